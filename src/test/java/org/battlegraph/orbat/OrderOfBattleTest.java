package org.battlegraph.orbat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Prefixes;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.query.UnknownNameException;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Orders of battle of an invented army, told by their trees. */
class OrderOfBattleTest {
  private static final LocalDate DAY = LocalDate.of(1907, 5, 3);

  private final StringBuilder facts = new StringBuilder();
  private final StringBuilder evidence = new StringBuilder();
  private final StringBuilder shortCuts = new StringBuilder();
  private int count;

  private OrderOfBattleTest unit(String name, String echelon, int number) {
    facts.append(
        "r:%1$s a bg:MilitaryUnit , bg:Force , bg:Agent , bg:Entity ; rdfs:label \"%1$s\"@zh ; bg:echelon bg:%2$s ; bg:number %3$d .%n"
            .formatted(name, echelon, number));
    return this;
  }

  private OrderOfBattleTest under(String lower, String higher, String keys) {
    shortCuts.append("r:%s bg:subordinateTo r:%s .%n".formatted(lower, higher));
    return fact(
        "bg:Subordination",
        "bg:subordinate r:%s ; bg:superior r:%s ; %s".formatted(lower, higher, keys),
        lower + "屬" + higher);
  }

  private OrderOfBattleTest commands(String person, String unit, String post, String keys) {
    facts.append(
        "r:%1$s a bg:Person , bg:Agent , bg:Entity ; rdfs:label \"%1$s\"@zh .%n".formatted(person));
    return fact(
        "bg:Command , bg:Appointment",
        "bg:person r:%s ; bg:unit r:%s ; bg:position \"%s\"@zh ; %s"
            .formatted(person, unit, post, keys),
        unit + post + person);
  }

  private OrderOfBattleTest fact(String type, String keys, String words) {
    count++;
    facts.append(
        "r:f%1$d a %2$s , bg:Fact ; %3$s bg:modality bg:Actual ; bg:polarity bg:Affirmed ; bg:confidence 0.9 ; bg:evidence r:e%1$d .%n"
            .formatted(count, type, keys));
    evidence.append(
        "r:e%1$d oa:hasSource r:article ; oa:hasSelector r:q%1$d . r:q%1$d oa:exact \"%2$s\" .%n"
            .formatted(count, words));
    return this;
  }

  private static String on(String day) {
    return "bg:date \"%1$s\"^^edtf:EDTF ; bg:notBefore \"%1$s\"^^xsd:date ; bg:notAfter \"%1$s\"^^xsd:date ; "
        .formatted(day);
  }

