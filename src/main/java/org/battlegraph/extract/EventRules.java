package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.BackgroundSections;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.QuickPattern;
import org.jspecify.annotations.Nullable;

/** Reads in the clauses of a text when events began and ended. */
final class EventRules {
  private static final RuleName OUTBREAK = new RuleName("event.outbreak");
  private static final RuleName END = new RuleName("event.end");
  private static final RuleName DATED_NAME = new RuleName("event.dated-name");
  private static final RuleName DATE_BEHIND = new RuleName("event.date-behind-name");
  private static final RuleName YEAR_IN_NAME = new RuleName("event.year-in-name");
  private static final RuleName DURING = new RuleName("event.during-incident");

  /** Words by which an event begins; they stand behind its name or right before it. */
  static final Pattern BEGINS = Pattern.compile("(?:正式|即|遂|随即|也|便|就)?(?:爆发|开始|打响|开打|展开|发动|发生|揭开)");

  private static final Pattern ENDS =
      Pattern.compile("^(?:正式|即|遂|才|也|便|就|宣告|最终|至此|全部)*(?:结束|告终|落幕|告一段落|终结|停止)(?![以之]?[后前时])");

  /** Words behind a name that set a date in the course of the event or after it. */
  private static final Pattern IN_COURSE =
      Pattern.compile("^(?:当?中(?!国)|里|期间|之?以?后|正式|即|遂|才|宣告|最终)*(?:当?中(?!国)|期间|后|结束|告终|落幕|终结|停止)");

  private static final Pattern OPENING = Pattern.compile("[”」]?[（(]");
  private static final Pattern CLOSING = Pattern.compile("[）)]");

  /** The end of an event that is not named again; what stands before the noun only points to it. */
  private static final QuickPattern ENDED =
      QuickPattern.of(
          "(?:^|[0-9日月年初旬底]|至此|整个|此次|本次|是次|全部|全|该)(?<noun>战役|会战|战斗|战事|攻势|作战|战争)"
              + "(?:正式|即|遂|才|也|便|就|宣告|最终|至此|全部|于是|乃|方|已|大致|基本)*(?:结束|告终|落幕|告一段落|终结|停止)(?![以之]?[后前时])");

  private final ArticleView view;
  private final BackgroundSections background;

  /** The event that the passage named last. */
  private Optional<Token.Name> named = Optional.empty();

  private int passage = -1;
  private final FactSheet sheet;
  private final Optional<EntityId> main;

