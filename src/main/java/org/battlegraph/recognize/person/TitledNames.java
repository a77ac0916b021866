package org.battlegraph.recognize.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;

/** Collects names beside posts and ranks: 軍長張三, 張三中將, 師長：張三, 以張三為總司令. */
final class TitledNames {
  private static final Pattern AFTER_POST =
      Pattern.compile("\\s?[：:－\\-–—（(「“\"]?\\s{0,3}|(?:先后)?(?:为|是|由)");
  private static final Pattern BEFORE_RANK = Pattern.compile("[\\s，,　]{0,2}");
  private static final Pattern FRAME_END =
      Pattern.compile("(?:[自兼出升接继改调担就]?任|为|充任?|代理|担任命?)\\p{IsHan}{0,8}");

  /** 瓦爾特·莫德爾（Walter Model）元帥. */
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）$");

  /** Surname and given name in Chinese characters. */
  private static final int LONGEST_NATIVE = 3;

  private static final String VERBS = "任为兼以率令命派与";

  private static final int LONGEST_ASIDE = 40;
  private static final int LONGEST_FRAME = 11;
  private static final Pattern BETWEEN = Pattern.compile("(\\p{IsHan}{2,7})[\\s　]{0,2}");

  private TitledNames() {}

  static void collect(Scene scene, NameVotes votes) {
    List<Title> titles = scene.titles().all();
    int next = 0;
    // Both are in the order of the text.
    for (Passage passage : scene.reading().passages()) {
      while (next < titles.size() && passage.span().contains(titles.get(next).span())) {
        collect(scene, votes, titles.get(next++), passage.span());
      }
    }
  }

  private static void collect(Scene scene, NameVotes votes, Title title, Span part) {
    Optional<Candidate> before = before(scene, title, part);
    before.ifPresent(
        name -> {
          votes.add(name, title.kind() == Title.Kind.RANK ? Clue.RANK_AFTER : Clue.POST_AFTER);
          whole(scene, votes, name, name.span().begin() - 1, part);
        });
    if (title.kind() == Title.Kind.POST) {
      frame(scene, title, part).ifPresent(name -> votes.add(name, Clue.FRAMED));
      between(scene, title, part).ifPresent(name -> votes.add(name, Clue.BETWEEN_TITLES));
    }
    boolean rankOfTheNameBefore = title.kind() == Title.Kind.RANK && before.isPresent();
    if (!rankOfTheNameBefore) {
      after(scene, title, part)
          .ifPresent(
              name -> {
                votes.add(name, Clue.POST_BEFORE);
                int end = name.span().end();
                if (scene.lexicon().acts().beginningAt(scene.text(), end, part.end()) > 1) {
                  votes.add(name, Clue.OPENS_AND_ACTS);
                }
                whole(scene, votes, name, end, part);
              });
    }
  }

  /** A name of which nothing is known is sure only where nothing else fills the room. */
  private static void whole(Scene scene, NameVotes votes, Candidate name, int outer, Span part) {
    boolean filled =
        outer < part.begin()
            || outer >= part.end()
            || !Character.isIdeographic(scene.text().charAt(outer));
    if (filled && name.name().length() > 2) {
      votes.add(name, Clue.WHOLE);
    }
  }

  private static Optional<Candidate> before(Scene scene, Title title, Span part) {
    int end = title.span().begin();
    while (end > part.begin()
        && BEFORE_RANK.matcher(scene.text().substring(end - 1, end)).matches()
        && title.span().begin() - end < 2) {
      end--;
    }
    Matcher aside =
        ASIDE.matcher(scene.text()).region(Math.max(part.begin(), end - LONGEST_ASIDE), end);
    end = aside.find() ? aside.start() : end;
    boolean bracketed = scene.titles().endingAt(end).isPresent();
    if (bracketed) {
      return Optional.empty();
    }
    Optional<Candidate> name = scene.names().backward(end, part);
    boolean appointed =
        title.kind() == Title.Kind.POST
            && name.filter(TitledNames::endsWithVerb).isPresent()
            && scene.names().backward(end - 1, part).isPresent();
    return appointed ? Optional.empty() : name; // 王明任參謀長, but 于右任院長
  }

  private static boolean endsWithVerb(Candidate candidate) {
    String name = candidate.name();
    return name.length() == LONGEST_NATIVE
        && VERBS.indexOf(name.charAt(name.length() - 1)) >= 0
        && !CommonWords.isPersonName(name);
  }

  private static Optional<Candidate> after(Scene scene, Title title, Span part) {
    Matcher gap = AFTER_POST.matcher(scene.text()).region(title.span().end(), part.end());
    int begin = gap.lookingAt() ? gap.end() : title.span().end();
    if (scene.titles().beginningAt(begin).isPresent()) {
      return Optional.empty();
    }
    return scene.names().forward(begin, part).map(name -> withoutVerb(scene, name));
  }

  /** 副軍長王明任第9師師長: what stands before a force or a post is the verb. */
  private static Candidate withoutVerb(Scene scene, Candidate name) {
    int end = name.span().end();
    boolean taken =
        endsWithVerb(name)
            && (scene.names().startsOther(end) || scene.titles().beginningAt(end).isPresent());
    return taken
        ? scene.names().exactly(new Span(name.span().begin(), end - 1)).orElse(name)
        : name;
  }

  /** Reads 張三 of 張三任總司令 and of 以張三為第六軍軍長. */
  private static Optional<Candidate> frame(Scene scene, Title title, Span part) {
    int end = title.span().begin();
    Matcher link = FRAME_END.matcher(scene.text());
    for (int begin = end - 1; begin >= Math.max(part.begin(), end - LONGEST_FRAME); begin--) {
      if (link.region(begin, end).matches()) {
        Optional<Candidate> name = scene.names().backward(begin, part);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** Reads 張三 of 軍長：張三 中將, whatever characters it has. */
  private static Optional<Candidate> between(Scene scene, Title post, Span part) {
    Matcher gap = AFTER_POST.matcher(scene.text()).region(post.span().end(), part.end());
    int begin = gap.lookingAt() ? gap.end() : post.span().end();
    Matcher name = BETWEEN.matcher(scene.text()).region(begin, part.end());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    for (int end = name.end(1); end >= begin + 2; end--) {
      int rank = end < name.end(1) ? end : name.end();
      String words = scene.text().substring(begin, end);
      if (scene.titles().beginningAt(rank).filter(t -> t.kind() == Title.Kind.RANK).isPresent()
          && !scene.titles().overlap(new Span(begin, end))
          && scene.shapes().isPossibleBetweenTitles(words)) {
        NameShape shape = scene.shapes().of(words).orElse(NameShape.UNKNOWN);
        return Optional.of(new Candidate(new Span(begin, end), words, shape, 0));
      }
    }
    return Optional.empty();
  }
}
