package org.battlegraph.evaluation;

/**
 * A part of a whole.
 *
 * @param part how much
 * @param whole of how many
 */
public record Share(double part, int whole) {
  /** Nothing of nothing. */
  static final Share NONE = new Share(0, 0);

  /** Returns this share with one more member, of which a part counts. */
  Share plus(double part) {
    return new Share(this.part + part, whole + 1);
  }

  /** Returns the part as a number from 0 to 1; 0 of nothing. */
  public double ratio() {
    return whole == 0 ? 0 : part / whole;
  }
}
