package org.battlegraph.query;

import java.util.Map;

/**
 * A named query that was asked.
 *
 * @param query the query
 * @param values the value of each parameter as the user gave it, or its default
 * @param table the answer
 */
public record Answer(NamedQuery query, Map<String, String> values, ResultTable table) {

  /** Copies the values. */
  public Answer {
    values = Map.copyOf(values);
  }

  /** The question in words, with the values in it; the query's name if it has no question. */
  public Bilingual question() {
    Bilingual pattern = query.header().question().orElse(new Bilingual(query.name(), query.name()));
    return new Bilingual(fill(pattern.english()), fill(pattern.chinese()));
  }

  /** What it means that there is no row. */
  public Bilingual empty() {
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
