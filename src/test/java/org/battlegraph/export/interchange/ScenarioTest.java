package org.battlegraph.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.query.UnknownNameException;
import org.battlegraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A scenario, read back into the records that orbat-mapper's model describes, and nothing else. */
class ScenarioTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  record File(
      String id,
      String type,
      String version,
      String name,
      String description,
      String startTime,
      String timeZone,
      String symbologyStandard,
      List<Side> sides,
      List<Object> events,
      List<Object> layers,
      List<Object> mapLayers) {}

  record Side(String id, String name, String standardIdentity, List<Group> groups) {}

  record Group(String id, String name, List<Unit> subUnits) {}

  record Unit(
      String id,
      String name,
      @Nullable String description,
      String externalUrl,
      String sidc,
      List<Unit> subUnits,
      List<State> state) {}

  record State(
      String id,
      String t,
      String title,
      @Nullable String content,
      double @Nullable [] location,
      @Nullable Move hierarchy) {}

  record Move(String targetId, String placement, String parentId) {}

  @Test
  void itHasTheFormOfTheProgram() throws IOException {
    File file = write(Set.of());
    assertThat(file.type()).isEqualTo("ORBAT-mapper");
    assertThat(file.version()).isEqualTo("3.4.0");
    assertThat(file.symbologyStandard()).isEqualTo("app6d");
    assertThat(file.startTime()).isEqualTo("1931-03-02T00:00:00Z");
    Set<String> ids = new HashSet<>();
    for (Unit unit : units(file)) {
      assertThat(unit.sidc()).matches("[0-9]{20}");
      assertThat(ids.add(unit.id())).as(unit.id()).isTrue();
    }
  }

  @Test
  void unitsStandUnderTheirSuperiorsOnTheirSide() throws IOException {
    File file = write(Set.of());
    Side east = side(file, "東國");
    Unit army = unit(file, "第5軍");
    assertThat(east.groups().get(0).subUnits()).contains(army);
    assertThat(army.subUnits()).extracting(Unit::name).contains("第7師團", "第12師團");
    assertThat(army.sidc()).isEqualTo("10031000230000000000");
  }

  @Test
  void aUnitIsWhereTheTextPutsItFromThatDayOn() throws IOException {
    List<State> states = unit(write(Set.of()), "第7師團").state();
    assertThat(states).extracting(State::t).isSorted();
    assertThat(states)
        .anySatisfy(
            state -> {
              assertThat(state.t()).isEqualTo("1931-03-09T00:00:00Z");
              assertThat(state.title()).isEqualTo("Capture 白沙");
              assertThat(state.content()).isEqualTo("3月9日，第7師團陷白沙。");
              assertThat(state.location()).hasSize(2);
            });
  }

  @Test
  void aPartThatFightsSomewhereDoesNotMoveTheUnit() throws IOException {
    assertThat(unit(write(Set.of()), "第12師團").state())
        .noneMatch(state -> state.title().startsWith("Breakthrough"));
  }

  @Test
  void whoIsFriendIsForTheUserToSay() throws IOException {
    File file = write(Set.of("西国"));
    assertThat(side(file, "西國").standardIdentity()).isEqualTo("3");
    assertThat(side(file, "東國").standardIdentity()).isEqualTo("6");
    assertThat(unit(file, "第一三一師").sidc().charAt(3)).isEqualTo('3');
  }

  @Test
  void aSideThatTheGraphDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> write(Set.of("南國"))).isInstanceOf(UnknownNameException.class);
  }

  @Test
  void anEmptyGraphIsAScenarioWithoutSides() throws IOException {
    StringWriter out = new StringWriter();
    try (GraphStore store = GraphStore.inMemory()) {
      new Scenario(InventedGraph.source(store), "empty", Set.of()).write(out);
    }
    assertThat(JSON.readValue(out.toString(), File.class).sides()).isEmpty();
  }

  private static File write(Set<String> friends) throws IOException {
    StringWriter out = new StringWriter();
    try (GraphStore store = InventedGraph.open()) {
      new Scenario(InventedGraph.source(store), "兩河戰爭", friends).write(out);
    }
    return JSON.readValue(out.toString(), File.class);
  }

  private static Side side(File file, String name) {
    return file.sides().stream().filter(side -> side.name().equals(name)).findFirst().orElseThrow();
  }

  private static Unit unit(File file, String name) {
    Optional<Unit> found =
        units(file).stream().filter(unit -> unit.name().equals(name)).findFirst();
    return found.orElseThrow();
  }

  private static List<Unit> units(File file) {
    List<Unit> all = new ArrayList<>();
    file.sides().forEach(side -> side.groups().forEach(group -> collect(group.subUnits(), all)));
    return all;
  }

  private static void collect(List<Unit> units, List<Unit> all) {
    for (Unit unit : units) {
      all.add(unit);
      collect(unit.subUnits(), all);
    }
  }
}
