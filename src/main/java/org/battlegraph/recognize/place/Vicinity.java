package org.battlegraph.recognize.place;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Numerals;
import org.battlegraph.zh.QuickPattern;

/**
 * What is said after a place of its parts and surroundings: 東郊, 以北6公里處, 附近.
 *
 * @param span the words after the name
 * @param direction the direction
 * @param kilometers the distance
 * @param leadsTo where the name of another place begins, which lies there: 柳州南約18公里的四方塘
 */
record Vicinity(
    Span span, Optional<String> direction, Optional<Double> kilometers, Optional<Integer> leadsTo) {

  private static final String SIDE = "东南|东北|西南|西北|东|南|西|北";
  private static final QuickPattern MEASURED =
      QuickPattern.of(
          "城?(?:以|之)?正?(?<side>"
              + SIDE
              + ")?(?:方|面|部|边)?(?:大?约|近|仅|达|有|相距|距)?"
              + "(?<number>[0-9][0-9.,]*|[一二三四五六七八九十百两]{1,5})[多余]?\\s?(?<unit>公里|千米|km|华里|里|英里|英哩|哩)(?:（[^）]{1,9}）)?"
              + "(?:左右)?(?<rest>处|外|的地方|的|之)?");
  private static final QuickPattern SIDED =
      QuickPattern.of(
          "(?:以|之|的(?=(?:"
              + SIDE
              + ")部?(?:边[界境]|国境|海岸)))?正?(?<side>"
              + SIDE
              + ")(?:部?(?:边[界境]|国境|海岸|沿海)|郊外|郊|岸|侧|部|面|方(?!面军)|边|麓|门外|关外|城外|外围|端|隅|角|段(?![祺芝]))"
              + "(?:地区|一带|地带|山区|阵地|防线|炮台)?"
              + "|(?:以|城|(?<=城))(?<by>"
              + SIDE
              + ")(?![方面]面?军|[门上下进攻撤犯侵])(?:地区|一带|各地)?");
  private static final Pattern LEADS =
      Pattern.compile("(?:、(?:以|之)?(?:" + SIDE + "))?的|之(?![间战役围])");
  private static final QuickPattern AROUND =
      QuickPattern.of(
          "(?:外围|前沿|前哨|主|附近|周边)?(?:阵地(?!战)|防线)|(?:海面|海域|近海|沿海|水域|上空|城郊|近郊|郊区|郊外|市郊|四郊"
              + "|外围|附近|周边|周围|边界|边境|境内|本土|本岛|城区|市区|县城|(?<=县)城(?![东西南北门墙外内下郊关])|[左右]岸|突出部|城下|城外|城内|上游|下游|中游|沿岸|两岸|河谷|流域)(?:地区|一带|地带)?"
              + "|地区|一带|地带|一线|山区|战场|前线|(?:铁路|交通)枢纽");
  private static final Map<String, String> COMPASS =
      Map.of(
          "东", "E", "南", "S", "西", "W", "北", "N", "东南", "SE", "东北", "NE", "西南", "SW", "西北", "NW");
  private static final double LI = 0.5;
  private static final double MILE = 1.609344;

  /** Returns what stands after a name that ends before an index. */
  static Optional<Vicinity> after(String text, int index, Span part) {
    if (index >= part.end()) {
      return Optional.empty();
    }
    if (MEASURED.canBeginAt(text, index)) {
      Matcher measured = MEASURED.pattern().matcher(text).region(index, part.end());
      if (measured.lookingAt()) {
        return Optional.of(measured(measured));
      }
    }
    if (SIDED.canBeginAt(text, index)) {
      Matcher sided = SIDED.pattern().matcher(text).region(index, part.end());
      if (sided.useTransparentBounds(true).lookingAt()) {
        return Optional.of(sided(text, sided, part));
      }
    }
    if (AROUND.canBeginAt(text, index)) {
      Matcher around =
          AROUND.pattern().matcher(text).region(index, part.end()).useTransparentBounds(true);
      return around.lookingAt() ? Optional.of(around(around, text, part)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Vicinity sided(String text, Matcher words, Span part) {
    Matcher leads = LEADS.matcher(text).region(words.end(), part.end());
    String side = Optional.ofNullable(words.group("side")).orElse(words.group("by"));
    return new Vicinity(
        new Span(words.start(), words.end()),
        Optional.of(COMPASS.get(side)),
        Optional.empty(),
        leads.lookingAt() ? Optional.of(leads.end()) : Optional.empty());
  }

  private static Vicinity around(Matcher words, String text, Span part) {
    Matcher leads = LEADS.matcher(text).region(words.end(), part.end());
    return new Vicinity(
        new Span(words.start(), words.end()),
        Optional.empty(),
        Optional.empty(),
        leads.lookingAt() ? Optional.of(leads.end()) : Optional.empty());
  }

  /** Tells whether it says where the place lies, and not only that it is near. */
  boolean isExact() {
    return direction.isPresent() || kilometers.isPresent();
  }

  private static double number(String words) {
    return Character.isIdeographic(words.charAt(0))
        ? Numerals.parse(words).map(Number::doubleValue).orElse(0.0)
        : Double.parseDouble(words.replaceAll(",|\\.$", ""));
  }

  private static Vicinity measured(Matcher words) {
    double number = number(words.group("number"));
    double kilometers =
        switch (words.group("unit")) {
          case "里", "华里" -> number * LI;
          case "英里", "英哩", "哩" -> number * MILE;
          default -> number;
        };
    String rest = words.group("rest");
    boolean leads = "的".equals(rest) || "之".equals(rest);
    return new Vicinity(
        new Span(words.start(), leads ? words.end() - 1 : words.end()),
        Optional.ofNullable(words.group("side")).map(COMPASS::get),
        Optional.of(kilometers),
        leads ? Optional.of(words.end()) : Optional.empty());
  }
}
