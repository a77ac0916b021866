package org.battlegraph.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums in lower-case hexadecimal. */
final class Checksums {
  private Checksums() {}

  static String sha256(byte[] bytes) {
    return sum("SHA-256", bytes);
  }

  /** What wikis give; not for anything that must be safe. */
  static String sha1(byte[] bytes) {
    return sum("SHA-1", bytes);
  }

  private static String sum(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
