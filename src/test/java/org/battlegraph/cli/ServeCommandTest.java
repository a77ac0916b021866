package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.battlegraph.cli.Cli.Outcome;
import org.battlegraph.serve.BattlegraphServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ServeCommandTest {
  private final Cli cli = new Cli();

  @Test
  void itSaysWhereItIsHowMuchItKnowsAndAnswersAQuestionUntilItIsStopped() throws Exception {
    List<String> said = new ArrayList<>();
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (PipedWriter pipe = new PipedWriter();
        BufferedReader out = new BufferedReader(new PipedReader(pipe))) {
      Future<Integer> exitCode =
          threads.submit(serve(pipe, "serve", "--data", Cli.GOLDEN, "--port", "0"));
      while (said.isEmpty() || !said.get(said.size() - 1).startsWith("Ctrl-C")) {
        said.add(out.readLine());
      }
      URI page = URI.create(said.get(0).replace("Battlegraph is at ", ""));
      assertThat(status(page)).isEqualTo(200);
      threads.shutdownNow();
      assertThat(exitCode.get(30, TimeUnit.SECONDS)).isZero();
      assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(listens(page)).isFalse();
    }
    assertThat(said)
        .contains("24 facts about 19 things; 5 more are told as planned or denied.")
        .anyMatch(line -> line.startsWith("Which units of the echelon division fought both at"))
        .anyMatch(line -> line.contains("3月9日，第7師團陷白沙。"));
  }

  @Test
  void aTakenPortIsSaidSoAndWhich() {
    try (BattlegraphServer other = BattlegraphServer.start(Cli.golden(), 0)) {
      Outcome outcome =
          cli.run("serve", "--data", Cli.GOLDEN, "--port", Integer.toString(other.port()));
      assertThat(outcome.err())
          .isEqualTo(
              "battlegraph: port "
                  + other.port()
                  + " is taken; give another with --port, or 0 for any that is free\n");
      assertThat(outcome.exitCode()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serve --data none.nq | no such file: none.nq",
        "serve --data GOLDEN --port 70000 | a port is a number from 0 to 65535, not 70000",
        "serve --data GOLDEN --port x | --port",
        "serve --data GOLDEN --host no.such.host.invalid --port 0 | no.such.host.invalid",
        "serve seeds --endpoint http://127.0.0.1:1 | one of them",
      })
  void whatIsWrongIsNamedInOneLine(String command, String message) {
    Outcome outcome = cli.run(command.strip().replace("GOLDEN", Cli.GOLDEN).split(" "));
    assertThat(outcome.err()).startsWith("battlegraph: ").contains(message).hasLineCount(1);
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  private Callable<Integer> serve(PipedWriter out, String... args) {
    return () ->
        BattlegraphCommand.commandLine(
                cli::map, new PrintWriter(out), new PrintWriter(new StringWriter()))
            .execute(args);
  }

  private static int status(URI page) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static boolean listens(URI page) throws InterruptedException {
    try {
      return status(page) > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
