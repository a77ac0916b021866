package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.model.fact.ArticleFacts;
import org.junit.jupiter.api.Test;

class InferredFactsTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();

  private static List<String> lines(String text) {
    ArticleFacts article = BATTLEGRAPH.read("青石之戰", text);
    return BATTLEGRAPH.inferredLines(List.of(article)).toList();
  }

  @Test
  void anInferenceHasTheFormOfAFactAndSaysWhatItIs() {
    assertThat(lines("1931年3月2日，日軍第7師團第30聯隊攻佔青石城。"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"relation\":\"action\",\"type\":\"capture\"")
                    .contains("\"label\":\"第7師團\"", "\"label\":\"青石")
                    .contains("\"date\":\"1931-03-02\"", "\"rule\":\"inferred.part-fought\"")
                    .contains("\"inferred\":true", "\"doubt\":\"", "\"premises\":[\"https:"));
  }

  @Test
  void whatHasNoFormAmongFactsIsATriple() {
    assertThat(lines("日軍第7師團攻佔白沙城。第7師團下轄第31聯隊。"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"relation\":\"possiblyFoughtAt\",\"subject\":\"https:")
                    .contains("\"inferred\":true"));
  }

  @Test
  void whatStatesAllInfersNothing() {
    assertThat(lines("1931年3月2日，日軍第7師團駐青石城。")).isEmpty();
  }
}
