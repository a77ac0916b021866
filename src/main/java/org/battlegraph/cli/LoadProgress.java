package org.battlegraph.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.battlegraph.store.RdfFile;

/** Shows on stderr how much of some files has been read, all together, and at what rate. */
final class LoadProgress implements AutoCloseable {
  private static final int MEGABYTE = 1 << 20;

  private final List<RdfFile> files;
  private final ProgressBar bar;

  LoadProgress(List<RdfFile> files, PrintWriter err) {
    this.files = List.copyOf(files);
    long bytes = files.stream().mapToLong(file -> file.path().toFile().length()).sum();
    bar = ProgressDisplay.of("load", err).setInitialMax(bytes).setUnit(" MB", MEGABYTE).build();
  }

  /** Returns the files, whose reading it sees. */
  List<RdfFile> files() {
    return files.stream().map(file -> file.watchedBy(Counting::new)).toList();
  }

  @Override
  public void close() {
    bar.close();
  }

  /** Moves the bar by what passes through. */
  private final class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bar.stepBy(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      bar.stepBy(Math.max(0, read));
      return read;
    }
  }
}
