package org.battlegraph.evaluation.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mention names. */
public enum MentionKind {
  /** A formation, a force, the troops of a side, a ship. */
  UNIT,
  /** A person. */
  PERSON,
  /** A place; a state is one, too. */
  PLACE,
  /** A war, a campaign, a battle, an incident. */
  EVENT,
  /** A date. */
  DATE,
  /** A count of men, arms or formations. */
  FIGURE;

  /** Returns the word of annotations and tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind that a word stands for, or empty if none does. */
  public static Optional<MentionKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * Returns the kind of mention that names an entity, or empty if there is none: nothing recognizes
   * organizations.
   *
   * @param type the entity's type in an annotation
   */
  static Optional<MentionKind> ofEntity(String type) {
    return switch (type) {
      case "Unit" -> Optional.of(UNIT);
      case "Person" -> Optional.of(PERSON);
      case "Place", "State" -> Optional.of(PLACE);
      case "War", "Campaign", "Battle", "Incident" -> Optional.of(EVENT);
      default -> Optional.empty();
    };
  }
}
