package org.battlegraph.recognize.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;

/** Reads shares of a force or an area: 約20%, 約67%面積, 傷亡過半. */
final class Shares {
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  private static final Pattern PERCENT =
      Pattern.compile("^(?:%|％)(?<of>的?[\\p{IsHan}]{0,4}?(?<area>面积|土地|领土)?)?");
  private static final Pattern HALF =
      Pattern.compile("(?<what>伤亡|死伤|损失|减员|折损|战损)(?:惨重)?，?(?:已|均|约|近|逾|超)?(?:过半|半数|一半|大半)");

  private Shares() {}

  /** Returns the percentage whose number ends before its sign. */
  static Optional<FigureMention> percent(Reading reading, Span passage, Quantity q) {
    Matcher percent = PERCENT.matcher(reading.folded()).region(q.end(), passage.end());
    if (!percent.lookingAt()) {
      return Optional.empty();
    }
    boolean area = percent.group("area") != null;
    int end = area ? percent.end() : q.end() + 1;
    String counted =
        area ? reading.words(new Span(percent.start("area"), percent.end("area"))) : "";
    Span span = new Span(q.begin(), end);
    return Optional.of(
        new FigureMention(
            Evidence.of(span, new RuleName("figure.percent")),
            q.magnitude(),
            area ? "percentOfArea" : "percent",
            counted));
  }

  /** Adds the halves of a passage: 傷亡過半. */
  static void halves(Reading reading, Span passage, List<FigureMention> mentions) {
    if (reading.folded(passage).indexOf('半') < 0) {
      return;
    }
    Matcher half = HALF.matcher(reading.folded()).region(passage.begin(), passage.end());
    while (half.find()) {
      Span span = new Span(half.start(), half.end());
      Span what = new Span(half.start("what"), half.end("what"));
      mentions.add(
          new FigureMention(
              Evidence.of(span, new RuleName("figure.half")),
              new Magnitude(FIFTY, Optional.empty(), true),
              "percent",
              reading.words(what)));
    }
  }
}
