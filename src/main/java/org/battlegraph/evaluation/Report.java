package org.battlegraph.evaluation;

import java.util.List;

/**
 * How well the articles were read.
 *
 * @param lenient the scores by {@link Correspondence#LENIENT}
 * @param strict the scores by {@link Correspondence#STRICT}
 * @param details what lies behind the lenient ones
 * @param notGiven the annotated articles that were left out, because they were not given
 * @param notAnnotated the given articles that were left out, because nobody annotated them
 */
public record Report(
    Scores lenient,
    Scores strict,
    Details details,
    List<String> notGiven,
    List<String> notAnnotated) {
  /** Copies the lists. */
  public Report {
    notGiven = List.copyOf(notGiven);
    notAnnotated = List.copyOf(notAnnotated);
  }
}
