package org.battlegraph.evaluation;

/**
 * A part of a whole.
 *
 * @param part how much
 * @param whole of how many
 */
public record Share(double part, int whole) {
  /** Nothing of nothing. */
  public static final Share NONE = new Share(0, 0);

  /** Returns this share with one more member, of which a part counts. */
  public Share plus(double part) {
    return new Share(this.part + part, whole + 1);
  }

  /** Returns the sum of two. */
  public Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** Returns the part as a number from 0 to 1; 0 of nothing. */
  public double ratio() {
    return whole == 0 ? 0 : part / whole;
  }
}
