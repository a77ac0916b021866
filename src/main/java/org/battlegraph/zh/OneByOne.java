package org.battlegraph.zh;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.StringDictionary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds characters one by one where that is enough: the converter of the scripts takes a phrase as
 * a whole only if it stands in its list, and for a short word its search costs most.
 */
final class OneByOne {
  /** Stands for a character that only the converter can fold. */
  static final char UNSURE = '\0';

  private static final StringDictionary CONVERTER = converter();
  private static final char[] TABLE = table();

  /** What the phrases of the converter begin with, and what each of these goes on with. */
  private static final CharIndex PHRASES;

  private static final String[] SECOND;

  static {
    Map<Character, String> seconds = new HashMap<>();
    for (String key : CONVERTER.keySet()) {
      if (key.length() > 1) {
        seconds.merge(key.charAt(0), key.substring(1, 2), String::concat);
      }
    }
    PHRASES = new CharIndex(seconds.keySet());
    SECOND = new String[PHRASES.size()];
    seconds.forEach((first, second) -> SECOND[PHRASES.of(first)] = second);
  }

  /** The characters that a phrase can begin with, however they are written. */
  private static final BitSet BEGINS = new BitSet();

  /** How many characters the longest phrase has. */
  private static final int LONGEST;

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      BEGINS.set(c, PHRASES.of(Folding.basic((char) c)) >= 0);
    }
    LONGEST = CONVERTER.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private OneByOne() {}

  /**
   * Returns where what begins at an index stands for itself again: the index where no phrase begins
   * there; else the end of a stretch that no phrase of a text leaves.
   */
  static int endOfPhrases(CharSequence text, int index) {
    int end = index;
    for (int i = index; i <= Math.min(end, text.length() - 2); i++) {
      if (BEGINS.get(text.charAt(i)) && isPhrase(text, i)) {
        end = Math.min(text.length(), i + LONGEST);
      }
    }
    return end;
  }

  /** Returns the folded form of a character where it belongs to no phrase. */
  static char fold(char c) {
    return TABLE[c];
  }

  /** Tells whether a phrase of the converter can begin at an index of a word before its last. */
  static boolean isPhrase(CharSequence word, int index) {
    int first = PHRASES.of(Folding.basic(word.charAt(index)));
    return first >= 0 && SECOND[first].indexOf(Folding.basic(word.charAt(index + 1))) >= 0;
  }

  private static StringDictionary converter() {
    StringDictionary converter = new StringDictionary("=");
    if (!converter.load(HanLP.Config.tcDictionaryRoot + "t2s.txt")) {
      throw new IllegalStateException("HanLP portable has lost its table of the two scripts");
    }
    return converter;
  }

  private static char[] table() {
    char[] simplified = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < simplified.length; c++) {
      simplified[c] = Character.isSurrogate((char) c) ? UNSURE : (char) c;
    }
    for (String key : CONVERTER.keySet()) {
      String folded = HanLP.t2s(key);
      if (key.length() == 1) {
        simplified[key.charAt(0)] = folded.length() == 1 ? folded.charAt(0) : UNSURE;
      }
    }
    char[] table = new char[simplified.length];
    for (int c = 0; c < table.length; c++) {
      table[c] = simplified[Folding.basic((char) c)];
    }
    return table;
  }
}
