package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of its own in memory, which a process may mount where the system lets it. */
@Timeout(180)
class FullDiskTest {
  /** Mounts a disk over a folder, fills a store there, and checks it while the disk is full. */
  private static final String SCRIPT =
      """
      mount -t tmpfs -o size=$2 tmpfs "$1" || exit 77
      folder="$1"; shift 2
      echo go | "$@" org.battlegraph.store.disk.StoreFiller "$folder" 1 1944 200000
      "$@" org.battlegraph.store.disk.StoreChecker "$folder/0"
      """;

  @TempDir private Path disk;

  @Test
  void aFullDiskIsToldInOneLineAndWhatWasThereStays() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "no unshare on this system");
    assumeTrue(
        run("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", disk.toString()).exitCode() == 0,
        "this system lets nobody mount a disk");
    Outcome outcome =
        run(
            Stream.concat(
                    Stream.of("unshare", "-rm", "sh", "-c", SCRIPT, "sh", disk.toString(), "40m"),
                    Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-XX:-CreateCoredumpOnCrash",
                        "-cp",
                        System.getProperty("java.class.path")))
                .toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.out()).isZero();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("refused "))
        .singleElement()
        .asString()
        .startsWith("refused " + disk.resolve("0") + ": cannot be written to")
        .contains("is as it was before");
    assertThat(versions(lines, "put 0 ")).isNotEmpty().isEqualTo(versions(lines, "found "));
  }

  private static Map<String, String> versions(List<String> lines, String verb) {
    Map<String, String> versions = new HashMap<>();
    lines.stream()
        .filter(line -> line.startsWith(verb))
        .map(line -> line.substring(verb.length()).split(" "))
        .forEach(words -> versions.put(words[0], words[1]));
    return versions;
  }

  private record Outcome(int exitCode, String out) {}

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.outputWriter().close();
    String out = process.inputReader().lines().collect(Collectors.joining("\n"));
    return new Outcome(process.waitFor(), out);
  }
}
