package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/**
 * What a sentence without a date takes over from the dates before it.
 *
 * <p>A narrative moves forward from the last day that it gave, and does not say how far: of that
 * day only the month goes on, to the end of its section. What the text says to happen at the same
 * time happens on the same day; a word that looks back or far ahead breaks the thread.
 */
final class Chronology {
  private static final RuleName SAME_MONTH = new RuleName("date.month-goes-on");
  private static final RuleName UNTIL = new RuleName("date.until");
  private static final RuleName SAME_TIME = new RuleName("date.same-time");

  /** The same time, or only a part of the day: the day is that of the date before. */
  private static final Pattern SIMULTANEOUS =
      Pattern.compile(
          "^[\\s“”\"「」『』]*(?:而|但|就|至|到|于|在)?(?:此时|这时|那时|当时|同时|与此同时|几乎同时|这一天"
              + "|(?:[^，。；]{0,12}?(?<![日次翌每连当晨昨]))"
              + "(?:凌晨|拂晓|黎明|清晨|早晨|上午|中午|正午|下午|午后|傍晚|黄昏|入夜|夜间|深夜|午夜)|当晚|当夜"
              + "|[\\d一二三四五六七八九十]{1,3}(?:时|点)(?!期|代|候))");

  /** 下午2時, 7時45分許: who tells the hour goes on in the same day. */
  private static final Pattern BY_THE_HOUR =
      Pattern.compile(
          "^[^，。；]{0,12}?[\\d一二三四五六七八九十]{1,3}(?:时|点钟?)(?!期|代|候|间|刻起|常)(?:半|整|许|[\\d一二三四五六七八九十]{1,3}[分刻])?");

  /** What is told behind these words lies outside the thread of the narrative. */
  private static final QuickPattern BREAKS =
      QuickPattern.of(
          "此前|在此之前|先前|早先|原先|原来|原为|战前|战后|[一二三四五六七八九十几数多半两\\d]年|日后|至今|如今|现在|今日|历史上|一直|始终|"
              + "最终|从此|战争结束");

  /** Behind 至 and a date: what follows took until then. */
  private static final Pattern IN_TURN =
      Pattern.compile("(?:为止|止)?，?[^，。；]{0,6}?(?:相继|先后|陆续|次第|逐次|依次|逐一|分别)");

  /** Inherited further than into the paragraph behind, a date says little. */
  private static final int PARAGRAPHS = 1;

  private final String folded;
  private Optional<DateMention> last = Optional.empty();
  private boolean broken;
  private boolean simultaneous;

  /** The paragraph goes from hour to hour of the last day. */
  private boolean byTheHour;

  private int section = -1;
  private int passage = -1;
  private int sentence = -1;
  private int told = -1;

  Chronology(String folded) {
    this.folded = folded;
  }

  /** Moves on to a clause. */
  void enter(Clause clause) {
    if (clause.passage().section() != section) {
      last = Optional.empty();
      section = clause.passage().section();
    }
    byTheHour &= clause.passage().index() == passage;
    boolean opens = clause.passage().index() != passage || clause.sentence() != sentence;
    passage = clause.passage().index();
    sentence = clause.sentence();
    if (passage - told > PARAGRAPHS) {
      last = Optional.empty();
    }
    if (opens) {
      Span sentence = clause.passage().sentences().get(clause.sentence()).span();
      Span rest = new Span(clause.span().begin(), sentence.end());
      broken = BREAKS.scan(folded, rest).find();
      simultaneous = SIMULTANEOUS.matcher(folded).region(rest.begin(), rest.end()).lookingAt();
      byTheHour =
          !broken
              && (byTheHour
                  || BY_THE_HOUR.matcher(folded).region(rest.begin(), rest.end()).lookingAt());
      if (simultaneous) {
        told = passage;
      }
    }
  }

  /**
   * Takes a date that the text gives, and returns what it means there: 至11日相繼攻佔, one after the
   * other, began on the day before it.
   */
  DateMention told(DateMention mention) {
    if (mention.value().isEmpty()) {
      return mention;
    }
    DateMention meant = last.map(before -> sinceLast(before, mention)).orElse(mention);
    last = Optional.of(mention);
    byTheHour = false;
    told = passage;
    return meant;
  }

  private DateMention sinceLast(DateMention before, DateMention mention) {
    int begin = mention.span().begin();
    int end = mention.span().end();
    PartialDate from = before.value().orElseThrow().start();
    DateValue to = mention.value().orElseThrow();
    boolean until = begin > 0 && "至到".indexOf(folded.charAt(begin - 1)) >= 0;
    boolean inTurn = IN_TURN.matcher(folded).region(end, folded.length()).lookingAt();
    if (!until
        || !inTurn
        || to.form() != DateValue.Form.POINT
        || !from.first().isBefore(to.notBefore())) {
      return mention;
    }
    return new DateMention(
        new Evidence(mention.span(), UNTIL, List.of(before.evidence(), mention.evidence())),
        Optional.of(DateValue.from(from, to.start())),
        mention.partOfDay());
  }

  /** Returns the date of what is done in a sentence that gives none. */
  Optional<DateMention> before() {
    return broken
        ? Optional.empty()
        : last.map(simultaneous || byTheHour ? this::same : this::month);
  }

  /**
   * Returns the date of what holds or is counted in a sentence that gives none: that a paragraph
   * goes on by the hour says nothing of it.
   */
  Optional<DateMention> aboutBefore() {
    return broken ? Optional.empty() : last.map(simultaneous ? this::same : this::month);
  }

  private DateMention same(DateMention before) {
    return inherited(before, before.value().orElseThrow(), SAME_TIME);
  }

  private DateMention month(DateMention before) {
    PartialDate end = before.value().orElseThrow().end();
    PartialDate coarse =
        end.month().isPresent()
            ? PartialDate.of(end.year(), end.month().getAsInt())
            : PartialDate.of(end.year());
    return inherited(before, DateValue.at(coarse), SAME_MONTH);
  }

  private static DateMention inherited(DateMention before, DateValue value, RuleName rule) {
    Evidence evidence = new Evidence(before.evidence().span(), rule, List.of(before.evidence()));
    return new DateMention(evidence, Optional.of(value), Optional.empty());
  }
}
