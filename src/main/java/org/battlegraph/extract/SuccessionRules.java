package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Reads who takes over a post that is named first: 第9師師長由副師長王五升任; 第2路軍總指揮一職，由舊部李六擔任.
 *
 * <p>The post stands behind its force, the person behind 由 and before the verb.
 */
final class SuccessionRules {
  private static final RuleName SUCCESSION = new RuleName("command.succession");

  private static final Pattern TAKEN =
      Pattern.compile(
          "^(?:之?职|一[职缺席]|职务|遗缺|一职务)?[，]?(?:则|改|乃|遂|即|也|亦|均|后|先后|原)?由"
              + "[^，。；]*?((?:担|出|升|接|兼|继|充|代|就|调|暂|转|改)任|代理|代行(?:指挥|职务|职权)?|署理|暂代|兼代|兼理|接替|接充|升充|递补|继之|接掌|充当)");

  private final ArticleView view;
  private final PostReader posts;
  private final ChainOfCommand chain;
  private Optional<Vacancy> vacancy = Optional.empty();

  SuccessionRules(ArticleView view, PostReader posts, ChainOfCommand chain) {
    this.view = view;
    this.posts = posts;
    this.chain = chain;
  }

  /** A post that has been named with its force. */
  private record Vacancy(Unit force, Span post, boolean held, int passage, int sentence) {}

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    if (clause.aside()) {
      return;
    }
    open(clause, tokens);
    vacancy =
        vacancy.filter(
            post ->
                post.passage() == clause.passage().index() && post.sentence() == clause.sentence());
    if (vacancy.isPresent()) {
      fill(clause, tokens, vacancy.get(), date);
    }
  }

  private void open(Clause clause, List<Token> tokens) {
    for (NounPhrase phrase : NounPhrase.forces(tokens)) {
      int end =
          clause.tokens(Token.Name.class).stream()
              .map(name -> name.span().begin())
              .filter(at -> at >= phrase.span().end())
              .findFirst()
              .orElse(clause.span().end());
      Optional<Span> post = posts.at(phrase.span().end(), end).or(() -> postOfHolder(phrase));
      Optional<Unit> force = force(phrase);
      if (force.isPresent() && post.isPresent()) {
        vacancy =
            Optional.of(
                new Vacancy(
                    force.get(),
                    post.get(),
                    phrase.heads().get(0).entity() instanceof Person,
                    clause.passage().index(),
                    clause.sentence()));
        return;
      }
    }
  }

  /** The force of a phrase that names no other, with or without the one who leads it. */
  private static Optional<Unit> force(NounPhrase phrase) {
    if (phrase.heads().size() != 1) {
      return Optional.empty();
    }
    Token.Name head = phrase.heads().get(0);
    Entity force =
        head.entity() instanceof Person && !phrase.ties().isEmpty()
            ? phrase.ties().get(phrase.ties().size() - 1).upper().entity()
            : head.entity();
    return force instanceof Unit unit ? Optional.of(unit) : Optional.empty();
  }

  /** 第208師師長王五負傷，由李四代理: the post stands before the name of him who had it. */
  private Optional<Span> postOfHolder(NounPhrase phrase) {
    Token.Name head = phrase.heads().get(phrase.heads().size() - 1);
    return head.mention() instanceof PersonMention person && person.post().isPresent()
        ? posts.at(person.span().begin(), person.nameSpan().begin())
        : Optional.empty();
  }

  private void fill(Clause clause, List<Token> tokens, Vacancy post, Optional<DateMention> date) {
    int end = clause.span().end();
    // Behind the one who had the post stands what became of him, in a clause of its own.
    int from = post.held() ? Math.max(clause.span().begin(), post.post().end()) : post.post().end();
    Matcher taken = TAKEN.matcher(view.folded(new Span(Math.min(from, end), end)));
    if (!taken.find()) {
      return;
    }
    int verb = from + taken.start(1);
    Optional<String> position = Optional.of(view.words(post.post()));
    NounPhrase.forces(tokens).stream()
        .filter(phrase -> phrase.span().begin() >= post.post().end())
        .filter(phrase -> phrase.span().begin() < verb)
        .filter(phrase -> verb - phrase.span().end() <= 1)
        .flatMap(phrase -> phrase.heads().stream())
        .filter(head -> head.entity() instanceof Person)
        .forEach(
            head ->
                chain.appoint(head, post.force().id(), position, SUCCESSION, clause.span(), date));
  }
}
