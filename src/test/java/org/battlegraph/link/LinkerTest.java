package org.battlegraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.link.WikidataItem.Grade;
import org.battlegraph.link.WikidataItem.Kind;
import org.battlegraph.link.WikidataItem.Point;
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

class LinkerTest {
  private static final Map<String, WikidataItem> ITEMS =
      Map.of(
          "李大山", item("李大山", Kind.PERSON, "Q1", Grade.B, OptionalInt.empty()),
          "雲嶺會戰", item("雲嶺會戰", Kind.EVENT, "Q2", Grade.A, OptionalInt.empty()),
          "雲嶺國", item("雲嶺國", Kind.STATE, "Q3", Grade.A, OptionalInt.of(1949)),
          "青石國", item("青石國", Kind.STATE, "Q4", Grade.A, OptionalInt.empty()),
          "青石渡", town());

  private final Linker linker = new Linker(title -> Optional.ofNullable(ITEMS.get(title)));

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
  void aNameWithoutALinkIsNeverLinked() {
    assertThat(exactness(person("李大山", Optional.empty()))).isEmpty();
  }

  @Test
  void aThingOfAnotherKindIsNotLinked() {
    assertThat(exactness(person("青石渡", Optional.of("青石渡")))).isEmpty();
    assertThat(exactness(place("雲嶺會戰", PlaceKind.SETTLEMENT))).isEmpty();
  }

  @Test
  void aPlaceGetsThePointOfItsItemNoMoreExactThanItIsSmall() {
    Links links = linker.link(List.of(place("青石渡", PlaceKind.SETTLEMENT), event("青石渡戰鬥", "雲嶺會戰")));
    assertThat(links.points()).hasSize(1);
    assertThat(links.points().get(0).longitude()).isEqualByComparingTo("109.341425");
    assertThat(links.points().get(0).latitude()).isEqualByComparingTo("25.000999");
    assertThat(links.points().get(0).precision()).isEqualByComparingTo("0.05");
    assertThat(linker.link(List.of(place("青石渡", PlaceKind.PROVINCE))).points().get(0).precision())
        .isEqualByComparingTo("2");
  }

  @Test
  void oneThingOfTwoArticlesIsLinkedOnce() {
    Person person = person("李大山", Optional.of("李大山"));
    assertThat(linker.link(List.of(person, person)).links()).hasSize(1);
  }

  @Test
  void theLinkSaysHowItWasFound() {
    WikidataLink link = linker.link(List.of(person("李大山", Optional.of("李大山")))).links().get(0);
    assertThat(link.item()).isEqualTo("Q1");
    assertThat(link.method()).isEqualTo("link-target");
    assertThat(link.score()).isEqualTo(0.9);
    assertThat(link.evidence())
        .isEqualTo("the article links it to 李大山; grade B: one source, and what it says fits");
  }

  private List<Exactness> exactness(Entity entity) {
    return linker.link(List.of(entity)).links().stream().map(WikidataLink::exactness).toList();
  }

  private static WikidataItem item(
      String title, Kind kind, String id, Grade grade, OptionalInt ended) {
    return new WikidataItem(title, kind, id, Optional.empty(), ended, grade);
  }

  private static WikidataItem town() {
    Point point = new Point(new BigDecimal("25.000999"), new BigDecimal("109.341425"));
    return new WikidataItem(
        "青石渡", Kind.PLACE, "Q5", Optional.of(point), OptionalInt.empty(), Grade.A);
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
