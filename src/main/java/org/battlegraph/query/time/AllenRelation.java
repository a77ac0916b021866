package org.battlegraph.query.time;

/**
 * How two intervals of days lie to each other: of the thirteen relations of Allen (Maintaining
 * Knowledge about Temporal Intervals, 1983) just one holds between any two.
 *
 * <p>Days are whole: an interval that ends on the day before another begins meets it.
 */
public enum AllenRelation {
  /** The first ends, and at least a day lies between. */
  BEFORE("before"),
  /** The second begins on the day after the first ends. */
  MEETS("meets"),
  /** The first begins first and ends first, and they share days. */
  OVERLAPS("overlaps"),
  /** They begin together, and the first ends first. */
  STARTS("starts"),
  /** The first lies inside the second and touches neither end. */
  DURING("during"),
  /** They end together, and the first begins later. */
  FINISHES("finishes"),
  /** They are the same days. */
  EQUALS("equals"),
  /** The converse of {@link #FINISHES}. */
  FINISHED_BY("finishedBy"),
  /** The converse of {@link #DURING}. */
  CONTAINS("contains"),
  /** The converse of {@link #STARTS}. */
  STARTED_BY("startedBy"),
  /** The converse of {@link #OVERLAPS}. */
  OVERLAPPED_BY("overlappedBy"),
  /** The converse of {@link #MEETS}. */
  MET_BY("metBy"),
  /** The converse of {@link #BEFORE}. */
  AFTER("after");

  private final String word;

  AllenRelation(String word) {
    this.word = word;
  }

  /** Returns the name of the relation in queries. */
  public String word() {
    return word;
  }

  /** Returns the relation in which the first interval stands to the second. */
  public static AllenRelation between(Days one, Days other) {
    if (one.last() < other.first()) {
      return one.last() + 1 == other.first() ? MEETS : BEFORE;
    }
    if (other.last() < one.first()) {
      return other.last() + 1 == one.first() ? MET_BY : AFTER;
    }
    int begins = Long.compare(one.first(), other.first());
    int ends = Long.compare(one.last(), other.last());
    if (begins < 0) {
      return ends < 0 ? OVERLAPS : ends == 0 ? FINISHED_BY : CONTAINS;
    }
    if (begins == 0) {
      return ends < 0 ? STARTS : ends == 0 ? EQUALS : STARTED_BY;
    }
    return ends < 0 ? DURING : ends == 0 ? FINISHES : OVERLAPPED_BY;
  }
}