  private OrderOfBattle order(String unit, LocalDate day) {
    Graphs graphs = Graphs.standard();
    StringBuilder trig = new StringBuilder("PREFIX r: <" + graphs.base() + ">\n");
    Prefixes.all()
        .forEach((prefix, iri) -> trig.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    trig.append("GRAPH <" + graphs.article("戰史") + "> {" + facts + "}\n");
    trig.append("GRAPH <" + graphs.shortcuts() + "> {" + shortCuts + "}\n");
    trig.append(
        "GRAPH <" + graphs.evidence() + "> { r:article rdfs:label \"戰史\"@zh . " + evidence + "}");
    GraphStore store = GraphStore.inMemory();
    store.write(sink -> RDFParser.fromString(trig.toString(), Lang.TRIG).parse(sink));
    return new OrderOfBattleReader(SparqlSource.of(store.defaultView())).read(unit, day);
  }

  private String tree(LocalDate day) {
    return OrderOfBattleFormat.TEXT
        .write(order("甲軍", day))
        .lines()
        .skip(3)
        .reduce("", (a, b) -> a + b + "\n");
  }

  private OrderOfBattleTest army() {
    return unit("甲軍", "Army", 1)
        .unit("乙軍", "Army", 2)
        .unit("一師", "Division", 1)
        .unit("二師", "Division", 2)
        .unit("一團", "Regiment", 1)
        .under("一師", "甲軍", on("1907-05-01"))
        .under("一團", "一師", "");
  }

  @Test
  void eachLinkSaysHowItIsKnownAndHowFarFromTheDay() {
    army().under("二師", "甲軍", on("1907-05-03"));
    commands("趙甲", "甲軍", "軍長", on("1907-04-03"));
    assertThat(tree(DAY))
        .isEqualTo(
            """
            甲軍 (army)
            │   軍長 趙甲; 30 days before the day (1907-04-03): 甲軍軍長趙甲 [戰史]
            ├── 一師 (division)
            │   │   2 days before the day (1907-05-01): 一師屬甲軍 [戰史]
            │   └── 一團 (regiment)
            │           without a date: 一團屬一師 [戰史]
            └── 二師 (division)
                    attested for the day (1907-05-03): 二師屬甲軍 [戰史]
            """);
  }

  @Test
  void aUnitStandsUnderTheSuperiorThatIsAttestedNearestToTheDay() {
    army().under("一師", "乙軍", on("1907-08-01"));
    assertThat(tree(DAY)).contains("一師", "一團");
    assertThat(tree(LocalDate.of(1907, 7, 30))).doesNotContain("一師", "一團");
  }

  @Test
  void whatHadEndedOrNotBegunDoesNotStandThere() {
    army().under("二師", "甲軍", on("1907-05-03") + "bg:beginNotBefore \"1907-05-03\"^^xsd:date ; ");
    assertThat(tree(DAY)).contains("二師");
    assertThat(tree(DAY.minusDays(1))).doesNotContain("二師");
    OrderOfBattleTest ended = new OrderOfBattleTest();
    ended.army().under("二師", "甲軍", "bg:endNotAfter \"1907-05-02\"^^xsd:date ; ");
    assertThat(ended.tree(DAY)).doesNotContain("二師");
  }

  @Test
  void betweenItsBeginningAndItsEndItHeld() {
    army()
        .under(
            "二師",
            "甲軍",
            "bg:beginNotBefore \"1906-01-01\"^^xsd:date ; bg:endNotAfter \"1908-01-01\"^^xsd:date ; ");
    assertThat(tree(DAY)).contains("held on the day: 二師屬甲軍");
  }

  @Test
  void whatIsAttestedYearsAwaySaysNothing() {
    army().under("二師", "甲軍", on("1910-05-03"));
    assertThat(tree(DAY)).doesNotContain("二師");
  }

  @Test
  void theCommanderIsWhoIsAttestedNearestAndAlive() {
    army();
    commands("趙甲", "一師", "師長", on("1907-05-01"));
    commands("錢乙", "一師", "師長", on("1907-05-20"));
    assertThat(tree(DAY)).contains("師長 趙甲").doesNotContain("錢乙");
    assertThat(tree(LocalDate.of(1907, 5, 19))).contains("師長 錢乙").doesNotContain("趙甲");
    fact("bg:Fate", "bg:person r:趙甲 ; bg:fate bg:FateKilled ; " + on("1907-05-02"), "趙甲陣亡");
    assertThat(tree(DAY)).contains("師長 錢乙").doesNotContain("師長 趙甲");
  }

  @Test
  void whoCommandsTheUnitAboveGivesWayToItsOwnCommander() {
    army();
    commands("孫丙", "甲軍", "軍長", on("1907-05-03"));
    commands("孫丙", "一師", "指揮", on("1907-05-03"));
    assertThat(tree(DAY)).contains("指揮 孫丙");
    commands("李丁", "一師", "師長", "");
    assertThat(tree(DAY)).contains("師長 李丁").doesNotContain("指揮 孫丙");
  }

  @Test
  void aCircleEnds() {
    army().under("甲軍", "一團", "");
    assertThat(tree(DAY)).contains("一團").containsOnlyOnce("甲軍 (army)");
  }

  @Test
  void jsonHasTheSameTree() {
    army();
    commands("趙甲", "甲軍", "軍長", on("1907-04-03"));
    JsonObject json = JSON.parse(OrderOfBattleFormat.JSON.write(order("甲軍", DAY)));
    assertThat(json.getString("day")).isEqualTo("1907-05-03");
    JsonObject unit = json.getObj("unit");
    assertThat(unit.getString("name")).isEqualTo("甲軍");
    JsonObject division = unit.get("subordinates").getAsArray().get(0).getAsObject();
    assertThat(division.getString("echelon")).isEqualTo("division");
    assertThat(division.getObj("known").getString("quotation")).isEqualTo("一師屬甲軍");
    assertThat(division.getObj("known").getNumber("days").intValue()).isEqualTo(2);
    assertThat(division.getObj("known").getString("attested")).isEqualTo("before");
    assertThat(unit.get("commanders").getAsArray().get(0).getAsObject().getString("position"))
        .isEqualTo("軍長");
  }

  @Test
  void svgHasABoxForEachUnitAndALineForEachLink()
      throws ParserConfigurationException, IOException, SAXException {
    army();
    commands("趙甲", "甲軍", "軍長", on("1907-04-03"));
    String svg = OrderOfBattleFormat.SVG.write(order("甲軍", DAY));
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(3);
    assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(2);
    assertThat(document.getDocumentElement().getTextContent()).contains("一師屬甲軍", "一團");
    assertThat(document.getElementsByTagName("g").item(0).getTextContent())
        .contains("軍長 趙甲; 30 days before the day (1907-04-03)")
        .contains("[");
  }

  @Test
  void aUnitThatIsNotThereIsNamed() {
    army();
    assertThatThrownBy(() -> order("第九軍", DAY))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("第九軍");
  }
}
