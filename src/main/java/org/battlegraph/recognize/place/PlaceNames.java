package org.battlegraph.recognize.place;

import java.util.Optional;
import org.battlegraph.lexicon.PlaceSuffix;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.zh.CommonWords;

/** Judges strings as names of places, without their surroundings. */
final class PlaceNames {
  static final int LONGEST = 8;
  private static final int LONGEST_BARE = 3;

  private final PlaceLexicon lexicon;

  PlaceNames(PlaceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tells whether a folded string can be a name. */
  boolean isPossible(String name) {
    if (name.length() < 2 || name.length() > LONGEST || !isHan(name)) {
      return false;
    }
    if (lexicon.toponyms().kinds().containsKey(name)) {
      return true;
    }
    boolean place = CommonWords.isPlaceName(name);
    if (CommonWords.isOrdinary(name)
        && !lexicon.suffixes().of(name).filter(s -> s.word().equals("州")).isPresent()) {
      return false;
    }
    Optional<PlaceSuffix> suffix = lexicon.suffixes().of(name);
    String stem =
        suffix.map(s -> name.substring(0, name.length() - s.word().length())).orElse(name);
    boolean foreign = isForeign(stem);
    if (!place && !foreign && hasStop(suffix.isPresent() ? stem : name)) {
      return false;
    }
    if (suffix.isPresent() && stem.length() > 1 && CommonWords.isOrdinary(stem) && !foreign) {
      return stem.length() == 2 && suffix.get().strong();
    }
    return place || foreign || stem.length() <= LONGEST_BARE && !startsOrdinary(stem);
  }

  /** Returns how well a possible name does. */
  int score(String name) {
    int score = 0;
    if (CommonWords.isPlaceName(name)) {
      score += 2;
    }
    Optional<PlaceSuffix> suffix = lexicon.suffixes().of(name);
    if (suffix.isPresent()) {
      String stem = name.substring(0, name.length() - suffix.get().word().length());
      score += suffix.get().strong() ? 2 : 1;
      if (CommonWords.isPlaceName(stem)) {
        score++;
      }
      if (CommonWords.isOrdinary(stem) && stem.length() > 1) {
        score -= 2;
      }
    } else if (isForeign(name) && name.length() >= 3 && !startsOrdinary(name)) {
      score++;
    }
    return score;
  }

  /** Returns what a place of this name is. */
  PlaceKind kind(String name) {
    PlaceKind known = lexicon.toponyms().kinds().get(name);
    return known != null
        ? known
        : lexicon.suffixes().of(name).map(PlaceSuffix::kind).orElse(PlaceKind.SETTLEMENT);
  }

  boolean isForeign(String name) {
    return name.length() >= 3 && name.chars().allMatch(c -> lexicon.sounds().indexOf(c) >= 0);
  }

  private boolean hasStop(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (lexicon.stops().beginningAt(name, i, name.length()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsOrdinary(String name) {
    return name.length() > 2
        && (CommonWords.isOrdinary(name.substring(0, 2))
            || CommonWords.isOrdinary(name.substring(1)));
  }

  private static boolean isHan(String name) {
    return name.codePoints().allMatch(c -> Character.isIdeographic(c) || c == '·');
  }
}
