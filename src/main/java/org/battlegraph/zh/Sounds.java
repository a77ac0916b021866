package org.battlegraph.zh;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;

/** How characters are read today. */
public final class Sounds {
  private Sounds() {}

  /**
   * Tells whether two characters are read alike, whatever their tones: 仙 and 先. Of a character with
   * several readings the most common counts; one that nobody reads is like no other.
   */
  public static boolean alike(int one, int other) {
    String reading = reading(one);
    return !reading.isEmpty() && reading.equals(reading(other));
  }

  private static String reading(int character) {
    List<Pinyin> readings = PinyinDictionary.convertToPinyin(Character.toString(character));
    return readings.isEmpty() || readings.get(0) == Pinyin.none5
        ? ""
        : readings.get(0).getPinyinWithoutTone();
  }
}
