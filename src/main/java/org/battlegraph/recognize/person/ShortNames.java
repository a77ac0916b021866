package org.battlegraph.recognize.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;

/** Finds the short forms of accepted names, where what stands around them is a person's. */
final class ShortNames {
  private static final String OPENING = "、，。；：（(“「和与及由以令向对";

  /** What may stand before a surname alone besides: 應馬之請, 被馬殺害, 即馬的部隊. */
  private static final String LEADING = "应即为被偕是给随同助使请命遣归于";

  private static final String MEETING = "遭被";

  private static final int GIVEN = 2;
  private static final int LONGEST_CHINESE = 3;

  private final Scene scene;
  private final Occurrences occurrences;

  ShortNames(Scene scene, Occurrences occurrences) {
    this.scene = scene;
    this.occurrences = occurrences;
  }

  /** Returns where short forms of the names stand; some lie in full names. */
  List<Span> of(Map<String, NameShape> names) {
    Map<String, Integer> forms = new HashMap<>();
    names.forEach((name, shape) -> shortForm(name, shape).ifPresent(s -> forms.put(s, s.length())));
    Set<String> given = given(names);
    given.forEach(name -> forms.putIfAbsent(name, name.length()));
    WordIndex<Integer> index = WordIndex.ofFew(forms);
    List<Span> spans = new ArrayList<>();
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<Integer> hit : index.find(scene.text(), passage.span())) {
        Span span = hit.span();
        if (occurrences.isFree(span) && isPerson(span, passage.span(), given)) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  private Optional<String> shortForm(String name, NameShape shape) {
    return switch (shape) {
      case CHINESE, JAPANESE -> {
        int surname = scene.shapes().surnameLength(name, shape);
        yield Optional.of(name.substring(0, surname));
      }
      case DOTTED -> {
        String last = name.split("[·・•‧]")[name.split("[·・•‧]").length - 1];
        yield Optional.of(last).filter(s -> s.length() >= 2);
      }
      case UNKNOWN ->
          name.length() > LONGEST_CHINESE
                  && scene.lexicon().givenEnds().has(name.charAt(name.length() - 1))
              ? Optional.of(name.substring(0, name.length() - GIVEN))
              : Optional.empty();
      case LATIN, SOUNDS -> Optional.empty();
    };
  }

  private boolean isPerson(Span span, Span part, Set<String> given) {
    if (Adjoining.isClan(scene.text(), span.end())) {
      return true;
    }
    if (span.length() == 1) {
      return aloneIsPerson(span, part);
    }
    return given.contains(scene.reading().folded(span))
        ? opens(span, part)
            && scene.lexicon().acts().beginningAt(scene.text(), span.end(), part.end()) > 1
        : longIsPerson(span, part);
  }

  /** Returns the given names of Chinese persons that are no word of the language. */
  private Set<String> given(Map<String, NameShape> names) {
    Set<String> given = new HashSet<>();
    names.forEach(
        (name, shape) -> {
          int surname = scene.shapes().surnameLength(name, shape);
          String rest = name.substring(surname);
          if (shape == NameShape.CHINESE
              && rest.length() == GIVEN
              && !CommonWords.isKnown(rest)
              && scene.lexicon().titles().find(rest, new Span(0, GIVEN)).isEmpty()) {
            given.add(rest);
          }
        });
    return given;
  }

  private boolean longIsPerson(Span span, Span part) {
    int left =
        Math.max(
            scene.names().leftEdge(span.begin(), part),
            span.begin() > part.begin()
                    && MEETING.indexOf(scene.text().charAt(span.begin() - 1)) >= 0
                ? 1
                : 0);
    int right = scene.names().rightEdge(span.end(), part);
    if (left == 0 || right == 0) {
      return false;
    }
    boolean titled =
        scene.titles().beginningAt(span.end()).isPresent()
            || scene.titles().endingAt(span.begin()).isPresent();
    return titled
        || scene.lexicon().acts().beginningAt(scene.text(), span.end(), part.end()) > 0
        || scene.lexicon().troops().beginningAt(scene.text(), span.end(), part.end()) > 0
        || opens(span, part) && right > 0
        || isMet(span, part);
  }

  /** 遭李維諾夫的坦克攔截: who suffers from somebody. */
  private boolean isMet(Span span, Span part) {
    return span.begin() > part.begin()
        && MEETING.indexOf(scene.text().charAt(span.begin() - 1)) >= 0
        && span.length() > GIVEN
        && span.end() < part.end()
        && scene.text().charAt(span.end()) == '的';
  }

  private boolean aloneIsPerson(Span span, Span part) {
    boolean led =
        span.begin() > part.begin()
            && LEADING.indexOf(scene.text().charAt(span.begin() - 1)) >= 0
            && !CommonWords.endsAt(scene.text(), part.begin(), span.begin() + 1);
    if (!led && !opens(span, part)) {
      return false;
    }
    boolean ranked =
        scene
            .titles()
            .beginningAt(span.end())
            .filter(title -> title.kind() == Title.Kind.RANK)
            .isPresent();
    return ranked
        || scene.lexicon().soleContext().beginningAt(scene.text(), span.end(), part.end()) > 0
            && !CommonWords.beginsAt(scene.text(), span.begin(), part.end());
  }

  private boolean opens(Span span, Span part) {
    return span.begin() == part.begin()
        || OPENING.indexOf(scene.text().charAt(span.begin() - 1)) >= 0;
  }
}
