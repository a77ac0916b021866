package org.battlegraph.infer.critic;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.infer.critic.TextError.Family;
import org.battlegraph.infer.critic.TextError.Kind;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.SourceSpan;
import org.battlegraph.model.text.Span;

/**
 * Puts errors into copies of articles, as people make them: a wrong year, month or day, a wrong
 * character or number in a name, a nought too many, two digits the wrong way round, the wrong
 * commander. It knows nothing of the checks. The four families of errors take turns. An article is
 * drawn, then one of its facts, then one of the words of the fact's sentence that can go wrong in
 * that way; each draw is even, articles by the number of their facts.
 */
final class RandomErrors {
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}(?=年)");
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)\\d{1,2}(?=月)");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?=[日號号])");
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*\\d|\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d+|[〇零一二三四五六七八九十百]+");
  private static final String CHINESE_DIGITS = "一二三四五六七八九";

  private final List<ArticleFacts> articles;
  private final List<String> markdown;
  private final Random random;
  private final List<Integer> nameCharacters = new ArrayList<>();

  RandomErrors(List<ArticleFacts> articles, List<String> markdown, long seed) {
    this.articles = List.copyOf(articles);
    this.markdown = List.copyOf(markdown);
    this.random = new Random(seed);
    for (ArticleFacts article : articles) {
      article.mentions().stream()
          .filter(PlaceMention.class::isInstance)
          .forEach(m -> words(article, m).codePoints().forEach(nameCharacters::add));
    }
  }

  /** The next so many errors, each in a copy of its own. */
  List<TextError> next(int count) {
    List<TextError> errors = new ArrayList<>();
    while (errors.size() < count) {
      Family family = Family.values()[errors.size() % Family.values().length];
      draw(family).ifPresent(errors::add);
    }
    return errors;
  }

  private record Spot(Kind kind, Span span, UnaryOperator<String> slip) {}

  private Optional<TextError> draw(Family family) {
    int facts = articles.stream().mapToInt(article -> article.facts().size()).sum();
    int drawn = random.nextInt(facts);
    int index = 0;
    while (drawn >= articles.get(index).facts().size()) {
      drawn -= articles.get(index++).facts().size();
    }
    ArticleFacts article = articles.get(index);
    List<Spot> spots =
        spots(article, article.facts().get(drawn)).stream()
            .filter(spot -> spot.kind().family() == family)
            .toList();
    return spots.isEmpty() ? Optional.empty() : spoil(article, markdown.get(index), pick(spots));
  }

  private List<Spot> spots(ArticleFacts article, Fact fact) {
    Span sentence = fact.basis().first().span();
    List<Spot> spots = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      if (!sentence.contains(mention.span())) {
        continue;
      }
      String words = words(article, mention);
      int begin = mention.span().begin();
      if (mention instanceof DateMention) {
        within(words, YEAR, begin).ifPresent(s -> spots.add(new Spot(Kind.YEAR, s, this::year)));
        within(words, MONTH, begin).ifPresent(s -> spots.add(new Spot(Kind.MONTH, s, this::month)));
        within(words, DAY, begin).ifPresent(s -> spots.add(new Spot(Kind.DAY, s, this::day)));
      } else if (mention instanceof PlaceMention && words.length() > 1) {
        spots.add(new Spot(Kind.PLACE_NAME, mention.span(), this::name));
      } else if (mention instanceof UnitMention unit && !isSide(article, unit)) {
        Optional<Span> number = within(words, NUMBER, begin);
        spots.add(
            number.isPresent()
                ? new Spot(Kind.UNIT_NUMBER, number.get(), this::unitNumber)
                : new Spot(Kind.UNIT_NAME, mention.span(), this::name));
      } else if (mention instanceof FigureMention number
          && fact instanceof Figure figure
          && number.magnitude().equals(figure.magnitude())) {
        within(words, DIGITS, begin)
            .ifPresent(
                s -> {
                  spots.add(new Spot(Kind.TEN_TIMES, s, RandomErrors::tenTimes));
                  spots.add(new Spot(Kind.DIGITS_SWAPPED, s, RandomErrors::digitsSwapped));
                });
      } else if (mention instanceof PersonMention
          && fact instanceof Appointment post
          && post.commanding()
          && article
              .resolution()
              .meaningOf(mention)
              .filter(e -> e.id().equals(post.person()))
              .isPresent()) {
        nameIn(article, words, begin, post)
            .ifPresent(
                s -> spots.add(new Spot(Kind.COMMANDER, s, old -> commander(article, post))));
      }
    }
    return spots;
  }

  /** The name alone, without rank and office. */
  private static Optional<Span> nameIn(
      ArticleFacts article, String words, int begin, Appointment post) {
    Naming naming = article.resolution().entities().get(post.person()).naming();
    return Stream.concat(Stream.of(naming.label()), naming.others().stream())
        .filter(words::contains)
        .max(Comparator.comparingInt(String::length))
        .map(
            name -> {
              int at = begin + words.codePointCount(0, words.indexOf(name));
              return new Span(at, at + name.codePointCount(0, name.length()));
            });
  }

  private static boolean isSide(ArticleFacts article, UnitMention unit) {
    return article
        .resolution()
        .meaningOf(unit)
        .filter(e -> e instanceof Unit known && known.kind() == Unit.Kind.SIDE_FORCE)
        .isPresent();
  }

  private Optional<TextError> spoil(ArticleFacts article, String markdown, Spot spot) {
    String before = article.article().text().slice(spot.span());
    String after = spot.slip().apply(before);
    SourceSpan source = article.article().sources().sourceOf(spot.span());
    int begin = markdown.offsetByCodePoints(0, source.begin());
    int end = markdown.offsetByCodePoints(0, source.end());
    if (after.equals(before) || !markdown.substring(begin, end).equals(before)) {
      return Optional.empty();
    }
    Span now =
        new Span(
            spot.span().begin(), spot.span().begin() + after.codePointCount(0, after.length()));
    return Optional.of(
        new TextError(
            spot.kind(),
            article.article().name(),
            now,
            before,
            after,
            markdown.substring(0, begin) + after + markdown.substring(end)));
  }

  private String year(String year) {
    char digit = (char) ('0' + random.nextInt(10));
    int at = 2 + random.nextInt(2);
    return year.substring(0, at) + digit + year.substring(at + 1);
  }

  private String month(String month) {
    return Integer.toString(1 + random.nextInt(12));
  }

  private String day(String day) {
    return Integer.toString(1 + random.nextInt(YearMonth.of(1944, 2).lengthOfMonth()));
  }

  /** Another character in its place, or two neighbors the wrong way round. */
  private String name(String name) {
    int[] points = name.codePoints().toArray();
    int at = random.nextInt(points.length);
    if (random.nextInt(3) == 0 && at > 0) {
      int left = points[at - 1];
      points[at - 1] = points[at];
      points[at] = left;
    } else {
      points[at] = pick(nameCharacters);
    }
    return new String(points, 0, points.length);
  }

  private String unitNumber(String number) {
    int at = random.nextInt(number.length());
    char old = number.charAt(at);
    if (Character.isDigit(old)) {
      int digit = at == 0 ? 1 + random.nextInt(9) : random.nextInt(10);
      return number.substring(0, at) + digit + number.substring(at + 1);
    }
    if (CHINESE_DIGITS.indexOf(old) < 0) {
      return number;
    }
    char digit = CHINESE_DIGITS.charAt(random.nextInt(CHINESE_DIGITS.length()));
    return number.substring(0, at) + digit + number.substring(at + 1);
  }

  private static String tenTimes(String number) {
    String digits = number.replace(",", "") + "0";
    return number.indexOf(',') < 0
        ? digits
        : String.format(Locale.ROOT, "%,d", Long.parseLong(digits));
  }

  private static String digitsSwapped(String number) {
    Matcher pair = Pattern.compile("(\\d)(,?)(?!\\1)(\\d)").matcher(number);
    return pair.find() && number.charAt(pair.start(3)) != '0'
        ? pair.replaceFirst("$3$2$1")
        : number;
  }

  private String commander(ArticleFacts article, Appointment post) {
    List<String> others = new ArrayList<>();
    for (Fact fact : article.facts()) {
      if (fact instanceof Appointment other
          && other.commanding()
          && !other.person().equals(post.person())) {
        others.add(article.resolution().entities().get(other.person()).naming().label());
      }
    }
    return others.isEmpty()
        ? article.resolution().entities().get(post.person()).naming().label()
        : pick(others);
  }

  private static Optional<Span> within(String words, Pattern pattern, int begin) {
    Matcher matcher = pattern.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(
            begin + words.codePointCount(0, matcher.start()),
            begin + words.codePointCount(0, matcher.end())));
  }

  private static String words(ArticleFacts article, Mention mention) {
    return article.article().text().slice(mention.span());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
