package org.battlegraph.evaluation.mention;

import java.util.List;
import java.util.Map;
import org.battlegraph.evaluation.Share;
import org.battlegraph.evaluation.Tally;

/**
 * How the mentions of one article were read.
 *
 * @param names for each kind, how many of the names of the annotated entities were recognized
 *     somewhere; empty where nobody annotated the entities
 * @param exact for each kind, the mentions of the very same span; empty where nobody annotated the
 *     mentions
 * @param overlapping for each kind, the mentions that share a character
 * @param onlyInApparatus how many of the names that were not recognized stand in notes, references
 *     and links only, which no recognizer reads
 * @param findings what was not read as the reader reads it
 */
public record ArticleMentions(
    Map<MentionKind, Share> names,
    Map<MentionKind, Tally> exact,
    Map<MentionKind, Tally> overlapping,
    int onlyInApparatus,
    List<MentionFinding> findings) {
  /** Copies the collections. */
  public ArticleMentions {
    names = Map.copyOf(names);
    exact = Map.copyOf(exact);
    overlapping = Map.copyOf(overlapping);
    findings = List.copyOf(findings);
  }
}
