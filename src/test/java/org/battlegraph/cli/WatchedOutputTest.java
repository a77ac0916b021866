package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {
  @Test
  void whatCanBeWrittenPassesThrough() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WatchedOutput output = new WatchedOutput(bytes);

    output.write("青石鎮".getBytes(StandardCharsets.UTF_8));
    output.write('\n');
    output.flush();

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("青石鎮\n");
    assertThat(output.failure()).isEmpty();
  }

  @Test
  void aFullDiskIsRememberedBehindAWriterThatHidesIt() {
    WatchedOutput output = new WatchedOutput(failing("No space left on device"));

    new PrintWriter(output, true, StandardCharsets.UTF_8).println("青石鎮");

    assertThat(output.failure()).contains("No space left on device");
  }

  @Test
  void theCallerIsToldToo() {
    WatchedOutput output = new WatchedOutput(failing("No space left on device"));

    assertThatThrownBy(() -> output.write('x')).isInstanceOf(IOException.class);
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() {
    WatchedOutput output = new WatchedOutput(failing("Broken pipe"));

    new PrintWriter(output, true, StandardCharsets.UTF_8).println("青石鎮");

    assertThat(output.failure()).isEmpty();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
