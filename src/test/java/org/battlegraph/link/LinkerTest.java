package org.battlegraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.battlegraph.link.Items.item;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.EnglishName;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.entity.WikidataLink.Exactness;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.PlaceKind;
import org.junit.jupiter.api.Test;

/** Linking by the titles behind the articles' own links. */
class LinkerTest {
  private final Linker linker =
      new Linker(
          WikidataSnapshot.of(
              List.of(
                  item("Q1", Items.HUMAN, "李大山").label("en", "Li Dashan").title("李大山").build(),
                  item("Q2", Items.BATTLE, "雲嶺會戰").title("雲嶺會戰").build(),
                  item("Q3", Items.COUNTRY, "雲嶺國").title("雲嶺國").year("P576", 1949).build(),
                  item("Q4", Items.COUNTRY, "青石國").title("青石國").build(),
                  item("Q6", Items.DISAMBIGUATION, "白沙").title("白沙").build(),
                  item("Q7", "Q999999", "黑河").title("黑河").build(),
                  item("Q8", Items.CITY, "紅河").entity("P31", "Q15632617").title("紅河").build(),
                  WikidataItem.ofTitle("Q9", "石門"),
                  WikidataItem.ofTitle("Q10", "石門 (消歧義)"),
                  item("Q5", Items.CITY, "青石渡")
                      .title("青石渡")
                      .point("25.000999", "109.341425")
                      .build())));

  @Test
  void aPersonAndAnEventAreTheSameThing() {
    assertThat(exactness(person("李大山", Optional.of("李大山")))).containsExactly(Exactness.SAME);
    assertThat(exactness(event("雲嶺會戰", "雲嶺會戰"))).containsExactly(Exactness.SAME);
  }

  @Test
  void aStateThatIsNoMoreIsTheOneOfItsTimeAndAnotherIsOnlyClose() {
    assertThat(exactness(state("雲嶺國"))).containsExactly(Exactness.EXACT);
    assertThat(exactness(state("青石國"))).containsExactly(Exactness.CLOSE);
  }

  @Test
  void aTownIsOnlyCloseToWhatItIsToday() {
    assertThat(exactness(place("青石渡", PlaceKind.SETTLEMENT))).containsExactly(Exactness.CLOSE);
  }

  @Test
  void aNameWithoutALinkIsNotLinkedByTitle() {
    assertThat(exactness(person("李大山", Optional.empty()))).isEmpty();
  }

  @Test
  void aThingOfAnotherKindIsRefusedWithTheReason() {
    assertThat(exactness(place("雲嶺會戰", PlaceKind.SETTLEMENT))).isEmpty();
    Links links = linker.link("某戰役", List.of(person("青石渡", Optional.of("青石渡"))));
    assertThat(links.links()).isEmpty();
    assertThat(links.abstentions())
        .extracting(Abstention::reason)
        .containsExactly("the link leads to Q5, which is place");
  }

  @Test
  void aDisambiguationPageAFictionAndAnUnknownClassAreRefused() {
    assertThat(exactness(place("白沙", PlaceKind.SETTLEMENT))).isEmpty();
    assertThat(exactness(place("紅河", PlaceKind.SETTLEMENT))).isEmpty();
    assertThat(exactness(place("黑河", PlaceKind.SETTLEMENT))).isEmpty();
  }

  @Test
  void whereTheSourceDoesNotTellTheClassTheLinkIsOnlyCloseAndLessSure() {
    WikidataLink link = linker.link("某戰役", List.of(event("石門", "石門"))).links().get(0);
    assertThat(link.exactness()).isEqualTo(Exactness.CLOSE);
    assertThat(link.score()).isEqualTo(0.7);
    assertThat(link.evidence())
        .isEqualTo("its article is 石門; the source does not say what the item is");
    assertThat(exactness(event("石門", "石門 (消歧義)"))).isEmpty();
  }

  @Test
  void aPlaceGetsThePointOfItsItemNoMoreExactThanItIsSmall() {
    Links links =
        linker.link("某戰役", List.of(place("青石渡", PlaceKind.SETTLEMENT), event("青石渡戰鬥", "雲嶺會戰")));
    assertThat(links.points()).hasSize(1);
    assertThat(links.points().get(0).longitude()).isEqualByComparingTo("109.341425");
    assertThat(links.points().get(0).latitude()).isEqualByComparingTo("25.000999");
    assertThat(links.points().get(0).precision()).isEqualByComparingTo("0.05");
    assertThat(
            linker
                .link("某戰役", List.of(place("青石渡", PlaceKind.PROVINCE)))
                .points()
                .get(0)
                .precision())
        .isEqualByComparingTo("2");
  }

  @Test
  void aPersonGetsTheEnglishNameOfTheItem() {
    Person person = person("李大山", Optional.of("李大山"));
    assertThat(linker.link("某戰役", List.of(person)).names())
        .containsExactly(new EnglishName(person.id(), "Li Dashan"));
  }

  @Test
  void oneThingOfTwoArticlesIsLinkedOnce() {
    Person person = person("李大山", Optional.of("李大山"));
    assertThat(linker.link("某戰役", List.of(person, person)).links()).hasSize(1);
  }

  @Test
  void theLinkSaysHowItWasFound() {
    WikidataLink link =
        linker.link("某戰役", List.of(person("李大山", Optional.of("李大山")))).links().get(0);
    assertThat(link.item()).isEqualTo("Q1");
    assertThat(link.method()).isEqualTo("link.title");
    assertThat(link.title()).hasValue("李大山");
    assertThat(link.score()).isEqualTo(0.98);
    assertThat(link.evidence()).isEqualTo("its article is 李大山");
  }

  @Test
  void aTitleInTheOtherScriptIsTrustedALittleLess() {
    WikidataLink link = linker.link("某戰役", List.of(event("云岭会战", "云岭会战"))).links().get(0);
    assertThat(link.method()).isEqualTo("link.variant");
    assertThat(link.score()).isEqualTo(0.95);
    assertThat(link.evidence()).isEqualTo("its article is 云岭会战, in the other script 雲嶺會戰");
  }

  private List<Exactness> exactness(Entity entity) {
    return linker.link("某戰役", List.of(entity)).links().stream()
        .map(WikidataLink::exactness)
        .toList();
  }

  private static Naming named(String label, Optional<String> title) {
    return new Naming(label, List.of(), title);
  }

  private static Person person(String label, Optional<String> title) {
    return new Person(new EntityId("person", label), named(label, title), Optional.empty());
  }

  private static Event event(String label, String title) {
    return new Event(
        new EntityId("event", label), named(label, Optional.of(title)), EventKind.BATTLE);
  }

  private static State state(String label) {
    return new State(new EntityId("state", label), named(label, Optional.of(label)));
  }

  private static Place place(String label, PlaceKind kind) {
    return new Place(
        new EntityId("place", label),
        named(label, Optional.of(label)),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
