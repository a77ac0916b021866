package org.battlegraph.model.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of running text with nothing between its words: a heading, a paragraph, a list item's
 * own words, a table cell's own words.
 *
 * <p>A reader may cut a paragraph of many thousand characters into several passages, between
 * sentences; what stands in one sentence is never apart.
 *
 * <p>Lists and tables are trees: an item under another item, or a {@code dd} under its {@code dt},
 * names it as its parent, and so does a cell beside one that takes several rows.
 *
 * @param index its number in the article, from 0, in the order of the text
 * @param kind what it is
 * @param span where it stands
 * @param sentences its sentences, which lie in the span in order and leave out white space only
 * @param section the index of its section in {@link Article#sections()}
 * @param parent the index of the passage that it stands under
 * @param cell its place in a table
 */
public record Passage(
    int index,
    Kind kind,
    Span span,
    List<Sentence> sentences,
    int section,
    OptionalInt parent,
    Optional<CellPosition> cell) {

  /** What a passage is. */
  public enum Kind {
    /** The title of a section. */
    HEADING,
    /** A paragraph of prose. */
    PARAGRAPH,
    /** The own words of a list item. */
    ITEM,
    /** Words in a table cell outside a list. */
    CELL,
    /** A quotation. */
    QUOTATION
  }

  /** Copies the sentences. */
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
