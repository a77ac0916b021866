package org.battlegraph.extract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.extract.FigureWordFinder.Hit;
import org.battlegraph.lexicon.CountedUnits;
import org.battlegraph.lexicon.FigureWord;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Says what a count counts, by the words beside it: the nearest before it (擊斃15人), else the nearest
 * behind it (15人陣亡), else what the count says that it is listed with (步槍20枝、機槍3挺).
 */
final class FigureKinds {
  private static final int LEFT = 10;
  private static final int RIGHT = 14;

  /** So many characters part two counts of one list: 、各式. */
  private static final int LIST_GAP = 6;

  /** So many characters part a name from its count: 某師約五百人, 某師等部. */
  private static final int NAME_GAP = 2;

  private static final BigDecimal LEAST_STRENGTH = BigDecimal.valueOf(30);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** What is spent, or counts nothing by itself (兩支日軍), is no strength. */
  private static final Set<String> SPENT =
      Set.of("shells", "bombs", "cartridges", "grenades", "mines", "torpedoes", "swords", "forces");

  /** Formations that are a part of those that texts count. */
  private static final Set<String> SMALL = Set.of("battalions", "companies", "squadrons");

  private static final Pattern CIVIL =
      Pattern.compile("平民|百姓|居民|市民|民众|难民|村民|镇民|乡民|县民|群众|老百姓|妇女|儿童|学生");

  /** What stands before a single formation that is a strength: 又1個旅, 以1個師. */
  private static final Pattern LISTED =
      Pattern.compile("(?:^|[又及和、以共约率辖派\\-－—–:：（(有增]|[军师旅团队部])\\s*$");

  private static final Pattern LIST_JOINT = Pattern.compile("[、和及与並并又,， ]?[\\p{IsHan} 、]{0,5}");

  /** 戰死41人（內軍官3人）: a part of what was counted before. */
  private static final Pattern INCLUDED = Pattern.compile("(?:内含?|含)(?!政|务|蒙|地)");

  private final ArticleView view;
  private final CountedUnits units;
  private final FigureWordFinder words;

  FigureKinds(ArticleView view, CountedUnits units, List<FigureWord> list) {
    this.view = view;
    this.units = units;
    this.words = new FigureWordFinder(view.folded(), units, list);
  }

  /**
   * What a count counts.
   *
   * @param kind the kind; empty if it is no figure
   * @param word the word that says so
   * @param at where that word stands
   */
  record Kind(Optional<FigureKind> kind, Optional<FigureWord> word, Optional<Span> at) {
    private static final Kind NONE = new Kind(Optional.empty(), Optional.empty(), Optional.empty());

    /** Tells whether what stands behind the word suffers it. */
    boolean object() {
      return word.filter(found -> found.voice() == FigureWord.Voice.OBJECT).isPresent();
    }

    boolean is(FigureKind other) {
      return kind.filter(other::equals).isPresent();
    }
  }

  /**
   * Returns what a count counts.
   *
   * @param counts the counts of the clause, in order
   * @param index which of them
   * @param before what the count before it in the sentence counts
   */
  Kind of(Clause clause, List<Token.Count> counts, int index, Optional<Kind> before) {
    if (clause.aside() && INCLUDED.matcher(view.folded(clause.span())).lookingAt()) {
      return Kind.NONE;
    }
    Kind kind = read(clause, counts, index, before);
    FigureMention count = counts.get(index).mention();
    if (kind.is(FigureKind.KILLED) && civil(clause, counts.get(index))) {
      return new Kind(Optional.of(FigureKind.CIVILIAN_DEATHS), kind.word(), kind.at());
    }
    boolean strength = kind.is(FigureKind.STRENGTH);
    if (strength
            && (!isStrength(clause, counts, index, count)
                || CIVIL.matcher(Folding.fold(count.counted())).find())
        || isSome(count)
        || isAimedAt(count)) {
      return Kind.NONE;
    }
    return kind;
  }

