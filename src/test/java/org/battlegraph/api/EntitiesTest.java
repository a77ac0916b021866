package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.battlegraph.identity.Identity;
import org.battlegraph.identity.Listed;
import org.battlegraph.identity.Pair;
import org.battlegraph.identity.WrongLink;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.query.Cell;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;

/** What an article calls its things, and what it links them to. */
class EntitiesTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();

  @Test
  void aLinkToAThingOfAnotherKindIsNoticedAndNotFollowed() {
    Identity read = read("1945年8月6日，日軍攻佔[青石鎮](../Page/青石大轟炸.md)。");
    assertThat(read.wrongLinks()).extracting(WrongLink::title).containsExactly("青石大轟炸");
    assertThat(read.entities()).extracting(Listed::iri).noneMatch(iri -> iri.contains("轟炸"));
  }

  @Test
  void aLinkToAUnitOfAnotherNumberIsNoticedAndNotFollowed() {
    Identity read = read("1941年3月9日，國軍[第804師](../Page/第84師團.md)攻克青石鎮，[第八〇五師](../Page/第八十五師.md)繼進。");
    assertThat(read.wrongLinks())
        .extracting(link -> link.place() + " " + link.title())
        .hasSize(2)
        .anyMatch(line -> line.endsWith("第84師團"))
        .anyMatch(line -> line.endsWith("第八十五師"));
    assertThat(read.entities()).extracting(Listed::iri).noneMatch(iri -> iri.contains("84师团"));
  }

  @Test
  void aLinkThatSaysTheNumberOtherwiseOrNotAtAllIsRight() {
    assertThat(
            read("1941年3月9日，國軍[第804師](../Page/國民革命軍陸軍第八百零四師.md)攻克青石鎮，"
                    + "[第18集團軍](../Page/八路軍.md)繼進。")
                .wrongLinks())
        .isEmpty();
  }

  @Test
  void aLinkOnAPersonToAnotherPersonOfTheArticleIsNoticedAndNotFollowed() {
    Identity read =
        read(
            "1941年3月9日，第804師師長[何大同](../Page/何大同.md)攻克青石鎮，"
                + "第805師師長[周明遠](../Page/周明遠.md)繼進，"
                + "第806師師長[何大同率部](../Page/周明遠.md)守城。");
    assertThat(read.wrongLinks()).extracting(WrongLink::title).containsExactly("周明遠");
  }

  @Test
  void aLinkToAPersonUnderAnotherNameOrToAnOfficeIsRight() {
    assertThat(
            read("1941年3月9日，第804師師長[何大同](../Page/何達同.md)攻克青石鎮，"
                    + "[師長周明遠](../Page/師長.md)繼進，[周明遠](../Page/周明遠.md)再勝。")
                .wrongLinks())
        .isEmpty();
  }

  @Test
  void theNumberOfAUnitIsReadFromALinkThatRunsOnBehindItsName() {
    Identity read = read("1941年3月9日，國軍[第804師陣地攻擊](../Page/第84師團.md)失利。");
    assertThat(read.wrongLinks()).extracting(WrongLink::title).containsExactly("第84師團");
  }

  @Test
  void aLinkOnAPersonBehindAPostToAForceOrAPlaceIsNoticedAndNotFollowed() {
    Identity read =
        read("1941年3月9日，第804師師長[何大同](../Page/青石會戰.md)攻克青石鎮，" + "[周明遠](../Page/白沙縣.md)將軍率部繼進。");
    assertThat(read.wrongLinks()).extracting(WrongLink::title).containsExactly("青石會戰", "白沙縣");
    assertThat(names(read, "person/何大同")).contains("何大同");
  }

  @Test
  void aLinkOnAFullerNameToAnotherKindOfThingIsNoticedAndNotFollowed() {
    Identity read =
        read(
            "1941年3月9日，[日軍第804師團](../Page/青石會戰.md)攻佔[湖南省衡陽縣](../Page/衡陽戰役.md)，"
                + "[日軍第805師團](../Page/日軍.md)繼進，[第9戰區第806師](../Page/抗日戰爭第9戰區.md)反攻。");
    assertThat(read.wrongLinks()).extracting(WrongLink::title).containsExactly("青石會戰", "衡陽戰役");
  }

  @Test
  void whatStandsAroundANameMakesAFullerNameThatIsNoLabel() {
    Identity read =
        read("1941年3月9日，國軍第804師師長何大同中將攻克湖南省衡陽縣。何大同後赴衡陽。" + "3月10日，日軍進攻衡陽地區，3月11日又進攻衡陽附近。");
    assertThat(names(read, "person/何大同")).containsExactly("何大同", "何大同中將");
    assertThat(names(read, "place/衡阳")).contains("衡陽", "湖南省衡陽縣", "衡陽地區").doesNotContain("衡陽附近");
  }

  @Test
  void aCityIsOneUnderTheNamesThatItBoreInTurn() {
    String text = "1928年6月，北京改稱北平。1926年3月9日，奉軍攻佔北京。1937年7月28日，日軍進攻北平。\n";
    List<ArticleFacts> articles = List.of(BATTLEGRAPH.read("青石之戰", text));
    assertThat(Entities.of(GraphStore.over(BATTLEGRAPH.dataset(articles))).joins())
        .extracting(Pair::rule)
        .contains("identity.renaming");
    assertThat(
            BATTLEGRAPH
                .graph(articles)
                .ask(Question.named("names").with("thing", "北平"))
                .table()
                .rows()
                .stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .filter(row -> row.get(1).equals("borne"))
                .map(row -> row.get(0) + " " + row.get(3) + "/" + row.get(4) + " " + row.get(5)))
        .containsExactly("北京 /1928-06-30 1928年6月，北京改稱北平", "北平 1928-06-01/ 1928年6月，北京改稱北平");
  }

  private static List<String> names(Identity read, String path) {
    Listed found =
        read.entities().stream()
            .filter(each -> each.iri().endsWith(path))
            .findFirst()
            .orElseThrow();
    return Stream.concat(Stream.of(found.label()), found.otherNames().stream()).toList();
  }

  private static Identity read(String text) {
    Dataset dataset = BATTLEGRAPH.dataset(List.of(BATTLEGRAPH.read("青石之戰", text + "\n")));
    return Entities.of(GraphStore.over(dataset));
  }
}
