package org.battlegraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.battlegraph.link.WikidataItem.Kind;
import org.junit.jupiter.api.Test;

class WikidataSnapshotTest {
  private final WikidataSource snapshot = WikidataSnapshot.bundled();

  @Test
  void knowsATitleInBothScripts() {
    assertThat(snapshot.find("南京")).map(WikidataItem::kind).hasValue(Kind.PLACE);
    assertThat(snapshot.find("蘇聯")).isEqualTo(snapshot.find("苏联")).isPresent();
  }

  @Test
  void knowsNothingOfOtherTitles() {
    assertThat(snapshot.find("南京 (消歧義)")).isEmpty();
    assertThat(snapshot.find("")).isEmpty();
  }

  @Test
  void aStateOfThatTimeHasItsEnd() {
    assertThat(snapshot.find("苏联").orElseThrow().ended()).hasValue(1991);
    assertThat(snapshot.find("英国").orElseThrow().ended()).isEmpty();
  }
}
