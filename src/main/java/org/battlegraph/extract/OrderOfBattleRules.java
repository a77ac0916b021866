package org.battlegraph.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Reads orders of battle: lists and tables whose items begin with a force.
 *
 * <p>An item's force stands under that of the item above it; a person in the item leads it.
 */
final class OrderOfBattleRules {
  private static final RuleName ITEM = new RuleName("subordination.list");
  private static final RuleName LEADER = new RuleName("command.list");
  private static final RuleName ASSIGNMENT = new RuleName("subordination.assignment");
  private static final RuleName TENURE = new RuleName("command.list-of-commanders");

  private final ArticleView view;
  private final ChainOfCommand chain;

  /** A body that the recognizers do not know, between the force and the person of an item. */
  private static final Pattern OTHER_BODY =
      Pattern.compile("(?:队|部|厂|所|院|处|校)[（(：: 　]{1,2}[^队部厂所院处校]*$");

  private static final Pattern COLON = Pattern.compile("[：:]");

  /** Between a force and who leads it: a parenthesis that opens, and perhaps his post. */
  private static final Pattern OPENED = Pattern.compile("[（(][^（()）、，。；]{0,8}");

  private final Optional<Unit> subject;
  private final Map<Integer, Unit> forceOf = new HashMap<>();
  private final ListIntroduction introduction;
  private final Map<EntityId, Span> listed = new LinkedHashMap<>();

  OrderOfBattleRules(ArticleView view, ChainOfCommand chain) {
    this.view = view;
    this.chain = chain;
    this.introduction = new ListIntroduction(view);
    this.subject = view.mainUnit().map(id -> (Unit) view.resolution().entities().get(id));
  }

  /**
   * Takes in what a passage says of the list that it begins or belongs to.
   *
   * @return the time that holds for what the passage lists, if the words before the list say one
   */
  Optional<DateMention> introduce(Passage passage, List<List<Token>> clauses) {
    List<Token> tokens = clauses.stream().flatMap(List::stream).toList();
    introduction.read(passage, tokens);
    return introduction.date().filter(date -> introduction.lists(passage, tokens));
  }

