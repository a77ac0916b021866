package org.battlegraph.recognize.place;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.ListBegins;
import org.battlegraph.zh.QuickPattern;

/** Collects names after verbs and prepositions, with the lists that follow: 在南丹、大廠布防. */
final class ContextPlaces {
  private static final QuickPattern SPOKEN_OF =
      QuickPattern.of(
          "附近|一带|一线|地区|等地|之线|之间|失守|沦陷|陷落|失陷|告急|(?:既|遂|亦|旋|乃)(?:陷|失|下|破|克)(?![败利])|以[东南西北]|境内|等城");
  private static final String LIST_MARKS = "，。；：\n";

  private static final QuickPattern LIST =
      QuickPattern.of(
          "(?<=^|["
              + LIST_MARKS
              + "])(?<names>\\p{IsHan}{2,5}(?:、\\p{IsHan}{2,5}?)+)"
              + "(?=(?:等地|等处|诸地|一带|之间|间|之线|附近|地区)"
              + "|(?:等地|等处|等)?(?:先后|相继|陆续|次第|均|皆|亦|遂|随即|旋)?(?:被|告)?(?:失守|沦陷|陷落|失陷|告急|占领|攻占|攻克|攻陷|收复|光复|克复|易手))");

  private static final QuickPattern POSITION = QuickPattern.of("(?:外围|前沿)?阵地");
  private static final String OPENING = "，。；：、（(";

  /** Before the place of a position stands whose it is: 第4團的X陣地. */
  private static final String OWNER = "的之";

  /** What ends a date or a conjunction. */
  private static final String EDGE = "日月年晨晚夜午晓旬时并又亦乃遂旋即则后先";

  private static final String AT = "在于由自从";
  private static final String ASPECT = "了过";

