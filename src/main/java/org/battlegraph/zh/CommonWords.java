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

  /** What is known of each word, by its number in the dictionary, worked out once. */
  private static final byte[] TRAITS = readTraits();

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
    int id = CoreDictionary.getWordID(word);
    return id < 0 ? 0 : TRAITS[id];
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

  /** Tells whether an ordinary word of two to four characters begins at an index of the text. */
  public static boolean beginsAt(CharSequence text, int index) {
    for (int length = 2; length <= 4 && index + length <= text.length(); length++) {
      if (isOrdinary(text.subSequence(index, index + length).toString())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether an ordinary word of two to four characters ends before an index of the text. */
  public static boolean endsAt(CharSequence text, int index) {
    for (int length = 2; length <= 4 && index - length >= 0; length++) {
      if (isOrdinary(text.subSequence(index - length, index).toString())) {
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
