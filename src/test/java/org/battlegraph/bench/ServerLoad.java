package org.battlegraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fifty visitors of a running server, each of whom asks a named query, waits for the answer and
 * pauses for a second. Beside them a few ask what takes too long, and are to be cut off.
 *
 * <p>Arguments: the server's address, and for how many seconds.
 */
public final class ServerLoad {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int VISITORS = 50;
  private static final int SLOW_VISITORS = 2;
  private static final long PAUSE_MILLIS = 1000;
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;
  private final List<String> questions;
  private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger wrong = new AtomicInteger();
  private final AtomicInteger cut = new AtomicInteger();

  private ServerLoad(String root) throws IOException, InterruptedException {
    this.root = root;
    this.questions = questions();
  }

  /**
   * Runs.
   *
   * @param args the address of the server with a slash at its end, and the seconds
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    ServerLoad load = new ServerLoad(args[0]);
    load.run(Duration.ofSeconds(Long.parseLong(args[1])));
    load.print(System.out);
  }

  /** Every named query, with the names that the server itself suggests for its parameters. */
  private List<String> questions() throws IOException, InterruptedException {
    List<String> made = new ArrayList<>();
    Random random = new Random(1);
    for (JsonNode query : json("api/queries")) {
      for (int times = 0; times < 5; times++) {
        StringBuilder path = new StringBuilder("api/queries/" + query.get("name").asText() + "?");
        for (JsonNode parameter : query.get("parameters")) {
          if (!parameter.has("default")) {
            JsonNode names = names(parameter.get("kind").asText());
            String value =
                names.isEmpty() ? "1944-11-09" : names.get(random.nextInt(names.size())).asText();
            path.append(parameter.get("name").asText())
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&');
          }
        }
        made.add(path.toString());
      }
    }
    return made;
  }

  private JsonNode names(String kind) throws IOException, InterruptedException {
    HttpResponse<String> answer = get("api/names/" + kind);
    return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createArrayNode();
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(root + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void run(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService visitors = Executors.newFixedThreadPool(VISITORS + SLOW_VISITORS);
    for (int i = 0; i < VISITORS; i++) {
      Random random = new Random(i);
      visitors.submit(() -> visit(random, end));
    }
    for (int i = 0; i < SLOW_VISITORS; i++) {
      visitors.submit(() -> visitSlowly(end));
    }
    visitors.shutdown();
    visitors.awaitTermination(time.toSeconds() + 120, TimeUnit.SECONDS);
  }

  private Void visit(Random random, long end) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(random.nextLong(PAUSE_MILLIS));
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      try {
        int status = get(questions.get(random.nextInt(questions.size()))).statusCode();
        // 400: the name that was suggested means several things, which is an answer, too.
        if (status == 503) {
          busy.incrementAndGet();
        } else if (status != 200 && status != 400) {
          wrong.incrementAndGet();
        }
      } catch (IOException e) {
        wrong.incrementAndGet();
      }
      millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return null;
  }

  private Void visitSlowly(long end) throws InterruptedException, IOException {
    String path =
        "battlegraph/sparql?timeout=5&query=" + URLEncoder.encode(SLOW, StandardCharsets.UTF_8);
    while (System.nanoTime() < end) {
      if (get(path).statusCode() == 503) {
        cut.incrementAndGet();
      } else {
        wrong.incrementAndGet();
      }
    }
    return null;
  }

  private void print(PrintStream out) {
    List<Long> sorted = millis.stream().sorted().toList();
    out.printf(
        "%d answers, %d told to come again (503), %d errors, %d slow queries cut%n",
        sorted.size(), busy.get(), wrong.get(), cut.get());
    out.printf(
        "milliseconds: median %d, p95 %d, p99 %d, longest %d%n",
        at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static long at(List<Long> sorted, double part) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
  }
}
