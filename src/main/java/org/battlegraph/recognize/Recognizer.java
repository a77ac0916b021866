package org.battlegraph.recognize;

import java.util.List;
import org.battlegraph.model.mention.Mention;

/**
 * Finds the mentions of one kind in an article.
 *
 * <p>A recognizer is immutable and may be used from several threads. It never throws on text that
 * it does not understand, and its time is linear in the length of the text.
 */
@FunctionalInterface
public interface Recognizer {
  /**
   * Returns the mentions that it finds, in any order; of two that overlap the engine keeps the
   * longer.
   *
   * @param reading the article and what the recognizers before this one found
   */
  List<? extends Mention> recognize(Reading reading);
}
