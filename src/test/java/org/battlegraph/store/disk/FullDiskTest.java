package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.battlegraph.model.fact.ArticleFacts;
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

  /** Mounts a disk over a folder, gives a command there, and says what the folder holds then. */
  private static final String COMMAND =
      """
      mount -t tmpfs -o size=$2 tmpfs "$1" || exit 77
      folder="$1"; shift 2
      "$@"; echo "exit $?"
      find "$folder" | sed 's/^/there /'
      cat "$folder"/*/battlegraph-store.properties 2>/dev/null
      exit 0
      """;

  /** What the user may not write to is nobody's of whom the system knows. */
  private static final String STRANGER = "exec unshare -U \"$@\"";

  @Test
  void aNewStoreThatHasNoRoomIsRefusedInOneLineAndNothingOfItIsLeft() throws Exception {
    Path file = Files.createTempFile(disk.getParent(), "graph", ".nq");
    try {
      Files.write(file, quads());
      Outcome outcome =
          run(
              COMMAND,
              "6m",
              "org.battlegraph.cli.Main",
              "load",
              file.toString(),
              "--store",
              store());
      List<String> lines = outcome.out().lines().toList();
      assertThat(lines.get(0)).startsWith("battlegraph: " + store() + ": cannot be ");
      assertThat(lines.subList(1, lines.size())).containsExactly("exit 2", "there " + disk);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void anArticleThatHasNoRoomIsToldInOneLineAndTheStoreKnowsThatArticlesAreMissing(
      @TempDir Path articles) throws Exception {
    for (int number = 0; number < 4; number++) {
      Files.writeString(
          articles.resolve("甲" + number + ".md"),
          "1941年3月9日，第80" + number + "師佔領青石鎮。" + "。".repeat(50_000));
    }
    Outcome outcome =
        run(
            COMMAND,
            "1m",
            "org.battlegraph.cli.Main",
            "map",
            articles.toString(),
            "--store",
            store());
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.get(0))
        .startsWith("battlegraph: " + store() + ": cannot be written to, and is as it was before");
    assertThat(lines.get(1)).isEqualTo("exit 2");
    assertThat(lines).contains("stage=changing");
  }

  @Test
  void aBackupThatHasNoRoomIsToldInOneLineAndNothingOfItIsLeft(@TempDir Path other)
      throws Exception {
    Path full = other.resolve("store");
    try (DiskStore store = DiskStore.openOrCreate(full)) {
      StoreFiller.battlegraph().into(store).put(largeArticle());
      store.settle();
    }
    Path backup = disk.resolve("backup.nq");
    Outcome outcome =
        run(
            COMMAND,
            "100k",
            "org.battlegraph.cli.Main",
            "store",
            "backup",
            full.toString(),
            "-o",
            backup.toString());
    assertThat(outcome.out().lines())
        .containsExactly(
            "battlegraph: " + backup + " cannot be written: No space left on device",
            "exit 2",
            "there " + disk);
  }

  @Test
  void whoMayNotWriteToAStoreIsToldThatNobodyElseCanOpenIt() throws Exception {
    try (DiskStore store = DiskStore.openOrCreate(Path.of(store()))) {
      store.settle();
    }
    Path lock = Path.of(store(), StoreLock.FILE);
    Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("r--r--r--"));
    Outcome outcome =
        run(
            STRANGER,
            "0",
            "org.battlegraph.cli.Main",
            "store",
            "backup",
            store(),
            "-o",
            disk.resolve("backup.nq").toString());
    assertThat(outcome.out())
        .startsWith("battlegraph: " + store() + ": not permitted: ")
        .hasLineCount(1);
  }

  private String store() {
    return disk.resolve("0").toString();
  }

  private static ArticleFacts largeArticle() {
    return StoreFiller.read(
        StoreFiller.battlegraph(), "甲", "1941年3月9日，第802師佔領青石鎮。" + "。".repeat(200_000));
  }

  private static List<String> quads() {
    return IntStream.range(0, 50_000)
        .mapToObj("<http://a/%1$d> <http://b> \"%1$d\" <http://d> ."::formatted)
        .toList();
  }

  @Test
  void aFullDiskIsToldInOneLineAndWhatWasThereStays() throws Exception {
    Outcome outcome = run(SCRIPT, "40m");
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

  /** Runs a script with the folder, the size of its disk, and a program of Java. */
  private Outcome run(String script, String size, String... program)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "no unshare on this system");
    assumeTrue(
        run(List.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", disk.toString())).exitCode()
            == 0,
        "this system lets nobody mount a disk");
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-XX:-CreateCoredumpOnCrash",
            "-cp",
            System.getProperty("java.class.path"));
    Stream<String> shell =
        script.equals(STRANGER)
            ? Stream.of("sh", "-c", script, "sh")
            : Stream.of("unshare", "-rm", "sh", "-c", script, "sh", disk.toString(), size);
    return run(Stream.of(shell, java.stream(), Stream.of(program)).flatMap(each -> each).toList());
  }

  private static Outcome run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.outputWriter().close();
    String out = process.inputReader().lines().collect(Collectors.joining("\n"));
    return new Outcome(process.waitFor(), out);
  }
}
