package org.battlegraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.PlaceKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the tables say which mentions are one thing, by first appearance. */
class ResolverTest {

  private static String partition(String... lines) {
    return Script.of("湘江會戰", lines).partition();
  }

  private static Unit unit(Script script, int mention) {
    return (Unit) script.entity(mention).orElseThrow();
  }

  private static Optional<String> side(Script script, int mention) {
    return unit(script, mention).side().map(Side::word);
  }

  @Nested
  class OneUnitInManySpellings {
    @ParameterizedTest
    @CsvSource({
      "日軍{u 第116師團}西進。{u 第116师团}渡河。{u 116師團}到達。{u 第一一六師團}休整。, 1 1 1 1",
      "國軍{u 第七十九軍}布防。{u 七十九軍}反擊。, 1 1",
      "共軍{u 第六纵队}布防。{u 六纵}反擊。, 1 1",
      "{u 六纵}布防。共軍{u 第6纵队}反擊。, 1 1",
      "日軍{u 獨立第17旅團}出發。日軍{u 第17旅團}到達。日軍{u 獨立混成第17旅}渡河。日軍{u 混成第十七旅團}攻城。, 1 1 1 1",
      "{u 步兵第120聯隊}出發。{u 120聯隊}到達。, 1 1",
      "{u 第116師團}南下，{u 第68師團}西進。日軍{u 第68師}渡河。, 1 2 2",
      "{u:named 青石自治聯軍}出發。{u:named 偽青石自治聯軍}到達。, 1 1",
      "{u:named 吉林自衛軍}出發。{u:named 自衛軍}到達。, 1 1",
      "{u:named 湘桂邊區司令部}和{u:named 湘、桂邊區司令部}。, 1 1",
      "{u 步兵第五聯隊}（大佐佐藤正）渡河。{u:commander 佐藤聯隊}攻城。, 1 1",
      "{u 步兵第五聯隊}長佐藤正大佐渡河。{u:commander 佐藤聯隊}攻城。, 1 1",
      "{u 步兵第五聯隊}長佐藤正大佐渡河。{u:commander 佐藤旅團}攻城。, 1 2",
      "{u 步兵第五聯隊}渡河，{u:commander 佐藤聯隊}攻城。, 1 2",
      "國軍{u 新編第36師}出發。{u 第36師}到達。{u 36師}休整。, 1 1 1",
      "{u 第11軍}之{u 第116師團}西進。{u 第11軍}到達。, 1 2 1"
    })
    void areOne(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }
  }

  @Nested
  class SameNumberButTwoUnits {
    @ParameterizedTest
    @CsvSource({
      "日軍{u 第13軍}進攻，國軍{u 第13軍}防守。, 1 2",
      "{u 第13軍>第13軍 (日本陸軍)}進攻，{u 13軍>國民革命軍第十三軍}防守。, 1 2",
      "{u 第37師團}進攻，國軍{u 第37師}防守。, 1 2",
      "國軍{u 第十五軍}守城。國軍{u 暫編第十五軍}守河。, 1 2",
      "{u 騎兵第3聯隊}在左，{u 工兵第3聯隊}在右。, 1 2",
      "{u 第34師團}之{u 第34聯隊}。, 1 2",
      "{u 步兵第15旅團}在左，{u 混成第15旅團}在右。, 1 2",
      "國軍{u 第七師}{u 第一團}在左，國軍{u 第八師}{u 第一團}在右。, 1 2 3 4",
      "{u:named 中國派遣軍}和{u:named 華中派遣軍}。, 1 2",
      "{u 第120聯隊}{u 第3大隊}在左，{u 第133聯隊}{u 第3大隊}在右。, 1 2 3 4"
    })
    void stayApart(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }

    @Test
    void haveTwoIds() {
      Script script = Script.of("湘江會戰", "日軍{u 第13軍}進攻，國軍{u 第13軍}防守。");
      assertThat(unit(script, 0).id()).hasToString("unit/日本-第13军");
      assertThat(unit(script, 1).id()).hasToString("unit/国民革命军-第13军");
    }
  }

