package org.battlegraph.wikidata;

import java.util.List;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataValue;

/**
 * A statement that the articles make of an item, for an editor to judge.
 *
 * @param subject the item, Q700646; the IRI of a thing that has none
 * @param name what the graph calls the subject
 * @param property P710
 * @param value the value; a thing without an item is a {@link WikidataValue.Text} with its IRI
 * @param qualifiers what it holds under; only those that Wikidata can take
 * @param unqualified whether a qualifier had to be left out without which the statement would say
 *     more than the text: a number of one side's dead is not that of the battle
 * @param sources the facts that say so, with their sentences, the surest first
 */
public record Proposal(
    String subject,
    String name,
    String property,
    WikidataValue value,
    List<Qualifier> qualifiers,
    boolean unqualified,
    List<Source> sources) {

  /** Copies the lists. */
  public Proposal {
    qualifiers = List.copyOf(qualifiers);
    sources = List.copyOf(sources);
  }

  /**
   * Where a statement comes from.
   *
   * @param fact the fact's IRI
   * @param confidence from 0 to 1
   * @param article the article's title
   * @param revision its revision; empty where it is not known
   * @param quotation the whole sentence, for the editor's eyes alone: it is under CC BY-SA
   * @param works what the article's own footnotes name there
   */
  public record Source(
      String fact,
      double confidence,
      String article,
      String revision,
      String quotation,
      List<String> works) {
    /** Copies the list. */
    public Source {
      works = List.copyOf(works);
    }
  }

  /** How sure the program is of it, from 0 to 1. */
  public double confidence() {
    return sources.stream().mapToDouble(Source::confidence).max().orElse(0);
  }

  /** Tells whether both ends have items, so that Wikidata can take it. */
  public boolean isLinked() {
    return isItem(subject) && !(value instanceof WikidataValue.Text);
  }

  static boolean isItem(String id) {
    return id.matches("Q[1-9][0-9]*");
  }
}
