package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.BackgroundSections;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads which event is part of which. */
final class EventPartRules {
  private static final RuleName PART_WORDS = new RuleName("event.part");
  private static final RuleName NESTED = new RuleName("event.part-by-order");
  private static final RuleName SECTION = new RuleName("event.part-by-section");
  private static final RuleName NARRATED = new RuleName("event.part-by-narrative");

  private static final String ASIDE = "[（(][^（()）]*[）)]";
  private static final String QUOTES = "[“”「」『』\"《》]";
  private static final Pattern PART =
      Pattern.compile(
          "^[^。]{0,8}?(?:一部分|一部份|一个阶段|一个部分|组成部分|组成部份|的一环|之一|[中里里面]的|[中里][^，。]{0,12}之间的|[中里][^，。]{0,6}第[0-9一二三四五六]+(?:个|次|场)|第[0-9一二三四]+(?:个)?(?:部分|部份|阶段|期|场)|初期|期间|时期|的(?:战役|会战|战斗|序幕|前奏|序战|首战|开端|尾声|一役|一战|转折点|[^，。]{0,4}?战役)"
              + "|^中(?![国央华])[^，。]{0,60}(?:之?战|战斗|战役|会战|海战|决战|作战|行动|战事)$)");
  private static final Pattern DEFINES = Pattern.compile("[是为系乃][“「《]?$");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?:的|中|中的|之|初期|期间|时期|末期)?(?:第[一二三四五六1-6](?:期|阶段|部分|部份))?(?:的)?(?:前哨战|首战|序战|第一战|决战|前奏|序幕)?$");
  private static final Pattern OPEN = Pattern.compile("^(?:中|里|期间|时期|初期|末期|后期)$");

  private final ArticleView view;
  private final BackgroundSections background;
  private final FactSheet sheet;
  private final Optional<EntityId> main;
  private Optional<EntityId> open = Optional.empty();
  private int sentence = -1;

  EventPartRules(ArticleView view, BackgroundSections background, FactSheet sheet) {
    this.view = view;
    this.background = background;
    this.sheet = sheet;
    this.main = view.mainEvent();
  }

  /** Reads the headings: an event that a section tells of is part of the article's. */
  void readArticle() {
    main.ifPresent(
        whole ->
            view.body().stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADING)
                .forEach(passage -> heading(whole, passage)));
  }

  private void heading(EntityId whole, Passage passage) {
    for (Mention mention : view.mentionsIn(passage)) {
      Optional<Entity> entity = view.resolution().meaningOf(mention);
      if (entity.isPresent() && entity.get() instanceof Event event && view.isTold(event.id())) {
        part(event.id(), whole, SECTION, passage.span());
      }
    }
  }

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens) {
    Optional<EntityId> around = clause.sentence() == sentence ? open : Optional.empty();
    if (!clause.aside()) {
      open = Optional.empty();
      sentence = clause.sentence();
    }
    NounPhrase last = null;
    for (Token token : tokens) {
      if (!(token instanceof NounPhrase phrase) || phrase.kind() != NounPhrase.Kind.EVENT) {
        continue;
      }
      EntityId event = phrase.ids().get(0);
      if (last != null
          && BETWEEN.matcher(bare(last.span().end(), phrase.span().begin())).matches()) {
        part(event, last.ids().get(0), NESTED, clause.span());
      } else if (last == null && !clause.aside() && around.isPresent()) {
        part(event, around.get(), NESTED, clause.span());
      }
      narrated(clause, phrase);
      last = phrase;
    }
    if (last != null) {
      partOf(clause, last, last.ids().get(0), around.isPresent());
      if (!isWholeOf(clause, last)) {
        defined(clause, tokens)
            .ifPresent(phrase -> partOf(clause, phrase, phrase.ids().get(0), false));
      }
      boolean lead = clause.passage().section() == 0 && !clause.aside();
      if (lead && OPEN.matcher(bare(last.span().end(), clause.span().end())).matches()) {
        open = Optional.of(last.ids().get(0));
      }
    }
  }

  /** 是甲戰爭初期乙行動之一部份: the words that make a part of a whole stand behind the last event. */
  private boolean isWholeOf(Clause clause, NounPhrase last) {
    return PART.matcher(bare(last.span().end(), clause.span().end())).find();
  }

  /** 是某某戰爭期間甲軍為配合某某攻勢…: the event directly behind 是. */
  private Optional<NounPhrase> defined(Clause clause, List<Token> tokens) {
    return tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.EVENT)
        .filter(phrase -> phrase.span().begin() > clause.span().begin())
        .filter(
            phrase -> {
              int begin = phrase.span().begin();
              Span before = new Span(Math.max(clause.span().begin(), begin - 2), begin);
              return DEFINES.matcher(view.folded(before)).find();
            })
        .findFirst();
  }

  /** The words between two places, without asides and quotation marks. */
  private String bare(int begin, int end) {
    return view.folded(new Span(begin, Math.max(begin, end)))
        .replaceAll(ASIDE, "")
        .replaceAll(QUOTES, "")
        .strip();
  }

  private void partOf(Clause clause, NounPhrase phrase, EntityId whole, boolean goesOn) {
    if (main.isEmpty() || main.get().equals(whole) || clause.passage().section() != 0) {
      return;
    }
    String behind = bare(phrase.span().end(), clause.span().end());
    String before = view.folded(new Span(clause.span().begin(), phrase.span().begin()));
    boolean says = goesOn || before.contains("是") || before.contains("为") || before.contains("属");
    if (says && PART.matcher(behind).find()) {
      part(main.get(), whole, PART_WORDS, clause.span());
    }
  }

  /** A fight that breaks out in the course of a larger event is part of it. */
  private void narrated(Clause clause, NounPhrase phrase) {
    boolean course =
        clause.passage().section() != 0
            && !background.matches(view.article().sectionOf(clause.passage()).title());
    if (main.isEmpty() || !course || !EventRules.begins(view, clause, phrase)) {
      return;
    }
    int size = size(view.resolution().entities().get(main.get()));
    phrase.heads().stream()
        .map(Token.Name::entity)
        .filter(event -> size(event) > 0 && size(event) < size)
        .forEach(event -> part(event.id(), main.get(), NARRATED, clause.span()));
  }

  /** How large an event is by the word for it; 0 where the word does not tell. */
  private static int size(Entity event) {
    String name = Folding.fold(event.naming().label());
    if (name.matches(".*(?:战争|抗战|内战)")) {
      return 4;
    }
    if (name.matches(".*(?:会战|作战|行动|攻势)")) {
      return 3;
    }
    if (name.matches(".*(?:战役|保卫战|攻防战|攻城战|围城战)")) {
      return 2;
    }
    return name.matches(".*(?:战斗|之战|海战|空战|伏击战|阻击战)") ? 1 : 0;
  }

  private void part(EntityId event, EntityId whole, RuleName rule, Span span) {
    if (!event.equals(whole)) {
      sheet.add(
          new EventPart(
              sheet.basis(Optional.empty(), Standing.ASSERTED, rule, span), event, whole));
    }
  }
}