  private ContextPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      openings(scene, votes, passage.span());
      openingLists(scene, votes, passage.span());
      for (WordIndex.Hit<PlaceClue> leader :
          scene
              .lexicon()
              .leaders()
              .find(scene.text(), passage.span(), hit -> isLeader(scene, hit, passage.span()))) {
        int end = leader.span().end();
        boolean done =
            leader.span().length() > 1
                && end < passage.span().end()
                && ASPECT.indexOf(scene.text().charAt(end)) >= 0;
        int begin = done ? end + 1 : end;
        boolean at = AT.indexOf(scene.text().charAt(end - 1)) >= 0 && leader.span().length() == 1;
        if (at) {
          nameAt(scene, begin, passage.span())
              .map(scene.reading()::folded)
              .filter(name -> scene.lexicon().suffixes().of(name).isPresent())
              .ifPresent(name -> votes.add(name, PlaceClue.AT));
          beforeDeed(scene, leader.span().begin(), begin, passage.span())
              .ifPresent(
                  name -> {
                    votes.add(name, PlaceClue.FRAMED);
                    if (name.length() > 2) {
                      votes.add(name, PlaceClue.SUFFIX);
                    }
                  });
          framed(scene, leader.span().begin(), begin, passage.span())
              .ifPresent(name -> votes.add(name, PlaceClue.FRAMED));
        }
        list(scene, votes, begin, passage.span(), leader.value());
        if (leader.span().length() > 1 && nameAt(scene, begin, passage.span()).isEmpty()) {
          unusual(scene, begin, passage.span())
              .ifPresent(name -> votes.add(scene.reading().folded(name), leader.value()));
        }
      }
    }
  }

  /** 29日在小商橋擊破…: a name with the suffix of a place, between 在 at the edge of words and a verb. */
  private static Optional<String> beforeDeed(PlaceScene scene, int at, int begin, Span part) {
    boolean edge =
        at == part.begin()
            || !Character.isIdeographic(scene.text().charAt(at - 1))
            || EDGE.indexOf(scene.text().charAt(at - 1)) >= 0;
    return edge
        ? nameAt(scene, begin, part)
            .filter(name -> scene.lexicon().suffixes().of(scene.reading().folded(name)).isPresent())
            .filter(
                name ->
                    scene.lexicon().deeds().beginningAt(scene.text(), name.end(), part.end()) > 0)
            .map(scene.reading()::folded)
        : Optional.empty();
  }

  /** Reads the name that fills the room between 在, which a force stands before, and a verb. */
  private static Optional<String> framed(PlaceScene scene, int at, int begin, Span part) {
    if (!scene.endsName(at)) {
      return Optional.empty();
    }
    return nameAt(scene, begin, part)
        .filter(
            name -> scene.lexicon().deeds().beginningAt(scene.text(), name.end(), part.end()) > 0)
        .map(scene.reading()::folded)
        .filter(name -> !CommonWords.isOrdinary(name));
  }

  /** Reads a list that opens a clause before 等地 or 相繼失守: 甲、乙、丙等地失守. */
  private static void openingLists(PlaceScene scene, PlaceVotes votes, Span part) {
    QuickPattern.Scan list =
        LIST.scan(scene.text(), part, words -> new ListBegins(words, LIST_MARKS, 2, 5));
    while (list.find()) {
      int begin = list.start("names");
      for (String name : list.group("names").split("、")) {
        Span span = new Span(begin, begin + name.length());
        if (scene.names().isPossible(name)
            && !scene.names().startsWithLeader(name)
            && scene.isOpen(span)) {
          votes.add(name, PlaceClue.OPENS);
          votes.add(name, PlaceClue.LOCATIVE);
        }
        begin = span.end() + 1;
      }
    }
  }

  /** Reads a name that opens a clause before 附近, 失守 and the like. */
  private static void openings(PlaceScene scene, PlaceVotes votes, Span part) {
    for (int begin = part.begin(); begin < part.end(); begin++) {
      boolean opens = begin == part.begin() || OPENING.indexOf(scene.text().charAt(begin - 1)) >= 0;
      boolean owned = !opens && OWNER.indexOf(scene.text().charAt(begin - 1)) >= 0;
      if (opens || owned) {
        opening(scene, begin, part, opens ? SPOKEN_OF : POSITION)
            .ifPresent(
                name -> {
                  votes.add(scene.reading().folded(name), PlaceClue.OPENS);
                  votes.add(scene.reading().folded(name), PlaceClue.LOCATIVE);
                });
      }
    }
  }

  /** What must stand behind the name is rarer than a name, so it is looked for first. */
  private static Optional<Span> opening(
      PlaceScene scene, int begin, Span part, QuickPattern behind) {
    int last = Math.min(begin + PlaceNames.LONGEST, part.end());
    for (int end = begin + 2; end <= last; end++) {
      if (behind.isAt(scene.text(), end, part.end())) {
        return nameAt(scene, begin, part)
            .filter(name -> behind.isAt(scene.text(), name.end(), part.end()));
      }
    }
    return Optional.empty();
  }

  static boolean isBeforeLocative(PlaceScene scene, Span name, Span part) {
    return scene.lexicon().locatives().beginningAt(scene.text(), name.end(), part.end()) > 0;
  }

  /** A leader of one character may be a part of a longer word: 由於, 已經, 自己. */
  private static boolean isLeader(PlaceScene scene, WordIndex.Hit<PlaceClue> hit, Span part) {
    Span leader = hit.span();
    return leader.length() > 1
        || (hit.value() != PlaceClue.VERB || scene.leftEdge(leader.begin(), part) > 0)
            && !isOrdinary(scene, leader.begin() - 1, leader.end())
            && !isOrdinary(scene, leader.begin(), leader.end() + 1);
  }

  private static boolean isOrdinary(PlaceScene scene, int begin, int end) {
    return begin >= 0
        && end <= scene.text().length()
        && CommonWords.isOrdinary(scene.text().substring(begin, end));
  }

  /** Reads names from an index as long as conjunctions part them. */
  static void list(PlaceScene scene, Ballot votes, int begin, Span part, PlaceClue clue) {
    Optional<Span> name = nameAt(scene, begin, part);
    while (name.isPresent()) {
      int end = name.get().end();
      vote(scene, votes, name.get(), part, clue);
      if (scene.rightEdge(end, part) == PlaceScene.SURE) {
        votes.add(scene.reading().folded(name.get()), PlaceClue.SURE);
      }
      end = Vicinity.after(scene.text(), end, part).map(v -> v.span().end()).orElse(end);
      int conjunction = scene.lexicon().conjunctions().beginningAt(scene.text(), end, part.end());
      name = conjunction == 0 ? Optional.empty() : nextInList(scene, end + conjunction, part);
    }
  }

  /** The next place of a list may have a verb of its own: 越懷遠、占金城江. */
  private static Optional<Span> nextInList(PlaceScene scene, int begin, Span part) {
    int verb = scene.lexicon().verbs().beginningAt(scene.text(), begin, part.end());
    return nameAt(scene, begin, part)
        .or(() -> verb == 0 ? Optional.empty() : nameAt(scene, begin + verb, part));
  }

  static void vote(PlaceScene scene, Ballot votes, Span span, Span part, PlaceClue clue) {
    String name = scene.reading().folded(span);
    votes.add(name, clue);
    if (isBeforeLocative(scene, span, part)) {
      votes.add(name, PlaceClue.LOCATIVE);
    }
  }

  /** Returns the best name that ends before an index. */
  static Optional<Span> nameBefore(PlaceScene scene, int end, Span part) {
    Optional<Span> best = Optional.empty();
    int bestRank = 0;
    for (int begin = end - 2; begin >= Math.max(end - PlaceNames.LONGEST, part.begin()); begin--) {
      Span span = new Span(begin, end);
      int edge = scene.leftEdge(begin, part);
      String name = scene.reading().folded(span);
      if (edge > 0
          && !scene.names().startsWithLeader(name)
          && scene.names().isPossible(name)
          && scene.isOpen(span)) {
        int rank = edge + 2 * scene.names().score(name) + 1;
        if (rank > bestRank) {
          best = Optional.of(span);
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** After a long verb a name may begin with what is a verb elsewhere: 退守圍場. */
  private static Optional<Span> unusual(PlaceScene scene, int begin, Span part) {
    Span span = new Span(begin, Math.min(begin + 2, part.end()));
    boolean fits =
        span.length() == 2
            && scene.rightEdge(span.end(), part) == PlaceScene.SURE
            && scene.names().isPossible(scene.reading().folded(span))
            && scene.isOpen(span);
    return fits ? Optional.of(span) : Optional.empty();
  }

  /** Returns the best name that begins at an index: by what follows it, else by what it is. */
  static Optional<Span> nameAt(PlaceScene scene, int begin, Span part) {
    return scene.nameAt(
        begin,
        () ->
            nameAt(scene, begin, part, span -> scene.rightEdge(span.end(), part))
                .or(() -> nameAt(scene, begin, part, span -> scene.ownEdge(span, part))));
  }

  private static Optional<Span> nameAt(
      PlaceScene scene, int begin, Span part, ToIntFunction<Span> edges) {
    Optional<Span> best = Optional.empty();
    int bestRank = 0;
    for (int end = begin + 2; end <= Math.min(begin + PlaceNames.LONGEST, part.end()); end++) {
      Span span = new Span(begin, end);
      int edge = edges.applyAsInt(span);
      if (edge == 0 || !scene.isOpen(span) || scene.cutsVerb(span, part)) {
        continue;
      }
      String name = scene.reading().folded(span);
      if (scene.names().isPossible(name)
          && (!scene.names().startsWithLeader(name) || scene.names().isKnown(name))) {
        int rank = edge + 2 * scene.names().score(name) + 1;
        if (rank > bestRank) {
          best = Optional.of(span);
          bestRank = rank;
        }
      }
    }
    return best;
  }
}