  @Nested
  class Sides {
    @ParameterizedTest
    @CsvSource({
      "日軍{u 第11軍}進攻。, Japan",
      "{u 第116師團}進攻。, Japan",
      "{u 第79軍>國民革命軍第七十九軍}進攻。, ROC",
      "{u 第11軍}之{u 第116師團}進攻。, Japan",
      "國軍{u 第七軍}、{u 第三軍}進攻。, ROC",
      "{u:side 蘇聯紅軍}進攻。, USSR",
      "{u 第5軍}進攻。, ''"
    })
    void ofTheFirstUnit(String text, String expected) {
      Script script = Script.of("湘江會戰", text);
      assertThat(side(script, 0).orElse("")).isEqualTo(expected);
    }

    @Test
    void goDownTheOrderOfBattle() {
      Script script =
          Script.of(
              "湘江會戰",
              "# 中國軍隊",
              "- {u 第9戰區}",
              "  - {u 第1集團軍}",
              "    - {u 第60軍}",
              "# 日軍",
              "- {u 第11軍}");
      assertThat(List.of(0, 1, 2, 3))
          .extracting(i -> side(script, i).orElse(""))
          .containsExactly("ROC", "ROC", "ROC", "Japan");
      assertThat(unit(script, 2).echelon()).contains(Echelon.CORPS);
      assertThat(unit(script, 3).echelon()).contains(Echelon.ARMY);
    }

    @ParameterizedTest
    @CsvSource({
      "德軍{u 第6集團軍}進攻。, Germany, army",
      "國軍{u 第6集團軍}進攻。, ROC, armyGroup",
      "蘇軍{u 第6軍}進攻。, USSR, corps",
      "日軍{u 第6軍}進攻。, Japan, army",
      "共軍{u 第6縱隊}進攻。, CCP, corps",
      "{u 第6戰區}反攻。, ROC, theater",
      "{u 第6聯隊}反攻。, Japan, regiment"
    })
    void tellWhatAnEchelonWordMeans(String text, String side, String echelon) {
      Script script = Script.of("湘江會戰", text);
      assertThat(side(script, 0)).contains(side);
      assertThat(unit(script, 0).echelon().map(Echelon::word)).contains(echelon);
    }

    @Test
    void ofChinaDependOnTheOtherPartiesThatTheArticleNames() {
      Script republic = Script.of("甲", "{u:side 中國軍隊}防守，國民政府同意。");
      Script empire = Script.of("乙", "{u:side 中國軍隊}防守，清政府同意，清軍撤退。");
      assertThat(side(republic, 0)).contains("ROC");
      assertThat(side(empire, 0)).contains("Qing");
    }

    @Test
    void doNotPassToTheEnemyInOneSentence() {
      Script script = Script.of("湘江會戰", "日軍{u 第11軍}攻擊{u 第10軍}。");
      assertThat(side(script, 1)).isEmpty();
    }

    @Test
    void comeFromTheCommander() {
      Script script = Script.of("湘江會戰", "日軍將領{p 山本正夫}到任。{p 山本正夫}率領{u:named 先遣軍}出發。");
      assertThat(side(script, 2)).contains("Japan");
      assertThat(((Person) script.entity(0).orElseThrow()).side()).contains(new Side("Japan"));
    }
  }

