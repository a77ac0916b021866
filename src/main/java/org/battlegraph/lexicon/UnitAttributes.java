package org.battlegraph.lexicon;

import java.util.List;

/**
 * The words that stand beside the number of a formation.
 *
 * @param words the words, in simplified characters
 */
public record UnitAttributes(List<Attribute> words) {
  /** What an attribute says. */
  public enum Kind {
    /** How it was raised or is kept: 新編, 獨立, 混成. */
    TITLE,
    /** With what it fights: 步兵, 騎兵, 飛行. */
    ARM
  }

  /** Where an attribute may stand. */
  public enum Place {
    /** Before the number or behind it. */
    ANYWHERE,
    /** One character, directly before the number: 新三十八師. */
    BEFORE_NUMBER,
    /** Only behind the number: 第2聯合航空隊. */
    AFTER_NUMBER
  }

  /**
   * An attribute.
   *
   * @param word the word
   * @param kind what it says
   * @param place where it may stand
   */
  public record Attribute(String word, Kind kind, Place place) {}

  /** Copies the list. */
  public UnitAttributes {
    words = List.copyOf(words);
  }

  /**
   * Reads {@code unit-attributes.tsv}.
   *
   * @throws LexiconException if it is malformed
   */
  public static UnitAttributes load() {
    return new UnitAttributes(
        WordTable.load("unit-attributes").rows().stream()
            .map(
                row ->
                    new Attribute(
                        row.get("word"),
                        row.get("kind").equals("arm") ? Kind.ARM : Kind.TITLE,
                        place(row)))
            .toList());
  }

  private static Place place(WordTable.Row row) {
    return switch (row.get("place")) {
      case "" -> Place.ANYWHERE;
      case "short" -> Place.BEFORE_NUMBER;
      case "after" -> Place.AFTER_NUMBER;
      default -> throw row.wrong("no place " + row.get("place"));
    };
  }

  /** Returns an expression for one word that may stand in a place. */
  public String pattern(Place place) {
    return Alternation.of(
        words.stream().filter(w -> w.place() == place).map(Attribute::word).toList());
  }

  /** Returns an expression for one word of a kind. */
  public String pattern(Kind kind) {
    return Alternation.of(
        words.stream().filter(w -> w.kind() == kind).map(Attribute::word).toList());
  }
}
