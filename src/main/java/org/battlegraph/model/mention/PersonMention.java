package org.battlegraph.model.mention;

import java.util.Optional;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.Span;

/**
 * A person in the text.
 *
 * @param evidence where the name stands, with a rank or post that directly adjoins it
 * @param nameSpan where the name alone stands
 * @param name the name as in the text, without rank and post
 * @param rank the rank that adjoins it: 中將, 上校, 將軍
 * @param post the post that adjoins it: 軍長, 司令官, 參謀長
 */
public record PersonMention(
    Evidence evidence, Span nameSpan, String name, Optional<String> rank, Optional<String> post)
    implements Mention {
  /** Hashes the evidence: no two mentions of a kind stand at one place. */
  @Override
  public int hashCode() {
    return evidence.hashCode();
  }
}
