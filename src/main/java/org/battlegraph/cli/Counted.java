package org.battlegraph.cli;

/** A number of things in words: {@code 1 error}, {@code 2 errors}. */
final class Counted {
  private Counted() {}

  /**
   * Returns the number with its noun.
   *
   * @param noun in the singular, of those that take an s
   */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
