package org.battlegraph.dump;

import java.io.Serializable;

/**
 * Something that could not be read. The rest was.
 *
 * @param place the file, and where in it
 * @param what what is wrong
 */
public record Problem(String place, String what) implements Serializable {
  /** The names of the columns of {@link #cells}. */
  public static final String COLUMNS = "place\tproblem";

  private static final long serialVersionUID = 1L;

  /** Returns it as a line of a table, without its end. */
  public String cells() {
    return TableLine.of(place, what);
  }

  /** Returns both in one line. */
  public String line() {
    return (place + ": " + what).replaceAll("\\s+", " ");
  }
}
