package org.battlegraph.recognize.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.battlegraph.lexicon.FigureWord;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;
import org.battlegraph.recognize.figure.CountedThings.Found;
import org.battlegraph.recognize.figure.CountedThings.Kind;
import org.battlegraph.recognize.figure.CountedThings.Measure;

/** Finds counts; see the package. It wants the dates found before. */
public final class FigureRecognizer implements Recognizer {
  private static final RuleName NUMBER = new RuleName("figure.number");
  private static final RuleName COUNTED = new RuleName("figure.counted");
  private static final Set<Kind> ANY = EnumSet.allOf(Kind.class);
  private static final Set<Kind> COUNTED_BY_PIECE = EnumSet.of(Kind.THING, Kind.PLACE);
  private static final Set<Kind> PERSONS = EnumSet.of(Kind.PERSONS);
  private static final Set<Kind> FORMATIONS = EnumSet.of(Kind.FORMATION);

  /** A smaller number right before a word for men is rather a name or a number of a unit. */
  private static final int LEAST_BARE = 100;

  /** A claimed number without a unit is one of men from here on. */
  private static final int LEAST_CLAIMED = 1_000;

  /** A number without a unit behind a word for a loss is one of men from here on. */
  private static final int LEAST_LOST = 10;

  private static final int LEAST_ARMIES = 4;

  private static final int WINDOW = 6;

  private static final Pattern AROUND = Pattern.compile("^(?:左右|上下|以上|以下|之多|之众|许|开外)");
  private static final Pattern LINK = Pattern.compile("(?:总共|共计|合计|总计|共有|[共各计达有为仅只凡约近]){1,3}$");
  private static final Pattern COUNTS_FORMATIONS =
      Pattern.compile("(?:等|共|率|有|以|约|达|辖|派|调|抽调|增派|出动|集中|部队|军队|兵力|动员|投入|及|又|另|之|其)$");
  private static final Pattern CLAIM =
      Pattern.compile("(?:号称|实则|实为|实有|实际|兵力|总兵力|总数|人数)(?:共|约|达|为|有|仅|近|逾|超过)*$");

  /** What stands between a word for a loss and its number: 傷亡當在, 歸隊者僅. */
  private static final Pattern BETWEEN = Pattern.compile("(?:[共达为有仅只亦凡竟]|当?在|总?计)*$");

  private static final Pattern LEFT = Pattern.compile("(?:者|[仅只所][剩余存]|剩下|剩余|尚存|残存)$");
  private static final Pattern PAUSE =
      Pattern.compile("^(?:左右|上下|以上|以下|之多|之众|许|开外)?(?:[，。；、！）)」』”\\n]|$)");
  private static final Pattern NO_MEN =
      Pattern.compile("^(?:日(?![军本寇伪兵侨])|[米里尺吨年月天时分秒岁度号元斤亩码哩期次倍级点%份]|公|英[里尺]|海[里浬]|世纪|周|星期)");
  private static final Pattern ARMY =
      Pattern.compile("^[\\p{IsHan}&&[^的了是为在被]]{1,2}军(?![官人事种区阀械医校火用需力民舰机马车])");

  private static final Set<String> CAMPS = Set.of("营", "哨");

  /** Before a count of camps: whose they are, or who takes them along. */
  private static final Pattern OF_CAMPS = Pattern.compile("[军部勇队字率统领以派带]$");

  private final CountedThings things = new CountedThings();
  private final Set<String> losses =
      FigureWord.load().stream()
          .filter(FigureWord::saysLossOfPersons)
          .map(FigureWord::word)
          .collect(Collectors.toSet());

  /** Makes a recognizer. */
  public FigureRecognizer() {}

  @Override
  public List<FigureMention> recognize(Reading reading) {
    List<FigureMention> mentions = new ArrayList<>();
    String folded = reading.folded();
    Matcher matcher = QuantityGrammar.matcher(folded);
    for (Passage passage : reading.passages()) {
      Span span = passage.span();
      int at = QuantityGrammar.nextStart(folded, span.begin(), span.end());
      while (at < span.end()) {
        boolean found = matcher.region(at, span.end()).lookingAt();
        if (found) {
          QuantityGrammar.quantity(matcher, folded, span.begin())
              .filter(q -> !reading.taken(new Span(q.number(), q.end())))
              .flatMap(q -> figure(reading, span, q))
              .ifPresent(mentions::add);
        }
        int next = found ? Math.max(at + 1, matcher.end()) : at + 1;
        at = QuantityGrammar.nextStart(folded, next, span.end());
      }
      Shares.halves(reading, span, mentions);
    }
    return mentions;
  }

