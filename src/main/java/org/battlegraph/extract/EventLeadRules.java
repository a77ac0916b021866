package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Reads in the lead of an article on an event when the event was, how it ended and who won. */
final class EventLeadRules {
  private static final RuleName LEAD = new RuleName("event.lead");

  private static final Pattern RESULT =
      Pattern.compile(
          "以([^，。；（]{2,20}?)(?:而)?(?:告终|收场|结束|作结)|(?:结果|最终|最后)[，]?(?:是|为|由|以)?([^，。；（]{0,10}(?:胜利|获胜|失败|战败|惨败|大捷|大败|平手))");

  private static final Pattern WINS =
      Pattern.compile(
          "(?:一方|方面)?(?:的|取得|获得|赢得)?(?:最终|最后|决定性|战略性?|战术性?|全面|重大|彻底)?(?:的)?(?:胜利|获胜|取胜|大胜|惨胜|险胜|完胜|得胜|大捷)");

  private final ArticleView view;
  private final FactSheet sheet;

  EventLeadRules(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /** Reads the first paragraph of the article if it is on an event. */
  void read() {
    view.mainEvent()
        .ifPresent(event -> view.lead().findFirst().ifPresent(passage -> lead(event, passage)));
  }

  private void lead(EntityId event, Passage passage) {
    Span first = passage.sentences().get(0).span();
    Optional<Span> result = result(passage.span());
    List<DateValue> dates =
        view.mentionsIn(passage).stream()
            .filter(DateMention.class::isInstance)
            .map(DateMention.class::cast)
            .filter(date -> first.contains(date.span()))
            .flatMap(date -> date.value().stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (dates.isEmpty()) {
      if (result.isPresent()) {
        ended(event, Optional.empty(), Optional.empty(), result, passage.span());
      }
      return;
    }
    while (dates.size() > 1 && holds(dates.get(0), dates.get(1))) {
      dates.remove(0); // 是1930年…的戰役，自6月5日開始: the year only says when the day was
    }
    DateValue begin = dates.get(0);
    DateValue end = dates.get(dates.size() - 1);
    boolean several = begin.form() == DateValue.Form.INTERVAL || dates.size() > 1;
    boolean ordered = !end.notAfter().isBefore(begin.notBefore());
    Optional<PartialDate> last = several && ordered ? Optional.of(end.end()) : Optional.empty();
    ended(event, Optional.of(begin.start()), last, result, first);
  }

  private static boolean holds(DateValue whole, DateValue part) {
    return !part.notBefore().isBefore(whole.notBefore())
        && !part.notAfter().isAfter(whole.notAfter())
        && !part.equals(whole);
  }

  private void ended(
      EntityId event,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      Optional<Span> result,
      Span span) {
    sheet.add(
        new EventTime(
            sheet.basis(Optional.empty(), Standing.ASSERTED, LEAD, span),
            event,
            start,
            end,
            result.map(view::words),
            result.flatMap(this::victor)));
  }

  /** 國軍勝利: who wins, where the words of the result begin with a side. */
  private Optional<EntityId> victor(Span result) {
    return view.article().body().stream()
        .filter(passage -> passage.span().contains(result))
        .flatMap(passage -> view.mentionsIn(passage).stream())
        .filter(mention -> result.contains(mention.span()))
        .filter(mention -> mention.span().begin() == result.begin())
        .filter(
            mention ->
                WINS.matcher(view.folded(new Span(mention.span().end(), result.end()))).lookingAt())
        .flatMap(mention -> view.resolution().meaningOf(mention).stream())
        .filter(
            entity ->
                entity instanceof State || entity instanceof Unit unit && unit.side().isPresent())
        .map(Entity::id)
        .findFirst();
  }

  /** 以守軍勝利告終: the words that say how it ended. */
  private Optional<Span> result(Span lead) {
    Matcher result = RESULT.matcher(view.folded(lead));
    if (!result.find()) {
      return Optional.empty();
    }
    int group = result.group(1) != null ? 1 : 2;
    int begin = lead.begin() + result.start(group);
    return Optional.of(new Span(begin, lead.begin() + result.end(group)));
  }
}
