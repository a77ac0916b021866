package org.battlegraph.query;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A named query that was asked.
 *
 * @param query the query
 * @param values the value of each parameter as the user gave it, or its default
 * @param table the answer
 * @param leftOut how many rows are not in the table because they rest on an inference
 */
public record Answer(NamedQuery query, Map<String, String> values, ResultTable table, int leftOut) {
  private static final String BASIS = "basis";
  private static final String INFERRED = "inferred";

  /** Copies the values. */
  public Answer {
    values = Map.copyOf(values);
  }

  /** Returns the rows, in the order of the query. */
  public Stream<ResultRow> rows() {
    return table.rows().stream().map(cells -> new ResultRow(table.columns(), cells));
  }

  /** The question in words, with the values in it; the query's name if it has no question. */
  public Bilingual question() {
    Bilingual pattern = query.header().question().orElse(new Bilingual(query.name(), query.name()));
    return new Bilingual(fill(pattern.english()), fill(pattern.chinese()));
  }

  /**
   * Returns the same without the rows that rest on an inference: those whose column {@code basis}
   * says so. A query without such a column answers with what is stated alone, unless inferences are
   * all that it asks for.
   */
  public Answer statedOnly() {
    ResultTable stated = table.without(BASIS, INFERRED);
    return new Answer(query, values, stated, leftOut + table.rows().size() - stated.rows().size());
  }

  /** Tells whether a column says of each row if it is stated or inferred. */
  public boolean tellsInferences() {
    return table.columns().contains(BASIS);
  }

  /** What it means that there is no row. */
  public Bilingual empty() {
    if (leftOut > 0) {
      return new Bilingual(
          "No sentence states it. What is inferred is left out: " + leftOut + " rows.",
          "沒有句子這樣說。推論所得未列：" + leftOut + "行。");
    }
    return query.header().empty().orElse(new Bilingual("No answer.", "沒有答案。"));
  }

  private String fill(String pattern) {
    String filled = pattern;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
