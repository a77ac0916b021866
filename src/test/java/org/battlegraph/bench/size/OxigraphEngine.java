package org.battlegraph.bench.size;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryFactory;

/** Oxigraph as WebAssembly in Node, where both are found. It cannot be told to stop in time. */
final class OxigraphEngine implements Engine {
  private static final Path SCRIPT = Path.of("src/test/resources/bench/oxigraph.mjs");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path modules;
  private Process node;
  private BufferedReader replies;
  private Writer questions;
  private Path file;

  /**
   * Oxigraph.
   *
   * @param modules a folder in which {@code npm install oxigraph} was run
   */
  OxigraphEngine(Path modules) {
    this.modules = modules;
  }

  /** Whether it can be asked here. */
  boolean isThere() {
    try {
      return Files.isDirectory(modules.resolve("node_modules/oxigraph"))
          && new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String name() {
    return "Oxigraph";
  }

  @Override
  public void load(Path quads) throws IOException {
    file = quads;
    start();
  }

  private void start() throws IOException {
    node =
        new ProcessBuilder(
                "node",
                SCRIPT.toString(),
                modules.toAbsolutePath().toString(),
                file.toString(),
                AssertedGraphs.ENDING)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    replies =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
    questions = new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8);
    if (!"ready".equals(replies.readLine())) {
      throw new IOException("Oxigraph did not start");
    }
  }

  @Override
  public Reply ask(String sparql, Duration limit) {
    long begin = System.nanoTime();
    try {
      ObjectNode question = JSON.createObjectNode().put("sparql", sparql);
      QueryFactory.create(sparql).getResultVars().forEach(question.putArray("columns")::add);
      questions.write(question + "\n");
      questions.flush();
      String line = readWithin(limit);
      if (line == null) {
        node.destroyForcibly();
        start(); // there is no other way to stop a question
        return Reply.failed("time", limit.toNanos());
      }
      return reply(JSON.readTree(line));
    } catch (IOException e) {
      return Reply.failed("error: " + e.getMessage(), System.nanoTime() - begin);
    }
  }

  private String readWithin(Duration limit) throws IOException {
    FutureTask<String> reading = new FutureTask<>(replies::readLine);
    Thread reader = new Thread(reading, "oxigraph");
    reader.setDaemon(true);
    reader.start();
    try {
      return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
  }

  private static Reply reply(JsonNode told) {
    long nanos = (long) (told.get("millis").asDouble() * 1e6);
    if (told.has("failure")) {
      return Reply.failed("error: " + told.get("failure").asText(), nanos);
    }
    List<String> rows = new ArrayList<>();
    for (JsonNode row : told.get("rows")) {
      StringBuilder cells = new StringBuilder();
      for (JsonNode cell : row) {
        cells.append(text(cell)).append('\t');
      }
      rows.add(cells.toString());
    }
    return new Reply(rows, nanos, "");
  }

  private static String text(JsonNode cell) {
    if (cell.isNull()) {
      return "";
    }
    return cell.size() == 1
        ? Cells.iri(cell.get(0).asText())
        : Cells.literal(cell.get(0).asText(), cell.get(1).asText(), cell.get(2).asText());
  }

  @Override
  public void close() {
    if (node != null) {
      node.destroy();
      try {
        node.waitFor();
        replies.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
