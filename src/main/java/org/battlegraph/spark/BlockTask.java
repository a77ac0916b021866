package org.battlegraph.spark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import org.battlegraph.BattlegraphException;
import org.battlegraph.dump.Block;
import org.battlegraph.dump.BlockReport;

/**
 * Maps a block to the bytes of its part, packed.
 *
 * <p>The mapper hands out lines as it comes to them, and Spark asks for records when it wants them;
 * between the two lies a file on the executor's disk, so that no block is held in memory.
 */
final class BlockTask implements FlatMapFunction<Block, byte[]> {
  private static final long serialVersionUID = 1L;
  private static final int CHUNK = 1 << 18;

  private final Broadcast<MapperOnce> mapper;
  private final BlockReports reports;

  BlockTask(Broadcast<MapperOnce> mapper, BlockReports reports) {
    this.mapper = mapper;
    this.reports = reports;
  }

  @Override
  public Iterator<byte[]> call(Block block) throws IOException {
    Path file = Files.createTempFile("battlegraph", ".nq.gz");
    atTheEnd(() -> Files.deleteIfExists(file));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      GZIPOutputStream packed = new GZIPOutputStream(out, CHUNK);
      BlockReport report = mapper.value().mapper().map(block, line -> write(packed, line));
      packed.finish();
      reports.add(Map.entry(block.number(), report));
    } catch (RuntimeException | Error e) {
      throw failed(block, e);
    }
    return new Chunks(file);
  }

  /**
   * Says which block and page it was, without the cause: where Spark finds that memory ran out
   * among the causes it ends the executor before the driver has heard of the page.
   */
  private static ClusterException failed(Block block, Throwable e) {
    String reason =
        e instanceof BattlegraphException ? String.valueOf(e.getMessage()) : e.toString();
    ClusterException failed =
        new ClusterException("block %d (%s): %s".formatted(block.number(), block.place(), reason));
    failed.setStackTrace(e.getStackTrace());
    return failed;
  }

  /** Packs lines into memory, for what is small. */
  static byte[] pack(List<String> lines) {
    try (var out = new ByteArrayOutputStream()) {
      GZIPOutputStream packed = new GZIPOutputStream(out);
      lines.forEach(line -> write(packed, line));
      packed.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, String line) {
    try {
      out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has to be done when a task is over, however it ends. */
  private interface Ending {
    void run() throws IOException;
  }

  /** Spark calls what was asked for last first. */
  private static void atTheEnd(Ending ending) {
    TaskCompletionListener listener =
        task -> {
          try {
            ending.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    TaskContext.get().addTaskCompletionListener(listener);
  }

  /** The bytes of a file, some at a time. */
  private static final class Chunks implements Iterator<byte[]> {
    private final InputStream in;
    private byte[] next;

    Chunks(Path file) throws IOException {
      in = Files.newInputStream(file);
      atTheEnd(in::close);
      next = in.readNBytes(CHUNK);
    }

    @Override
    public boolean hasNext() {
      return next.length > 0;
    }

    @Override
    public byte[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        byte[] chunk = next;
        next = in.readNBytes(CHUNK);
        return chunk;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