  private Optional<FigureMention> figure(Reading reading, Span passage, Quantity q) {
    String text = reading.folded();
    if (text.startsWith("%", q.end()) || text.startsWith("％", q.end())) {
      return Shares.percent(reading, passage, q);
    }
    Optional<Measure> measure = things.measureAt(text, q.end());
    if (measure.isPresent()) {
      Optional<FigureMention> measured = measured(reading, passage, q, measure.get());
      if (measured.isPresent()) {
        return measured;
      }
    }
    return bare(reading, passage, q);
  }

  private Optional<FigureMention> measured(
      Reading reading, Span passage, Quantity q, Measure measure) {
    return switch (measure.kind()) {
      case PERSONS -> persons(reading, passage, q, measure);
      case THINGS -> arms(reading, passage, q, measure);
      case FORMATIONS ->
          things
              .after(reading.folded(), q.end() + 1, passage.end(), ANY)
              .or(
                  () ->
                      before(reading, passage, q)
                          .filter(f -> COUNTED_BY_PIECE.contains(f.thing().kind())))
              .filter(found -> !q.isChineseOne() || found.thing().kind() == Kind.FORMATION)
              .map(
                  found ->
                      mention(
                          reading, passage, q, found, found.thing().unit(), "figure.formations"));
    };
  }

  private Optional<FigureMention> persons(
      Reading reading, Span passage, Quantity q, Measure measure) {
    if (q.isChineseOne()) {
      return Optional.empty();
    }
    int end = q.end() + measure.word().length();
    Optional<Found> after =
        measure.word().equals("人")
            ? Optional.empty()
            : things.after(reading.folded(), end, passage.end(), PERSONS);
    Optional<Found> counted =
        after.isPresent()
            ? after
            : before(reading, passage, q).filter(f -> f.thing().kind() == Kind.PERSONS);
    Found found =
        counted.orElse(new Found(new CountedThings.Thing("", "persons", Kind.PERSONS), end, end));
    return Optional.of(mention(reading, passage, q, found, measure.unit(), "figure.persons"));
  }

  private Optional<FigureMention> arms(Reading reading, Span passage, Quantity q, Measure measure) {
    int end = q.end() + measure.word().length();
    Optional<Found> before =
        before(reading, passage, q).filter(f -> f.thing().kind() != Kind.FORMATION);
    Optional<Found> after = things.after(reading.folded(), end, passage.end(), ANY);
    Optional<Found> counted =
        before.filter(f -> f.thing().kind() == Kind.THING || after.isEmpty()).or(() -> after);
    boolean article = q.isChineseOne() && measure.unit().isEmpty();
    // 三門 may be a name; with a thing beside it, it counts.
    boolean counts = counted.isPresent() || (!measure.unit().isEmpty() && !q.chinese());
    if (article || !counts) {
      return Optional.empty();
    }
    boolean ofArms = counted.isEmpty() || counted.get().thing().kind() == Kind.THING;
    String unit = counted.map(f -> f.thing().unit()).orElse(measure.unit());
    // 輛, 門 and the like never count men or formations.
    if (!ofArms && !measure.unit().isEmpty()) {
      unit = measure.unit();
    }
    if (unit.equals("armoredVehicles") && measure.isOfTrains()) {
      unit = "armoredTrains";
    }
    if (counted.filter(f -> f.thing().kind() == Kind.PERSONS).isPresent() && measure.isOfForces()) {
      unit = "forces";
    }
    Found found =
        counted.orElse(new Found(new CountedThings.Thing("", unit, Kind.THING), end, end));
    return Optional.of(mention(reading, passage, q, atLeast(found, q, end), unit, "figure.things"));
  }

  /** Reads a number right before the thing: 8,810日軍, 兩旅, 5縣. */
  private Optional<FigureMention> bare(Reading reading, Span passage, Quantity q) {
    String text = reading.folded();
    String rest = text.substring(q.end(), Math.min(passage.end(), q.end() + WINDOW));
    String before = text.substring(Math.max(passage.begin(), q.begin() - WINDOW), q.begin());
    if (NO_MEN.matcher(rest).find()) {
      return Optional.empty();
    }
    if (q.chinese()) {
      Optional<FigureMention> formation = bareFormation(reading, passage, q, before);
      if (formation.isPresent()) {
        return formation;
      }
    }
    if (q.isBarePower()) {
      return Optional.empty();
    }
    if (q.isAtLeast(LEAST_BARE)) {
      Optional<Found> men = things.after(text, q.end(), passage.end(), PERSONS);
      Matcher army = ARMY.matcher(rest);
      if (men.isEmpty() && army.find()) {
        men =
            Optional.of(
                new Found(
                    new CountedThings.Thing("军", "persons", Kind.PERSONS),
                    q.end(),
                    q.end() + army.end()));
      }
      if (men.isPresent()) {
        return men.map(f -> mention(reading, passage, q, f, "persons", "figure.bare-persons"));
      }
    }
    if (q.isAtLeast(LEAST_CLAIMED) && CLAIM.matcher(before).find() && PAUSE.matcher(rest).find()) {
      Found none =
          new Found(new CountedThings.Thing("", "persons", Kind.PERSONS), q.end(), q.end());
      return Optional.of(mention(reading, passage, q, none, "persons", "figure.claimed-number"));
    }
    if (isLoss(q, before) && PAUSE.matcher(rest).find()) {
      Found none =
          new Found(new CountedThings.Thing("", "persons", Kind.PERSONS), q.end(), q.end());
      return Optional.of(mention(reading, passage, q, none, "persons", "figure.unitless-loss"));
    }
    return things
        .after(text, q.end(), Math.min(passage.end(), q.end() + 1), EnumSet.of(Kind.PLACE))
        .filter(f -> !q.isChineseOne() && f.thing().unit().equals("counties"))
        .map(f -> mention(reading, passage, q, f, f.thing().unit(), "figure.places"));
  }