  private Kind read(Clause clause, List<Token.Count> counts, int index, Optional<Kind> before) {
    Span at = counts.get(index).mention().span();
    String unit = counts.get(index).mention().unitOfCount();
    int begin = index == 0 ? clause.span().begin() : counts.get(index - 1).mention().span().end();
    int left = Math.max(begin, beforeNames(clause, at.begin()) - LEFT);
    Optional<Hit> nearest =
        words.between(left, at.end(), unit).stream()
            .filter(hit -> !passiveBehind(hit, at))
            .max(Comparator.comparing(Hit::span));
    if (nearest.isPresent()) {
      boolean ofBefore = index > 0 && nearest.get().span().end() <= at.begin();
      Optional<Hit> adjoining = ofBefore ? adjoining(clause, at, unit) : Optional.empty();
      return kind(adjoining.orElse(nearest.get()));
    }
    Optional<Hit> behind = behind(clause, counts, index);
    if (behind.isPresent()) {
      return kind(behind.get());
    }
    if (before.isPresent() && listed(clause, counts, index)) {
      return like(before.get(), unit);
    }
    boolean goesOn = index + 1 < counts.size() && joined(counts, index, index + 1);
    if (goesOn) {
      Kind next = read(clause, counts, index + 1, Optional.empty());
      if (next.word().isPresent() && !next.object()) {
        return like(next, unit);
      }
    }
    return new Kind(Optional.of(FigureKind.STRENGTH), Optional.empty(), Optional.empty());
  }

  /**
   * 15人陣亡: the nearest word behind a count, up to the next, that speaks of what stands before it.
   */
  private Optional<Hit> behind(Clause clause, List<Token.Count> counts, int index) {
    Span at = counts.get(index).mention().span();
    String unit = counts.get(index).mention().unitOfCount();
    int end =
        index + 1 < counts.size()
            ? counts.get(index + 1).mention().span().begin()
            : clause.span().end();
    int from = Math.min(at.end(), end);
    return words.between(from, Math.min(end, at.end() + RIGHT), unit).stream()
        .filter(
            hit -> speaksOfBefore(hit, from, index + 1 < counts.size() ? end : Integer.MAX_VALUE))
        .filter(hit -> hit.reading().kind().filter(FigureKind.STRENGTH::equals).isEmpty())
        .min(Comparator.comparing(Hit::span));
  }

  /** 8千人失蹤、1萬人負傷: the word right behind the count, where the one before it is of another. */
  private Optional<Hit> adjoining(Clause clause, Span count, String unit) {
    int end = Math.min(clause.span().end(), count.end() + RIGHT);
    boolean last = !Character.isIdeographic(view.folded().charAt(Math.max(0, count.begin() - 1)));
    return words.between(count.end(), Math.max(count.end(), end), unit).stream()
        .filter(hit -> last && hit.span().begin() == count.end())
        .filter(hit -> hit.word().voice() == FigureWord.Voice.SUBJECT)
        .filter(hit -> hit.span().end() == clause.span().end())
        .findFirst();
  }

  /** Where the names begin that adjoin the count: 殲某團第2營四百餘人. */
  private static int beforeNames(Clause clause, int begin) {
    int from = begin;
    List<Token.Name> names = clause.tokens(Token.Name.class);
    for (int i = names.size() - 1; i >= 0; i--) {
      Span name = names.get(i).span();
      if (name.begin() < from && name.end() <= from && from - name.end() <= NAME_GAP) {
        from = name.begin();
      }
    }
    return from;
  }

  /** Behind a count, a noun or an active verb speaks of what follows: 一個團被擊斃15人. */
  private boolean speaksOfBefore(Hit hit, int from, int end) {
    return switch (hit.word().voice()) {
      case SUBJECT -> true;
      case NOUN -> false;
      case OBJECT -> end - hit.span().end() > 2 && passive(from, hit.span().begin());
    };
  }

  /** A passive that stands behind the count belongs to no word before it. */
  private static boolean passiveBehind(Hit hit, Span count) {
    return hit.span().end() > count.end();
  }

  private boolean passive(int from, int to) {
    String between = view.folded().substring(from, to);
    return between.contains("被") || between.contains("遭") || between.contains("为");
  }

