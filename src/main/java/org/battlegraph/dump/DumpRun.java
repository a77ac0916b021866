package org.battlegraph.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.battlegraph.api.Battlegraph;

/**
 * Maps inputs into a folder of parts on this machine, several blocks at a time. What an earlier run
 * with the same inputs and settings has done is not done again, so a run that was interrupted at
 * any moment goes on, and comes to what one run would have come to.
 *
 * <p>It holds as many blocks at a time as there are threads, and of each one page.
 *
 * <pre>{@code
 * RunSettings settings =
 *     new RunSettings("1.0", Choosing.MILITARY, 0, Explaining.SIGNS, Inputs.BLOCK_BYTES);
 * RunSummary summary =
 *     new DumpRun(Battlegraph.create(), settings, Inputs.of(List.of(dump)), Path.of("parts"))
 *         .run(Runtime.getRuntime().availableProcessors(), RunProgress.NONE);
 * }</pre>
 */
public final class DumpRun {
  private final Battlegraph battlegraph;
  private final RunSettings settings;
  private final Inputs inputs;
  private final PartFolder parts;

  /**
   * Describes a run.
   *
   * @param battlegraph reads the articles
   * @param settings what is asked
   * @param inputs what is mapped
   * @param output the folder of the parts; it is made if it is not there
   */
  public DumpRun(Battlegraph battlegraph, RunSettings settings, Inputs inputs, Path output) {
    this.battlegraph = battlegraph;
    this.settings = settings;
    this.inputs = inputs;
    this.parts = new PartFolder(output);
  }

  /**
   * Maps what has not been mapped yet.
   *
   * @param threads how many blocks are mapped at a time
   * @param progress is told how far it has come
   * @throws DumpException if the folder holds something else, was begun with other inputs or
   *     settings, is being written by another run or cannot be written
   */
  public RunSummary run(int threads, RunProgress progress) {
    try {
      FolderLock lock = FolderLock.of(parts.folder());
      try {
        return locked(threads, progress);
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw new DumpException(
          "%s: cannot be written: %s%s"
              .formatted(
                  parts.folder(),
                  Reason.of(e),
                  parts.isBegun() ? ". What is done stays; the same command goes on" : ""),
          e);
    }
  }

  private RunSummary locked(int threads, RunProgress progress) throws IOException {
    List<String> common = battlegraph.commonLines();
    begin(common);
    parts.writeCommon(common);
    progress.begin(inputs.size(), parts.bytesDone());
    Blocks blocks = new Blocks(threads, progress);
    try {
      blocks.run();
    } finally {
      progress.end();
    }
    List<Problem> ofNoBlock = new ArrayList<>(inputs.problems());
    ofNoBlock.addAll(parts.doubledTitles(blocks.number));
    parts.writeReports(blocks.number, ofNoBlock);
    BlockReport.Counts more = new BlockReport.Counts(0, 0, 0, ofNoBlock.size(), 0, 0, 0);
    return new RunSummary(
        blocks.advance.all().plus(more), blocks.number, blocks.before, parts.problems());
  }

  /** Begins, or makes sure that what was begun is this. */
  private void begin(List<String> common) throws IOException {
    Manifest wanted = new Manifest(Manifest.LAYOUT, settings, hash(common), inputs.identities());
    Optional<Manifest> begun = Manifest.of(parts.folder());
    if (begun.isPresent()) {
      begun.get().require(wanted, parts.folder());
    } else {
      wanted.write(parts.folder());
    }
    parts.create();
  }

  private static String hash(List<String> lines) {
    MessageDigest digest = DumpFile.sha256();
    lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The blocks of one run. */
  private final class Blocks {
    private final int threads;
    private final RunAdvance advance;
    private final BlockMapper mapper = settings.mapper(battlegraph);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private int number;
    private int before;

    Blocks(int threads, RunProgress progress) {
      this.threads = threads;
      this.advance = new RunAdvance(progress);
    }

    void run() throws IOException {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        handOut(pool);
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DumpException("interrupted; the same command goes on", e);
      } finally {
        pool.shutdownNow();
      }
      rethrow();
    }

    private void handOut(ExecutorService pool) throws IOException, InterruptedException {
      Semaphore free = new Semaphore(threads);
      Iterator<Block> blocks = inputs.blocks(settings.blockBytes());
      while (failure.get() == null && blocks.hasNext()) {
        Block block = blocks.next();
        number = block.number();
        Optional<PartFolder.Done> done = parts.done(number);
        if (done.isPresent()) {
          before++;
          advance.before(done.get().counts());
          continue;
        }
        free.acquire();
        pool.execute(
            () -> {
              try {
                map(block);
              } finally {
                free.release();
              }
            });
      }
    }

    private void map(Block block) {
      try {
        RunAdvance.OfBlock its = advance.new OfBlock(block);
        its.done(parts.write(block, sink -> mapper.map(block, sink, its::page)));
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }

    private void rethrow() throws IOException {
      Throwable thrown = failure.get();
      if (thrown instanceof IOException e) {
        throw e;
      }
      if (thrown instanceof RuntimeException e) {
        throw e;
      }
      if (thrown instanceof Error e) {
        throw e;
      }
    }
  }
}
