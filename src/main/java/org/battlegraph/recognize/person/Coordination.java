package org.battlegraph.recognize.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Collects names that stand in a list with an accepted name: 張三、李四和王五. */
final class Coordination {
  private static final String SEPARATORS = "、和与及";
  private static final Pattern ASIDE = Pattern.compile("（[^（）]{1,8}）");
  private static final int ROUNDS = 3;

  private Coordination() {}

  static void collect(Scene scene, NameVotes votes) {
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> known = Set.copyOf(votes.accepted().keySet());
      Map<String, String> words = new HashMap<>();
      known.forEach(name -> words.put(name, name));
      WordIndex<String> index = WordIndex.ofFew(words);
      for (Passage passage : scene.reading().passages()) {
        for (WordIndex.Hit<String> hit : index.find(scene.text(), passage.span())) {
          beside(scene, votes, hit.span(), passage.span());
        }
      }
    }
  }

  private static void beside(Scene scene, NameVotes votes, Span name, Span part) {
    Matcher aside = ASIDE.matcher(scene.text()).region(name.end(), part.end());
    int end = aside.lookingAt() ? aside.end() : name.end();
    if (end < part.end() && isSeparator(scene, end)) {
      add(votes, scene.names().forward(end + 1, part));
    }
    if (name.begin() > part.begin() && isSeparator(scene, name.begin() - 1)) {
      add(votes, scene.names().backward(name.begin() - 1, part));
    }
  }

  private static boolean isSeparator(Scene scene, int index) {
    return SEPARATORS.indexOf(scene.text().charAt(index)) >= 0;
  }

  private static void add(NameVotes votes, Optional<Candidate> candidate) {
    candidate
        .filter(name -> name.shape() != NameShape.UNKNOWN && name.shape() != NameShape.LATIN)
        .ifPresent(name -> votes.add(name, Clue.COORDINATED));
  }
}
