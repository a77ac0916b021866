package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.UnitAttributes;
import org.battlegraph.lexicon.UnitAttributes.Kind;
import org.battlegraph.lexicon.UnitAttributes.Place;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.Numerals;
import org.battlegraph.zh.QuickPattern;

/** The expressions for names with a number and a rank. Named groups: pre, n, mid, ech. */
final class NumberedGrammar {
  private static final String NUMERAL = "(?:[0-9]{1,4}|[〇○零一二三四五六七八九十百廿卅]{1,7})";
  private static final String SEPARATOR = "\\s*(?:[、~～\\-－—]|和|与|及|以及|暨|至|到)\\s*";
  private static final String TAIL = "(?:等|余|各|诸|这|共)*(?:(?:[0-9]+|[两几数一二三四五六七八九十]+)个)?(?:各|诸)?";

  /** Lets the search pass quickly over text without numbers. */
  static final String NEAR_ORDINAL = "(?=[^第]{0,24}第)";

  private static final String NEAR_NUMERAL = "(?=[^0-9一二三四五六七八九十廿]{0,24}[0-9一二三四五六七八九十廿])";

  private final String rank;
  private final String bareRank;
  private final String before;
  private final String behind;
  private final Pattern title;
  private final Pattern arm;

  NumberedGrammar(EchelonWords echelons, UnitAttributes attributes) {
    rank = echelons.pattern(EchelonWords.Use.NUMBER);
    bareRank = echelons.pattern(EchelonWords.Use.BARE);
    String anywhere = attributes.pattern(Place.ANYWHERE);
    before =
        "(?:%s){0,4}(?:(?<![最更重革创])%s){0,2}"
            .formatted(anywhere, attributes.pattern(Place.BEFORE_NUMBER));
    behind =
        "(?:(?!%s)(?:%s|%s)){0,3}"
            .formatted(rank, attributes.pattern(Place.AFTER_NUMBER), anywhere);
    title = Pattern.compile(attributes.pattern(Kind.TITLE));
    arm = Pattern.compile(attributes.pattern(Kind.ARM));
  }

  /** 新編第36師. */
  QuickPattern single() {
    return QuickPattern.of(NEAR_ORDINAL, singleRegex());
  }

  String singleRegex() {
    return "(?<pre>%s)第\\s?(?<n>%s)(?<mid>%s)(?<ech>%s)".formatted(before, NUMERAL, behind, rank);
  }

  /** 第3、第13、步兵第37等師團; 第3、13師團. */
  QuickPattern list() {
    String member = before + "第?" + NUMERAL;
    return QuickPattern.of(
        NEAR_ORDINAL,
        "(?<members>%s第%s(?:%s%s|[，,]%s第%s){1,60}+)%s(?<mid>%s)(?<ech>%s)"
            .formatted(before, NUMERAL, SEPARATOR, member, before, NUMERAL, TAIL, behind, rank));
  }

  /** 30、68軍. */
  QuickPattern bareList() {
    String number = "(?:[1-9][0-9]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九])";
    return QuickPattern.of(
        "(?<![0-9第.．约近逾达])(?<members>%s(?:[、和及与]%s){1,20})(?<mid>%s)(?<ech>%s)"
            .formatted(number, number, behind, bareRank));
  }

  /** A member of a list. */
  Pattern member() {
    return Pattern.compile("(?<pre>%s)第?(?<n>%s)".formatted(before, NUMERAL));
  }

  /** 三十一軍, 173師, 一七〇師, 新31師, 暫編15軍. */
  QuickPattern bare() {
    String chinese = "[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九][〇○零一二三四五六七八九]{1,2}";
    String plain = "(?<![0-9第〇○零一二三四五六七八九十百千万两几数约共近逾达余上.．/年月~～-])(?:[1-9][0-9]{1,2}|%s)";
    return QuickPattern.beginningLike(
        before + NUMERAL,
        (NEAR_NUMERAL + "(?<pre>%s)(?<![A-Za-z])(?<n>(?:(?<=%s)%s|%s))(?<mid>%s)(?<ech>%s)")
            .formatted(
                before,
                "新|暂|骑|独|预|编|红|独立|预备|补充|教导",
                NUMERAL,
                plain.formatted(chinese),
                behind,
                bareRank));
  }

  /** 騎兵旅, 特務營: an arm with a rank, which names something only behind its superior. */
  QuickPattern unnumbered() {
    return QuickPattern.of("(?<mid>(?:%s){1,3})(?<ech>%s)".formatted(arm.pattern(), rank));
  }

  /** Returns the parts of a name, of which {@code attributes} are the words beside the number. */
  Designation designation(UnitText text, List<Words> attributes, String number, Words rankWord) {
    List<String> titles = new ArrayList<>();
    StringBuilder arms = new StringBuilder();
    for (Words words : attributes) {
      read(text, words, titles, arms);
    }
    return new Designation(
        titles,
        number.isEmpty() ? OptionalInt.empty() : Numerals.integer(number),
        arms.isEmpty() ? Optional.empty() : Optional.of(arms.toString()),
        Optional.of(rankWord.in(text)));
  }

  /** Returns the unit of a match with a number, whose groups are those of {@link #single()}. */
  UnitDraft draft(UnitText text, Matcher matcher, String rule, UnitForm form) {
    Designation designation =
        designation(
            text,
            List.of(Words.of(matcher, "pre"), Words.of(matcher, "mid")),
            matcher.group("n"),
            Words.of(matcher, "ech"));
    return UnitDraft.whole(text, matcher.start(), matcher.end(), rule, form, designation);
  }

  private void read(UnitText text, Words words, List<String> titles, StringBuilder arms) {
    Matcher titleMatcher = title.matcher(text.reading().folded());
    Matcher armMatcher = arm.matcher(text.reading().folded());
    int at = words.begin();
    while (at < words.end()) {
      boolean isTitle = titleMatcher.region(at, words.end()).lookingAt();
      boolean isArm = armMatcher.region(at, words.end()).lookingAt();
      if (isArm && (!isTitle || armMatcher.end() > titleMatcher.end())) {
        arms.append(text.words(at, armMatcher.end()));
        at = armMatcher.end();
      } else if (isTitle) {
        titles.add(text.words(at, titleMatcher.end()));
        at = titleMatcher.end();
      } else {
        at++;
      }
    }
  }

  /** A stretch of the article. */
  record Words(int begin, int end) {
    static Words of(Matcher matcher, String group) {
      return new Words(matcher.start(group), matcher.end(group));
    }

    String in(UnitText text) {
      return text.words(begin, end);
    }
  }
}
