package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads the posts that persons take up: 歷任第5師師長、第9軍參謀長; 王五任總司令; 被任命為第3旅旅長.
 *
 * <p>Who takes up the post stands before the verb. In an article on a person a clause that names
 * nobody speaks of that person.
 */
final class CareerRules {
  private static final RuleName CAREER = new RuleName("command.career");
  private static final RuleName BARE_POST = new RuleName("command.career-of-context");

  private static final QuickPattern TAKES =
      QuickPattern.of(
          "(?:历任|先后(?:担)?任|[兼改就调升转出接继担充自分]任|代理|署理|当选|晋升|升|(?<![主责信委前现首后])任(?!务|何|凭|意|期|职|命|用))为?"
              + "|(?:任命|委任|委派|推举|推选|派)[^，。为]{0,14}为|以[^，。为以]{0,14}为|当(?=[总司军师旅团])|(?<=[^以因作成称])[为是](?=第|[总司]|副[总司]|前敌总)");

  /** With the first a post begins; 任 alone, 兼任 or 以…為 may speak of one that is held already. */
  private static final TenureVerbs TENURE =
      new TenureVerbs(
          Pattern.compile("^(?:[改就调升转出接继自]任|当选|晋升|升|任命|委任|委派|推举|推选|派)"),
          Pattern.compile("^[担兼]?任"));

  /** Before a verb: who has the post is said, in words that are no known name. */
  private static final QuickPattern BY_SOMEBODY = QuickPattern.of("[由以][^，。；]{2,12}$");

  private static final Pattern REPLACES = Pattern.compile("(?:接替|代替|取代|替换|继|代)了?$");

