package org.battlegraph.model.text;

/**
 * A section of an article.
 *
 * @param level 1 for the article's lead, 2 for {@code ##} and so on
 * @param title its heading; empty for the lead
 * @param kind whether its words are the article's own
 */
public record Section(int level, String title, Kind kind) {
  /** What a section holds. */
  public enum Kind {
    /** The article's own text. */
    BODY,
    /** References, further reading, see also, external links: nothing is asserted there. */
    APPARATUS
  }
}
