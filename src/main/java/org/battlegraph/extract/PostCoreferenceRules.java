package org.battlegraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads posts whose force stands at a distance: 第8師退入城中，師長王五陣亡; 第3師團的指揮官是王五中將; 第3師團的指揮官包括王五和李六. */
final class PostCoreferenceRules {
  private static final RuleName ECHELON = new RuleName("command.post-of-echelon");
  private static final RuleName IDENTITY = new RuleName("command.post-is-person");

  private static final Pattern IS =
      Pattern.compile("^(?:之一)?(?:分别)?(?:是|为|有|包括|：|:|，包括|，有|，分别是|，分别为)");

  private final ArticleView view;
  private final PostReader posts;
  private final OwnForce own;
  private final ChainOfCommand chain;

  /** Where those stand by whom something is done (被第9師擊退): what follows is not told of them. */
  private final Set<Span> agents = new HashSet<>();

  PostCoreferenceRules(ArticleView view, PostReader posts, OwnForce own, ChainOfCommand chain) {
    this.view = view;
    this.own = own;
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
        if (phrase.governedBy(Cue.PASSIVE)) {
          phrase.heads().forEach(head -> agents.add(head.span()));
        }
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

  /**
   * 師長王五: the division that the sentence speaks of, or the one that the article is about, or the
   * one that was named last.
   */
  private void echelon(Clause clause, Token.Name head, Optional<DateMention> date) {
    // In an order of battle the item itself says whose post it is.
    if (clause.passage().kind() == Passage.Kind.ITEM
        || !(head.mention() instanceof PersonMention person)
        || !(head.entity() instanceof Person leader)) {
      return;
    }
    Optional<EchelonPost> post = person.post().flatMap(EchelonPost::of);
    if (post.isEmpty() || chain.leads(leader.id(), post.get()::fits)) {
      return; // whose commander he is was said before
    }
    List<Mention> fitting =
        view.mentionsIn(clause.passage()).stream()
            .filter(mention -> mention.span().end() <= person.span().begin())
            .filter(mention -> unit(mention).filter(post.get()::fits).isPresent())
            .filter(mention -> sidesAgree(unit(mention).orElseThrow(), leader))
            .toList();
    Span sentence = clause.passage().sentences().get(clause.sentence()).span();
    List<Mention> near =
        fitting.stream().filter(mention -> sentence.contains(mention.span())).toList();
    last(near, agents)
        .or(() -> last(near, Set.of()))
        .or(() -> own.main().filter(post.get()::fits).filter(unit -> sidesAgree(unit, leader)))
        .or(() -> last(fitting, agents))
        .or(() -> last(fitting, Set.of()))
        .ifPresent(unit -> chain.appoint(head, unit.id(), ECHELON, clause.span(), date));
  }

  private Optional<Unit> unit(Mention mention) {
    return view.resolution()
        .meaningOf(mention)
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast);
  }

  private Optional<Unit> last(List<Mention> mentions, Set<Span> without) {
    return mentions.stream()
        .filter(mention -> !without.contains(mention.span()))
        .reduce((one, next) -> next)
        .flatMap(this::unit);
  }

  private static boolean sidesAgree(Unit unit, Person person) {
    return unit.side().isEmpty() || person.side().isEmpty() || unit.side().equals(person.side());
  }
}
