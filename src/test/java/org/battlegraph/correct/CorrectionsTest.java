package org.battlegraph.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.correct.Corrections.Corrected;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.CorrectionKind;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.model.mention.ActionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of the invented article, and what becomes of it. */
class CorrectionsTest {
  private static final ArticleFacts ARTICLE = SampleArticle.facts();

  @TempDir Path folder;

  @Test
  void aRejectedFactIsGone() throws IOException {
    Corrected corrected = apply("{\"reject\": \"fact 3\", ARTICLE, \"reason\": \"no\"}");

    assertThat(corrected.unfit()).isEmpty();
    assertThat(corrected.facts().facts()).hasSize(ARTICLE.facts().size() - 1);
    assertThat(corrected.facts().facts()).doesNotContain(ARTICLE.facts().get(3));
    Correction correction = corrected.facts().corrections().get(0);
    assertThat(correction.kind()).isEqualTo(CorrectionKind.REJECT);
    assertThat(correction.by()).isEqualTo("王小明");
    assertThat(correction.on()).hasToString("2026-11-20");
    assertThat(correction.reason()).isEqualTo("no");
    assertThat(correction.corrects()).containsExactly("fact 3");
    assertThat(correction.result()).isEmpty();
  }

  @Test
  void anAmendedFactHasTheNewValuesAndKeepsTheOthers() throws IOException {
    int index = indexOf(ActionType.ATTACK);
    Corrected corrected =
        apply(
            "{\"amend\": \"fact "
                + index
                + "\", ARTICLE, \"reason\": \"later\","
                + " \"set\": {\"date\": \"1943-05-04/1943-05-05\", \"place\": \"白沙鎮\","
                + " \"target\": null}}");

    Action before = (Action) ARTICLE.facts().get(index);
    Action after = (Action) corrected.facts().corrections().get(0).result().orElseThrow();
    assertThat(corrected.facts().facts()).contains(after).doesNotContain(before);
    assertThat(after.basis().date().get().slashed()).isEqualTo("1943-05-04/1943-05-05");
    assertThat(after.place().map(EntityId::key)).contains("白沙镇");
    assertThat(after.target()).isEmpty();
    assertThat(after.actor()).isEqualTo(before.actor());
    assertThat(after.basis().confidence()).isEqualTo(1);
    assertThat(after.basis().first().rule().value()).isEqualTo("correction.amend");
    assertThat(after.basis().first().parts()).containsExactly(before.basis().first());
  }

