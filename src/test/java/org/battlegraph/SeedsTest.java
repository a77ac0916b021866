package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The seed articles are the bytes that {@code seeds/README.md} says, all of them and no others. */
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Pattern SUM = Pattern.compile("(?m)^([0-9a-f]{64})  (.+)$");

  @Test
  void theSeedsAreByteForByteAsTheyCame() throws Exception {
    Map<String, String> said =
        SUM.matcher(Files.readString(SEEDS.resolve("README.md")))
            .results()
            .collect(Collectors.toMap(sum -> sum.group(2), (MatchResult sum) -> sum.group(1)));
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(file -> !file.endsWith("README.md")).toList()) {
        found.put(file.getFileName().toString(), sha256(file));
      }
    }
    assertThat(found).isNotEmpty().isEqualTo(said);
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(sum);
  }
}
