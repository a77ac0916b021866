package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/** Finds provinces called by one character behind a verb of one: 入川, 援魯, 出豫. */
final class ShortProvinces {
  private static final RuleName RULE = new RuleName("place.short-province");

  private final Map<String, String> provinces;
  private final QuickPattern names;

  ShortProvinces(ProvinceNames names) {
    this.provinces = names.alone();
    this.names =
        QuickPattern.of(
            "(?<=[入出援返离犯图督讨抵赴])(?<name>["
                + String.join("", provinces.keySet())
                + "])(?=[，。；：、）)（(”」]|[的之后前时作抗平]|$|部队|之|以)");
  }

  List<PlaceMention> in(PlaceScene scene, Passage passage) {
    List<PlaceMention> found = new ArrayList<>();
    QuickPattern.Scan name = names.scan(scene.text(), passage.span());
    while (name.find()) {
      Span span = new Span(name.start(), name.end());
      Span words = new Span(name.start() - 1, name.end());
      if (scene.isFree(words) && !CommonWords.isOrdinary(scene.reading().folded(words))) {
        found.add(
            new PlaceMention(
                Evidence.of(span, RULE),
                scene.reading().words(span),
                PlaceKind.PROVINCE,
                Optional.of(provinces.get(name.group())),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return found;
  }
}
