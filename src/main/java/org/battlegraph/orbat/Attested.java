package org.battlegraph.orbat;

import java.util.Optional;
import org.battlegraph.query.time.Days;

/**
 * How the time for which something is attested lies to a day.
 *
 * @param relation whether the text says it of the day
 * @param days how many days lie between the two: 0 on the day, and where there is no date
 */
public record Attested(Relation relation, long days) implements Comparable<Attested> {
  /** Further than this, a date says less than none: units and commanders change within a year. */
  private static final long FAR = 366;

  /** Whether the text says it of the day. */
  public enum Relation {
    /** The text says that it held then: the day lies between its beginning and its end. */
    HELD,
    /** The day is one of those for which it is attested. */
    ON_THE_DAY,
    /** It is attested for a time before the day. */
    BEFORE,
    /** It is attested for a time after the day. */
    AFTER,
    /** The text gives no time. */
    UNDATED
  }

  /** Compares a time with a day. */
  static Attested of(Optional<Days> time, Days day) {
    if (time.isEmpty()) {
      return new Attested(Relation.UNDATED, 0);
    }
    long apart = time.get().apart(day);
    if (apart == 0) {
      return new Attested(Relation.ON_THE_DAY, 0);
    }
    return new Attested(time.get().last() < day.first() ? Relation.BEFORE : Relation.AFTER, apart);
  }

  /** Tells whether it is said of a time so far from the day that it says nothing of the day. */
  boolean isFar() {
    return days > FAR;
  }

  /** Orders what is nearer to the day first; what has no date stands last. */
  @Override
  public int compareTo(Attested other) {
    int order = Long.compare(distance(), other.distance());
    return order != 0 ? order : relation.compareTo(other.relation);
  }

  private long distance() {
    return relation == Relation.UNDATED ? FAR + 1 : days;
  }

  @Override
  public String toString() {
    return switch (relation) {
      case HELD -> "held on the day";
      case ON_THE_DAY -> "attested for the day";
      case BEFORE -> count() + " before the day";
      case AFTER -> count() + " after the day";
      case UNDATED -> "without a date";
    };
  }

  private String count() {
    return days + (days == 1 ? " day" : " days");
  }
}
