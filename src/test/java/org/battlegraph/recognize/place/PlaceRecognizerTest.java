package org.battlegraph.recognize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.text.Article;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.recognize.event.EventRecognizer;
import org.battlegraph.recognize.person.PersonRecognizer;
import org.battlegraph.recognize.unit.UnitRecognizer;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Test;

class PlaceRecognizerTest {
  private static final Recognition RECOGNITION =
      new Recognition(
          Folding::fold,
          List.of(
              new UnitRecognizer(),
              new EventRecognizer(),
              new PersonRecognizer(),
              new PlaceRecognizer()));

  private static Article article(String markdown) {
    return new ArticleReader().read("試", markdown);
  }

  private static List<PlaceMention> places(String markdown) {
    return RECOGNITION.recognize(article(markdown)).stream()
        .filter(PlaceMention.class::isInstance)
        .map(PlaceMention.class::cast)
        .toList();
  }

  @Test
  void anAnchorThatRunsOnDoesNotStretchTheName() {
    assertThat(places("軍隊在[海倫設立總部](../Page/海倫.md \"wikilink\")。"))
        .extracting(PlaceMention::name)
        .containsExactly("海倫");
  }

  @Test
  void theNameOfAnEventAndOfAGarrisonHoldItsPlace() {
    assertThat(places("桂林戰役中，桂林守軍撤退。")).extracting(PlaceMention::name).containsExactly("桂林", "桂林");
  }

  @Test
  void aNumberedUnitHoldsNoPlace() {
    assertThat(places("第13師團撤退。")).isEmpty();
  }

  @Test
  void theStateOfAForceIsAMentionOfItsOwn() {
    assertThat(places("日本第13師團追擊蘇聯軍隊。")).extracting(PlaceMention::name).containsExactly("日本", "蘇聯");
  }

  @Test
  void aPersonIsNoPlace() {
    assertThat(places("軍長馬占山在場，日軍追擊馬占山。")).isEmpty();
  }

  @Test
  void theEvidenceOfAMeasuredPlaceReachesBackToItsReference() {
    String text = "聯隊進至長沙南約18公里的三角塘。";
    PlaceMention place = places(text).get(0);
    assertThat(place.name()).isEqualTo("三角塘");
    assertThat(article(text).text().slice(place.span())).isEqualTo("長沙南約18公里的三角塘");
    assertThat(place.reference()).contains("長沙");
  }

  @Test
  void milesAndLiAreCountedInKilometers() {
    assertThat(places("在徐州以北10英里處。").get(0).kilometers().orElseThrow()).isBetween(16.0, 16.1);
    assertThat(places("在徐州以北10里處。").get(0).kilometers()).contains(5.0);
  }
}
