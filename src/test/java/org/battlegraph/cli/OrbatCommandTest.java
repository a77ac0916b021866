package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.battlegraph.cli.Cli.Outcome;
import org.junit.jupiter.api.Test;

class OrbatCommandTest {
  private static final String ARMY = "https://w3id.org/battlegraph/resource/e-army-5";

  private final Cli cli = new Cli();

  @Test
  void itPrintsTheTreeOfAUnitOnADay() {
    Outcome outcome = cli.run("orbat", ARMY, "--on", "1931-03-02", "--data", Cli.GOLDEN);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("Order of battle of 第5軍 on 1931-03-02\n")
        .contains("── 第7師團 (division)\n");
  }

  @Test
  void theOtherFormatsAreDataAlone() {
    String[] words = {"orbat", ARMY, "--on", "1931-03-02", "--data", Cli.GOLDEN, "--format"};
    assertThat(cli.run(with(words, "json")).out()).startsWith("{");
    assertThat(cli.run(with(words, "svg")).out()).startsWith("<svg ");
  }

  private static String[] with(String[] words, String last) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    Outcome outcome = cli.run("orbat", ARMY, "--on", "三月二日", "--data", Cli.GOLDEN);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--on").contains("wants a day such as 1944-11-09");
  }

  @Test
  void aFormatThatIsNoneIsRefusedInPlainWords() {
    Outcome outcome =
        cli.run("orbat", ARMY, "--on", "1931-03-02", "--data", Cli.GOLDEN, "--format", "xml");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("unknown word 'xml'; it is one of text, json, svg");
  }

  @Test
  void thatNothingIsKnownIsSaid() {
    Outcome outcome = cli.run("orbat", ARMY, "--on", "2044-01-01", "--data", Cli.GOLDEN);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Nothing is known of who commanded it");
  }
}
