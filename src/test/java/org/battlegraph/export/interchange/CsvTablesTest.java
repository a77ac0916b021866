package org.battlegraph.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.battlegraph.UnwritableFileException;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, read back as CSV. */
class CsvTablesTest {
  @TempDir private Path folder;

  @Test
  void everyRelationHasATableAndEveryRowItsQuotation() throws IOException {
    List<Path> files = write();
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "event.csv",
            "partOf.csv",
            "eventPlace.csv",
            "participation.csv",
            "action.csv",
            "command.csv",
            "subordination.csv",
            "allegiance.csv",
            "figure.csv",
            "fate.csv");
    for (Path file : files) {
      assertThat(rows(file)).as(file.toString()).allMatch(row -> !row.get("quotation").isEmpty());
    }
  }

  @Test
  void anActionTellsWhoDidWhatWhereAndInWhichWords() throws IOException {
    write();
    CSVRecord row = row("action", "f02");
    assertThat(row.toMap())
        .containsAllEntriesOf(
            Map.of(
                "type", "Capture",
                "actorName", "第7師團",
                "placeName", "白沙",
                "targetName", "第一三一師",
                "date", "1931-03-09",
                "notBefore", "1931-03-09",
                "quotation", "3月9日，第7師團陷白沙。"));
    assertThat(row.get("actor")).endsWith("/e-div-7");
  }

  @Test
  void whatIsOnlyClaimedNamesTheClaimantAndAPlanIsNotThere() throws IOException {
    write();
    assertThat(row("action", "f11").get("claimedBy")).isEqualTo("東國公報");
    assertThat(rows(folder.resolve("tables/action.csv")))
        .extracting(row -> row.get("fact"))
        .hasSize(
            (int)
                rows(folder.resolve("tables/action.csv")).stream()
                    .map(row -> row.get("fact"))
                    .distinct()
                    .count())
        .noneMatch(fact -> fact.endsWith("/f10"));
  }

  @Test
  void aPostThatDoesNotCommandIsAnAppointment() throws IOException {
    write();
    assertThat(row("command", "f15").get("type")).isEqualTo("Command");
    assertThat(row("command", "f17").get("type")).isEqualTo("Appointment");
    assertThat(row("command", "f17").get("position")).isEqualTo("參謀長");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (GraphStore store = InventedGraph.open()) {
      CsvTables tables = new CsvTables(InventedGraph.source(store));
      assertThatThrownBy(() -> tables.write(file))
          .isInstanceOf(UnwritableFileException.class)
          .hasMessageContaining(file.toString());
    }
  }

  private List<Path> write() {
    try (GraphStore store = InventedGraph.open()) {
      return new CsvTables(InventedGraph.source(store)).write(folder.resolve("tables"));
    }
  }

  private CSVRecord row(String table, String fact) throws IOException {
    return rows(folder.resolve("tables/" + table + ".csv")).stream()
        .filter(row -> row.get("fact").endsWith("/" + fact))
        .findFirst()
        .orElseThrow();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      return parser.getRecords();
    }
  }
}