  /** Reads an item of a list or a cell of a table; prose is left alone. */
  void read(Passage passage, List<List<Token>> clauses) {
    boolean item = passage.kind() == Passage.Kind.ITEM || passage.kind() == Passage.Kind.CELL;
    List<Token> tokens = clauses.stream().flatMap(List::stream).toList();
    boolean prose = tokens.stream().filter(Token.Verb.class::isInstance).count() > 1;
    if (!item || prose) {
      return;
    }
    Optional<NounPhrase> first =
        tokens.stream()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE && !phrase.locative())
            .findFirst();
    if (first.isEmpty()) {
      return;
    }
    Token.Name head = first.get().heads().get(0);
    if (head.entity() instanceof Unit unit) {
      force(passage, unit, first.get(), tokens);
      alsoListed(passage, first.get());
    } else if (head.entity() instanceof Person) {
      Optional<Unit> tied =
          first.get().ties().stream()
              .map(tie -> tie.upper().entity())
              .filter(Unit.class::isInstance)
              .map(Unit.class::cast)
              .findFirst();
      if (tied.isPresent()) {
        force(passage, tied.get(), first.get(), tokens);
      } else {
        tenure(passage, head, tokens);
      }
    }
  }

  private void force(Passage passage, Unit unit, NounPhrase phrase, List<Token> tokens) {
    forceOf.put(passage.index(), unit);
    listed.putIfAbsent(unit.id(), passage.span());
    Optional<DateMention> date = firstDate(tokens).or(introduction::date);
    Optional<Unit> high = superior(passage).filter(over -> !opposed(passage, unit, over));
    boolean mixed = high.filter(OrderOfBattleRules::isMixed).isPresent();
    Unit top = mixed ? unit : top(phrase).orElse(unit);
    if (high.isPresent()) {
      listed.putIfAbsent(high.get().id(), passage.span());
      chain.subordinate(top, high.get(), ITEM, passage.span(), date);
    } else if (subject.isPresent()) {
      relateToSubject(passage, unit, subject.get(), date);
    }
    leaders(passage, unit, tokens);
    parts(passage, unit, phrase, tokens);
  }

  /** 第9軍，軍長王五中將：第4師、第6師: what stands behind the colon is under the force before it. */
  private void parts(Passage passage, Unit unit, NounPhrase first, List<Token> tokens) {
    int colon = indexOf(COLON, view.folded(passage.span()));
    if (colon < 0 || first.span().end() > passage.span().begin() + colon) {
      return;
    }
    int level = ChainOfCommand.level(unit);
    for (NounPhrase phrase : NounPhrase.forces(tokens)) {
      boolean behind = phrase.span().begin() > passage.span().begin() + colon;
      phrase.heads().stream()
          .filter(head -> behind && phrase.ties().stream().noneMatch(t -> t.lower().equals(head)))
          .map(Token.Name::entity)
          .filter(Unit.class::isInstance)
          .map(Unit.class::cast)
          .filter(part -> level == 0 || ChainOfCommand.level(part) < level)
          .forEach(
              part -> chain.subordinate(part, unit, ITEM, passage.span(), introduction.date()));
    }
  }

  private static int indexOf(Pattern mark, String text) {
    Matcher matcher = mark.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  /** A detachment takes parts of several forces: 第2師第9團 under it is the regiment alone. */
  private static boolean isMixed(Unit unit) {
    return Folding.fold(unit.naming().label()).matches(".*(?:支队|战斗群|特遣队|挺进队)");
  }

  /** 第2師第9團 in an item: the division stands under the force above, and not the regiment. */
  private static Optional<Unit> top(NounPhrase phrase) {
    return phrase.ties().stream()
        .map(tie -> tie.upper().entity())
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .findFirst();
  }

  private void leaders(Passage passage, Unit unit, List<Token> tokens) {
    Optional<DateMention> date = introduction.date();
    tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .flatMap(phrase -> phrase.heads().stream())
        .forEach(
            head -> {
              if (head.entity() instanceof Person && leads(passage, head)) {
                listed.putIfAbsent(head.entity().id(), passage.span());
                EntityId led = forceBefore(passage, head).orElse(unit).id();
                chain.appoint(head, led, LEADER, passage.span(), date);
              } else if (head.entity() instanceof Unit) {
                listed.putIfAbsent(head.entity().id(), passage.span());
              }
            });
  }

  /** 第4師、第6師（師長王五）: the name in parentheses leads the force before them. */
  private Optional<Unit> forceBefore(Passage passage, Token.Name person) {
    return view.mentionsIn(passage).stream()
        .filter(UnitMention.class::isInstance)
        .filter(mention -> mention.span().end() <= person.span().begin())
        .reduce((first, second) -> second)
        .filter(
            mention ->
                OPENED
                    .matcher(view.folded(new Span(mention.span().end(), person.span().begin())))
                    .matches())
        .flatMap(view.resolution()::meaningOf)
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast);
  }

  /** 第98師、第194師: every force of the item stands under that of the item above it. */
  private void alsoListed(Passage passage, NounPhrase phrase) {
    Optional<Unit> high = superior(passage);
    for (Token.Name head : phrase.heads()) {
      boolean tied = phrase.ties().stream().anyMatch(tie -> tie.lower().equals(head));
      if (high.isPresent()
          && !tied
          && head.entity() instanceof Unit unit
          && !opposed(passage, unit, high.get())) {
        chain.subordinate(unit, high.get(), ITEM, passage.span(), introduction.date());
      }
    }
  }

  /**
   * In an article on a force a list names its parts or, with dates, what it stood under: the levels
   * tell which.
   */
  private void relateToSubject(
      Passage passage, Unit unit, Unit subject, Optional<DateMention> date) {
    int level = ChainOfCommand.level(unit);
    int own = ChainOfCommand.level(subject);
    if (own > 0 && (level > own || isArmyByName(unit)) && date.isPresent()) {
      chain.subordinate(subject, unit, ASSIGNMENT, passage.span(), date);
    } else if (level > 0 && level < own) {
      chain.subordinate(unit, subject, ITEM, passage.span(), date);
    }
  }

  /** 北境軍: an army with a name in place of a number. */
  private static boolean isArmyByName(Unit unit) {
    return unit.kind() == Unit.Kind.FORMATION
        && unit.number().isEmpty()
        && unit.naming().label().matches(".+[軍军]");
  }

  private static Optional<DateMention> firstDate(List<Token> tokens) {
    return tokens.stream()
        .filter(Token.Time.class::isInstance)
        .map(token -> ((Token.Time) token).mention())
        .findFirst();
  }

  /**
   * A person in an item leads its force if a post or a rank says so, or if nothing but a dash or a
   * colon stands between the two; another body in between would be the one that is led.
   */
  private boolean leads(Passage passage, Token.Name person) {
    PersonMention mention = (PersonMention) person.mention();
    String before = view.folded(new Span(endOfForce(passage, mention), mention.span().begin()));
    if (OTHER_BODY.matcher(before).find()) {
      return false;
    }
    return mention.post().isPresent()
        || mention.rank().isPresent()
        || before.matches(".*[-－—–:： 　]+$");
  }

  /** Where the last name of a force before a person ends. */
  private int endOfForce(Passage passage, PersonMention person) {
    return view.mentionsIn(passage).stream()
        .filter(UnitMention.class::isInstance)
        .mapToInt(mention -> mention.span().end())
        .filter(end -> end <= person.span().begin())
        .max()
        .orElse(passage.span().begin());
  }

  private Optional<Unit> superior(Passage passage) {
    Article article = view.article();
    OptionalInt parent = passage.parent();
    while (parent.isPresent()) {
      if (forceOf.containsKey(parent.getAsInt())) {
        return Optional.of(forceOf.get(parent.getAsInt()));
      }
      parent = article.passages().get(parent.getAsInt()).parent();
    }
    return introduction.force(passage);
  }

  /** Beside a force in a table its enemy can stand too, in a column of his own. */
  private static boolean opposed(Passage passage, Unit unit, Unit beside) {
    return passage.cell().isPresent()
        && unit.side().isPresent()
        && beside.side().isPresent()
        && !unit.side().equals(beside.side());
  }

  /** In an article on a force: a person with dates in a list of commanders. */
  private void tenure(Passage passage, Token.Name person, List<Token> tokens) {
    String title = view.article().sectionOf(passage).title();
    Optional<DateMention> date = firstDate(tokens);
    Optional<EntityId> unit = view.mainUnit();
    boolean commanders = title.matches(".*(?:[长長]|司令官?|指[挥揮]官?)$");
    if (commanders && unit.isPresent()) {
      Held held = date.map(Held::through).orElse(Held.at(date));
      chain.appoint(person, unit.get(), TENURE, passage.span(), held);
    }
  }

  /** Returns who stands in an order of battle, and where. */
  Map<EntityId, Span> listed() {
    return listed;
  }
}
