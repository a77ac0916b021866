package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          某某會戰       | 某某會戰
          两 词          | 两_词
          甲(乙)         | 甲%28乙%29
          問？           | 問%EF%BC%9F
          斯文·某        | 斯文·某
          a/b            | a%2Fb
          100%           | 100%25
          𤼲             | 𤼲
          """)
  void aTitleKeepsItsLettersAndLosesWhatAnIriMayNotHold(String title, String segment) {
    assertThat(Graphs.encode(title)).isEqualTo(segment);
    assertThat(IRIx.create(Graphs.standard().article(title)).isAbsolute()).isTrue();
  }

  @Test
  void theNamesAreThoseOfTheContract() {
    Graphs graphs = new Graphs("https://example.org/x/");
    assertThat(graphs.article("某某會戰")).isEqualTo("https://example.org/x/graph/article/某某會戰");
    assertThat(graphs.unasserted()).isEqualTo("https://example.org/x/graph/unasserted");
    assertThat(graphs.evidence()).isEqualTo("https://example.org/x/graph/evidence");
    assertThat(graphs.links()).isEqualTo("https://example.org/x/graph/links");
    assertThat(graphs.ontology()).isEqualTo("https://example.org/x/graph/ontology");
    assertThat(graphs.inferred()).isEqualTo("https://example.org/x/graph/inferred");
    assertThat(graphs.shortcuts()).isEqualTo("https://example.org/x/graph/shortcuts");
    assertThat(Graphs.standard().base()).isEqualTo("https://w3id.org/battlegraph/resource/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "resource/", "https://example.org/x", "https://exa mple.org/"})
  void aBaseThatNamesCannotBeAppendedToIsRefused(String base) {
    assertThatThrownBy(() -> new Graphs(base))
        .isInstanceOf(InvalidBaseException.class)
        .hasMessageContaining(base);
  }
}
