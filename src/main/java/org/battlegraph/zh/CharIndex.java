package org.battlegraph.zh;

import java.util.Collection;

/**
 * Numbers some characters, so that what is known of each can stand in an array. It finds a number
 * at the first look, where a map would make an object of the character.
 */
public final class CharIndex {
  /** Of the slots, a power of two, at most half are taken, so that one look mostly does. */
  private final char[] slots;

  /**
   * Makes an index.
   *
   * @param characters the characters, of which U+0000 gets no number
   */
  public CharIndex(Collection<Character> characters) {
    slots = new char[Math.max(1, Integer.highestOneBit(characters.size()) * 4)];
    characters.forEach(c -> slots[slot(c)] = c);
  }

  /** Returns the characters. */
  public String characters() {
    return new String(slots).replace("\0", "");
  }

  /** Returns what all numbers are below, which is a few times the number of the characters. */
  public int size() {
    return slots.length;
  }

  /** Returns the number of a character; a negative one if it has none. */
  public int of(char c) {
    int slot = slot(c);
    return slots[slot] == c && c != 0 ? slot : -1;
  }

  /** Returns where a character stands, or the free slot where it would. */
  private int slot(char c) {
    int slot = c & slots.length - 1;
    while (slots[slot] != c && slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
