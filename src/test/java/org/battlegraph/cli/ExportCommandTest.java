package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.battlegraph.cli.Cli.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
  private final Cli cli = new Cli();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "json-ld, '{\"@context\"'",
    "geojson, '{\"type\":\"FeatureCollection\"'",
    "orbat-mapper, '{'",
    "JSON-LD, '{'"
  })
  void aFormGoesToStandardOutput(String form, String begin) {
    Outcome outcome = export("--to", form);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith(begin);
  }

  @Test
  void aFormGoesToAFile() throws IOException {
    Path file = folder.resolve("map.geojson");
    Outcome outcome = export("--to", "geojson", "--output", file.toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\"type\":\"FeatureCollection\"");
  }

  @Test
  void tablesGoToAFolder() {
    Outcome outcome = export("--to", "csv", "--output", folder.resolve("tables").toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(folder.resolve("tables/action.csv")).isRegularFile();
  }

  @Test
  void anOrderOfBattleIsDrawn() {
    Outcome outcome = export("--to", "svg", "--unit", "第7師團", "--on", "1931-03-02");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("<svg ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to csv | --to csv wants --output DIR, for it writes a file a relation",
        "--to svg | --to svg wants --unit UNIT and --on DAY",
        "--to geojson --unit 第7師團 | --unit and --on belong to --to svg",
        "--to geojson --friend 東國 | --friend belongs to --to orbat-mapper",
        "--to orbat-mapper --friend 南國 | unknown party '南國'",
        "--to excel | unknown word 'excel'; it is one of csv, json-ld, geojson, orbat-mapper, svg",
        "--to geojson --output /no/such/folder/map.json"
            + " | cannot write /no/such/folder/map.json: there is no folder /no/such/folder",
        "--to geojson --output /proc/map.json"
            + " | cannot write /proc/map.json: nothing can be made in the folder /proc",
        "--to geojson --output src | cannot write src: it is a folder",
        "--to csv --output pom.xml | cannot write pom.xml: there is a file of that name"
      })
  void whatDoesNotFitIsRefusedInOneLine(String words, String message) {
    Outcome outcome = export(words.split(" "));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.err().strip().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void whatIsRefusedLeavesNoFile() {
    Path file = folder.resolve("no-such-unit.svg");
    Outcome outcome =
        export("--to", "svg", "--unit", "第99軍", "--on", "1931-03-02", "-o", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(file).doesNotExist();
  }

  private Outcome export(String... words) {
    return cli.run(
        Stream.concat(Stream.of("export", "--data", Cli.GOLDEN), Arrays.stream(words))
            .toArray(String[]::new));
  }
}
