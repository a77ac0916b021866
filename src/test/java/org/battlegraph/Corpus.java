package org.battlegraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tables of examples for tests: tab-separated, with a header and {@code #} for comments. */
public final class Corpus {
  private Corpus() {}

  /** Returns the rows of {@code corpus/NAME.tsv} without the header. */
  public static Stream<List<String>> rows(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no corpus " + name);
      }
      List<List<String>> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .skip(1)
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      return rows.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