  @Nested
  class Forces {
    @ParameterizedTest
    @CsvSource({
      "{u:side 日軍}進攻，{u:side 日本軍隊}到達，{u:side 國軍}防守，{u:side 中国军队}反擊。, 1 1 2 2",
      "{u:named 日本陸軍}進攻，{u:side 日軍}到達，{u:named 日本海軍}支援。, 1 2 3",
      "{u:garrison 衡山守軍}防守。{u:garrison 守軍}反擊。, 1 1",
      "{u:garrison 守軍}防守。{u:side 日軍}進攻。, 1 2",
      "{u:commander 王大明部}防守。{u:commander 王部}反擊。, 1 1",
      "{u:commander 王大明部}防守，{u:commander 王二明部}跟進。{u:commander 王部}反擊。, 1 2 3",
      "{u:commander 王大明部}防守。{u:commander 李部}反擊。, 1 2",
      "{u 第9旅}（旅長王大明）防守。{u:commander 王旅}反擊。, 1 1",
      "{u:commander 王大明部}防守。{u:commander 王大明的部隊}反擊。, 1 1",
      "國軍{u 第七軍}渡河。{u:anaphor 該軍}到達。, 1 1",
      "國軍{u 第七軍}與{u 第九師}渡河。{u:anaphor 該軍}到達。, 1 2 1",
      "{u:anaphor 該軍}到達。, -",
      "{u:garrison 衡山守軍}防守。{u:garrison 民兵}反擊。, 1 2",
      "{u:commander 王大明部}防守，{u:side 日軍}進攻。{p 王大明}與{u:anaphor 所部}撤退。, 1 2 3 1"
    })
    void areResolved(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }
  }

  /** What tells the armies apart that fight on one front, and the same word in two wars. */
  @Nested
  class SidesByTheWayOfNaming {
    @ParameterizedTest
    @CsvSource({
      "{u:named 南方集團軍群}反擊，蘇軍撤退，德軍追擊。, Germany",
      "{u 步兵第284師}反擊，蘇軍撤退，德軍追擊。, USSR",
      "{u 第71步兵師}反擊，蘇軍撤退，德軍追擊。, Germany",
      "{u 第71步兵師}反擊，美軍撤退，德軍追擊。, ''",
      "{u:named 奉軍}反擊，直軍撤退，直系求和。, Fengtian",
      "{u:named 奉軍}反擊，清軍撤退，日軍追擊。, Qing",
      "{u:side 倭兵}反擊，清軍撤退。, Japan"
    })
    void ofTheFirstUnit(String text, String expected) {
      assertThat(side(Script.of("某地戰役", text), 0).orElse("")).isEqualTo(expected);
    }
  }

  /** 敵, 對方, 我軍: words that say whose troops are meant only from where somebody stands. */
  @Nested
  class TheEnemy {
    @ParameterizedTest
    @CsvSource({
      "{u:side 日軍}進攻，{u:side 國軍}將{u:anaphor 敵}擊退。, 1 2 1",
      "{u:side 日军}进攻，{u:side 国军}将{u:anaphor 敌}击退。, 1 2 1",
      "{u:side 日軍}進攻，{u:side 國軍}退守。{u:side 日軍}向{u:anaphor 敵}射擊。, 1 2 1 2",
      "{u:side 日軍}進攻，國軍{u 第七軍}阻擊{u:anaphor 敵人}。{u:anaphor 敵}退去。, 1 2 1 1",
      "{u:side 日軍}進攻，國軍{u 第七軍}阻擊{u:side 敵軍}。, 1 2 1",
      "日軍{u 第116師團}進攻，國軍{u 第七軍}阻擊{u:anaphor 敵人}。, 1 2 3",
      "{u:side 日軍}與{u:side 國軍}交戰，{u:anaphor 敵}退去，{u:side 我軍}跟進。, 1 2 1 2",
      "{u:side 日軍}與{u:side 國軍}交戰，日軍{u 第3師團}將{u:anaphor 對方}擊退。, 1 2 3 2",
      "{u:side 共軍}進攻，{u:side 國軍}退守。共軍{u 第6縱隊}圍{u:anaphor 守敵}。, 1 2 3 2",
      "{u:anaphor 敵}退去。, -",
      "{u:side 德軍}與{u:side 蘇軍}交戰，羅馬尼亞軍潰敗。蘇軍{u 第5軍}阻擊{u:anaphor 敵人}。, 1 2 3 1"
    })
    void isWhoeverFightsTheOneWhoActs(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }

    @Test
    void givesItsNameToNobody() {
      Script script = Script.of("湘江會戰", "{u:side 日軍}進攻，國軍{u 第七軍}阻擊{u:side 敵軍}。");
      assertThat(unit(script, 0).naming().others()).doesNotContain("敵軍");
    }

