package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What sort of thing each unit of count of {@code lexicon/counted-things.tsv} is. */
public final class CountedUnits {
  private static final String IN_THE_AIR = "air";

  private final Map<String, Sort> sorts = new HashMap<>();

  private CountedUnits() {}

  /** The sorts of things that figures count. */
  public enum Sort {
    /** Men. */
    PERSONS,
    /** Arms, vehicles, ships, animals. */
    THING,
    /** Divisions, battalions and other formations. */
    FORMATION,
    /** Counties, towns, airfields. */
    PLACE,
    /** A share of men. */
    SHARE
  }

  /**
   * Reads the units.
   *
   * @throws LexiconException if a row names an unknown sort
   */
  public static CountedUnits load() {
    CountedUnits units = new CountedUnits();
    for (WordTable.Row row : WordTable.load("counted-things").rows()) {
      try {
        units.sorts.put(
            row.get("unit"), Sort.valueOf(row.get("kind").trim().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.wrong(e.getMessage());
      }
    }
    units.sorts.put("percent", Sort.SHARE);
    units.sorts.put("percentOfArea", Sort.PLACE);
    return units;
  }

  /** Returns the sort of a unit of count; what is not listed is a thing. */
  public Sort sortOf(String unitOfCount) {
    Sort sort = sorts.get(unitOfCount);
    if (sort != null) {
      return sort;
    }
    boolean air = unitOfCount.startsWith(IN_THE_AIR) && unitOfCount.length() > 3;
    if (air && Character.isUpperCase(unitOfCount.charAt(3))) {
      return Sort.FORMATION;
    }
    return Sort.THING;
  }
}
