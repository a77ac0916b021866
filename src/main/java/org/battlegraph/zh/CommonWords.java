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
  private CommonWords() {}

  /** Tells whether the word is in the dictionary and mostly not a name. */
  public static boolean isOrdinary(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry != null && 2 * names(entry) < entry.totalFrequency;
  }

  /**
   * Tells whether the dictionary has seen the word once at most: then its part of speech is a
   * guess, and a name may well be filed as a noun.
   */
  public static boolean isRare(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry == null || entry.totalFrequency <= 1;
  }

  /** Tells whether the dictionary knows the word, as a name or otherwise. */
  public static boolean isKnown(String word) {
    return CoreDictionary.contains(word);
  }

  /** Tells whether the dictionary knows the word mostly as a noun that is no name. */
  public static boolean isThing(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry != null && 2 * (frequency(entry, "n") - names(entry)) >= entry.totalFrequency;
  }

  /** Tells whether the dictionary knows the word mostly as the name of a place. */
  public static boolean isPlaceName(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry != null && 2 * frequency(entry, "ns") >= entry.totalFrequency;
  }

  /** Tells whether the dictionary knows the word mostly as the name of a person. */
  public static boolean isPersonName(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry != null && 2 * frequency(entry, "nr") >= entry.totalFrequency;
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

  private static int names(CoreDictionary.Attribute entry) {
    return frequency(entry, "nr") + frequency(entry, "ns") + frequency(entry, "nz");
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
