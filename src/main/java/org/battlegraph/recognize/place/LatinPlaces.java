package org.battlegraph.recognize.place;

import org.battlegraph.model.text.Passage;
import org.battlegraph.zh.QuickPattern;

/** Collects places that are left in Latin letters: Gona村, Buna; the suffix tells what they are. */
final class LatinPlaces {
  private static final QuickPattern NAME =
      QuickPattern.of(
          "(?<![A-Za-z0-9])(?<bare>[A-Z][a-z'’-]{2,}(?: [A-Z][a-z'’-]{2,})?) ?"
              + "小?(?:岛|群岛|半岛|海峡|港|湾|河|湖|山|岭|岬|角|高地|机场|飞机场|镇|村|市|城|省|州|县)(?![上中前下]?[将校尉])");

  private LatinPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      QuickPattern.Scan name = NAME.scan(scene.text(), passage.span());
      while (name.find()) {
        votes.add(name.group(), PlaceClue.LATIN);
        votes.add(name.group("bare"), PlaceClue.LATIN);
      }
    }
  }
}
