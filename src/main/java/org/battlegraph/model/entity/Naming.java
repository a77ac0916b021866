package org.battlegraph.model.entity;

import java.util.List;
import java.util.Optional;

/**
 * What an article calls a thing.
 *
 * @param label the fullest form that stands in the text
 * @param others every other form in the text, without the label, in the order of the text
 * @param wikiTitle the title behind the link on it, where it is linked
 */
public record Naming(String label, List<String> others, Optional<String> wikiTitle) {
  /** Copies the names. */
  public Naming {
    others = List.copyOf(others);
  }
}
