package org.battlegraph.push;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who asks, as the header {@code Authorization} says it.
 *
 * @param header the value of the header; empty for nobody
 */
public record Authorization(String header) {
  /** Nobody in particular. */
  public static final Authorization NONE = new Authorization("");

  /** A user with a password (HTTP Basic). */
  public static Authorization basic(String user, String password) {
    byte[] both = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
    return new Authorization("Basic " + Base64.getEncoder().encodeToString(both));
  }

  /** The bearer of a token. */
  public static Authorization bearer(String token) {
    return new Authorization("Bearer " + token);
  }

  /** Secrets are told to nobody. */
  @Override
  public String toString() {
    return header.replaceAll(" .*", " ***");
  }
}
