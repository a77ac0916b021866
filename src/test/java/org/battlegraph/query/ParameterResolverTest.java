package org.battlegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterResolverTest {
  private static final String R = Graphs.DEFAULT_BASE;
  private final ParameterResolver resolver =
      ParameterResolver.standard(SparqlSource.of(GoldenGraph.view()));

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "UNIT,    第7師團,      e-div-7",
    "UNIT,    第7师团,      e-div-7",
    "UNIT,    第七師團,     e-div-7",
    "UNIT,    第07師團,     e-div-7",
    "UNIT,    第７师团,     e-div-7",
    "UNIT,    7师团,        e-div-7",
    "UNIT,    第 7 師團,    e-div-7",
    "UNIT,    第一三一师,   w-div-131",
    "UNIT,    第131師,      w-div-131",
    "UNIT,    第一百三十一師, w-div-131",
    "UNIT,    卅一師團,     e-div-31",
    "UNIT,    三十一师团,   e-div-31",
    "PERSON,  赵平,         zhao",
    "PARTY,   东国,         east",
    "EVENT,   河東戰役,     campaign",
    "EVENT,   两河战争,     war",
    "PLACE,   青石城,       qingshi",
    "THING,   赵平,         zhao",
    "THING,   青石城,       qingshi",
    "ARTICLE, 河东会战,     article/河東會戰",
    "ARTICLE, https://w3id.org/battlegraph/resource/article/河東會戰, article/河東會戰",
  })
  void aNameInAnyScriptAndWithAnyNumeralIsTheThing(ParameterKind kind, String name, String iri) {
    assertThat(resolve(kind, name)).isEqualTo(R + iri);
  }

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/battlegraph/resource/e-div-7,     e-div-7",
    "<https://w3id.org/battlegraph/resource/e-div-7>,   e-div-7",
    "https://w3id.org/battlegraph/resource/e-div-31b,   e-div-31",
  })
  void anAddressIsTheThingOrTheOneItIsKnownToBe(String address, String iri) {
    assertThat(resolve(ParameterKind.UNIT, address)).isEqualTo(R + iri);
  }

  @ParameterizedTest
  @CsvSource({
    "division,    Division",
    "Division,    Division",
    "group army,  GroupArmy",
    "groupArmy,   GroupArmy",
    "ARMY,        Army",
    "師團,        Division",
    "师团,        Division",
    "師,          Division",
    "聯隊,        Regiment",
    "theater,     WarArea",
    "army group,  ArmyGroup",
  })
  void anEchelonIsGivenByItsTerm(String word, String echelon) {
    assertThat(resolve(ParameterKind.ECHELON, word)).isEqualTo(Bg.NS + echelon);
  }

  @Test
  void aWordThatIsAnotherEchelonInAnotherArmyListsTheArmies() {
    AmbiguousNameException ambiguous =
        catchThrowableOfType(
            AmbiguousNameException.class, () -> resolve(ParameterKind.ECHELON, "軍"));
    assertThat(ambiguous.choices())
        .extracting(AmbiguousNameException.Choice::label)
        .contains("army", "corps");
    assertThat(ambiguous).hasMessageContaining("in IJA").hasMessageContaining("NRA");
  }

  @Test
  void aNameOfSeveralThingsListsThemWithWhatTellsThemApart() {
    AmbiguousNameException ambiguous =
        catchThrowableOfType(
            AmbiguousNameException.class, () -> resolve(ParameterKind.UNIT, "第五军"));
    assertThat(ambiguous.choices())
        .containsExactly(
            new AmbiguousNameException.Choice(R + "e-army-5", "第5軍", "東國"),
            new AmbiguousNameException.Choice(R + "w-corps-5", "第五軍", "西國"));
    assertThat(ambiguous)
        .hasMessageContaining("'第五军' names more than one unit")
        .hasMessageContaining("第5軍 (東國) <" + R + "e-army-5>");
    assertThatThrownBy(() -> resolve(ParameterKind.PLACE, "古鎮"))
        .isInstanceOf(AmbiguousNameException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT,   第8師團,  '第12師團, 第31師團, 第7師團'",
    "PERSON, 趙萍,     趙平",
    "PLACE,  第7師團,  ''",
  })
  void anUnknownNameComesWithTheNearestKnown(ParameterKind kind, String name, String nearest) {
    UnknownNameException unknown =
        catchThrowableOfType(UnknownNameException.class, () -> resolve(kind, name));
    assertThat(unknown).hasMessageContaining("unknown " + kind.word() + " '" + name + "'");
    if (nearest.isEmpty()) {
      assertThat(unknown.nearest()).isEmpty();
    } else {
      assertThat(nearest.split(", ")).contains(unknown.nearest().get(0));
    }
  }

  @Test
  void anUnknownAddressOrEchelonIsReported() {
    assertThatThrownBy(() -> resolve(ParameterKind.UNIT, R + "nothing"))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> resolve(ParameterKind.ECHELON, "divison"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("division");
  }

  @Test
  void daysAndNumbersAreChecked() {
    assertThat(resolver.resolve(parameter(ParameterKind.DATE), "1931-03-02").getLiteralValue())
        .hasToString("1931-03-02");
    assertThatThrownBy(() -> resolve(ParameterKind.DATE, "1931-02-30"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("1931-02-30");
    assertThat(resolver.resolve(parameter(ParameterKind.NUMBER), "42").getLiteralValue())
        .isEqualTo(42);
    assertThatThrownBy(() -> resolve(ParameterKind.NUMBER, "many"))
        .isInstanceOf(ParameterException.class);
  }

  private String resolve(ParameterKind kind, String value) {
    return resolver.resolve(parameter(kind), value).getURI();
  }

  private static Parameter parameter(ParameterKind kind) {
    return new Parameter("x", kind, Optional.empty(), new Bilingual("x", "x"));
  }
}
