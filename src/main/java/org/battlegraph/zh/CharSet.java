package org.battlegraph.zh;

import java.util.BitSet;

/**
 * A set of characters as an expression states it.
 *
 * @param listed the characters that are stated one by one
 * @param inside whether these are in the set
 * @param ideographs whether all other ideographs are
 * @param others whether all characters are that are neither
 */
record CharSet(BitSet listed, boolean inside, boolean ideographs, boolean others) {
  static final CharSet ANY = new CharSet(new BitSet(), true, true, true);
  static final CharSet IDEOGRAPHS = new CharSet(new BitSet(), true, true, false);

  static CharSet of(String characters) {
    BitSet listed = new BitSet();
    characters.chars().forEach(listed::set);
    return new CharSet(listed, true, false, false);
  }

  boolean contains(char c) {
    if (listed.get(c)) {
      return inside;
    }
    return ideographs == others ? others : Character.isIdeographic(c) ? ideographs : others;
  }

  /** Returns the characters that are in either set, of which this one has what it lists. */
  CharSet and(CharSet other) {
    if (!other.inside) {
      return ANY;
    }
    BitSet both = (BitSet) listed.clone();
    both.or(other.listed);
    return new CharSet(both, true, ideographs || other.ideographs, others || other.others);
  }

  CharSet complement() {
    return new CharSet(listed, !inside, !ideographs, !others);
  }
}
