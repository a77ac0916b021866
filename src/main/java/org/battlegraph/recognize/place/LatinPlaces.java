package org.battlegraph.recognize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Passage;

/** Collects places that are left in Latin letters: Gona村, Buna; the suffix tells what they are. */
final class LatinPlaces {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?<bare>[A-Z][a-z'’-]{2,}(?: [A-Z][a-z'’-]{2,})?) ?"
              + "小?(?:岛|群岛|半岛|海峡|港|湾|河|湖|山|岭|岬|角|高地|机场|飞机场|镇|村|市|城|省|州|县)(?![上中前下]?[将校尉])");

  private LatinPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      Matcher name = NAME.matcher(scene.text());
      name.region(passage.span().begin(), passage.span().end()).useTransparentBounds(true);
      while (name.find()) {
        votes.add(name.group(), PlaceClue.LATIN);
        votes.add(name.group("bare"), PlaceClue.LATIN);
      }
    }
  }
}