  private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|当局)$");

  private final ArticleView view;
  private final PostReader posts;
  private final Discourse discourse;
  private final OwnForce own;
  private final ChainOfCommand chain;
  private final Optional<EntityId> hero;
  private List<EntityId> unitsBefore = List.of();
  private Span sentenceBefore = new Span(0, 0);

  CareerRules(
      ArticleView view, PostReader posts, Discourse discourse, OwnForce own, ChainOfCommand chain) {
    this.view = view;
    this.posts = posts;
    this.discourse = discourse;
    this.own = own;
    this.chain = chain;
    this.hero = view.mainPerson();
  }

  /** A verb of appointment in a clause, and what stands around it. */
  private record Office(
      Clause clause,
      List<Token> tokens,
      Span verb,
      List<Token.Name> named,
      List<EntityId> holders,
      Held held) {}

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens, List<EntityId> subject, Optional<DateMention> date) {
    QuickPattern.Scan verb = TAKES.scan(view.folded(), clause.span());
    while (verb.find()) {
      Span span = new Span(verb.start(), verb.end());
      if (clause.tokens(Token.Name.class).stream().anyMatch(name -> cuts(own(name), span))) {
        continue;
      }
      List<Token.Name> named = named(tokens, span);
      List<EntityId> holders =
          named.isEmpty()
              ? unnamed(clause.span(), tokens, span, subject)
              : named.stream().map(name -> name.entity().id()).toList();
      if (!holders.isEmpty()) {
        Held held = TENURE.held(view, clause, span, date);
        office(new Office(clause, tokens, span, named, holders, held), subject);
      }
    }
    List<EntityId> units = units(tokens);
    unitsBefore = units.isEmpty() ? unitsBefore : units;
    sentenceBefore = units.isEmpty() ? sentenceBefore : sentence(clause);
  }

  private static Span sentence(Clause clause) {
    return clause.passage().sentences().get(clause.sentence()).span();
  }

  /** Where a name stands, without a post that is said of it. */
  private static Span own(Token.Name name) {
    return name.mention() instanceof PersonMention person
            && person.post().isPresent()
            && person.span().begin() == person.nameSpan().begin()
        ? person.nameSpan()
        : name.span();
  }

  /** A name that ends inside the verb's words or holds them hides the verb. */
  private static boolean cuts(Span name, Span verb) {
    return name.begin() <= verb.begin() && verb.begin() < name.end();
  }

  /** The persons of the last phrase that stands before the end of the verb. */
  private List<Token.Name> named(List<Token> tokens, Span verb) {
    List<Token.Name> last = List.of();
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE
          && nameEnd(phrase) <= verb.end()) {
        List<Token.Name> persons =
            phrase.heads().stream().filter(head -> head.entity() instanceof Person).toList();
        boolean replaced = !last.isEmpty() && isReplaced(phrase);
        last = persons.isEmpty() || replaced ? last : holders(persons);
      }
    }
    return last;
  }

  /** 由王五任司令員、李六任參謀長: each has his own post, and the last that of the verb. */
  private static List<Token.Name> holders(List<Token.Name> persons) {
    boolean apart =
        persons.stream()
            .limit(persons.size() - 1L)
            .allMatch(
                name ->
                    name.mention() instanceof PersonMention person
                        && person.post().isPresent()
                        && person.span().end() > person.nameSpan().end());
    return apart ? persons.subList(persons.size() - 1, persons.size()) : persons;
  }

  /** Where the last name of a phrase ends, without a post that is said of it: 王五 of 王五為總司令. */
  private static int nameEnd(NounPhrase phrase) {
    return phrase.heads().get(phrase.heads().size() - 1).mention() instanceof PersonMention person
        ? person.nameSpan().end()
        : phrase.span().end();
  }

  /** 張三接替李四任軍長: who had the post before. */
  private boolean isReplaced(NounPhrase phrase) {
    int begin = phrase.span().begin();
    return REPLACES.matcher(view.folded().substring(Math.max(0, begin - 3), begin)).find();
  }

  /** Nobody is named: the person that the article is about, or else the one person who acts. */
  private List<EntityId> unnamed(
      Span clause, List<Token> tokens, Span verb, List<EntityId> subject) {
    boolean force =
        tokens.stream()
            .anyMatch(
                token ->
                    token instanceof NounPhrase phrase
                        && phrase.kind() == NounPhrase.Kind.FORCE
                        && phrase.span().end() <= verb.begin());
    if (force || BY_SOMEBODY.isIn(view.folded(new Span(clause.begin(), verb.begin())))) {
      return List.of();
    }
    List<EntityId> persons = subject.stream().filter(this::isPerson).toList();
    return hero.map(List::of)
        .orElse(persons.size() == 1 && subject.size() == 1 ? persons : List.of());
  }

  private void office(Office office, List<EntityId> subject) {
    int end = office.clause().span().end();
    List<Token.Name> names = office.clause().tokens(Token.Name.class);
    int from = office.verb().end();
    boolean found = false;
    for (int i = 0; i < names.size(); i++) {
      Token.Name name = names.get(i);
      if (name.span().begin() < office.verb().end()) {
        continue;
      }
      if (!reaches(from, name.span().begin()) || name.entity() instanceof Person) {
        break;
      }
      int next = i + 1 < names.size() ? names.get(i + 1).span().begin() : end;
      Optional<Span> post = posts.at(name.span().end(), next).or(() -> posts.endOf(name.span()));
      if (post.isPresent() && holdsPosts(name)) {
        found = true;
        Optional<String> position = Optional.of(view.words(post.get()));
        for (EntityId holder : office.holders()) {
          appoint(office, holder, name.entity().id(), position, CAREER);
        }
      }
      from = post.map(Span::end).orElse(name.span().end());
    }
    if (!found) {
      bare(office, subject);
    }
  }

  private static final int MOST_BETWEEN = 6;

  /** Only other posts may stand between two forces: 甲地鎮守使兼第5旅旅長. */
  private boolean reaches(int from, int to) {
    int length = to - from;
    return length <= MOST_BETWEEN
        || length <= 2 * MOST_BETWEEN && "兼、".indexOf(view.folded().charAt(to - 1)) >= 0;
  }

  /** The posts of a government are no commands: 任福建省政府主席. */
  private boolean holdsPosts(Token.Name name) {
    return name.entity() instanceof Unit
        || name.entity() instanceof State && !GOVERNMENT.matcher(view.folded(name.span())).find();
  }

  /** 王五任總司令: the post alone; the force is the one that the sentence speaks of. */
  private void bare(Office office, List<EntityId> subject) {
    int begin = office.verb().end();
    int next =
        office.clause().tokens(Token.Name.class).stream()
            .map(name -> name.span().begin())
            .filter(at -> at >= begin)
            .findFirst()
            .orElse(office.clause().span().end());
    Optional<Span> post = posts.at(begin, next);
    if (post.isEmpty() || post.get().end() - begin > MOST_BETWEEN) {
      return;
    }
    Optional<String> position = Optional.of(view.words(post.get()));
    Optional<Token.Name> inside = unitInside(post.get());
    if (inside.isPresent()) {
      Span rest = new Span(inside.get().span().end(), post.get().end());
      Optional<String> of = Optional.of(view.words(rest));
      EntityId unit = inside.get().entity().id();
      office.holders().forEach(holder -> appoint(office, holder, unit, of, CAREER));
      return;
    }
    List<EntityId> units = unitsOf(office, subject, EchelonPost.of(position.get()));
    boolean respectively = units.size() > 1 && units.size() == office.holders().size();
    if (units.size() != 1 && !respectively) {
      return;
    }
    for (int i = 0; i < office.holders().size(); i++) {
      EntityId unit = units.get(respectively ? i : 0);
      appoint(office, office.holders().get(i), unit, position, BARE_POST);
    }
  }

  /** 任命某某為討逆軍總司令: the force that the word for the post begins with. */
  private Optional<Token.Name> unitInside(Span post) {
    return view.mentionsIn(post).stream()
        .filter(mention -> mention.span().begin() == post.begin())
        .filter(mention -> mention.span().end() < post.end())
        .flatMap(
            mention ->
                view
                    .resolution()
                    .meaningOf(mention)
                    .filter(Unit.class::isInstance)
                    .map(unit -> new Token.Name(mention, unit))
                    .stream())
        .findFirst();
  }

  /** The forces that a post without a force belongs to; a 師長 is one of a 師. */
  private List<EntityId> unitsOf(
      Office office, List<EntityId> subject, Optional<EchelonPost> post) {
    List<Token> before =
        office.tokens().stream()
            .filter(token -> token.span().end() <= office.verb().begin())
            .toList();
    boolean several = office.holders().size() > 1 && unitsBefore.size() == office.holders().size();
    // A state that acts appoints; it is not what the post belongs to.
    List<EntityId> acting = subject.stream().filter(this::isUnit).toList();
    return Stream.of(
            units(before),
            discourse.formed(),
            several ? unitsBefore : List.<EntityId>of(),
            unitsBefore.size() == 1 && sentence(office.clause()).equals(sentenceBefore)
                ? unitsBefore
                : List.<EntityId>of(),
            chain.commandIn(sentence(office.clause())).map(List::of).orElse(List.of()),
            own.unnamed(office.clause()).map(unit -> List.of(unit.id())).orElse(List.of()),
            acting.size() == 1 ? acting : List.<EntityId>of())
        .filter(units -> !units.isEmpty())
        .filter(units -> post.isEmpty() || units.stream().allMatch(id -> fits(post.get(), id)))
        .findFirst()
        .orElse(List.of());
  }

  private boolean fits(EchelonPost post, EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit unit
        && (unit.number().isEmpty() || post.fits(unit));
  }

  private void appoint(
      Office office, EntityId holder, EntityId unit, Optional<String> position, RuleName rule) {
    Optional<Token.Name> name =
        office.named().stream().filter(each -> each.entity().id().equals(holder)).findFirst();
    Span span = office.clause().span();
    if (name.isPresent()) {
      chain.appoint(name.get(), unit, position, rule, span, office.held());
    } else {
      chain.appoint(holder, unit, position, Optional.empty(), rule, span, office.held());
    }
  }

  /** The forces of the last phrase that names forces and no persons. */
  private static List<EntityId> units(List<Token> tokens) {
    List<EntityId> units = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase
          && !phrase.governedBy(Cue.TOWARD)
          && phrase.heads().stream().allMatch(head -> head.entity() instanceof Unit)) {
        units.clear();
        units.addAll(phrase.ids());
      }
    }
    return List.copyOf(units);
  }

  private boolean isUnit(EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit;
  }

  private boolean isPerson(EntityId id) {
    return view.resolution().entities().get(id) instanceof Person;
  }
}
