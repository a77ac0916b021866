package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Reads who leads a force, and which force stands under which, in a clause of prose: by the order
 * of names and by posts. Verbs of leading are the business of {@link LeadingVerbRules}, the forces
 * that a text lists under another that of {@link SubordinationLists}.
 */
final class LeadershipRules {
  private static final RuleName APPOSITION = new RuleName("command.apposition");
  private static final RuleName POSSESSION = new RuleName("command.possession");
  private static final RuleName TITLE = new RuleName("command.title");
  private static final RuleName ORDER_OF_NAMES = new RuleName("subordination.order-of-names");
  private static final RuleName ASIDE = new RuleName("command.aside");

  private final ArticleView view;
  private final ClauseWords words;
  private final ChainOfCommand chain;
  private final LeadingVerbRules leading;
  private final SubordinationLists lists;
  private final Discourse discourse;

  LeadershipRules(
      ArticleView view,
      ClauseWords words,
      Discourse discourse,
      OwnForce own,
      ChainOfCommand chain) {
    this.words = words;
    this.view = view;
    this.discourse = discourse;
    this.chain = chain;
    this.leading = new LeadingVerbRules(view, words, own, chain);
    this.lists = new SubordinationLists(view, discourse, chain);
  }

  /**
   * Reads a clause.
   *
   * @param clause the clause
   * @param tokens its tokens, the names put together
   * @param subject who acts in the clauses before it
   * @param date the date that holds
   * @param around the last force before the parentheses, for an aside
   */
  void read(
      Clause clause,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date,
      Optional<EntityId> around) {
    if (!clause.aside()) {
      leading.goOn(clause, tokens, date);
      lists.goOn(tokens, clause.span(), date);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof NounPhrase phrase) {
        phrase.ties().forEach(tie -> tie(phrase, tie, clause.span(), date));
        if (clause.aside() && around.isPresent()) {
          aside(phrase, around.get(), clause.span(), date);
        }
        if (!clause.aside()) {
          title(clause, tokens, i, subject, date);
        }
      } else if (Token.isMark(tokens.get(i), Cue.LEADS)) {
        leading.read(clause, tokens, i, subject, date);
      } else if (Token.isMark(tokens.get(i), Cue.COMMANDS)) {
        lists.begin(tokens, i, subject, clause.span(), date);
      }
    }
  }

  private void tie(NounPhrase phrase, NounPhrase.Tie tie, Span span, Optional<DateMention> date) {
    Entity upper = tie.upper().entity();
    Entity lower = tie.lower().entity();
    if (upper instanceof Unit unit && lower instanceof Person) {
      if (leadsTheNext(phrase, tie.lower()) || isOneOfMany(unit, tie.lower())) {
        return;
      }
      chain.appoint(tie.lower(), unit.id(), APPOSITION, span, date);
    } else if (upper instanceof Person && lower instanceof Unit unit) {
      chain.appoint(tie.upper(), unit.id(), POSSESSION, span, date);
    } else if (upper instanceof Unit high && lower instanceof Unit low && !isRole(high)) {
      aboveTheArmy(phrase, tie, high)
          .ifPresent(top -> chain.subordinate(low, top, ORDER_OF_NAMES, span, date));
      chain.subordinate(low, high, ORDER_OF_NAMES, span, date);
    }
  }

  /** 守軍第9師: the first word only says what the second is there. */
  private boolean isRole(Unit unit) {
    return words.byTask.contains(Folding.fold(unit.naming().label()));
  }

  /** 第3戰區某國軍第9軍: the name of the whole army stands between the two forces. */
  private static Optional<Unit> aboveTheArmy(NounPhrase phrase, NounPhrase.Tie tie, Unit army) {
    if (ChainOfCommand.level(army) > 0 || army.number().isPresent()) {
      return Optional.empty();
    }
    return phrase.ties().stream()
        .filter(other -> other.lower().equals(tie.upper()))
        .map(other -> other.upper().entity())
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .filter(top -> ChainOfCommand.level(top) > 0)
        .findFirst();
  }

  /** 日軍少將王五: a rank in an army is no command of it. */
  private static boolean isOneOfMany(Unit army, Token.Name person) {
    return army.kind() == Unit.Kind.SIDE_FORCE
        && person.mention() instanceof PersonMention mention
        && mention.rank().isPresent()
        && mention.post().isEmpty();
  }

  /** 第5軍王五第9師: a name without a post leads the force behind it and not the one before. */
  private static boolean leadsTheNext(NounPhrase phrase, Token.Name person) {
    boolean titled =
        person.mention() instanceof PersonMention mention
            && (mention.post().isPresent() || mention.rank().isPresent());
    return !titled
        && phrase.ties().stream()
            .anyMatch(tie -> tie.upper().equals(person) && tie.lower().entity() instanceof Unit);
  }

  private void aside(NounPhrase phrase, EntityId around, Span span, Optional<DateMention> date) {
    for (Token.Name head : phrase.heads()) {
      boolean tied = phrase.ties().stream().anyMatch(tie -> tie.lower().equals(head));
      boolean alone = phrase.span().equals(span);
      if (head.mention() instanceof PersonMention person
          && (person.post().isPresent() || alone)
          && !tied) {
        chain.appoint(head, around, ASIDE, span, date);
      }
    }
  }

  /** 以某人為總司令; 某人任總司令. */
  private void title(
      Clause clause,
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Optional<DateMention> date) {
    Span span = clause.span();
    NounPhrase phrase = (NounPhrase) tokens.get(index);
    boolean means = phrase.governedBy(Cue.BY_MEANS);
    List<EntityId> context = discourse.formed().isEmpty() ? subject : discourse.formed();
    List<EntityId> units =
        context.stream()
            .filter(id -> view.resolution().entities().get(id) instanceof Unit)
            .toList();
    if (means && units.isEmpty()) {
      Span sentence = clause.passage().sentences().get(clause.sentence()).span();
      units = chain.commandIn(sentence).map(List::of).orElse(units);
    }
    if (units.size() != 1) {
      return;
    }
    for (Token.Name head : phrase.heads()) {
      boolean tied = phrase.ties().stream().anyMatch(tie -> tie.lower().equals(head));
      boolean titled = head.mention() instanceof PersonMention person && person.post().isPresent();
      if (titled && !tied && (means || !discourse.formed().isEmpty())) {
        chain.appoint(head, units.get(0), TITLE, span, date);
      }
    }
    if (means && index + 1 < tokens.size() && Token.isMark(tokens.get(index + 1), Cue.AS)) {
      post(phrase, tokens.get(index + 1).span().end(), units.get(0), span, date);
    }
  }

  private void post(
      NounPhrase phrase, int begin, EntityId unit, Span span, Optional<DateMention> date) {
    Matcher post = words.post.matcher(view.folded().substring(begin, Math.max(begin, span.end())));
    if (post.find()) {
      String position = view.words(new Span(begin, begin + post.end()));
      for (Token.Name head : phrase.heads()) {
        if (head.entity() instanceof Person) {
          chain.appoint(head, unit, Optional.of(position), TITLE, span, date);
        }
      }
    }
  }
}
