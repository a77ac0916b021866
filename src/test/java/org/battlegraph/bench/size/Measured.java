package org.battlegraph.bench.size;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of an answer.
 *
 * @param nanos the shortest time that it took
 * @param rows how many rows it has
 * @param digest of its rows, whatever their order
 * @param failure why there is none; empty where there is one
 */
record Measured(long nanos, int rows, String digest, String failure) {
  /** Times below this do not differ for anybody who asks. */
  private static final double FLOOR = 50;

  static Measured of(Engine.Reply reply) {
    return new Measured(reply.nanos(), reply.rows().size(), digest(reply.rows()), reply.failure());
  }

  Measured orFaster(long other) {
    return new Measured(Math.min(nanos, other), rows, digest, failure);
  }

  boolean isAnswer() {
    return failure.isEmpty();
  }

  double millis() {
    return nanos / 1e6;
  }

  /** How many times as long as another, where both took longer than anybody minds. */
  double ratio(Measured other) {
    return Math.max(FLOOR, millis()) / Math.max(FLOOR, other.millis());
  }

  private static String digest(Iterable<String> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      java.util.stream.StreamSupport.stream(rows.spliterator(), false)
          .sorted()
          .forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
