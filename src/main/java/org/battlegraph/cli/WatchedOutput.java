package org.battlegraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Remembers why writing failed, which a writer for people hides.
 *
 * <p>A reader that has seen enough and closed its end ({@code | head}) is no failure.
 */
final class WatchedOutput extends FilterOutputStream {
  private Optional<String> failure = Optional.empty();

  WatchedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    watch(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    watch(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    watch(out::flush);
  }

  /** Returns why writing failed, if it did. */
  Optional<String> failure() {
    return failure;
  }

  private void watch(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (failure.isEmpty() && !reason.contains("Broken pipe")) {
        failure = Optional.of(reason);
      }
      throw e;
    }
  }

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }
}
