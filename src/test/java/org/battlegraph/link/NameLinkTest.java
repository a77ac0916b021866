package org.battlegraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.battlegraph.link.Items.item;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.battlegraph.link.Subject.Context;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.entity.WikidataLink.Exactness;
import org.battlegraph.model.mention.PlaceKind;
import org.junit.jupiter.api.Test;

/**
 * Linking by names, where the article has no link: dates, countries and places tell namesakes
 * apart.
 */
class NameLinkTest {
  private static final String CHINA = "Q13426199";
  private static final EntityId NEIGHBOR = new EntityId("place", "白沙");

  @Test
  void theNamesakeOfTheTimeAndTheCountryIsTaken() {
    Links links =
        link(
            person("李大山", 1938, 1944),
            general("Q1").build(),
            item("Q2", Items.HUMAN, "李大山").entity("P27", CHINA).year("P569", 1971).build());
    WikidataLink link = links.links().get(0);
    assertThat(link.item()).isEqualTo("Q1");
    assertThat(link.method()).isEqualTo("link.name");
    assertThat(link.exactness()).isEqualTo(Exactness.CLOSE);
    assertThat(link.title()).isEmpty();
    assertThat(link.score()).isEqualTo(0.9);
    assertThat(link.evidence())
        .isEqualTo("its class fits; it is called so; its dates fit: 1900–1960; its country fits");
  }

  @Test
  void aNameAloneIsNotEnough() {
    Links links =
        link(person("李大山", 1938, 1944), item("Q1", Items.HUMAN, "李大山").title("李大山").build());
    assertThat(links.links()).isEmpty();
    assertThat(links.abstentions())
        .extracting(Abstention::reason)
        .containsExactly("no item fits well enough: 0.75 of 0.80");
  }

  @Test
  void whereTwoFitAboutAsWellNoneIsTakenAndBothAreListed() {
    Links links = link(person("李大山", 1938, 1944), general("Q9").build(), general("Q3").build());
    assertThat(links.links()).isEmpty();
    Abstention left = links.abstentions().get(0);
    assertThat(left.reason()).isEqualTo("two items fit about as well");
    assertThat(left.candidates()).extracting(each -> each.item().id()).containsExactly("Q3", "Q9");
  }

  @Test
  void theArticleOfJustThisNameIsTheOneMeantAmongEquals() {
    Links links =
        link(
            person("李大山", 1938, 1944),
            general("Q9").title("李大山").build(),
            general("Q3").title("李大山 (將軍)").build());
    assertThat(links.links()).extracting(WikidataLink::item).containsExactly("Q9");
  }

  @Test
  void theSameNumberInAnotherArmyIsNotTaken() {
    WikidataItem theirs =
        item("Q1", Items.DIVISION, "第12師").entity("P17", "Q183").year("P571", 1920).build();
    WikidataItem ours =
        item("Q2", Items.DIVISION, "第十二師").entity("P17", CHINA).year("P571", 1920).build();
    Subject unit = subject("unit", "第12师", List.of("第12師"), context(1938, 1944));
    assertThat(link(unit, theirs).links()).isEmpty();
    assertThat(link(unit, theirs, ours).links())
        .extracting(WikidataLink::item)
        .containsExactly("Q2");
  }

  @Test
  void theTownNearTheOthersOfTheArticleIsTakenAndOneFarAwayIsNot() {
    WikidataItem far = item("Q1", Items.CITY, "海倫").point("34.70", "-83.73").build();
    WikidataItem near =
        item("Q2", Items.CITY, "海倫").entity("P17", CHINA).point("47.45", "126.95").build();
    WikidataItem neighbor = item("Q3", Items.CITY, "白沙").title("白沙").point("46", "126").build();
    assertThat(linkTown(far, neighbor)).containsExactly("Q3");
    assertThat(linkTown(far, near, neighbor)).containsExactly("Q2", "Q3");
  }

  @Test
  void aRefusedTitleLeavesTheNameToTry() {
    Subject town =
        new Subject(
            new EntityId("person", "李大山"),
            Optional.of(ItemKind.PERSON),
            Optional.empty(),
            List.of("李大山"),
            List.of("李大山"),
            context(1938, 1944));
    Links links =
        link(
            town,
            item("Q4", Items.DISAMBIGUATION, "李大山").title("李大山").build(),
            general("Q5").build());
    assertThat(links.links()).extracting(WikidataLink::item).containsExactly("Q5");
    assertThat(links.abstentions()).hasSize(1);
  }

  private static List<String> linkTown(WikidataItem... items) {
    Context context =
        new Context(
            OptionalInt.empty(),
            OptionalInt.empty(),
            false,
            Set.of(CHINA),
            Set.of(),
            Set.of(NEIGHBOR));
    Subject town =
        new Subject(
            new EntityId("place", "海伦"),
            Optional.of(ItemKind.PLACE),
            Optional.of(PlaceKind.SETTLEMENT),
            List.of(),
            List.of("海倫"),
            context);
    Subject neighbor =
        new Subject(
            NEIGHBOR,
            Optional.of(ItemKind.PLACE),
            Optional.empty(),
            List.of("白沙"),
            List.of(),
            Context.NONE);
    return linker(items).link(List.of(town, neighbor)).links().stream()
        .map(WikidataLink::item)
        .toList();
  }

  private static Items general(String id) {
    return item(id, Items.HUMAN, "李大山").entity("P27", CHINA).year("P569", 1900).year("P570", 1960);
  }

  private static Subject person(String name, int from, int to) {
    return subject("person", name, List.of(name), context(from, to));
  }

  private static Subject subject(String kind, String key, List<String> names, Context context) {
    EntityId id = new EntityId(kind, key);
    return new Subject(id, ItemKind.of(id), Optional.empty(), List.of(), names, context);
  }

  private static Context context(int from, int to) {
    return new Context(
        OptionalInt.of(from), OptionalInt.of(to), true, Set.of(CHINA), Set.of(), Set.of());
  }

  private static Links link(Subject subject, WikidataItem... items) {
    return linker(items).link(List.of(subject));
  }

  /** A source that knows its items by their names, as a dump does. */
  private static Linker linker(WikidataItem... items) {
    return new Linker(
        request -> {
          ItemAnswer.Builder answer = new ItemAnswer.Builder();
          for (WikidataItem item : items) {
            item.title()
                .filter(request.titles()::contains)
                .ifPresent(title -> answer.title(title, ItemAnswer.Way.TITLE, item));
            List<String> itsNames = item.chineseLabels().map(NameKey::of).toList();
            request.names().stream()
                .filter(name -> itsNames.contains(NameKey.of(name)))
                .forEach(name -> answer.name(name, item));
          }
          return answer.build();
        });
  }
}