    @Test
    void hasTheNameThatStandsBeforeItsUnits() {
      Script script = Script.of("湘江會戰", "日軍{u 第116師團}進攻，國軍{u 第七軍}阻擊{u:anaphor 敵人}。");
      assertThat(unit(script, 2).naming().label()).isEqualTo("日軍");
      assertThat(unit(script, 2).kind()).isEqualTo(Unit.Kind.SIDE_FORCE);
      assertThat(side(script, 2)).contains("Japan");
    }

    @Test
    void attacksTheGarrison() {
      Script script = Script.of("湘江會戰", "國軍退走，{u:side 日軍}攻{u:garrison 守軍}。");
      assertThat(side(script, 1)).contains("ROC");
    }
  }

  @Nested
  class Persons {
    @ParameterizedTest
    @CsvSource({
      "{p 張學良}到達。{p 张学良}離開。, 1 1",
      "{p 山本正夫}到達。{p 山本}離開。, 1 1",
      "{p 王大明}到達。{p 王}離開。, 1 1",
      "{p 王大明}和{p 王二}到達。{p 王}離開。, 1 2 -",
      "{p 約翰·史密斯}到達。{p 史密斯}離開。, 1 1",
      "{p 王大明>王大明 (軍人)}到達。{p 王子亮>王大明 (軍人)}離開。, 1 1",
      "{p 王大明}到達。{p 王二}在城中。{p 王二}和{p 李三}會面，{p 王}離開。, 1 2 2 3 2"
    })
    void areJoinedWithEvidence(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }
  }

  @Nested
  class PlacesAndStates {
    @ParameterizedTest
    @CsvSource({
      "{l 衡山縣}失守，{l 衡山}收復，{l 衡山城}陷落。, 1 1 1",
      "{l:province 湖南省}，{l:province 湖南}，{l:province 湖南}, 1 1 1",
      "{l:airfield 衡山飛機場}，{l:airfield 衡山机场}, 1 1",
      "{l:state 日本帝國}與{l:state 日本}，{l:state 蘇聯}, 1 1 2",
      "{l:route 粵漢鐵路}，{l:route 粤汉路}, 1 1",
      "{l 衡山}與{l 衡陽}, 1 2",
      "{l 湘縣}（今{l 衡山}）失守。{l 衡山}收復。, 1 1 1",
      "{l 湘縣}（今屬{l 衡山}）失守。, 1 2",
      "{l 衡山>衡山縣}失守。{l 雁城>衡山縣}收復。, 1 1",
      "{l:vicinity/衡山 衡山附近}激戰。{l 衡山}失守。, 1 1",
      "{l:vicinity/衡山/E 衡山東郊}激戰。{l 衡山}失守。, 1 2",
      "{l:state 中國}和{l:state 中國政府}。, 1 1"
    })
    void areJoinedByName(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }

    @Test
    void lieInEachOther() {
      Script script = Script.of("湘江會戰", "進攻{l:province 湖南}{l 衡山}，占領{l:airfield 衡山機場}。");
      assertThat(((Place) script.entity(1).orElseThrow()).within())
          .isEqualTo(script.entity(0).map(Entity::id));
      assertThat(((Place) script.entity(2).orElseThrow()).within())
          .isEqualTo(script.entity(1).map(Entity::id));
    }

