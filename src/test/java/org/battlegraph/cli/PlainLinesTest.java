package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlainLinesTest {
  private final StringWriter err = new StringWriter();

  private PlainLines lines(Duration pause) {
    return new PlainLines(new PrintWriter(err), pause);
  }

  @Test
  void eachIsALineOfItsOwnAndTheLastIsSaidOnce() {
    PlainLines lines = lines(Duration.ZERO);
    lines.accept("map  10%   ");
    lines.accept("map 100%   ");
    lines.close();
    assertThat(err.toString().lines()).containsExactly("map  10%", "map 100%");
  }

  @Test
  void whatIsSoonOverSaysNothing() {
    PlainLines lines = lines(Duration.ofHours(1));
    lines.accept("map  10%");
    lines.accept("map 100%");
    lines.close();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whoSawItBeginSeesItEndThoughTheLastCameSoon() throws InterruptedException {
    PlainLines lines = lines(Duration.ofMillis(300));
    Thread.sleep(400);
    lines.accept("map  10%");
    lines.accept("map  90%");
    lines.accept("map 100%");
    lines.close();
    assertThat(err.toString().lines()).first().isEqualTo("map  10%");
    assertThat(err.toString().lines()).last().isEqualTo("map 100%");
  }
}
