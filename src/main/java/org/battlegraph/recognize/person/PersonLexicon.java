package org.battlegraph.recognize.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.ContextWords;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.lexicon.CueWord;
import org.battlegraph.lexicon.PlaceSuffixes;
import org.battlegraph.lexicon.Posts;
import org.battlegraph.lexicon.Ranks;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.lexicon.Toponyms;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.lexicon.WordTable;

/**
 * The word lists that persons are read with.
 *
 * @param titles posts and ranks
 * @param surnames surnames
 * @param acts what a person does, directly after a name
 * @param troops what makes a name that of a commander
 * @param function characters that end a name
 * @param objects verbs whose object is a person
 * @param placeVerbs verbs before a place
 * @param placeLeaders the same and prepositions that only places follow
 * @param rare characters seldom in a given name
 * @param never characters in no given name
 * @param notLast characters that end no given name
 * @param givenEnds last characters of Japanese given names
 * @param soleContext words after a surname that stands alone
 * @param namedTroops troops that are called by a name: 兵團, 支隊
 * @param locatives words after a place
 * @param notPersonAfter words that make something else of a name: 號, 戰役
 * @param noNames words of two characters that begin with a surname and are no name
 * @param leads words for leading, before a force
 * @param toponyms places that are known
 * @param knownPlaces the same, to be found in a text
 * @param placeSuffixes last parts of the names of places
 * @param sounds the characters that write foreign names
 */
record PersonLexicon(
    WordIndex<Title.Kind> titles,
    Surnames surnames,
    WordEdges acts,
    WordEdges troops,
    WordEdges function,
    WordEdges objects,
    WordEdges placeVerbs,
    WordEdges placeLeaders,
    WordEdges rare,
    WordEdges never,
    WordEdges notLast,
    WordEdges givenEnds,
    WordEdges soleContext,
    WordEdges namedTroops,
    WordEdges locatives,
    WordEdges notPersonAfter,
    WordEdges noNames,
    Set<String> leads,
    Toponyms toponyms,
    WordIndex<String> knownPlaces,
    PlaceSuffixes placeSuffixes,
    WordEdges sounds) {

  static PersonLexicon load() {
    Toponyms toponyms = Toponyms.load();
    ContextWords context = ContextWords.load("person-context");
    ContextWords places = ContextWords.load("place-context");
    return new PersonLexicon(
        new WordIndex<>(titleWords()),
        Surnames.load(),
        context.of("act"),
        context.of("troops"),
        context.of("function"),
        context.of("object"),
        places.of("verb"),
        context.of("place-leader"),
        context.of("rare"),
        context.of("never"),
        context.of("not-last"),
        context.of("given-end"),
        context.of("sole-context"),
        context.of("named-troops"),
        places.of("locative"),
        context.of("not-person-after"),
        context.of("no-name"),
        leads(context),
        toponyms,
        new WordIndex<>(
            toponyms.kinds().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity()))),
        PlaceSuffixes.load(),
        WordEdges.ofCharacters(WordTable.load("transliteration").rows().get(0).get("characters")));
  }

  private static Set<String> leads(ContextWords context) {
    Set<String> leads = new HashSet<>(context.of("leads").words());
    CueWord.load().stream()
        .filter(word -> word.cue() == Cue.LEADS)
        .map(CueWord::word)
        .forEach(leads::add);
    return Set.copyOf(leads);
  }

  private static Map<String, Title.Kind> titleWords() {
    Map<String, Title.Kind> words = new HashMap<>();
    // 提督 is both; who is called so holds the post.
    Ranks.load().words().forEach(word -> words.put(word, Title.Kind.RANK));
    Posts.load().titles().forEach(word -> words.put(word, Title.Kind.POST));
    for (String blocker : ContextWords.load("title-blockers").of("not-a-title").words()) {
      words.put(blocker, Title.Kind.NONE);
    }
    for (String seldom : ContextWords.load("title-blockers").of("seldom-a-title").words()) {
      words.put(seldom, Title.Kind.SELDOM);
    }
    return words;
  }
}