  @Test
  void anAddedFactCitesTheWordsOfTheArticle() throws IOException {
    Corrected corrected =
        apply(
            "{\"add\": {\"relation\": \"action\", \"type\": \"defend\", \"actor\": \"第88軍\","
                + " \"place\": \"雲嶺\", \"evidence\": \"雲嶺會戰\"}, ARTICLE, \"reason\": \"x\"}");

    assertThat(corrected.unfit()).isEmpty();
    Action added = (Action) corrected.facts().facts().get(ARTICLE.facts().size());
    assertThat(added.type()).isEqualTo(ActionType.DEFEND);
    assertThat(ARTICLE.article().text().slice(added.basis().first().span())).isEqualTo("雲嶺會戰");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'reject': 'fact 99', ARTICLE, 'reason': 'x'} | the article no longer has the fact fact 99
          {'amend': 'fact 99', 'set': {}, ARTICLE, 'reason': 'x'} | the article no longer has the fact fact 99
          {'add': {'relation': 'partOf', 'event': '雲嶺會戰', 'whole': '無名之戰', 'evidence': '雲嶺會戰'}, ARTICLE, 'reason': 'x'} | the article has no entity 無名之戰
          {'add': {'relation': 'partOf', 'event': '雲嶺會戰', 'evidence': '雲嶺會戰'}, ARTICLE, 'reason': 'x'} | "whole" is missing
          {'add': {'relation': 'partOf', 'event': '雲嶺會戰', 'whole': '江南作戰', 'evidence': '無此一句'}, ARTICLE, 'reason': 'x'} | the article does not say: 無此一句
          {'add': {'relation': 'love', 'evidence': '雲嶺會戰'}, ARTICLE, 'reason': 'x'} | there is no relation love
          {'add': {'relation': 'action', 'type': 'dance', 'evidence': '雲嶺會戰'}, ARTICLE, 'reason': 'x'} | "type" is one of
          {'add': {'relation': 'event', 'event': '雲嶺會戰', 'date': '1943-05-05/1943-05-04', 'evidence': '雲嶺會戰'}, ARTICLE, 'reason': 'x'} | 1943-05-04 is before 1943-05-05
          {'add': {'relation': 'figure', 'kind': 'killed', 'value': 5, 'max': 3, 'evidence': '雲嶺會戰'}, ARTICLE, 'reason': 'x'} | 3 is less than 5
          """)
  void whatFitsNothingIsReportedAndChangesNothing(String entry, String why) throws IOException {
    Corrected corrected = apply(entry.replace('\'', '"'));

    assertThat(corrected.unfit())
        .singleElement()
        .asString()
        .contains("a.json, correction 1: " + why);
    assertThat(corrected.facts().facts()).isEqualTo(ARTICLE.facts());
    assertThat(corrected.facts().corrections()).isEmpty();
  }

  @Test
  void aSecondCorrectionOfOneFactFitsNothing() throws IOException {
    String reject = "{\"reject\": \"fact 3\", ARTICLE, \"reason\": \"no\"}";

    assertThat(apply(reject + ", " + reject).unfit()).hasSize(1);
  }

  @Test
  void correctionsOfAnotherArticleAreLeftAlone() throws IOException {
    Corrected corrected =
        apply("{\"reject\": \"fact 3\", \"article\": \"他篇\", \"reason\": \"no\"}");

    assertThat(corrected.facts()).isSameAs(ARTICLE);
    assertThat(corrected.unfit()).isEmpty();
  }

  @Test
  void anArticleThatIsNotThereIsReported() throws IOException {
    write("{\"reject\": \"fact 3\", \"article\": \"他篇\", \"reason\": \"no\"}");
    Corrections corrections = Corrections.read(folder);

    assertThat(corrections.unfit("青石之戰"::equals, iri -> true))
        .containsExactly(folder.resolve("a.json") + ", correction 1: there is no article 他篇");
    assertThat(corrections.unfit("他篇"::equals, iri -> true)).isEmpty();
  }

  @Test
  void entitiesThatNoArticleSpeaksOfAreReported() throws IOException {
    write("{\"join\": [\"one\", \"other\"], \"reason\": \"same\"}");
    Corrections corrections = Corrections.read(folder);

    assertThat(corrections.ofEntities())
        .extracting(Correction::corrects)
        .containsExactly(List.of("one", "other"));
    assertThat(corrections.unfit(name -> true, List.of("one")::contains))
        .containsExactly(folder.resolve("a.json") + ", correction 1: no article speaks of other");
    assertThat(corrections.unfit(name -> true, List.of("one", "other")::contains)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'by': 'x' | :1: is not JSON
          [] | : wants an object with a list "corrections"
          {'by': 'x', 'date': '2026-11-20', 'corrections': [7]} | , correction 1: is no object
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'reason': 'x'}]} | , correction 1: wants one of reject, amend, add, join, part
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'reject': 'f', 'article': 'a'}]} | , correction 1: has no "reason"
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'reject': 'f', 'reason': 'x'}]} | , correction 1: has no "article"
          {'date': '2026-11-20', 'corrections': [{'reject': 'f', 'article': 'a', 'reason': 'x'}]} | , correction 1: has no "by"
          {'by': 'x', 'date': 'now', 'corrections': [{'reject': 'f', 'article': 'a', 'reason': 'x'}]} | , correction 1: "date" is a day such as 2026-11-20, not now
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'amend': 'f', 'article': 'a', 'reason': 'x'}]} | , correction 1: "set" with the new values goes with "amend", and with it alone
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'join': ['a'], 'reason': 'x'}]} | , correction 1: "join" wants a list of two IRIs of entities
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'part': ['a', 'a'], 'reason': 'x'}]} | , correction 1: names one entity twice
          {'by': 'x', 'date': '2026-11-20', 'corrections': [{'rejekt': 'f'}]} | , correction 1: has an unknown key "rejekt"
          """)
  void aMalformedFileIsNamedInOneLine(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), text.replace('\'', '"'));

    assertThatThrownBy(() -> Corrections.read(folder))
        .isInstanceOf(CorrectionException.class)
        .hasMessage(file + message);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> Corrections.read(none))
        .isInstanceOf(CorrectionException.class)
        .hasMessage(none + ": no such folder of corrections");
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "no JSON");
    assertThat(Corrections.read(folder).ofEntities()).isEmpty();
  }

  private Corrected apply(String entries) throws IOException {
    write(entries);
    return Corrections.read(folder)
        .apply(ARTICLE, (article, fact) -> "fact " + article.facts().indexOf(fact), EntityId::key);
  }

  private void write(String entries) throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        "{\"by\": \"王小明\", \"date\": \"2026-11-20\", \"corrections\": ["
            + entries.replace("ARTICLE", "\"article\": \"雲嶺會戰\"")
            + "]}");
  }

  private static int indexOf(ActionType type) {
    return ARTICLE
        .facts()
        .indexOf(
            ARTICLE.facts().stream()
                .filter(fact -> fact instanceof Action action && action.type() == type)
                .findFirst()
                .orElseThrow());
  }
}
