package org.battlegraph.recognize.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.battlegraph.lexicon.ActionVerb;
import org.battlegraph.lexicon.ContextWords;
import org.battlegraph.lexicon.PlaceSuffixes;
import org.battlegraph.lexicon.Toponyms;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.lexicon.WordTable;

/**
 * The word lists that places are read with.
 *
 * @param toponyms the places that are known
 * @param suffixes last parts of names
 * @param leaders the verbs and prepositions before a place
 * @param verbs the verbs among them
 * @param conjunctions what stands between two places of a list
 * @param locatives what stands after a place
 * @param function characters that end a bare name
 * @param stops characters and words in no bare name
 * @param generic words for kinds of places that are no names
 * @param sounds the characters that write foreign names
 * @param deeds verbs of action of two characters or more, and the small words of the passive
 */
record PlaceLexicon(
    Toponyms toponyms,
    PlaceSuffixes suffixes,
    WordIndex<PlaceClue> leaders,
    WordEdges verbs,
    WordEdges prepositions,
    WordEdges conjunctions,
    WordEdges locatives,
    WordEdges function,
    WordEdges stops,
    WordEdges generic,
    WordEdges sounds,
    WordEdges deeds) {

  private static final Set<String> PASSIVES = Set.of("遭", "遭到", "被", "为", "受到");

  static PlaceLexicon load() {
    ContextWords context = ContextWords.load("place-context");
    Map<String, PlaceClue> leaders = new HashMap<>();
    context.of("preposition").words().forEach(word -> leaders.put(word, PlaceClue.PREPOSITION));
    context.of("verb").words().forEach(word -> leaders.put(word, PlaceClue.VERB));
    return new PlaceLexicon(
        Toponyms.load(),
        PlaceSuffixes.load(),
        new WordIndex<>(leaders),
        context.of("verb"),
        context.of("preposition"),
        context.of("conjunction"),
        context.of("locative"),
        context.of("function"),
        context.of("stop"),
        context.of("generic"),
        WordEdges.ofCharacters(WordTable.load("transliteration").rows().get(0).get("characters")),
        verbsOfAction());
  }

  private static WordEdges verbsOfAction() {
    Set<String> words = new HashSet<>(PASSIVES);
    ActionVerb.load().stream()
        .map(ActionVerb::word)
        .filter(word -> word.length() > 1)
        .forEach(words::add);
    return new WordEdges(words);
  }
}