  EventRules(ArticleView view, BackgroundSections background, FactSheet sheet) {
    this.view = view;
    this.background = background;
    this.sheet = sheet;
    this.main = view.mainEvent();
  }

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    if (clause.passage().index() != passage) {
      named = Optional.empty();
    }
    passage = clause.passage().index();
    if (!clause.aside()) {
      date.flatMap(DateMention::value).ifPresent(value -> endOfWhatIsTold(clause, tokens, value));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.EVENT) {
        yearInName(phrase);
        datedName(clause, before(tokens, i), phrase);
        dateBehind(clause, phrase);
        named = Optional.of(phrase.heads().get(phrase.heads().size() - 1));
        date.flatMap(DateMention::value).ifPresent(value -> dated(clause, phrase, value));
      }
    }
  }

  /** 某地戰役（1936年5月－7月）; in a list of names it holds for all of them. */
  private void dateBehind(Clause clause, NounPhrase phrase) {
    int open = phrase.span().end();
    String behind = view.folded(new Span(open, clause.passage().span().end()));
    Matcher opening = OPENING.matcher(behind);
    if (!opening.lookingAt()) {
      return;
    }
    view.mentionsIn(clause.passage()).stream()
        .filter(DateMention.class::isInstance)
        .map(DateMention.class::cast)
        .filter(date -> date.span().begin() == open + opening.end())
        .filter(date -> CLOSING.matcher(view.folded().substring(date.span().end())).lookingAt())
        .flatMap(date -> date.value().stream())
        .findFirst()
        .ifPresent(value -> phrase.ids().forEach(event -> holds(event, value, clause.span())));
  }

  private void holds(EntityId event, DateValue value, Span span) {
    Optional<PartialDate> end =
        value.form() == DateValue.Form.INTERVAL ? Optional.of(value.end()) : Optional.empty();
    time(event, Optional.of(value.start()), end, DATE_BEHIND, span);
  }

  /** 戰役至此結束, 至次年1月攻勢停止: the event that the article is about or that was named last. */
  private void endOfWhatIsTold(Clause clause, List<Token> tokens, DateValue date) {
    boolean names =
        tokens.stream()
            .anyMatch(
                token ->
                    token instanceof NounPhrase phrase
                        && phrase.kind() == NounPhrase.Kind.EVENT
                        && phrase.heads().stream().noneMatch(EventRules::isAnaphor));
    QuickPattern.Scan ended = ENDED.scan(view.folded(clause.span()));
    if (names
        || !ended.find()
        || background.matches(view.article().sectionOf(clause.passage()).title())) {
      return;
    }
    String noun = ended.group("noun");
    main.filter(id -> isCalled(view.resolution().entities().get(id), noun))
        .or(
            () ->
                named.filter(name -> isCalled(name.entity(), noun)).map(name -> name.entity().id()))
        .ifPresent(
            event -> time(event, Optional.empty(), Optional.of(date.end()), END, clause.span()));
  }

  private static boolean isAnaphor(Token.Name name) {
    return name.mention() instanceof EventMention event && event.anaphor();
  }

  /** 戰事 may be any event; 攻勢 is one that is called so. */
  private static boolean isCalled(@Nullable Entity event, String noun) {
    return event instanceof Event one
        && (noun.equals("战事") && one.kind() != EventKind.WAR
            || Folding.fold(one.naming().label()).endsWith(noun));
  }

  /** The token before a name; 的 is passed over. */
  private static Optional<Token> before(List<Token> tokens, int index) {
    int at = index - 1;
    if (at >= 0 && PreverbalReader.isMark(tokens.get(at), Cue.OF)) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(tokens.get(at));
  }

  /** 1936年某地戰役 bears its year in its name. */
  private void yearInName(NounPhrase phrase) {
    for (Token.Name head : phrase.heads()) {
      Matcher year =
          Pattern.compile("^(1[0-9]{3}|20[0-9]{2})年")
              .matcher(Folding.fold(head.entity().naming().label()));
      if (year.find()) {
        PartialDate start = PartialDate.of(Integer.parseInt(year.group(1)));
        time(head.entity().id(), Optional.of(start), YEAR_IN_NAME, head.span());
      }
    }
  }

  /** 1936年的某地戰役: a date right before the name. */
  private void datedName(Clause clause, Optional<Token> before, NounPhrase phrase) {
    if (before.isEmpty()
        || !(before.get() instanceof Token.Time time)
        || !view.folded(new Span(time.span().end(), phrase.span().begin())).matches("的?[“「]?")) {
      return;
    }
    String behind = view.folded(new Span(phrase.span().end(), clause.span().end()));
    time.mention()
        .value()
        .filter(value -> !IN_COURSE.matcher(behind).find() || isCoarse(value))
        .ifPresent(
            value -> {
              Optional<PartialDate> end =
                  value.form() == DateValue.Form.INTERVAL
                      ? Optional.of(value.end())
                      : Optional.empty();
              EntityId event = phrase.ids().get(0);
              time(event, Optional.of(value.start()), end, DATED_NAME, clause.span());
            });
  }

  /** A day in the course of an event (5月6日某地戰役中) says nothing of its beginning; a year does. */
  private static boolean isCoarse(DateValue value) {
    return !value.notAfter().minusDays(1).isBefore(value.notBefore());
  }

  private void dated(Clause clause, NounPhrase phrase, DateValue date) {
    String behind = view.folded(new Span(phrase.span().end(), clause.span().end()));
    if (begins(view, clause, phrase)) {
      phrase
          .ids()
          .forEach(event -> time(event, Optional.of(date.start()), OUTBREAK, clause.span()));
    } else if (ENDS.matcher(behind).find()) {
      Optional<PartialDate> end = Optional.of(date.end());
      phrase.ids().forEach(event -> time(event, Optional.empty(), end, END, clause.span()));
    } else if (behind.startsWith("中") && !behind.startsWith("中国") && isIncident(phrase)) {
      time(phrase.ids().get(0), Optional.of(date.start()), DURING, clause.span());
    }
  }

  private static boolean isIncident(NounPhrase phrase) {
    Entity event = phrase.heads().get(0).entity();
    return event instanceof Event one && one.kind() == EventKind.INCIDENT;
  }

  /** Tells whether a clause says that the events of a phrase begin. */
  static boolean begins(ArticleView view, Clause clause, NounPhrase phrase) {
    int begin = phrase.span().begin();
    String behind = view.folded(new Span(behindDate(clause, phrase), clause.span().end()));
    String before = view.folded(new Span(Math.max(clause.span().begin(), begin - 3), begin));
    return BEGINS.matcher(behind).lookingAt() || BEGINS.matcher(before).find();
  }

  /** Where the words behind a name begin; a date in between is passed over: 在5月6日爆發. */
  private static int behindDate(Clause clause, NounPhrase phrase) {
    int end = phrase.span().end();
    return clause.tokens(Token.Time.class).stream()
        .map(Token.Time::span)
        .filter(date -> date.begin() >= end && date.begin() - end <= 1)
        .map(Span::end)
        .findFirst()
        .orElse(end);
  }

  private void time(EntityId event, Optional<PartialDate> start, RuleName rule, Span span) {
    time(event, start, Optional.empty(), rule, span);
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
}
