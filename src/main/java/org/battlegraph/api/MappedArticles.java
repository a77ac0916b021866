package org.battlegraph.api;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;

/**
 * What came of reading some files: the articles that were understood, and those that were not.
 *
 * <pre>{@code
 * MappedArticles read = Battlegraph.create().read(Path.of("seeds"));
 * read.failures().forEach(failure -> System.err.println(failure.reason()));
 * long captures = read.facts(Action.class).filter(a -> a.type() == ActionType.CAPTURE).count();
 * List<String> divisions =
 *     read.entities(Unit.class)
 *         .filter(unit -> unit.echelon().equals(Optional.of(Echelon.DIVISION)))
 *         .map(unit -> unit.naming().label())
 *         .toList();
 * }</pre>
 *
 * @param articles the articles, in the order of the files
 * @param failures the files that could not be read as articles, in their order
 * @param unfit a line for each correction that fits nothing in them
 */
public record MappedArticles(
    List<ArticleFacts> articles, List<Failure> failures, List<String> unfit) {
  /**
   * A file that could not be read as an article.
   *
   * @param file the file
   * @param reason one line that names the file and what is wrong with it
   */
  public record Failure(Path file, String reason) {}

  /** Copies the lists. */
  public MappedArticles {
    articles = List.copyOf(articles);
    failures = List.copyOf(failures);
    unfit = List.copyOf(unfit);
  }

  /** Returns the same without the facts of which it is less sure than {@code confidence}. */
  public MappedArticles atLeast(double confidence) {
    return new MappedArticles(
        articles.stream().map(article -> article.atLeast(confidence)).toList(), failures, unfit);
  }

  /** Returns all facts, article by article. */
  public Stream<Fact> facts() {
    return articles.stream().flatMap(article -> article.facts().stream());
  }

  /** Returns all facts of a kind, article by article. */
  public <F extends Fact> Stream<F> facts(Class<F> kind) {
    return facts().filter(kind::isInstance).map(kind::cast);
  }

  /** Returns all entities, article by article; what several speak of comes once for each. */
  public Stream<Entity> entities() {
    return articles.stream().flatMap(article -> article.resolution().entities().values().stream());
  }

  /** Returns all entities of a kind, article by article. */
  public <E extends Entity> Stream<E> entities(Class<E> kind) {
    return entities().filter(kind::isInstance).map(kind::cast);
  }
}
