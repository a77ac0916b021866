package org.battlegraph.model.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.provenance.Evidence;

/**
 * A force in the text.
 *
 * @param evidence where its name stands; in a distributed list (第3、第13等師團) the own words of this
 *     member
 * @param name its whole name as the text has it or, in a distributed list, as it would stand alone;
 *     without a nation before it
 * @param form how the text refers to it
 * @param nation the word for its nation or army that stands directly before the name (日軍, 國軍, 中国),
 *     as in the text
 * @param titles special titles in order: 新編, 暫編, 獨立, 混成; the region too that a number is counted
 *     within (白俄罗斯 in 白俄罗斯第1方面军), which tells it from the same number elsewhere
 * @param number its number
 * @param arm the word for its arm: 步兵, 騎兵, 飛行
 * @param echelonWord the word that gives its rank: 師團, 軍, 旅; what rank that is depends on its army
 * @param extent how much of it acts
 * @param implied whether the whole name does not stand in the text (a member of a distributed list)
 */
public record UnitMention(
    Evidence evidence,
    String name,
    UnitForm form,
    Optional<String> nation,
    List<String> titles,
    OptionalInt number,
    Optional<String> arm,
    Optional<String> echelonWord,
    Extent extent,
    boolean implied)
    implements Mention {
  /** Copies the titles. */
  public UnitMention {
    titles = List.copyOf(titles);
  }
}
