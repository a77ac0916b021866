package org.battlegraph.zh;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/**
 * A dictionary of modern Chinese, to tell a name from a word.
 *
 * <p>All words are asked for in simplified characters, as {@link Folding} writes them. The
 * dictionary is general and incomplete: that it knows no word is no proof of a name.
 */
public final class CommonWords {
  private static final int KNOWN = 1;
  private static final int ORDINARY = 2;
  private static final int RARE = 4;
  private static final int PLACE = 8;
  private static final int PERSON = 16;
  private static final int NOUN = 32;

  /** Of the words that are looked for in a text. */
  private static final int LONGEST = 4;

  /** What is known of each word, by its number in the dictionary, worked out once. */
  private static final byte[] TRAITS = readTraits();

  /** The dictionary's automaton, a trie in two arrays, walked here so that a text is not cut up. */
  private static final int[] BASE = CoreDictionary.trie.getBase();

  private static final int[] CHECK = CoreDictionary.trie.getCheck();

  private CommonWords() {}

  /** Tells whether the word is in the dictionary and mostly not a name. */
  public static boolean isOrdinary(String word) {
    return (traits(word) & ORDINARY) != 0;
  }

  /**
   * Tells whether the dictionary has seen the word once at most: then its part of speech is a
   * guess, and a name may well be filed as a noun.
   */
  public static boolean isRare(String word) {
    int traits = traits(word);
    return traits == 0 || (traits & RARE) != 0;
  }

  /** Tells whether the dictionary knows the word, as a name or otherwise. */
  public static boolean isKnown(String word) {
    return traits(word) != 0;
  }

  /** Tells whether the dictionary knows the word mostly as a noun that is no name. */
  public static boolean isThing(String word) {
    return (traits(word) & NOUN) != 0;
  }

  /** Tells whether the dictionary knows the word mostly as the name of a place. */
  public static boolean isPlaceName(String word) {
    return (traits(word) & PLACE) != 0;
  }

  /** Tells whether the dictionary knows the word mostly as the name of a person. */
  public static boolean isPersonName(String word) {
    return (traits(word) & PERSON) != 0;
  }

  /** Returns what is known of a word; 0 if the dictionary does not have it. */
  private static int traits(String word) {
    return traits(word, 0, word.length());
  }

  private static int traits(String text, int begin, int end) {
    int state = BASE[0];
    for (int i = begin; i < end && state >= 0; i++) {
      state = after(state, text.charAt(i));
    }
    return traits(state);
  }

  /** Returns the state of the dictionary's automaton behind a character; negative for none. */
  private static int after(int state, char c) {
    int next = state + c + 1;
    return next < CHECK.length && CHECK[next] == state ? BASE[next] : -1;
  }

  /** Returns what is known of the word that leads to a state; 0 if it is none. */
  private static int traits(int state) {
    return state >= 0 && CHECK[state] == state && BASE[state] < 0 ? TRAITS[-BASE[state] - 1] : 0;
  }

  private static byte[] readTraits() {
    byte[] traits = new byte[CoreDictionary.trie.size()];
    for (int id = 0; id < traits.length; id++) {
      traits[id] = (byte) traitsOf(CoreDictionary.get(id));
    }
    return traits;
  }

  private static int traitsOf(CoreDictionary.Attribute entry) {
    int places = frequency(entry, "ns");
    int persons = frequency(entry, "nr");
    int names = persons + places + frequency(entry, "nz");
    return KNOWN
        | (2 * names < entry.totalFrequency ? ORDINARY : 0)
        | (entry.totalFrequency <= 1 ? RARE : 0)
        | (2 * places >= entry.totalFrequency ? PLACE : 0)
        | (2 * persons >= entry.totalFrequency ? PERSON : 0)
        | (2 * (frequency(entry, "n") - names) >= entry.totalFrequency ? NOUN : 0);
  }

  /**
   * Tells whether an ordinary word of two to four characters begins at an index of the text and
   * ends by a limit.
   */
  public static boolean beginsAt(String text, int index, int limit) {
    int state = BASE[0];
    int end = Math.min(limit, index + LONGEST);
    for (int i = index; i < end && state >= 0; i++) {
      state = after(state, text.charAt(i));
      if (i > index && (traits(state) & ORDINARY) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether an ordinary word of two to four characters ends before an index of the text and
   * begins at a start at the earliest.
   */
  public static boolean endsAt(String text, int start, int index) {
    return endsAt(text, start, index, ORDINARY);
  }

  /**
   * Tells whether the name of a place of two to four characters ends before an index of the text
   * and begins at a start at the earliest.
   */
  public static boolean placeEndsAt(String text, int start, int index) {
    return endsAt(text, start, index, PLACE);
  }

  private static boolean endsAt(String text, int start, int index, int trait) {
    int first = Math.max(start, index - LONGEST);
    for (int begin = index - 2; begin >= first; begin--) {
      if ((traits(text, begin, index) & trait) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int frequency(CoreDictionary.Attribute entry, String prefix) {
    int sum = 0;
    for (int i = 0; i < entry.nature.length; i++) {
      Nature nature = entry.nature[i];
      if (nature.toString().startsWith(prefix)) {
        sum += entry.frequency[i];
      }
    }
    return sum;
  }
}