  private Kind like(Kind other, String unit) {
    if (other.word().isEmpty()) {
      return new Kind(other.kind(), other.word(), other.at());
    }
    FigureWord.Reading reading = words.reading(other.word().get(), unit);
    return reading.says() == FigureWord.Says.KIND
        ? new Kind(reading.kind(), other.word(), other.at())
        : new Kind(Optional.of(FigureKind.STRENGTH), Optional.empty(), Optional.empty());
  }

  private static Kind kind(Hit hit) {
    return new Kind(hit.reading().kind(), Optional.of(hit.word()), Optional.of(hit.span()));
  }

  /** Tells whether a count goes on with the list of the count before it. */
  private boolean listed(Clause clause, List<Token.Count> counts, int index) {
    if (index > 0) {
      return joined(counts, index - 1, index);
    }
    String lead =
        view.folded().substring(clause.span().begin(), clause.tokens().get(0).span().begin());
    return lead.length() <= LIST_GAP && clause.tokens().get(0) instanceof Token.Count;
  }

  private boolean joined(List<Token.Count> counts, int first, int second) {
    int from = counts.get(first).mention().span().end();
    int to = counts.get(second).mention().span().begin();
    return from <= to
        && to - from <= LIST_GAP
        && LIST_JOINT.matcher(view.folded().substring(from, to)).matches();
  }

  /** Tells whether it counts divisions and the like. */
  boolean countsFormations(Token.Count count) {
    return units.sortOf(count.mention().unitOfCount()) == CountedUnits.Sort.FORMATION;
  }

  private boolean civil(Clause clause, Token.Count count) {
    int end = Math.min(clause.span().end(), count.mention().span().end() + 2);
    int begin = Math.max(clause.span().begin(), count.mention().span().begin() - LIST_GAP);
    return CIVIL.matcher(view.folded().substring(begin, Math.max(begin, end))).find();
  }

  private boolean isStrength(
      Clause clause, List<Token.Count> counts, int index, FigureMention count) {
    BigDecimal value = count.magnitude().max().orElse(count.magnitude().value());
    return switch (units.sortOf(count.unitOfCount())) {
      case PERSONS -> value.compareTo(LEAST_STRENGTH) >= 0;
      case THING -> !SPENT.contains(count.unitOfCount());
      case FORMATION ->
          (value.compareTo(BigDecimal.ONE) > 0 || stands(clause, counts, index))
              && !isDetached(clause, count);
      case PLACE, SHARE -> false;
    };
  }

  /** 以毅軍四營扼守, 以一個中隊留守: a part of a force is used, and the count is not its strength. */
  private boolean isDetached(Clause clause, FigureMention count) {
    int begin = count.span().begin();
    List<Token.Name> names = clause.tokens(Token.Name.class);
    int from =
        names.stream()
            .map(Token.Name::span)
            .filter(name -> name.end() == begin)
            .mapToInt(Span::begin)
            .findFirst()
            .orElse(begin);
    boolean named = from < begin || names.stream().anyMatch(name -> name.span().begin() == begin);
    boolean single = count.magnitude().value().compareTo(BigDecimal.ONE) == 0;
    return SMALL.contains(count.unitOfCount())
        && (named || single)
        && from > clause.span().begin()
        && "以派留遣".indexOf(view.folded().charAt(from - 1)) >= 0;
  }

  /** 數名, 幾人: too few to be a figure. */
  private static boolean isSome(FigureMention count) {
    return count.magnitude().max().filter(max -> max.compareTo(BigDecimal.TEN) < 0).isPresent()
        && count.magnitude().value().compareTo(TWO) <= 0;
  }

  /** 向數萬日軍投降: those before whom the act is done. */
  private boolean isAimedAt(FigureMention count) {
    int begin = count.span().begin();
    return begin > 0 && "向对".indexOf(view.folded().charAt(begin - 1)) >= 0;
  }

  /** Of a single formation only what is listed or led is a strength, not 第2師的一個團. */
  private boolean stands(Clause clause, List<Token.Count> counts, int index) {
    int begin = counts.get(index).mention().span().begin();
    int from = Math.max(clause.span().begin(), begin - 2);
    return index > 0 && joined(counts, index - 1, index)
        || LISTED.matcher(view.folded().substring(from, begin)).find();
  }
}
