package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
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
  private record Vacancy(Unit force, Span post, int passage, int sentence) {}

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
      Optional<Span> post = posts.at(phrase.span().end(), end);
      if (phrase.heads().size() == 1
          && phrase.heads().get(0).entity() instanceof Unit unit
          && post.isPresent()) {
        vacancy =
            Optional.of(new Vacancy(unit, post.get(), clause.passage().index(), clause.sentence()));
        return;
      }
    }
  }

  private void fill(Clause clause, List<Token> tokens, Vacancy post, Optional<DateMention> date) {
    int end = clause.span().end();
    Matcher taken = TAKEN.matcher(view.folded(new Span(Math.min(post.post().end(), end), end)));
    if (!taken.find()) {
      return;
    }
    int verb = post.post().end() + taken.start(1);
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
