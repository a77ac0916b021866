package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.BattlegraphException;
import org.battlegraph.correct.Corrections;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.ontology.Graphs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles can be mapped apart, merged, and exchanged; the graph is that of all of them. */
class ApartAndTogetherTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();

  private static final String FIRST_TEXT =
      "青石會戰是抗日戰爭中的一場會戰。1941年3月9日，日軍[第91師團](../Page/第91師團.md)攻佔青石鎮。"
          + "\n\n第95軍軍長[王大山](../Page/王大山_(軍人).md)率部撤出青石鎮。\n";

  private static final ArticleFacts FIRST = BATTLEGRAPH.read("青石會戰", FIRST_TEXT);
  private static final ArticleFacts SECOND =
      BATTLEGRAPH.read("大安战役", "大安战役是1942年的一场战役。5月3日，日军第91师团进攻大安县，国军第95军军长王大山指挥守军反击。\n");
  private static final ArticleFacts THIRD =
      BATTLEGRAPH.read("三都之战", "1943年6月1日，日軍第91師攻占三都。第95軍計劃反攻三都。\n");
  private static final ArticleFacts CHANGED =
      BATTLEGRAPH.read("大安战役", "大安战役中，1942年5月4日，日军91師團攻占大安县。\n");

  @TempDir Path folder;
  private Path together;

  @BeforeEach
  void mapTogether() {
    together = folder.resolve("together.nq");
    BATTLEGRAPH.write(List.of(FIRST, SECOND, THIRD), together);
  }

  @Test
  void whatIsMappedApartAndMergedIsWhatIsMappedTogether() throws IOException {
    Path merged = folder.resolve("merged.nq");
    BATTLEGRAPH.merge(List.of(apart(THIRD), apart(FIRST), apart(SECOND)), merged);
    assertThat(Files.readString(merged)).isEqualTo(Files.readString(together));
  }

  @Test
  void namesInTimeAndNumbersGivenAgainMeetInWhateverOrder() throws IOException {
    ArticleFacts renamed = BATTLEGRAPH.read("甲", "1928年6月，北京改稱北平。1929年3月9日，國軍第95軍攻佔北平。\n");
    ArticleFacts capital = BATTLEGRAPH.read("乙", "1926年3月9日，國軍第96軍攻佔北京。\n");
    ArticleFacts raised =
        BATTLEGRAPH.read("丙", "1941年5月，國民革命軍第802師番號被撤銷。1942年10月，國民革命軍第802師在大安鎮重建。\n");
    ArticleFacts again = BATTLEGRAPH.read("丁", "1944年9月，國民革命軍第802師攻克青石鎮。\n");
    Path whole = folder.resolve("whole.nq");
    BATTLEGRAPH.write(List.of(renamed, capital, raised, again), whole);
    assertThat(Files.readString(whole))
        .contains("identity.renaming", "第802师/until-1941", "第802师/since-1942");

    Path merged = folder.resolve("merged.nq");
    BATTLEGRAPH.merge(List.of(apart(again), apart(raised), apart(capital), apart(renamed)), merged);
    assertThat(Files.readString(merged)).isEqualTo(Files.readString(whole));

    Path three = folder.resolve("three.nq");
    BATTLEGRAPH.write(List.of(capital, again), three);
    BATTLEGRAPH.exchange(List.of(raised, renamed), three, three);
    assertThat(Files.readString(three)).isEqualTo(Files.readString(whole));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() throws IOException {
    Path other = folder.resolve("other.nq");
    BATTLEGRAPH.write(List.of(SECOND, THIRD, FIRST), other);
    assertThat(Files.readString(other)).isEqualTo(Files.readString(together));
  }

  @Test
  void aPlainUnionOfTheFilesIsAGraphThatCanBeMerged() throws IOException {
    Path union = folder.resolve("union.nq");
    for (ArticleFacts article : List.of(FIRST, SECOND, THIRD)) {
      Path file = folder.resolve(article.article().name() + ".nq");
      BATTLEGRAPH.write(List.of(article), file);
      Files.writeString(
          union, (Files.exists(union) ? Files.readString(union) : "") + Files.readString(file));
    }
    Path merged = folder.resolve("merged.nq");
    BATTLEGRAPH.merge(List.of(union), merged);
    assertThat(Files.readString(merged)).isEqualTo(Files.readString(together));
  }

  @Test
  void twoVersionsOfAnArticleAreNotMerged() {
    Path changed = folder.resolve("changed.nq");
    BATTLEGRAPH.write(List.of(CHANGED), changed);
    Path merged = folder.resolve("merged.nq");
    assertThatThrownBy(() -> BATTLEGRAPH.merge(List.of(together, changed), merged))
        .isInstanceOf(BattlegraphException.class)
        .hasMessageContaining("two versions of")
        .hasMessageContaining("大安战役");
    assertThat(merged).doesNotExist();
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheOldOne() throws IOException {
    Path exchanged = folder.resolve("exchanged.nq");
    BATTLEGRAPH.exchange(List.of(CHANGED), together, exchanged);
    Path anew = folder.resolve("anew.nq");
    BATTLEGRAPH.write(List.of(FIRST, CHANGED, THIRD), anew);
    assertThat(Files.readString(exchanged)).isEqualTo(Files.readString(anew));
    assertThat(Files.readString(exchanged)).isNotEqualTo(Files.readString(together));
  }

  @Test
  void aNewArticleIsAdded() throws IOException {
    Path two = folder.resolve("two.trig");
    BATTLEGRAPH.write(List.of(FIRST, SECOND), two);
    Path three = folder.resolve("three.nq");
    BATTLEGRAPH.exchange(List.of(THIRD), two, three);
    assertThat(Files.readString(three)).isEqualTo(Files.readString(together));
  }

  @Test
  void aFileWithoutNamedGraphsIsRefused() {
    Path turtle = folder.resolve("graph.ttl");
    BATTLEGRAPH.write(List.of(FIRST), turtle);
    assertThatThrownBy(() -> BATTLEGRAPH.merge(List.of(turtle), folder.resolve("out.nq")))
        .isInstanceOf(BattlegraphException.class)
        .hasMessageContaining("named graphs");
  }

  @Test
  void anotherBaseIsNamed() {
    Battlegraph other = Battlegraph.builder().base("http://example.org/").build();
    assertThatThrownBy(() -> other.exchange(List.of(THIRD), together, together))
        .isInstanceOf(BattlegraphException.class)
        .hasMessageContaining("https://w3id.org/battlegraph/resource/")
        .hasMessageContaining("http://example.org/");
  }

  @Test
  void correctionsStayInForceWhenAnotherArticleIsExchanged() throws IOException {
    String fact = firstFact(BATTLEGRAPH, FIRST);
    Path corrections = Files.createDirectory(folder.resolve("corrections"));
    Files.writeString(
        corrections.resolve("a.json"),
        """
        {"by": "王小明", "date": "2026-11-20", "corrections": [
          {"reject": "%s", "article": "青石會戰", "reason": "wrong"},
          {"join": ["%splace/三都", "%splace/青石"], "reason": "one town"}]}
        """
            .formatted(fact, Graphs.DEFAULT_BASE, Graphs.DEFAULT_BASE));
    Battlegraph corrected = BATTLEGRAPH.with(Corrections.read(corrections));
    ArticleFacts first = corrected.read("青石會戰", FIRST_TEXT);
    Path before = folder.resolve("before.nq");
    corrected.write(List.of(first, SECOND, THIRD), before);
    assertThat(Files.readString(before).lines().filter(line -> !line.contains("graph/ontology>")))
        .asString()
        .contains("ontology#correctedBy> \"王小明\"")
        .contains("ontology#corrects> <" + fact + ">")
        .doesNotContain("<" + fact + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>")
        .contains("\"correction.join\"")
        .contains("place/三都> <https://w3id.org/battlegraph/ontology#canonical>");

    Path exchanged = folder.resolve("exchanged.nq");
    BATTLEGRAPH.exchange(List.of(CHANGED), before, exchanged);
    Path anew = folder.resolve("anew.nq");
    corrected.write(List.of(first, CHANGED, THIRD), anew);
    assertThat(Files.readString(exchanged)).isEqualTo(Files.readString(anew));
  }

  @Test
  void entitiesThatAPersonPartsAreNotJoined() throws IOException {
    ArticleFacts one = BATTLEGRAPH.read("甲", "1941年3月9日，日軍第91師團攻佔[青石鎮](../Page/大安鎮.md)。\n");
    ArticleFacts other = BATTLEGRAPH.read("乙", "1942年3月9日，日軍第92師團攻佔青石鎮。\n");
    Path corrections = Files.createDirectory(folder.resolve("corrections"));
    Files.writeString(
        corrections.resolve("a.json"),
        """
        {"by": "王小明", "date": "2026-11-20", "corrections": [
          {"part": ["%splace/大安镇", "%splace/青石"], "reason": "two towns"}]}
        """
            .formatted(Graphs.DEFAULT_BASE, Graphs.DEFAULT_BASE));
    Path joined = folder.resolve("joined.nq");
    Path parted = folder.resolve("parted.nq");
    BATTLEGRAPH.write(List.of(one, other), joined);
    BATTLEGRAPH.with(Corrections.read(corrections)).write(List.of(one, other), parted);
    assertThat(Files.readString(joined).contains("identity.name")).isTrue();
    assertThat(Files.readString(parted).contains("identity.name")).isFalse();
    assertThat(Files.readString(parted).contains("two towns")).isTrue();
  }

  private static String firstFact(Battlegraph battlegraph, ArticleFacts article) {
    String line = battlegraph.factLines(List.of(article)).findFirst().orElseThrow();
    return line.replaceAll(".*\"iri\":\"([^\"]*/fact/[^\"]*)\".*", "$1");
  }

  private Path apart(ArticleFacts article) {
    Path file = folder.resolve(article.article().name() + ".trig");
    BATTLEGRAPH.write(List.of(article), file);
    return file;
  }
}
