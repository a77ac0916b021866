package org.battlegraph.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The folder that a run writes: {@code part-00001.nq.gz} and so on, one for each block, with {@code
 * part-00000.nq.gz} of what stands once; and in {@code blocks/} what came of each block. A block is
 * done when its {@code blocks/00001.json} is there, which is written last.
 *
 * @param folder the folder
 */
record PartFolder(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BUFFER = 1 << 16;
  private static final String CHOICE = "choice.tsv";
  private static final String PROBLEMS = "problems.tsv";

  /**
   * A block that is done.
   *
   * @param bytes the bytes of the block in the input
   * @param partBytes the bytes of its part
   * @param counts what came of it
   */
  record Done(long bytes, long partBytes, BlockReport.Counts counts) {}

  /** Makes the folders, and takes away what an interrupted run has left unfinished. */
  void create() throws IOException {
    Path blocks = Files.createDirectories(folder.resolve("blocks"));
    Files.deleteIfExists(folder.resolve(CHOICE)); // it says that all is done
    for (Path each : List.of(folder, blocks)) {
      try (Stream<Path> files = Files.list(each)) {
        for (Path file : files.filter(WholeFile::isUnfinished).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Returns what came of a block, if it is done and its part is still there whole. */
  Optional<Done> done(int number) throws IOException {
    Path told = told(number, ".json");
    Path part = part(number);
    if (!Files.exists(told) || !Files.exists(part)) {
      return Optional.empty();
    }
    Done done = JSON.readValue(told.toFile(), Done.class);
    return Files.size(part) == done.partBytes() ? Optional.of(done) : Optional.empty();
  }

  /** Returns how many bytes of the inputs are done. */
  long bytesDone() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("blocks"))) {
      long bytes = 0;
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString();
        bytes += done(Integer.parseInt(name.replace(".json", ""))).map(Done::bytes).orElse(0L);
      }
      return bytes;
    }
  }

  /** Writes what stands once, whatever the articles, if it is not there. */
  void writeCommon(List<String> lines) throws IOException {
    if (!Files.exists(part(0))) {
      writePart(0, sink -> lines.forEach(sink));
    }
  }

  /**
   * Does a block.
   *
   * @param mapping is given a sink for lines, and returns what came of the block
   */
  Done write(Block block, Function<Consumer<String>, BlockReport> mapping) throws IOException {
    BlockReport[] report = new BlockReport[1];
    writePart(block.number(), sink -> report[0] = mapping.apply(sink));
    WholeFile.write(
        told(block.number(), "." + CHOICE), bytes(report[0].choices(), BlockReport.Row::cells));
    WholeFile.write(
        told(block.number(), "." + PROBLEMS), bytes(report[0].problems(), Problem::cells));
    Done done = new Done(block.size(), Files.size(part(block.number())), report[0].counts());
    WholeFile.write(told(block.number(), ".json"), JSON.writeValueAsBytes(done));
    return done;
  }

  /**
   * Puts together what was told of all blocks.
   *
   * @param blocks how many there are
   * @param first problems that are of no block alone
   */
  void writeReports(int blocks, List<Problem> first) throws IOException {
    byte[] whole = bytes(first, Problem::cells);
    byte[] columns = (Problem.COLUMNS + '\n').getBytes(StandardCharsets.UTF_8);
    byte[] head = Arrays.copyOf(columns, columns.length + whole.length);
    System.arraycopy(whole, 0, head, columns.length, whole.length);
    writeReport(PROBLEMS, head, blocks);
    writeReport(CHOICE, (BlockReport.Row.COLUMNS + '\n').getBytes(StandardCharsets.UTF_8), blocks);
  }

  /** Returns a problem for each page whose title an earlier one has, in blocks that are done. */
  List<Problem> doubledTitles(int blocks) throws IOException {
    return DoubledTitles.in(
        IntStream.rangeClosed(1, blocks).mapToObj(i -> told(i, "." + CHOICE)).toList());
  }

  private void writeReport(String name, byte[] head, int blocks) throws IOException {
    WholeFile.write(
        folder.resolve(name),
        out -> {
          out.write(head);
          for (int i = 1; i <= blocks; i++) {
            Files.copy(told(i, "." + name), out);
          }
        });
  }

  /** Where it is told what could not be read. */
  Path problems() {
    return folder.resolve(PROBLEMS);
  }

  /** Returns the parts in their order. */
  List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("part-\\d+\\.nq\\.gz"))
          .sorted()
          .toList();
    }
  }

  /** Tells whether a block may be done here. */
  boolean isBegun() {
    return Files.exists(folder.resolve("blocks"));
  }

  /** Tells whether a run came to its end here. */
  boolean isComplete() {
    return Files.exists(folder.resolve(CHOICE));
  }

  private void writePart(int number, Consumer<Consumer<String>> lines) throws IOException {
    try {
      WholeFile.write(
          part(number),
          out -> {
            GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
            lines.accept(line -> write(packed, line));
            packed.finish();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(OutputStream out, String line) {
    try {
      out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path part(int number) {
    return folder.resolve("part-%05d.nq.gz".formatted(number));
  }

  private Path told(int number, String ending) {
    return folder.resolve("blocks").resolve("%05d%s".formatted(number, ending));
  }

  private static <T> byte[] bytes(List<T> all, Function<T, String> row) {
    return all.stream()
        .map(each -> row.apply(each) + '\n')
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
