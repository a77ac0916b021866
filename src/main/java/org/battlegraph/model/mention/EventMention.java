package org.battlegraph.model.mention;

import org.battlegraph.model.provenance.Evidence;

/**
 * An event with a name in the text, or a word that points back to one.
 *
 * @param evidence where it stands
 * @param name its name as in the text
 * @param kind what it is
 * @param anaphor whether it only points back (此次會戰, 這場戰役)
 */
public record EventMention(Evidence evidence, String name, EventKind kind, boolean anaphor)
    implements Mention {
  /** Hashes the evidence: no two mentions of a kind stand at one place. */
  @Override
  public int hashCode() {
    return evidence.hashCode();
  }
}
