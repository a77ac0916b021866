package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code push} against a store that wants a password. */
class PushCommandTest {
  private static final Map<String, String> SECRET = Map.of("BATTLEGRAPH_PASSWORD", "secret");

  @TempDir private Path folder;

  private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
  private FusekiServer server;

  @BeforeEach
  void startStore() {
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .passwordFile("src/test/resources/org/battlegraph/push/passwords")
            .auth(AuthScheme.BASIC)
            .serverAuthPolicy(Auth.ANY_USER)
            .add("/battles", there)
            .start();
  }

  @AfterEach
  void stopStore() {
    server.stop();
  }

  private String store() {
    return "http://localhost:" + server.getHttpPort() + "/battles/data";
  }

  private static Cli.Outcome run(Map<String, String> environment, String... args) {
    StringWriter err = new StringWriter();
    OneLineErrors errors = new OneLineErrors(() -> false);
    int exitCode =
        new CommandLine(new PushCommand(environment))
            .setErr(new PrintWriter(err, true))
            .setParameterExceptionHandler(errors)
            .setExecutionExceptionHandler(errors)
            .execute(args);
    return new Cli.Outcome(exitCode, "", err.toString());
  }

  @Test
  void aUserWhoseWordIsInTheEnvironmentMayPush() {
    Cli.Outcome outcome = run(SECRET, store(), "--user", "editor", Cli.GOLDEN);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    long quads = there.calculateRead(() -> there.stream().count());
    assertThat(outcome.err().strip())
        .startsWith("%,d quads in ".formatted(quads))
        .endsWith(" graphs")
        .hasLineCount(1);
    assertThat(run(SECRET, store(), "--user", "editor", Cli.GOLDEN)).isEqualTo(outcome);
    assertThat(there.calculateRead(() -> there.stream().count())).isEqualTo(quads);
  }

  @Test
  void whatIsMissingIsSaidInOneLine() {
    assertRefused(run(Map.of(), store(), Cli.GOLDEN), "the store wants a user and a password");
    assertRefused(
        run(Map.of("BATTLEGRAPH_TOKEN", "t"), store(), Cli.GOLDEN), "or a token, and not these");
    assertRefused(
        run(Map.of(), store(), "--user", "editor", Cli.GOLDEN),
        "--user wants the password in the environment: BATTLEGRAPH_PASSWORD");
    assertRefused(run(SECRET, store(), "--retries", "-1", Cli.GOLDEN), "--retries is a number");
    assertRefused(run(SECRET, store(), "gone.trig"), "no such file: gone.trig");
    assertRefused(run(SECRET, store(), folder.toString()), "the folder has no files of RDF");
    assertThat(there.calculateRead(there::isEmpty)).isTrue();
  }

  private static void assertRefused(Cli.Outcome outcome, String why) {
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err().strip())
        .startsWith("battlegraph: ")
        .contains(why)
        .doesNotContain("secret")
        .hasLineCount(1);
  }
}
