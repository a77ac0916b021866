package org.battlegraph.recognize.place;

import org.battlegraph.model.text.Passage;
import org.battlegraph.zh.QuickPattern;

/** Collects regions and lines named by the short names of provinces: 湘桂邊界, 滇黔公路. */
final class BorderPlaces {
  private static final QuickPattern SHORT_NAMES =
      QuickPattern.of("[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青宁新蒙热察绥康藏越缅]{2,4}" + "(?:边界|边境|边区|交界|铁路|公路)");

  private BorderPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      QuickPattern.Scan names = SHORT_NAMES.scan(scene.text(), passage.span());
      while (names.find()) {
        votes.add(names.group(), PlaceClue.SHORT_NAMES);
      }
    }
  }
}
