package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads posts whose force stands at a distance: 第8師退入城中，師長王五陣亡; 第3師團的指揮官是王五中將; 第3師團的指揮官包括王五和李六. */
final class PostCoreferenceRules {
  private static final RuleName ECHELON = new RuleName("command.post-of-echelon");
  private static final RuleName IDENTITY = new RuleName("command.post-is-person");

  private static final Pattern ECHELON_POST =
      Pattern.compile("^(?:副)?(军|师|旅|团|营|连|师团|旅团|联队|连队|大队|中队|支队|纵队|军团|兵团|舰)长$");
  private static final Pattern OTHER_ENDING = Pattern.compile(".*(?:集团军|方面军|联军|军团)$");
  private static final Pattern IS =
      Pattern.compile("^(?:之一)?(?:分别)?(?:是|为|有|包括|：|:|，包括|，有|，分别是|，分别为)");

  private final ArticleView view;
  private final PostReader posts;
  private final ChainOfCommand chain;

  PostCoreferenceRules(ArticleView view, PostReader posts, ChainOfCommand chain) {
    this.view = view;
    this.posts = posts;
    this.chain = chain;
  }

  /** A post that has been named with its force; the next clause may say who holds it. */
  private record Vacancy(Entity force, String post, int end, int passage) {}

  private Optional<Vacancy> vacancy = Optional.empty();

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        fill(clause, phrase, date);
        phrase.heads().stream()
            .filter(head -> phrase.ties().stream().noneMatch(tie -> tie.lower().equals(head)))
            .forEach(head -> echelon(clause, head, date));
        open(clause, phrase);
      }
    }
  }

  private void open(Clause clause, NounPhrase phrase) {
    Entity force = phrase.heads().get(phrase.heads().size() - 1).entity();
    if (phrase.heads().size() != 1 || !(force instanceof Unit || force instanceof State)) {
      return;
    }
    int end =
        Stream.concat(
                clause.tokens(Token.Name.class).stream().map(name -> name.span().begin()),
                Stream.of(clause.span().end()))
            .filter(at -> at >= phrase.span().end())
            .findFirst()
            .orElse(clause.span().end());
    vacancy =
        posts
            .at(phrase.span().end(), end)
            .map(
                post ->
                    new Vacancy(party(force), post(post), post.end(), clause.passage().index()));
  }

  /** 某國方面 is that state, where posts are concerned. */
  private Entity party(Entity force) {
    String name = Folding.fold(force.naming().label()).replaceFirst("方面$", "");
    return view.labeled(name, State.class).<Entity>map(state -> state).orElse(force);
  }

  private String post(Span span) {
    return view.words(span).replaceFirst("^(?:的|之|些|著名|歷任|历任|首任|現任|现任)+", "");
  }

  private void fill(Clause clause, NounPhrase phrase, Optional<DateMention> date) {
    if (vacancy.isEmpty()
        || vacancy.get().passage() != clause.passage().index()
        || vacancy.get().end() > phrase.span().begin()) {
      return;
    }
    Vacancy open = vacancy.get();
    String between = view.folded(new Span(open.end(), phrase.span().begin()));
    Matcher is = IS.matcher(between);
    boolean persons = phrase.heads().stream().allMatch(head -> head.entity() instanceof Person);
    if (!is.lookingAt() || !persons || !isList(between.substring(is.end()))) {
      vacancy = Optional.empty();
      return;
    }
    Span span = new Span(Math.min(open.end(), clause.span().begin()), clause.span().end());
    phrase
        .heads()
        .forEach(
            head ->
                chain.appoint(
                    head, open.force().id(), Optional.of(open.post()), IDENTITY, span, date));
  }

  /** Nothing, or other names of a list that are not understood. */
  private static boolean isList(String between) {
    return between.length() <= 2 || between.matches("[^。；，是为在]*[、和及与]");
  }

  /** 師長王五: the division that was named last, or the one that the article is about. */
  private void echelon(Clause clause, Token.Name head, Optional<DateMention> date) {
    // In an order of battle the item itself says whose post it is.
    if (clause.passage().kind() == Passage.Kind.ITEM
        || !(head.mention() instanceof PersonMention person)
        || !(head.entity() instanceof Person)
        || person.post().isEmpty()) {
      return;
    }
    Matcher post = ECHELON_POST.matcher(Folding.fold(person.post().get()));
    if (!post.matches()) {
      return;
    }
    Optional<Unit> last =
        view.mentionsIn(clause.passage()).stream()
            .filter(mention -> mention.span().end() <= person.span().begin())
            .flatMap(mention -> view.resolution().meaningOf(mention).stream())
            .filter(Unit.class::isInstance)
            .map(Unit.class::cast)
            .filter(unit -> isOf(unit, post.group(1)))
            .reduce((one, next) -> next);
    last.or(() -> mainUnit(post.group(1)))
        .filter(unit -> sidesAgree(unit, (Person) head.entity()))
        .ifPresent(unit -> chain.appoint(head, unit.id(), ECHELON, clause.span(), date));
  }

  private Optional<Unit> mainUnit(String echelon) {
    return view.mainUnit()
        .map(id -> (Unit) view.resolution().entities().get(id))
        .filter(unit -> isOf(unit, echelon));
  }

  private static boolean isOf(Unit unit, String echelon) {
    String name = Folding.fold(unit.naming().label());
    boolean ship = echelon.equals("舰") && unit.kind() == Unit.Kind.SHIP;
    boolean formation = unit.kind() == Unit.Kind.FORMATION && unit.number().isPresent();
    boolean other =
        echelon.equals("军") && OTHER_ENDING.matcher(name).matches()
            || echelon.equals("团") && name.endsWith("师团")
            || echelon.equals("团") && name.endsWith("旅团");
    return ship || formation && name.endsWith(echelon) && !other;
  }

  private static boolean sidesAgree(Unit unit, Person person) {
    return unit.side().isEmpty() || person.side().isEmpty() || unit.side().equals(person.side());
  }
}
