package org.battlegraph.evaluation.mention;

/**
 * A name or a mention that was not read as the reader reads it.
 *
 * @param what what is wrong with it
 * @param article the article's name
 * @param kind what it names
 * @param words the words of the reader or, of a wrong one, those that were recognized; of another
 *     extent both
 * @param context the words around it; of a name, what else it was recognized as
 */
public record MentionFinding(
    What what, String article, MentionKind kind, String words, String context) {

  /** What can be wrong. */
  public enum What {
    /** A name of an entity that was nowhere recognized. */
    NAME,
    /** A mention that was not recognized. */
    MISSED,
    /** A mention that begins or ends elsewhere. */
    EXTENT,
    /** Words that were recognized and are no mention of this kind. */
    WRONG
  }
}
