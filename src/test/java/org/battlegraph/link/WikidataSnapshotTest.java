package org.battlegraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.link.ItemAnswer.Titled;
import org.battlegraph.link.ItemAnswer.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataSnapshotTest {
  private static final Path RESOURCES = Path.of("src/main/resources/wikidata");

  private final WikidataSource snapshot = WikidataSnapshot.bundled();

  @TempDir Path folder;

  @Test
  void knowsATitleInBothScripts() {
    assertThat(way("苏联")).isEqualTo(Way.TITLE);
    assertThat(way("蘇聯")).isEqualTo(Way.VARIANT);
    assertThat(id("蘇聯")).isEqualTo(id("苏联")).isEqualTo("Q15180");
  }

  @Test
  void knowsATitleThatIsSentOn() {
    assertThat(way("迪化")).isEqualTo(Way.REDIRECT);
    assertThat(id("迪化")).isEqualTo(id("乌鲁木齐市")).isEqualTo("Q16959");
  }

  @Test
  void knowsNothingOfOtherTitles() {
    ItemAnswer answer = snapshot.look(ItemRequest.ofTitles(List.of("南京 (消歧義)", "")));
    assertThat(answer.byTitle("南京 (消歧義)")).isEmpty();
    assertThat(answer.byTitle("")).isEmpty();
  }

  @Test
  void isNotSearchedByNameSinceItKnowsNoNamesakes() {
    assertThat(snapshot.look(ItemRequest.of(List.of(), List.of("南京"))).byName("南京")).isEmpty();
  }

  @Test
  void holdsExcerptsAndNoWholeItems() {
    WikidataItem nanjing = find("南京").item();
    assertThat(nanjing.isComplete()).isFalse();
    assertThat(nanjing.label("en")).hasValue("Nanjing");
    assertThat(snapshot.look(ItemRequest.ofIds(List.of("Q16666"))).byId("Q16666"))
        .hasValue(nanjing);
  }

  @Test
  void isWhatTheCommandMakesOfTheTable() throws IOException {
    SnapshotTable table = SnapshotTable.read(RESOURCES.resolve("links.tsv"));
    assertThat(table.json()).isEqualTo(Files.readString(RESOURCES.resolve("snapshot.json")));
    assertThat(table.redirectTable())
        .isEqualTo(Files.readString(RESOURCES.resolve("redirects.tsv")));
  }

  @Test
  void anotherTakesItsPlace() throws IOException {
    WikidataItem item = Items.item("Q7", Items.CITY, "青石鎮").title("青石鎮").build();
    Path file = folder.resolve("other.json");
    Files.writeString(file, SnapshotTable.json(List.of(item)));
    ItemAnswer answer = WikidataSnapshot.of(file).look(ItemRequest.ofTitles(List.of("青石鎮")));
    assertThat(answer.byTitle("青石鎮")).hasValue(new Titled(Way.TITLE, item));
  }

  @Test
  void aFileOfAnotherKindIsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("other.json");
    Files.writeString(file, "[\n{\"id\": \"Q1\"},\n{\"id\":");
    assertThatThrownBy(() -> WikidataSnapshot.of(file))
        .isInstanceOf(LinkDataException.class)
        .hasMessage(file + ":3: not JSON");
    Files.writeString(file, "{}");
    assertThatThrownBy(() -> WikidataSnapshot.of(file))
        .hasMessage(file + ":1: not an array of entities in Wikidata's JSON form");
    Files.writeString(file, "[{\"id\": \"Q1\"}, {\"id\": \"L1\"}]");
    assertThatThrownBy(() -> WikidataSnapshot.of(file))
        .hasMessage(file + ", entity 2: not an item of Wikidata: 'L1'");
  }

  private Titled find(String title) {
    return snapshot.look(ItemRequest.ofTitles(List.of(title))).byTitle(title).orElseThrow();
  }

  private Way way(String title) {
    return find(title).way();
  }

  private String id(String title) {
    return find(title).item().id();
  }
}