  /** Tells whether a number without a unit is one of men lost or left: 斃敵五百餘, 歸隊者不足三百. */
  private boolean isLoss(Quantity q, String before) {
    boolean many = q.isAtLeast(LEAST_BARE) || (q.isAtLeast(LEAST_LOST) && q.isMore());
    if (!many) {
      return false;
    }
    Matcher between = BETWEEN.matcher(before);
    String word = between.find() ? before.substring(0, between.start()) : before;
    return LEFT.matcher(word).find()
        || IntStream.range(0, word.length()).anyMatch(i -> losses.contains(word.substring(i)));
  }

  /** Reads 兩旅, 等五軍; 兩軍 and 三軍 are no count. */
  private Optional<FigureMention> bareFormation(
      Reading reading, Span passage, Quantity q, String before) {
    String text = reading.folded();
    int limit = Math.min(passage.end(), q.end() + WINDOW);
    Optional<Found> formation =
        things.after(text, q.end(), limit, FORMATIONS).filter(f -> f.begin() == q.end());
    boolean army = formation.filter(f -> f.thing().word().equals("军")).isPresent();
    boolean camps = formation.filter(f -> isOfCamps(f, before)).isPresent();
    boolean few =
        camps || q.magnitude().value().compareTo(BigDecimal.TEN) <= 0 && !q.isChineseOne();
    Optional<Found> owner = things.before(text, passage.begin(), q.begin());
    boolean counts =
        text.charAt(q.number()) == '两'
            || COUNTS_FORMATIONS.matcher(before).find()
            || camps
            || owner.isPresent();
    if (formation.isEmpty() || !few || !counts || (army && !q.isAtLeast(LEAST_ARMIES))) {
      return Optional.empty();
    }
    String unit = formation.get().thing().unit();
    boolean air = owner.filter(f -> f.thing().unit().equals("aircraft")).isPresent();
    return formation.map(
        f ->
            mention(reading, passage, q, f, air ? inTheAir(unit) : unit, "figure.bare-formations"));
  }

  /** 銘軍十二營, 某某部五營, 率一營: the armies of the late Qing are counted in camps, however many. */
  private static boolean isOfCamps(Found found, String before) {
    return CAMPS.contains(found.thing().word()) && OF_CAMPS.matcher(before).find();
  }

  private static String inTheAir(String unit) {
    return "air" + Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private Optional<Found> before(Reading reading, Span passage, Quantity q) {
    int at = q.begin();
    String window = reading.folded().substring(Math.max(passage.begin(), at - WINDOW), at);
    Matcher link = LINK.matcher(window);
    if (link.find()) {
      at -= window.length() - link.start();
    }
    return things.before(reading.folded(), passage.begin(), at);
  }

  /** Returns what was found, ending no earlier than the measure word. */
  private static Found atLeast(Found found, Quantity q, int end) {
    return found.begin() < q.begin()
        ? found
        : new Found(found.thing(), found.begin(), Math.max(found.end(), end));
  }

  private FigureMention mention(
      Reading reading, Span passage, Quantity q, Found found, String unit, String rule) {
    int begin = Math.min(q.begin(), found.begin());
    boolean ahead = found.end() <= q.begin();
    int end = ahead ? q.end() + 1 : found.end();
    String rest = reading.folded().substring(end, Math.min(passage.end(), end + WINDOW));
    Matcher around = AROUND.matcher(rest);
    boolean approximate = around.find();
    Span counted = new Span(found.begin(), found.end());
    boolean named = !found.thing().word().isEmpty();
    List<Evidence> parts = new ArrayList<>();
    parts.add(Evidence.of(new Span(q.begin(), q.end()), NUMBER));
    if (named) {
      parts.add(ahead ? 0 : 1, Evidence.of(counted, COUNTED));
    }
    Span span = new Span(begin, approximate ? end + around.end() : end);
    return new FigureMention(
        new Evidence(span, new RuleName(rule), parts),
        approximate ? q.approximately() : q.magnitude(),
        unit,
        named ? reading.words(counted) : "");
  }
}
