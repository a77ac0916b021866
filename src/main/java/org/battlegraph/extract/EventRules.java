package org.battlegraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads when and where events were, and which is part of which. */
final class EventRules {
  private static final RuleName LEAD = new RuleName("event.lead");
  private static final RuleName OUTBREAK = new RuleName("event.outbreak");
  private static final RuleName PART_WORDS = new RuleName("event.part");
  private static final RuleName NESTED = new RuleName("event.part-by-order");
  private static final RuleName SECTION = new RuleName("event.part-by-section");
  private static final RuleName NAMED = new RuleName("event.place-in-name");
  private static final RuleName LEAD_PLACE = new RuleName("event.place-in-lead");

  private static final Pattern BEGINS = Pattern.compile("爆发|开始|打响|开打|展开|发动|发生|揭开");
  private static final Pattern PART =
      Pattern.compile(
          "^[^。]{0,8}?(?:一部分|一部份|的一环|之一|中的|中[^，。]{0,12}之间的|第[0-9一二三四]+(?:个)?(?:部分|部份|阶段|期|场)|初期|期间|时期|的(?:战役|会战|战斗))");
  private static final Pattern BETWEEN =
      Pattern.compile("^(?:的|中|中的|之|初期|期间|时期|末期|第[一二三]期)?[”」』\"]*(?:的)?$");

  private final ArticleView view;
  private final FactSheet sheet;
  private final Optional<EntityId> main;
  private final Set<List<EntityId>> placed = new HashSet<>();

  EventRules(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
    this.main = view.mainEvent();
  }

  /**
   * Reads what holds for the article as a whole: its lead, its headings and the names of events.
   */
  void readArticle() {
    List<Passage> body = view.article().body();
    main.ifPresent(
        event -> {
          body.stream()
              .filter(passage -> passage.section() == 0)
              .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
              .findFirst()
              .ifPresent(passage -> lead(event, passage));
          body.stream()
              .filter(passage -> passage.kind() == Passage.Kind.HEADING)
              .forEach(passage -> heading(event, passage));
        });
    view.mentions().stream().filter(EventMention.class::isInstance).forEach(this::placeInName);
  }

  private void lead(EntityId event, Passage passage) {
    Span first = passage.sentences().get(0).span();
    List<DateMention> dates =
        view.mentionsIn(passage).stream()
            .filter(DateMention.class::isInstance)
            .map(DateMention.class::cast)
            .filter(date -> first.contains(date.span()) && date.value().isPresent())
            .toList();
    if (!dates.isEmpty()) {
      DateValue begin = dates.get(0).value().orElseThrow();
      DateValue end = dates.get(dates.size() - 1).value().orElseThrow();
      boolean several = begin.form() == DateValue.Form.INTERVAL || dates.size() > 1;
      time(
          event,
          Optional.of(begin.start()),
          several && !end.notAfter().isBefore(begin.notBefore())
              ? Optional.of(end.end())
              : Optional.empty(),
          LEAD,
          first);
    }
    view.mentionsIn(passage).stream()
        .filter(mention -> first.contains(mention.span()))
        .forEach(mention -> placeInLead(event, mention, first));
  }

  private void placeInLead(EntityId event, Mention mention, Span sentence) {
    Optional<Entity> entity = view.resolution().meaningOf(mention);
    if (entity.isEmpty() || !(entity.get() instanceof Place)) {
      return;
    }
    String before =
        view.folded().substring(Math.max(0, mention.span().begin() - 6), mention.span().begin());
    if (before.matches(".*(?:在|于|位于|争夺)(?:中国|中华民国)?[^，。]{0,4}$")) {
      place(event, entity.get().id(), LEAD_PLACE, sentence);
    }
  }

  private void heading(EntityId whole, Passage passage) {
    for (Mention mention : view.mentionsIn(passage)) {
      Optional<Entity> entity = view.resolution().meaningOf(mention);
      if (entity.isPresent() && entity.get() instanceof Event event && !event.id().equals(whole)) {
        part(event.id(), whole, SECTION, passage.span());
      }
    }
  }

  private void placeInName(Mention mention) {
    Optional<Entity> event = view.resolution().meaningOf(mention);
    // An event with an article of its own is described there, and not by its mere name here.
    if (event.isEmpty()
        || ((EventMention) mention).anaphor()
        || event.get().naming().wikiTitle().isPresent()
        || ((EventMention) mention).kind() != EventKind.BATTLE) {
      return;
    }
    String name = view.folded(mention.span());
    view.resolution().entities().values().stream()
        .filter(Place.class::isInstance)
        .filter(place -> names(place).anyMatch(word -> word.length() > 1 && name.startsWith(word)))
        .findFirst()
        .ifPresent(place -> place(event.get().id(), place.id(), NAMED, mention.span()));
  }

  private static java.util.stream.Stream<String> names(Entity entity) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(entity.naming().label()), entity.naming().others().stream())
        .map(Folding::fold);
  }

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    NounPhrase last = null;
    for (Token token : tokens) {
      if (!(token instanceof NounPhrase phrase) || phrase.kind() != NounPhrase.Kind.EVENT) {
        continue;
      }
      EntityId event = phrase.ids().get(0);
      outbreak(clause, phrase, event, date);
      if (last != null
          && BETWEEN
              .matcher(view.folded().substring(last.span().end(), phrase.span().begin()))
              .matches()) {
        part(event, last.ids().get(0), NESTED, clause.span());
      }
      last = phrase;
    }
    if (last != null) {
      partOf(clause, last, last.ids().get(0));
    }
  }

  private void outbreak(
      Clause clause, NounPhrase phrase, EntityId event, Optional<DateMention> date) {
    String text = view.folded(clause.span());
    String behind = view.folded().substring(phrase.span().end(), clause.span().end());
    String before = view.folded().substring(clause.span().begin(), phrase.span().begin());
    boolean begins =
        BEGINS.matcher(behind).lookingAt()
            || BEGINS.matcher(before.substring(Math.max(0, before.length() - 3))).find();
    if (begins && !text.isEmpty()) {
      date.flatMap(DateMention::value)
          .ifPresent(
              value ->
                  time(
                      event,
                      Optional.of(value.start()),
                      Optional.empty(),
                      OUTBREAK,
                      clause.span()));
    }
  }

  private void partOf(Clause clause, NounPhrase phrase, EntityId whole) {
    if (main.isEmpty() || main.get().equals(whole) || clause.passage().section() != 0) {
      return;
    }
    String behind = view.folded().substring(phrase.span().end(), clause.span().end());
    String before = view.folded().substring(clause.span().begin(), phrase.span().begin());
    boolean says = before.contains("是") || before.contains("为") || before.contains("属");
    if (says && PART.matcher(behind).find()) {
      part(main.get(), whole, PART_WORDS, clause.span());
    }
  }

  private void time(
      EntityId event,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      RuleName rule,
      Span span) {
    sheet.add(
        new EventTime(
            sheet.basis(Optional.empty(), Standing.ASSERTED, rule, span),
            event,
            start,
            end,
            Optional.empty(),
            Optional.empty()));
  }

  private void part(EntityId event, EntityId whole, RuleName rule, Span span) {
    if (!event.equals(whole)) {
      sheet.add(
          new EventPart(
              sheet.basis(Optional.empty(), Standing.ASSERTED, rule, span), event, whole));
    }
  }

  private void place(EntityId event, EntityId place, RuleName rule, Span span) {
    if (!placed.add(List.of(event, place))) {
      return;
    }
    sheet.add(
        new EventPlace(sheet.basis(Optional.empty(), Standing.ASSERTED, rule, span), event, place));
  }
}
