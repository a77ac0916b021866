package org.battlegraph.recognize.place;

import org.battlegraph.model.text.Passage;
import org.battlegraph.zh.QuickPattern;

/** Collects hills and lines that are called by a number or a code name: 203高地, 581.1高地, “甲”防線. */
final class NumberedHills {
  private static final String DIGITS = "〇零○一二三四五六七八九十百千";
  private static final QuickPattern HILL =
      QuickPattern.of(
          "[“「『][^“”「」『』，。、]{1,6}[”」』](?:防线|高地|阵地)|(?<![0-9.,%1$s第])(?:[0-9]{2,4}(?:\\.[0-9]{1,2})?号?|[0-9]号|[%1$s]{2,6}(?:[.·点][%1$s]{1,2})?号?|[%1$s]号)(?:高地|山头|峰高地)"
              .formatted(DIGITS));

  private NumberedHills() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      QuickPattern.Scan hill = HILL.scan(scene.text(), passage.span());
      while (hill.find()) {
        votes.add(hill.group(), PlaceClue.NUMBERED);
      }
    }
  }
}
