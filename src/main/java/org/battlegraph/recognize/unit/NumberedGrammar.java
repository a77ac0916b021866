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
  private static final String TAIL =
      "(?:等|余|各|诸|这|共){0,3}(?:(?:[0-9]{1,3}|[两几数一二三四五六七八九十]{1,3})个|[两二三四五六七八九])?(?:各|诸)?";

  /** Before a number 突击 is a title of Soviet armies alone; else it is the verb. */
  private static final String SHOCK = "突击(?=第\\s?[0-9一二三四五六七八九十]{1,3}集团军)";

  /** What makes another word of 纵: 纵深, 纵横. */
  private static final String NOT_AFTER_COLUMN = "[队横深容然使览贯谷向列火情身目欲马骑论观隔放跃剖坐轴声]";

  /** 三縱八師, 第4軍1師: directly behind a number of a superior a number is no count. */
  private static final String BEHIND_SUPERIOR =
      "(?<=[0-9一二三四五六七八九十](?:纵|纵队|军|师|旅))[1-9一二三四五六七八九](?=[师旅团])";

  /** Before a code name. */
  static final String OPENING_QUOTES = "“「『\"‘";

  private static final String OPENING = "[" + OPENING_QUOTES + "]";

  private final String rank;
  private final String bareRank;
  private final String before;
  private final String behind;
  private final String region;
  private final Pattern title;
  private final Pattern arm;

  NumberedGrammar(EchelonWords echelons, UnitAttributes attributes, Regions regions) {
    region = regions.region();
    rank = echelons.pattern(EchelonWords.Use.NUMBER);
    bareRank = echelons.pattern(EchelonWords.Use.BARE);
    String anywhere = attributes.pattern(Place.ANYWHERE);
    before =
        "(?:%s|%s){0,4}(?:(?<![最更重革创])%s){0,2}"
            .formatted(anywhere, SHOCK, attributes.pattern(Place.BEFORE_NUMBER));
    behind =
        "(?:(?!%s)(?:%s|%s|%s)){0,3}"
            .formatted(
                rank, attributes.pattern(Place.AFTER_NUMBER), anywhere, regions.regionOrNation());
    title =
        Pattern.compile(
            "(?:%s|%s)".formatted(attributes.pattern(Kind.TITLE), regions.regionOrNation()));
    arm = Pattern.compile(attributes.pattern(Kind.ARM));
  }

  /** 新編第36師. */
  Pattern single() {
    return Pattern.compile(
        "(?<pre>%s)第\\s?(?<n>%s)(?<mid>%s)(?<ech>%s)".formatted(before, NUMERAL, behind, rank));
  }

  /** 第3、第13、步兵第37等師團; 第3、13師團. */
  Pattern list() {
    String member = before + "第?" + NUMERAL;
    return Pattern.compile(
        "(?<members>%s第%s(?:%s%s|[，,]%s第%s){1,60}+)%s(?<mid>%s)(?<ech>%s)"
            .formatted(before, NUMERAL, SEPARATOR, member, before, NUMERAL, TAIL, behind, rank));
  }

  /** 30、68軍. */
  Pattern bareList() {
    String number = "(?:[1-9][0-9]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九])";
    return Pattern.compile(
        "(?<![0-9第.．约近逾达])(?<members>%s(?:[、和及与]%s){1,20})(?<mid>%s)(?<ech>%s)"
            .formatted(number, number, behind, bareRank));
  }

  /** 白俄罗斯第1方面军, 桂綏第一縱隊; its region is the group of that name. */
  Pattern regional() {
    return Pattern.compile(
        "(?<region>%s)省?(?=\\p{IsIdeographic}{0,6}第)%s(?:(?<=方面军|纵队|支队|总队|路军|军区|军分区|游击队)|(?<=(?:警备|保安|陆军|边防|守备|巡防|骑兵|步队|马队)\\p{IsIdeographic}{0,4}第[0-9]{0,3}\\p{IsIdeographic}{1,8}))"
            .formatted(region, single().pattern()));
  }

  /** “大德意志”装甲掷弹兵师, 党卫军第2“帝国”装甲师. */
  Pattern coded() {
    return Pattern.compile(
        "(?<pre>%s)(?:第\\s?(?<n>%s)(?<mid>%s))?%s[\\p{IsIdeographic}A-Za-z·\\- ]{1,20}[”」』\"’](?<behind>%s)(?<ech>%s)"
            .formatted(before, NUMERAL, behind, OPENING, behind, rank));
  }

  /** A member of a list. */
  Pattern member() {
    return Pattern.compile("(?<pre>(?:%s省?)?%s)第?(?<n>%s)".formatted(region, before, NUMERAL));
  }

  /** 三十一軍, 173師, 一七〇師, 新31師, 暫編15軍. */
  Pattern bare() {
    String chinese = "[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九][〇○零一二三四五六七八九]{1,2}";
    String plain = "(?<![0-9第〇○零一二三四五六七八九十百千万两几数约共近逾达余上.．/年月~～-])(?:[1-9][0-9]{1,2}|%s)";
    return Pattern.compile(
        ("(?<pre>%s)(?<![A-Za-z])(?<n>(?:(?<=%s)%s|%s|%s))(?<mid>%s)(?<ech>%s)")
            .formatted(
                before,
                "新|暂|骑|独|预|整|编|红|独立|预备|补充|教导",
                NUMERAL,
                plain.formatted(chinese),
                BEHIND_SUPERIOR,
                behind,
                bareRank));
  }

  /** 3纵, 六纵, 1、4纵队: columns in the short ways of the civil war's texts. */
  Pattern shortColumns() {
    String number = "(?:[1-9][0-9]?|十[一二三四五六]?|[一二三四五六七八九])";
    return Pattern.compile(
        "(?<![0-9第.．〇○零一二三四五六七八九十百千万两几数分])(?<members>%s(?:[、和及与]%s){0,10})(?<mid>)(?<ech>纵(?!%s)|(?<=[、和及与]%s)(?:纵队|兵团|支队|军团))"
            .formatted(number, number, NOT_AFTER_COLUMN, number));
  }

  /** 红一、三军团, 新1、新6军: the title of one character tells that these are no counts. */
  Pattern titledList() {
    return Pattern.compile(
        "(?<members>[红新暂骑独整]%s(?:[、和与及][红新暂骑独整]?%s){1,10})等?(?<mid>%s)(?<ech>%s)"
            .formatted(NUMERAL, NUMERAL, behind, bareRank));
  }

  /** 乌克兰第1、第2方面军. */
  Pattern regionalList() {
    String member = before + "第?" + NUMERAL;
    return Pattern.compile(
        "(?<members>%s省?%s第%s(?:%s%s){1,20}+)%s(?<mid>%s)(?<ech>方面军|纵队|支队|总队|路军|军区|军分区)(?!长)"
            .formatted(region, before, NUMERAL, SEPARATOR, member, TAIL, behind));
  }

  /**
   * 騎兵旅, 特務營, 補充團: an arm or a title with a rank, which names something only behind its superior.
   */
  Pattern unnumbered() {
    return Pattern.compile(
        "(?<mid>(?:%s){1,3}|(?:补充|教导|警卫|卫队|独立|混成|警备|学兵)(?:%s)?)(?<ech>%s)"
            .formatted(arm.pattern(), arm.pattern(), rank));
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
  UnitDraft draft(UnitText text, QuickPattern.Scan matcher, String rule, UnitForm form) {
    int begin = text.withoutService(matcher.start());
    Designation designation =
        designation(
            text,
            List.of(new Words(begin, matcher.end("pre")), Words.of(matcher, "mid")),
            matcher.group("n"),
            Words.of(matcher, "ech"));
    return UnitDraft.whole(text, begin, matcher.end(), rule, form, designation);
  }

  private void read(UnitText text, Words words, List<String> titles, StringBuilder arms) {
    if (words.begin() >= words.end()) {
      return;
    }
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

    static Words of(QuickPattern.Scan matcher, String group) {
      return new Words(matcher.start(group), matcher.end(group));
    }

    String in(UnitText text) {
      return text.words(begin, end);
    }
  }
}
