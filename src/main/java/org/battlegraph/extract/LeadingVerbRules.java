package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Reads whom somebody leads by a verb of leading: 王五率第1師, 第1師由王五指揮. A list of those who are led may
 * go on in the clauses behind.
 */
final class LeadingVerbRules {
  static final RuleName VERB = new RuleName("command.verb");

  /** How many characters stand at most between a verb of leading and the next force: 率軍部及. */
  private static final int MOST_FOR_WHOLE = 4;

  /** So many characters stand at most beside the forces of a list: 以及…各一部. */
  private static final int MOST_BESIDE = 5;

  private final ArticleView view;
  private final ClauseWords words;
  private final OwnForce own;
  private final ChainOfCommand chain;
  private Leading appointed = new Leading(List.of(), "", -1, -1);
  private Leading leading = new Leading(List.of(), "", -1, -1);

  LeadingVerbRules(ArticleView view, ClauseWords words, OwnForce own, ChainOfCommand chain) {
    this.view = view;
    this.words = words;
    this.own = own;
    this.chain = chain;
  }

  /** 王五率領第1師，第2師、第3師，…: the list of what he leads goes on in a clause of its own. */
  void goOn(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    Leading given = appointed(clause, tokens);
    appointed = given.leaders().isEmpty() && appointed.isOf(clause) ? appointed : given;
    if (!leading.isOf(clause)
        || tokens.size() != 1
        || !(tokens.get(0) instanceof NounPhrase phrase)
        || !isList(clause, phrase)) {
      leading = new Leading(List.of(), "", -1, -1);
      return;
    }
    for (Token.Name leader : leading.leaders()) {
      Optional<String> word = Optional.of(leading.word());
      phrase.ids().forEach(unit -> chain.appoint(leader, unit, word, VERB, clause.span(), date));
    }
  }

  /**
   * Reads who leads whom by a verb of leading.
   *
   * @param clause the clause
   * @param tokens its tokens, the names put together
   * @param index where the verb stands
   * @param subject who acts in the clauses before it
   * @param date the date that holds
   */
  void read(
      Clause clause,
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Optional<DateMention> date) {
    Span span = clause.span();
    String word = view.words(tokens.get(index).span());
    Optional<NounPhrase> before = NounPhrase.forceBefore(tokens, index);
    Optional<NounPhrase> behind = NounPhrase.forceBehind(tokens, index);
    Optional<Unit> whole = wholeBehind(tokens, index, span);
    if (behind.isEmpty() && whole.isPresent()) {
      behind = forceAfterWhole(tokens, index);
    }
    List<Token.Name> leaders =
        before.stream()
            .flatMap(phrase -> phrase.heads().stream())
            .filter(head -> head.entity() instanceof Person)
            .toList();
    if (before.isEmpty() && appointed.isOf(clause)) {
      leaders = appointed.leaders();
    }
    List<EntityId> led =
        behind.map(NounPhrase::ids).orElseGet(() -> ledBefore(clause, tokens, index, subject));
    if (behind.isPresent() && !clause.aside()) {
      leading = new Leading(leaders, word, clause.passage().index(), clause.sentence());
    }
    for (Token.Name leader : leaders) {
      whole.ifPresent(
          unit -> chain.appoint(leader, unit.id(), Optional.of(word), VERB, span, date));
      for (EntityId unit : led) {
        if (view.resolution().entities().get(unit) instanceof Unit) {
          chain.appoint(leader, unit, Optional.of(word), VERB, span, date);
        }
      }
    }
  }

  /** 以王五為總指揮，率第5軍入關: he who is given the post leads them. */
  private Leading appointed(Clause clause, List<Token> tokens) {
    List<Token.Name> persons =
        NounPhrase.forces(tokens).stream()
            .filter(phrase -> phrase.governedBy(Cue.BY_MEANS))
            .filter(phrase -> isBeforeAs(tokens, phrase))
            .flatMap(phrase -> phrase.heads().stream())
            .filter(head -> head.entity() instanceof Person)
            .toList();
    return new Leading(persons, "", clause.passage().index(), clause.sentence());
  }

  private static boolean isBeforeAs(List<Token> tokens, NounPhrase phrase) {
    int next = tokens.indexOf(phrase) + 1;
    boolean titled =
        phrase.heads().get(0).mention() instanceof PersonMention person
            && person.post().isPresent()
            && person.nameSpan().end() < person.span().end();
    return titled || next < tokens.size() && Token.isMark(tokens.get(next), Cue.AS);
  }

  /** 率軍部及第9師, 率全軍: in an article on a force its own is led. */
  private Optional<Unit> wholeBehind(List<Token> tokens, int index, Span clause) {
    int begin = tokens.get(index).span().end();
    int end =
        forceAfterWhole(tokens, index).map(phrase -> phrase.span().begin()).orElse(clause.end());
    int most = Math.min(end, begin + MOST_FOR_WHOLE);
    return own.meantBy(new Span(begin, Math.max(begin, most)));
  }

  private static Optional<NounPhrase> forceAfterWhole(List<Token> tokens, int index) {
    return tokens.subList(index + 1, tokens.size()).stream()
        .takeWhile(token -> !(token instanceof Token.Verb))
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .findFirst()
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
        .filter(phrase -> phrase.span().begin() - tokens.get(index).span().end() <= MOST_FOR_WHOLE);
  }

  /** Tells whether a clause is nothing but forces: 友軍因而通過其防區 is no member of a list. */
  private static boolean isList(Clause clause, NounPhrase phrase) {
    int others = clause.span().length() - phrase.span().length();
    return others <= MOST_BESIDE
        && phrase.heads().stream().allMatch(head -> head.entity() instanceof Unit);
  }

  /** Who leads a list of forces that may go on. */
  private record Leading(List<Token.Name> leaders, String word, int passage, int sentence) {
    boolean isOf(Clause clause) {
      return passage == clause.passage().index() && sentence == clause.sentence();
    }
  }

  /** 由王五指揮, 在王五的指揮下, 歸王五節制, 受王五指揮. */
  private boolean isLedBy(NounPhrase leader) {
    return leader.governedBy(Cue.FROM)
        || leader.governedBy(Cue.AT)
        || leader.governedBy(Cue.ATTACHED)
        || leader.governedBy(Cue.PASSIVE)
            && view.folded().charAt(Math.max(0, leader.span().begin() - 1)) == '受';
  }

  /** 第1師由王五指揮: those who stand before their leader. */
  private List<EntityId> ledBefore(
      Clause clause, List<Token> tokens, int index, List<EntityId> subject) {
    boolean relative = index + 1 < tokens.size() && Token.isMark(tokens.get(index + 1), Cue.OF);
    return NounPhrase.forceBefore(tokens, index)
        .filter(phrase -> isLedBy(phrase) && !relative)
        .map(phrase -> led(clause, tokens, phrase, subject))
        .orElse(List.of());
  }

  /** The forces before the leader in the clause, or those of the clauses before. */
  private List<EntityId> led(
      Clause clause, List<Token> tokens, NounPhrase leader, List<EntityId> subject) {
    boolean part = words.part.matcher(view.folded(clause.span())).find();
    return NounPhrase.forceBefore(tokens, tokens.indexOf(leader))
        .map(NounPhrase::ids)
        .orElse(part ? List.of() : subject);
  }
}
