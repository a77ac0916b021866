package org.battlegraph.evaluation;

/**
 * A fact that was missed, found in part, or is wrong.
 *
 * @param article the article's name
 * @param credit 0 for a fact that was missed or is wrong, below 1 for one found in part
 * @param line the fact in one line
 * @param quotation the words that prove it
 */
public record Finding(String article, double credit, String line, String quotation) {
  static Finding of(String article, double credit, Statement fact) {
    return new Finding(article, credit, fact.line(), fact.quotation());
  }
}
