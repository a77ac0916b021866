package org.battlegraph.recognize.place;

import org.battlegraph.model.text.Passage;
import org.battlegraph.zh.QuickPattern;

/** Collects regions and lines named by the short names of provinces: 湘桂邊界, 滇黔公路. */
final class BorderPlaces {
  private final QuickPattern names;

  BorderPlaces(ProvinceNames provinces) {
    names = QuickPattern.of("[" + String.join("", provinces.all()) + "]{2,4}(?:边界|边境|边区|交界|铁路|公路)");
  }

  void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      QuickPattern.Scan found = names.scan(scene.text(), passage.span());
      while (found.find()) {
        votes.add(found.group(), PlaceClue.SHORT_NAMES);
      }
    }
  }
}
