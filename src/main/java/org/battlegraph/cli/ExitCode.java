package org.battlegraph.cli;

/** What the process says when it ends; the list for users is {@code docs/errors.md}. */
final class ExitCode {
  /** All went well. */
  static final int DONE = 0;

  /** The command ran to its end, but left out files that it could not read. */
  static final int INCOMPLETE = 1;

  /** {@code validate} found a graph that does not conform. */
  static final int VIOLATED = 1;

  /** {@code check --fail-on} has a finding of that severity. */
  static final int FOUND = 1;

  /** The command could not do what was asked: its arguments, a file or an endpoint are wrong. */
  static final int REFUSED = 2;

  /** A defect of this program. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
