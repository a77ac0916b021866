package org.battlegraph.recognize.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Collects names from what they do and what is theirs: 張三率部, 由張三指揮, 張三部. */
final class ActingNames {
  /** 30軍（張三）, 第2集團軍 - 張三, 第40軍張三. */
  private static final Pattern ENTRY =
      Pattern.compile("[军师旅团队区营连部舰][\\s　]{0,3}[：:－\\-–—（(]?[\\s　]{0,3}(?=\\p{IsHan})");

  private static final int ENTRY_LENGTH = 40;
  private static final Pattern OPENING = Pattern.compile("[\\p{P}\\s、和与及由以令命]");

  private ActingNames() {}

  static void collect(Scene scene, NameVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      Span part = passage.span();
      for (int i = part.begin(); i < part.end(); i++) {
        if (scene.names().leftEdge(i, part) > 0) {
          act(scene, votes, i, part);
        }
      }
      if (passage.kind() == Passage.Kind.ITEM || passage.kind() == Passage.Kind.CELL) {
        entries(scene, votes, part);
      }
    }
  }

  private static void act(Scene scene, NameVotes votes, int begin, Span part) {
    Optional<Candidate> found = scene.names().forward(begin, part);
    if (found.isEmpty() || found.get().shape() == NameShape.UNKNOWN) {
      return;
    }
    Candidate name = found.get();
    int end = name.span().end();
    boolean opens =
        begin == part.begin()
            || OPENING.matcher(scene.text().substring(begin - 1, begin)).matches();
    if (opens && has(scene.lexicon().acts(), scene, end, part)) {
      votes.add(name, Clue.ACTS);
    }
    if (has(scene.lexicon().troops(), scene, end, part)) {
      votes.add(name, Clue.TROOPS);
    }
    char before = begin > part.begin() ? scene.text().charAt(begin - 1) : ' ';
    if (before == '由' && scene.text().startsWith("指挥", end)
        || before == '由' && scene.text().startsWith("率", end)) {
      votes.add(name, Clue.FRAMED);
    }
  }

  private static boolean has(WordEdges words, Scene scene, int index, Span part) {
    return words.beginningAt(scene.text(), index, part.end()) > 0;
  }

  private static void entries(Scene scene, NameVotes votes, Span part) {
    if (part.length() > ENTRY_LENGTH) {
      return;
    }
    Matcher entry = ENTRY.matcher(scene.text()).region(part.begin(), part.end());
    while (entry.find()) {
      scene
          .names()
          .forward(entry.end(), part)
          .filter(name -> name.shape() == NameShape.CHINESE || name.shape() == NameShape.JAPANESE)
          .filter(
              name ->
                  name.span().end() == part.end()
                      || "（( 　，".indexOf(scene.text().charAt(name.span().end())) >= 0
                      || "）)".indexOf(scene.text().charAt(name.span().end())) >= 0)
          .ifPresent(name -> votes.add(name, Clue.LISTED));
    }
  }
}
