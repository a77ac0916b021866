package org.battlegraph.correct;

/** A correction does not fit the article; the message says why, and becomes a line of a report. */
final class UnfitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitException(String message) {
    super(message);
  }
}
