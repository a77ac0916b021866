package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;

/**
 * Finds places in an article.
 *
 * <p>Persons must be found before, so that a linked name is not taken for a town. A name counts
 * when enough speaks for it anywhere in the article; then it is found everywhere, in the names of
 * events and garrisons too.
 */
public final class PlaceRecognizer implements Recognizer {
  private static final int ROUNDS = 3;

  private final PlaceLexicon lexicon = PlaceLexicon.load();
  private final SuffixedPlaces suffixed = new SuffixedPlaces(lexicon);

  private final ProvinceNames provinces = ProvinceNames.load();
  private final ShortProvinces shortProvinces = new ShortProvinces(provinces);
  private final BorderPlaces borders = new BorderPlaces(provinces);

  private final WordIndex<String> toponyms = new WordIndex<>(named(known()));

  @Override
  public List<PlaceMention> recognize(Reading reading) {
    PlaceScene scene = new PlaceScene(reading, lexicon, toponyms);
    PlaceVotes votes = new PlaceVotes(scene.names());
    LinkedPlaces.collect(scene, votes);
    ContextPlaces.collect(scene, votes);
    suffixed.collect(scene, votes);
    borders.collect(scene, votes);
    NumberedHills.collect(scene, votes);
    EventPlaces.collect(scene, votes);
    LatinPlaces.collect(scene, votes);
    NeighboringPlaces neighbors = new NeighboringPlaces(scene);
    for (int round = 0; round < ROUNDS; round++) {
      neighbors.collect(votes, with(votes.accepted()));
    }
    ShortForms.collect(scene, votes, with(votes.accepted()));
    PlaceWriter writer = new PlaceWriter(scene);
    WordIndex<String> names = with(votes.accepted());
    List<PlaceMention> mentions = new ArrayList<>(StatesOfForces.in(scene));
    for (Passage passage : reading.passages()) {
      // A government goes before the place that it begins with: 南京 of 南京国民政府.
      mentions.addAll(Governments.in(scene, passage, names));
      List<WordIndex.Hit<String>> here = names(names, scene, passage);
      mentions.addAll(shortProvinces.in(scene, passage));
      mentions.addAll(Routes.in(scene, here, passage.span()));
      mentions.addAll(writer.mentions(here, passage.span()));
    }
    return mentions;
  }

  private static List<WordIndex.Hit<String>> names(
      WordIndex<String> names, PlaceScene scene, Passage passage) {
    return names.find(scene.text(), passage.span(), hit -> !scene.isCut(hit, passage.span()));
  }

  private WordIndex<String> with(Set<String> accepted) {
    Map<String, String> names = named(accepted);
    names.keySet().removeAll(known());
    return toponyms.with(names);
  }

  private Set<String> known() {
    return lexicon.toponyms().kinds().keySet();
  }

  private static Map<String, String> named(Set<String> names) {
    Map<String, String> named = new HashMap<>();
    names.forEach(name -> named.put(name, name));
    return named;
  }
}
