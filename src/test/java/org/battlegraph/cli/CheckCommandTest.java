package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String EVIDENCE =
      """
      @prefix bg: <https://w3id.org/battlegraph/ontology#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix r: <https://w3id.org/battlegraph/resource/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      r:army a bg:MilitaryUnit ; rdfs:label "第3軍"@zh ; bg:echelon bg:Corps .
      r:division a bg:MilitaryUnit ; rdfs:label "第8師"@zh ; bg:echelon bg:Division .
      r:fact a bg:Subordination ; bg:subordinate r:army ; bg:superior r:division ; bg:evidence r:words .
      <https://w3id.org/battlegraph/resource/graph/evidence> {
        r:article a bg:Article ; rdfs:label "丙丁戰役"@zh ; bg:plainText "第3軍隸屬第8師，後撤。" .
        r:words oa:hasSource r:article ; oa:hasSelector r:selector .
        r:selector oa:start 0 ; oa:end 8 ; oa:exact "第3軍隸屬第8師" .
      }
      """;

  @TempDir private Path folder;
  private final Cli cli = new Cli();
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("graph.trig"), EVIDENCE).toString();
  }

  @Test
  void aFindingHasItsReasonInBothLanguagesAndTheWordsWithTheirPosition() {
    Cli.Outcome outcome = cli.run("check", "--data", file);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("error  higher-under-lower\n")
        .contains("第3軍隸屬於第8師", "第3軍 stands under 第8師")
        .contains("丙丁戰役 0–8 「第3軍隸屬第8師」")
        .contains("1 error, 0 warnings, 0 notes.");
  }

  @Test
  void findingsAreNoErrorUnlessAskedFor() {
    assertThat(cli.run("check", "--data", file, "--fail-on", "warning").exitCode()).isEqualTo(1);
    assertThat(cli.run("check", "--data", file, "--fail-on", "error").exitCode()).isEqualTo(1);
    assertThat(cli.run("check", "--data", file, "--fail-on", "grave").exitCode()).isEqualTo(2);
  }

  @Test
  void programsGetJsonAndSpreadsheetsCsv() {
    JsonArray json =
        JSON.parseAny(cli.run("check", "--data", file, "--format", "json").out()).getAsArray();
    assertThat(json).hasSize(1);
    assertThat(json.get(0).getAsObject().getString("severity")).isEqualTo("error");
    assertThat(json.get(0).getAsObject().getObj("reason").getString("zh")).contains("第8師");
    String csv = cli.run("check", "--data", file, "--format", "csv").out();
    assertThat(csv.lines().findFirst()).hasValueSatisfying(h -> assertThat(h).contains("reasonZh"));
    assertThat(csv).contains("higher-under-lower").contains("丙丁戰役,0,8,第3軍隸屬第8師");
    assertThat(cli.run("check", "--data", file, "--format", "table").out()).contains("--------");
  }

  @Test
  void aGraphWithoutFaultGivesNoFinding() {
    Cli.Outcome outcome =
        cli.run(
            "check", "--data", "src/test/resources/golden/salt-road.trig", "--severity", "error");
    assertThat(outcome.out()).startsWith("0 errors");
  }

  @Test
  void theChecksAreListedWithWhatTheyMean() {
    assertThat(cli.run("check", "--list").out())
        .contains("higher-under-lower (error)")
        .contains("高級部隊隸屬低級部隊 A unit under one of a lower level");
  }
}
