package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
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

/** Reads who leads a force, and which force stands under which, in a clause of prose. */
final class LeadershipRules {
  private static final RuleName APPOSITION = new RuleName("command.apposition");
  private static final RuleName POSSESSION = new RuleName("command.possession");
  private static final RuleName VERB = new RuleName("command.verb");
  private static final RuleName TITLE = new RuleName("command.title");
  private static final RuleName ORDER_OF_NAMES = new RuleName("subordination.order-of-names");
  private static final RuleName COMMANDS = new RuleName("subordination.verb");
  private static final RuleName ASIDE = new RuleName("command.aside");

  /** How many characters stand at most between a verb of leading and the next force: 率軍部及. */
  private static final int MOST_FOR_WHOLE = 4;

  /** So many characters stand at most beside the forces of a list: 以及…各一部. */
  private static final int MOST_BESIDE = 5;

  private final ArticleView view;
  private final ClauseWords words;
  private final OwnForce own;
  private final ChainOfCommand chain;
  private Leading leading = new Leading(List.of(), "", -1, -1);
  private final Discourse discourse;

  LeadershipRules(
      ArticleView view,
      ClauseWords words,
      Discourse discourse,
      OwnForce own,
      ChainOfCommand chain) {
    this.words = words;
    this.view = view;
    this.own = own;
    this.discourse = discourse;
    this.chain = chain;
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
      goOnLeading(clause, tokens, date);
    }
    if (!clause.aside() && !discourse.superior().isEmpty()) {
      goOn(tokens, clause.span(), date);
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
      } else if (PreverbalReader.isMark(tokens.get(i), Cue.LEADS)) {
        leads(clause, tokens, i, subject, date);
      } else if (PreverbalReader.isMark(tokens.get(i), Cue.COMMANDS)) {
        commands(tokens, i, subject, clause.span(), date);
      }
    }
  }

  private void tie(NounPhrase phrase, NounPhrase.Tie tie, Span span, Optional<DateMention> date) {
    Entity upper = tie.upper().entity();
    Entity lower = tie.lower().entity();
    if (upper instanceof Unit unit && lower instanceof Person) {
      if (leadsTheNext(phrase, tie.lower())) {
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
    if (means
        && index + 1 < tokens.size()
        && PreverbalReader.isMark(tokens.get(index + 1), Cue.AS)) {
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

  private void leads(
      Clause clause,
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Optional<DateMention> date) {
    Span span = clause.span();
    String word = view.words(tokens.get(index).span());
    Optional<NounPhrase> before = forceBefore(tokens, index);
    Optional<NounPhrase> behind = forceBehind(tokens, index);
    Optional<Unit> whole = wholeBehind(tokens, index, span);
    if (behind.isEmpty() && whole.isPresent()) {
      behind = forceAfterWhole(tokens, index);
    }
    List<Token.Name> leaders =
        before.stream()
            .flatMap(phrase -> phrase.heads().stream())
            .filter(head -> head.entity() instanceof Person)
            .toList();
    boolean relative =
        index + 1 < tokens.size() && PreverbalReader.isMark(tokens.get(index + 1), Cue.OF);
    List<EntityId> led =
        behind
            .map(NounPhrase::ids)
            .orElse(
                before
                    .filter(phrase -> isLedBy(phrase) && !relative)
                    .map(phrase -> led(clause, tokens, phrase, subject))
                    .orElse(List.of()));
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

  /** 王五率領第1師，第2師、第3師，…: the list of what he leads goes on in a clause of its own. */
  private void goOnLeading(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    boolean same =
        clause.passage().index() == leading.passage() && clause.sentence() == leading.sentence();
    if (!same
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

  /** Tells whether a clause is nothing but forces: 友軍因而通過其防區 is no member of a list. */
  private static boolean isList(Clause clause, NounPhrase phrase) {
    int others = clause.span().length() - phrase.span().length();
    return others <= MOST_BESIDE
        && phrase.heads().stream().allMatch(head -> head.entity() instanceof Unit);
  }

  /** Who leads a list of forces that may go on. */
  private record Leading(List<Token.Name> leaders, String word, int passage, int sentence) {}

  /** 由王五指揮, 在王五的指揮下. */
  private static boolean isLedBy(NounPhrase leader) {
    return leader.governedBy(Cue.FROM) || leader.governedBy(Cue.AT);
  }

  /** The forces before the leader in the clause, or those of the clauses before. */
  private List<EntityId> led(
      Clause clause, List<Token> tokens, NounPhrase leader, List<EntityId> subject) {
    boolean part = words.part.matcher(view.folded(clause.span())).find();
    return forceBefore(tokens, tokens.indexOf(leader))
        .map(NounPhrase::ids)
        .orElse(part ? List.of() : subject);
  }

  private void commands(
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Span span,
      Optional<DateMention> date) {
    List<EntityId> context = discourse.formed().isEmpty() ? subject : discourse.formed();
    List<EntityId> superiors = forceBefore(tokens, index).map(NounPhrase::ids).orElse(context);
    discourse.superior(superiors);
    List<Token.Name> leaders =
        forceBefore(tokens, index).stream()
            .flatMap(phrase -> phrase.heads().stream())
            .filter(head -> head.entity() instanceof Person)
            .toList();
    Optional<String> word = Optional.of(view.words(tokens.get(index).span()));
    for (Token token : tokens.subList(index + 1, tokens.size())) {
      if (token instanceof NounPhrase phrase) {
        under(phrase, superiors, span, date);
        for (Token.Name leader : leaders) { // 王五下轄第1師、第2師
          lower(phrase).forEach(low -> chain.appoint(leader, low.id(), word, VERB, span, date));
        }
      }
    }
  }

  /** 下轄第11軍駐衡陽，第23軍駐廣州: the list of parts goes on in the next clauses. */
  private void goOn(List<Token> tokens, Span span, Optional<DateMention> date) {
    tokens.stream()
        .findFirst()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.preposition().isEmpty())
        .ifPresent(
            phrase -> {
              if (isPeer(phrase)) {
                discourse.superior(List.of());
              } else {
                under(phrase, discourse.superior(), span, date);
              }
            });
  }

  /** 第1路軍辖…，守甲城；第2路軍…: a force named in the same way as the one whose parts were listed. */
  private boolean isPeer(NounPhrase phrase) {
    return discourse.superior().stream()
        .map(id -> view.resolution().entities().get(id))
        .anyMatch(
            superior ->
                phrase
                    .units()
                    .anyMatch(unit -> superior instanceof Unit high && alike(unit, high)));
  }

  private static boolean alike(Unit one, Unit other) {
    return kind(one).equals(kind(other)) && !one.equals(other);
  }

  /** The name without its number: 路軍 of 第1路軍. */
  static String kind(Unit unit) {
    return Folding.fold(unit.naming().label()).replaceFirst("^.*?第?[0-9〇一二三四五六七八九十百]+", "");
  }

  private void under(
      NounPhrase phrase, List<EntityId> superiors, Span span, Optional<DateMention> date) {
    for (EntityId superior : superiors) {
      if (view.resolution().entities().get(superior) instanceof Unit high) {
        lower(phrase).forEach(low -> chain.subordinate(low, high, COMMANDS, span, date));
      }
    }
  }

  /** The forces of a phrase that stand under no other force of it. */
  private static Stream<Unit> lower(NounPhrase phrase) {
    return phrase.heads().stream()
        .map(Token.Name::entity)
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .filter(low -> phrase.ties().stream().noneMatch(tie -> tie.lower().entity().equals(low)));
  }

  private static Optional<NounPhrase> forceBefore(List<Token> tokens, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The force directly behind, or behind 的 and 之. */
  private static Optional<NounPhrase> forceBehind(List<Token> tokens, int index) {
    int i = index + 1;
    while (i < tokens.size() && PreverbalReader.isMark(tokens.get(i), Cue.OF)) {
      i++;
    }
    return i < tokens.size()
            && tokens.get(i) instanceof NounPhrase phrase
            && phrase.kind() == NounPhrase.Kind.FORCE
        ? Optional.of(phrase)
        : Optional.empty();
  }
}
