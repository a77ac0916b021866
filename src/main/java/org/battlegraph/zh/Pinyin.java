package org.battlegraph.zh;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hanyu pinyin without tones, as people type it: 桂林 is {@code gui lin}. The readings are those of
 * HanLP's dictionary, which knows words and so reads 重慶 {@code chong qing}. {@code ü} is written
 * {@code u}.
 */
public final class Pinyin {
  /** The longest syllable, {@code zhuang}. */
  private static final int LONGEST = 6;

  private Pinyin() {}

  /**
   * The syllables of a text, one for each character.
   *
   * @param text Chinese characters only; in simplified script, for which the dictionary was made
   * @return empty if a character has no reading
   */
  public static Optional<List<String>> syllables(String text) {
    List<String> syllables = new ArrayList<>();
    for (com.hankcs.hanlp.dictionary.py.Pinyin each : PinyinDictionary.convertToPinyin(text)) {
      String syllable = plain(each);
      if (syllable.isEmpty()) {
        return Optional.empty();
      }
      syllables.add(syllable);
    }
    return syllables.size() == text.codePointCount(0, text.length())
        ? Optional.of(List.copyOf(syllables))
        : Optional.empty();
  }

  /**
   * Cuts what somebody typed without spaces into syllables, {@code guilin} into {@code gui, lin}:
   * the first syllable as long as it can be, if the rest can be cut, too.
   *
   * @param typed small Latin letters without tones
   * @return empty if it is no pinyin
   */
  public static Optional<List<String>> cut(String typed) {
    // From the end, so that each rest is looked at once: 0 is where no cut leads to the end.
    int[] lengths = new int[typed.length() + 1];
    for (int at = typed.length() - 1; at >= 0; at--) {
      for (int length = Math.min(LONGEST, typed.length() - at); length > 0; length--) {
        boolean ends = at + length == typed.length() || lengths[at + length] > 0;
        if (ends && Known.SYLLABLES.contains(typed.substring(at, at + length))) {
          lengths[at] = length;
          break;
        }
      }
    }
    if (!typed.isEmpty() && lengths[0] == 0) {
      return Optional.empty();
    }
    List<String> syllables = new ArrayList<>();
    for (int at = 0; at < typed.length(); at += lengths[at]) {
      syllables.add(typed.substring(at, at + lengths[at]));
    }
    return Optional.of(List.copyOf(syllables));
  }

  private static String plain(com.hankcs.hanlp.dictionary.py.Pinyin pinyin) {
    String written = pinyin.getPinyinWithoutTone();
    return "none".equals(written) ? "" : written.replace('v', 'u').replace('ü', 'u');
  }

  /** Read when it is first asked for: few runs of the program search. */
  private static final class Known {
    static final Set<String> SYLLABLES = syllables();

    private static Set<String> syllables() {
      Set<String> syllables = new HashSet<>();
      for (com.hankcs.hanlp.dictionary.py.Pinyin each :
          com.hankcs.hanlp.dictionary.py.Pinyin.values()) {
        syllables.add(plain(each));
      }
      syllables.remove("");
      return Set.copyOf(syllables);
    }
  }
}
