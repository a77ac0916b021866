package org.battlegraph.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short name for a list of named values: the first 128 bits of their SHA-256 in base 32, lower
 * case. Equal lists have equal names; that two others should is not to be expected.
 */
public final class Digest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BYTES = 16;

  private final MessageDigest digest;

  /** Starts a list. */
  public Digest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a value; its length goes with it, so that no two lists run together. */
  public Digest with(String name, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update((name + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Returns the name; nothing can be added any more. */
  public String name() {
    byte[] hash = digest.digest();
    StringBuilder out = new StringBuilder();
    int bits = 0;
    int buffer = 0;
    for (int i = 0; i < BYTES; i++) {
      buffer = buffer << 8 | hash[i] & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        out.append(LETTERS.charAt(buffer >> bits & 31));
      }
    }
    return out.append(LETTERS.charAt(buffer << 5 - bits & 31)).toString();
  }
}
