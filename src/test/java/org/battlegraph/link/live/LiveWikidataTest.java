package org.battlegraph.link.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.junit.jupiter.api.Test;

/** What is asked of Wikidata, and what is made of its answers. */
class LiveWikidataTest {
  private static final String NOTHING = "{\"entities\":{},\"success\":1}";

  private final RecordedAnswers answers = new RecordedAnswers();
  private final LiveWikidata wikidata = new LiveWikidata(answers);

  @Test
  void aRequestWithoutARecordedAnswerFailsAndIsNamed() {
    assertThatThrownBy(() -> look("青石鎮"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no answer is recorded for the request")
        .hasMessageContaining("titles=青石鎮");
  }

  @Test
  void aTitleLeadsToAnItemWithWhatItStates() {
    answers.entities("titles", "白沙|青石鎮", entities(entity("Q5", "青石鎮"), missing("白沙")));
    ItemAnswer answer = look("青石鎮", "白沙");
    WikidataItem item = answer.byTitle("青石鎮").orElseThrow().item();
    assertThat(item.id()).isEqualTo("Q5");
    assertThat(item.isComplete()).isTrue();
    assertThat(item.statements("P31")).hasSize(1);
    assertThat(answer.byTitle("白沙")).isEmpty();
  }

  @Test
  void aTitleThatNoArticleHasIsAskedForInTheOtherScript() {
    answers
        .entities("titles", "青石镇", entities(missing("青石镇")))
        .entities("titles", "青石鎮", entities(entity("Q5", "青石鎮")));
    assertThat(look("青石镇").byTitle("青石镇").orElseThrow().way()).isEqualTo(Way.VARIANT);
  }

  @Test
  void fiftyTitlesAreAskedForAtATime() {
    List<String> titles =
        new ArrayList<>(IntStream.range(0, 120).mapToObj(i -> "%03d".formatted(i)).toList());
    for (int from = 0; from < titles.size(); from += 50) {
      String batch =
          titles.subList(from, Math.min(titles.size(), from + 50)).stream()
              .collect(Collectors.joining("|"));
      answers.entities("titles", batch, NOTHING);
    }
    wikidata.look(ItemRequest.ofTitles(titles));
    assertThat(answers.asked()).hasSize(3);
  }

  @Test
  void aNameIsSearchedForAndTheItemsAreAskedForByTheirIds() {
    answers
        .search("李大山", "{\"search\":[{\"id\":\"Q7\"},{\"id\":\"Q8\"}],\"success\":1}")
        .entities("ids", "Q7|Q8", entities(entity("Q7", "李大山"), entity("Q8", "李大山 (演員)")));
    assertThat(wikidata.look(ItemRequest.of(List.of(), List.of("李大山"))).byName("李大山"))
        .extracting(WikidataItem::id)
        .containsExactly("Q7", "Q8");
  }

  @Test
  void anIdThatWasMergedIntoAnotherIsFoundUnderTheOldOne() {
    answers.entities(
        "ids", "Q1", "{\"entities\":{\"Q1\":" + entity("Q5", "青石鎮").split(":", 2)[1] + "}}");
    assertThat(wikidata.look(ItemRequest.ofIds(List.of("Q1"))).byId("Q1").orElseThrow().id())
        .isEqualTo("Q5");
  }

  private ItemAnswer look(String... titles) {
    return wikidata.look(ItemRequest.ofTitles(List.of(titles)));
  }

  private static String entities(String... entities) {
    return "{\"entities\":{" + String.join(",", entities) + "},\"success\":1}";
  }

  static String missing(String title) {
    return "\"-1\":{\"site\":\"zhwiki\",\"title\":\"" + title + "\",\"missing\":\"\"}";
  }

  /** An entity as the API has it, under its id. */
  static String entity(String id, String title) {
    return """
        "%s":{"pageid":1,"ns":0,"title":"%s","lastrevid":9,"modified":"2026-01-01T00:00:00Z",\
        "type":"item","id":"%s","labels":{"zh":{"language":"zh","value":"%s"}},"descriptions":{},\
        "aliases":{},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":\
        {"value":{"entity-type":"item","numeric-id":515,"id":"Q515"},"type":"wikibase-entityid"},\
        "datatype":"wikibase-item"},"type":"statement","id":"x","rank":"normal"}]},\
        "sitelinks":{"zhwiki":{"site":"zhwiki","title":"%s","badges":[]}}}"""
        .formatted(id, id, id, title, title);
  }

  /** An answer that holds one entity. */
  static String answer(String id, String title) {
    return entities(entity(id, title));
  }
}
