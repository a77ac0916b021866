package org.battlegraph.push;

import java.time.Duration;

/**
 * How long a store is waited for, and how often a request is sent again when it is not there or too
 * busy.
 *
 * @param repetitions how often
 * @param first how long to wait before the first; each time twice as long as before
 * @param request how long one request may take, from its first byte to the answer
 */
public record Patience(int repetitions, Duration first, Duration request) {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Waits for about half a minute in all for a store that is away, and five for an answer. */
  public static final Patience USUAL =
      new Patience(5, Duration.ofSeconds(1), Duration.ofMinutes(5));

  /**
   * Returns how long to wait.
   *
   * @param repetition which one, from 0
   */
  Duration before(int repetition) {
    Duration wait = first.multipliedBy(1L << Math.min(repetition, 16));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
