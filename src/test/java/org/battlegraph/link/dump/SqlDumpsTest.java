package org.battlegraph.link.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemAnswer.Titled;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataStatement;
import org.battlegraph.link.WikidataValue.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL dumps, of which the cells that are asked for are decoded and no others. */
class SqlDumpsTest {
  @TempDir Path folder;

  @Test
  void aSitelinkLeadsFromATitleToAnItem() throws IOException {
    Path file =
        sitelinks(
            "(1,31,'enwiki','Belgium'),(2,5,'zhwiki','青石鎮')",
            "(3,6,'zhwiki','O\\'Higgins, (a);b\\\\'),\n(4,7,'zhwikibooks','黑河')");
    ItemAnswer answer = look(List.of(file), "青石鎮", "青石镇", "O'Higgins, (a);b\\", "黑河");
    assertThat(answer.stopped()).isEmpty();
    assertThat(answer.byTitle("青石鎮"))
        .hasValue(new Titled(Way.TITLE, WikidataItem.ofTitle("Q5", "青石鎮")));
    assertThat(answer.byTitle("青石镇")).map(Titled::way).hasValue(Way.VARIANT);
    assertThat(answer.byTitle("O'Higgins, (a);b\\")).map(each -> each.item().id()).hasValue("Q6");
    assertThat(answer.byTitle("黑河")).isEmpty();
  }

  @Test
  void bytesThatAreNoUtf8DoNoHarmElsewhere() throws IOException {
    byte[] text = SqlMaker.dump("wb_items_per_site", "(1,8,'zhwiki','??'),(2,5,'zhwiki','青石鎮')");
    int bad = new String(text, StandardCharsets.ISO_8859_1).indexOf("??");
    text[bad] = (byte) 0xff;
    text[bad + 1] = (byte) 0xe9;
    Path file = Files.write(folder.resolve("a.sql"), text);
    assertThat(look(List.of(file), "青石鎮").byTitle("青石鎮")).isPresent();
  }

  @Test
  void whatBreaksOffIsNamedWithItsLineAndKeepsWhatWasFound() throws IOException {
    byte[] text =
        SqlMaker.dump(
            "wb_items_per_site", "(1,5,'zhwiki','青石鎮')", "(2,6,'zhwiki','黑河'),(3,7,'enwiki','B')");
    for (String end : List.of("'enw", "(3,", "'),(3")) {
      int cut = new String(text, StandardCharsets.ISO_8859_1).indexOf(end) + end.length();
      Path file = Files.write(folder.resolve("cut.sql"), Arrays.copyOf(text, cut));
      ItemAnswer answer = look(List.of(file), "青石鎮");
      assertThat(answer.stopped().orElseThrow())
          .startsWith(file + ":8: the dump breaks off within a ");
      assertThat(answer.byTitle("青石鎮")).isPresent();
    }
    int last = new String(text, StandardCharsets.ISO_8859_1).indexOf("-- Dump completed");
    Path file = Files.write(folder.resolve("cut.sql"), Arrays.copyOf(text, last));
    assertThat(look(List.of(file), "青石鎮").stopped())
        .hasValue(file + ":9: the dump breaks off: its last line, '-- Dump completed', is missing");
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.sql"), "Dear all,\n");
    assertThatThrownBy(() -> look(List.of(letter), "青石鎮"))
        .isInstanceOf(DumpException.class)
        .hasMessage(letter + ":1: not an SQL dump of a table");
    Path other = Files.write(folder.resolve("o.sql"), SqlMaker.dump("category", "(1,'A',2)"));
    assertThatThrownBy(() -> look(List.of(other), "青石鎮"))
        .isInstanceOf(DumpException.class)
        .hasMessageStartingWith("a dump is one file of entities");
    Path garbled =
        Files.write(
            folder.resolve("g.sql"), SqlMaker.dump("wb_items_per_site", "hello", "(1,2,'a','b')"));
    assertThat(look(List.of(garbled), "青石鎮").stopped()).hasValue(garbled + ":7: no row of a table");
  }

  @Test
  void threeTablesOfTheWikiKnowRedirectsAndDisambiguationPages() throws IOException {
    Path page =
        table(
            "page",
            "(1,0,'青石鎮',0,0),(2,0,'石_鎮',1,0),(3,0,'白沙',0,0),(4,1,'青石鎮',0,0),(5,0,'黑河',0,0)");
    Path redirect = table("redirect", "(2,0,'青石鎮','','')");
    Path properties =
        table(
            "page_props",
            "(1,'wikibase_item','Q5',NULL),(3,'disambiguation','',NULL),(3,'wikibase_item','Q6',NULL)",
            "(4,'wikibase_item','Q7',NULL),(5,'defaultsort','x',NULL)");
    ItemAnswer answer = look(List.of(properties, page, redirect), "青石镇", "石 鎮", "白沙", "黑河");
    assertThat(answer.stopped()).isEmpty();
    assertThat(answer.byTitle("青石镇"))
        .hasValue(new Titled(Way.VARIANT, WikidataItem.ofTitle("Q5", "青石鎮")));
    assertThat(answer.byTitle("石 鎮"))
        .hasValue(new Titled(Way.REDIRECT, WikidataItem.ofTitle("Q5", "青石鎮")));
    assertThat(answer.byTitle("白沙").orElseThrow().item().statements("P31"))
        .extracting(WikidataStatement::value)
        .containsExactly(new Entity("Q4167410"));
    assertThat(answer.byTitle("黑河")).isEmpty();
  }

  private ItemAnswer look(List<Path> files, String... titles) {
    return Dumps.of(files, Progress.NONE).look(ItemRequest.ofTitles(List.of(titles)));
  }

  private Path sitelinks(String... insertions) throws IOException {
    return table("wb_items_per_site", insertions);
  }

  private Path table(String table, String... insertions) throws IOException {
    return Files.write(folder.resolve(table + ".sql"), SqlMaker.dump(table, insertions));
  }
}