    @Test
    void lieNearEachOther() {
      Script script = Script.of("湘江會戰", "守{l 衡山}，到達{l:vicinity/衡山/N/6 衡山以北6公里處}。");
      Place near = (Place) script.entity(1).orElseThrow();
      assertThat(near.near()).isEqualTo(script.entity(0).map(Entity::id));
      assertThat(near.direction()).contains("N");
      assertThat(near.kilometers()).contains(6.0);
      assertThat(near.within()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "守{l:route 粵漢鐵路}，炸毀{l:vicinity/粵漢鐵路/S 粵漢鐵路南段}。, ROUTE, 粤汉路",
      "炸毀{l:vicinity/粤汉铁路/S 粤汉铁路南段}。, ROUTE, 粤汉路",
      "到達{l:vicinity/衡山縣/E 衡山縣東郊}。, SETTLEMENT, 衡山",
      "到達{l:vicinity/衡山機場/N 衡山機場北側}。, AIRFIELD, 衡山机场",
      "炸毀{l:vicinity/粤汉铁路/S 粤汉铁路南段}和{l:vicinity/粵漢路/N 粵漢路北段}。, ROUTE, 粤汉路",
      "到達{l:vicinity/松花江/N 松花江北岸}。, WATER, 松花江"
    })
    void thatADirectionIsCountedFromAreWhatTheyAreElsewhere(
        String text, PlaceKind kind, String key) {
      List<Place> places =
          Script.of("湘江會戰", text).resolution().entities().values().stream()
              .filter(Place.class::isInstance)
              .map(Place.class::cast)
              .filter(place -> place.near().isEmpty())
              .toList();
      assertThat(places).extracting(Place::kind).containsExactly(kind);
      assertThat(places).extracting(place -> place.id().key()).containsExactly(key);
    }

    @Test
    void areStatesWhereTheyAreCountries() {
      Script script = Script.of("湘江會戰", "{l:state 日本}宣戰。");
      assertThat(script.entity(0).orElseThrow()).isInstanceOf(State.class);
    }
  }

  @Nested
  class Events {
    @ParameterizedTest
    @CsvSource({
      "{e 湘江會戰}又稱{e 湘江戰役}。{a 此次會戰}結束。, 1 1 1",
      "{e 湘江會戰}，日方稱為“{e:campaign 三號作戰}”。, 1 1",
      "{e 湘江會戰}和{e 衡山戰役}。, 1 2",
      "{e:war 抗日戰爭}和{e:war 抗戰}。, 1 1",
      "{e 衡山保衛戰}和{e:incident 衡山事變}。, 1 2",
      "{e 1941年衡山戰役}和{e 衡山之戰}。, 1 1",
      "{e 湘江會戰}結束。{e 衡山戰役}開始。{a 會戰}結束。, 1 2 1"
    })
    void areJoined(String text, String expected) {
      assertThat(partition(text)).isEqualTo(expected);
    }

    @Test
    void arePointedBackToWithinTheirSection() {
      Script script = Script.of("湘江會戰", "{e 湘江會戰}開始。", "# 衡山之戰", "{e 衡山之戰}開始。", "{a 此役}結束。");
      assertThat(script.partition()).isEqualTo("1 2 2");
    }

    @Test
    void includeTheOneThatTheArticleIsAbout() {
      Script script = Script.of("湘江會戰", "{u:side 日軍}進攻。");
      assertThat(script.resolution().entities().values())
          .filteredOn(Event.class::isInstance)
          .extracting(entity -> entity.naming().label())
          .containsExactly("湘江會戰");
    }
  }

  @Nested
  class Naming {
    @Test
    void takesTheFullestFormAndKeepsTheOthers() {
      Script script = Script.of("湘江會戰", "國軍{u 七十九軍}防守。國軍{u 第七十九軍>國民革命軍第七十九軍}反擊。");
      assertThat(unit(script, 0).naming().label()).isEqualTo("第七十九軍");
      assertThat(unit(script, 0).naming().others()).containsExactly("七十九軍", "國軍七十九軍", "國軍第七十九軍");
      assertThat(unit(script, 0).naming().wikiTitle()).contains("國民革命軍第七十九軍");
    }

    @Test
    void doesNotFollowALinkToAnotherKindOfThing() {
      Script script = Script.of("湘江會戰", "{l 衡山>衡山戰役}失守。{u 第3師團>第3軍 (日本陸軍)}進攻。");
      assertThat(script.entity(0).orElseThrow().naming().wikiTitle()).isEmpty();
      assertThat(script.entity(1).orElseThrow().naming().wikiTitle()).isEmpty();
    }
  }
}
