package org.battlegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableFormatTest {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private final ResultTable table =
      new ResultTable(
          List.of("unit", "unitName", "action", "value"),
          List.of(
              List.of(
                  new Cell.Thing("https://example.org/u"),
                  text("第7師團"),
                  new Cell.Thing("https://example.org/o#Attack"),
                  new Cell.Value("5", XSD + "integer", Optional.empty())),
              List.of(
                  new Cell.Thing("https://example.org/v"),
                  text("Garde, \"A\"\n"),
                  new Cell.Thing("https://example.org/%E7%99%BD+"),
                  new Cell.Absent())));

  @Test
  void aTableForPeopleIsAlignedWithChineseTwoColumnsWide() {
    assertThat(TableFormat.TABLE.write(table))
        .isEqualTo(
            """
            unitName    action  value
            ----------  ------  -----
            第7師團     Attack  5
            Garde, "A"  白+
            """);
  }

  @Test
  void csvAndTsvAndJsonAreThoseOfSparql() {
    assertThat(TableFormat.CSV.write(table))
        .isEqualTo(
            "unit,unitName,action,value\r\n"
                + "https://example.org/u,第7師團,https://example.org/o#Attack,5\r\n"
                + "https://example.org/v,\"Garde, \"\"A\"\"\n\",https://example.org/%E7%99%BD+,\r\n");
    assertThat(TableFormat.TSV.write(table).lines().skip(1).findFirst())
        .contains("<https://example.org/u>\t\"第7師團\"\t<https://example.org/o#Attack>\t5");
    assertThat(TableFormat.JSON.write(table))
        .contains("\"vars\"")
        .contains("\"datatype\": \"" + XSD + "integer\"");
  }

  @Test
  void anUnknownFormatComesWithTheNearest() {
    assertThat(TableFormat.of("CSV")).isEqualTo(TableFormat.CSV);
    assertThatThrownBy(() -> TableFormat.of("jason"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("'jason'; the nearest known: json");
  }

  private static Cell text(String text) {
    return new Cell.Value(text, XSD + "string", Optional.empty());
  }
}
