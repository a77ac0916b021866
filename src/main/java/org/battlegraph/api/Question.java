package org.battlegraph.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.battlegraph.model.entity.Echelon;

/**
 * A named query with the values of its parameters. Immutable.
 *
 * <pre>{@code
 * Question fought =
 *     Question.named("units-in-both").with("a", "桂林").with("b", "柳州").with("echelon", Echelon.ARMY);
 * Question held = Question.named("posts-on-a-day").with("day", LocalDate.of(1944, 11, 9));
 * }</pre>
 *
 * <p>docs/queries.md lists the queries with their parameters; {@link
 * org.battlegraph.query.QueryLibrary#standard()} does in a program. Whether a query and its
 * parameters are called so is seen when it is asked.
 *
 * @param query the query's name
 * @param values the value of each parameter, as {@link ArticleGraph#ask(Question)} reads it
 */
public record Question(String query, Map<String, String> values) {
  /** Copies the values. */
  public Question {
    values = Map.copyOf(values);
  }

  /** Returns a question with no value yet; parameters that have a default need none. */
  public static Question named(String query) {
    return new Question(query, Map.of());
  }

  /**
   * Gives a parameter a thing by any of its names in any script, an echelon by its word, or a text.
   */
  public Question with(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(parameter, value);
    return new Question(query, more);
  }

  /** Gives a parameter a thing by its IRI. */
  public Question with(String parameter, URI thing) {
    return with(parameter, "<" + thing + ">");
  }

  /** Gives a parameter a level of units. */
  public Question with(String parameter, Echelon echelon) {
    return with(parameter, echelon.word());
  }

  /** Gives a parameter a day. */
  public Question with(String parameter, LocalDate day) {
    return with(parameter, day.toString());
  }

  /** Gives a parameter a whole number. */
  public Question with(String parameter, long number) {
    return with(parameter, Long.toString(number));
  }
}
