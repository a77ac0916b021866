package org.battlegraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.battlegraph.identity.Telling.CHINA;
import static org.battlegraph.identity.Telling.JAPAN;

import org.battlegraph.ontology.Bg;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private final Telling telling = new Telling();

  @Test
  void oneNumberInTwoArmiesIsTwoUnits() {
    telling.in("甲", "unit/国民革命军-第91军", "第91軍").of(CHINA).number(91, Bg.Corps);
    telling.in("乙", "unit/日本-第91军", "第91軍").of(JAPAN).number(91, Bg.Army);
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).isEmpty();
  }

  @Test
  void aTitleBeforeTheNumberMakesAnotherUnit() {
    telling.in("甲", "unit/国民革命军-第91军", "第九十一军").of(CHINA).number(91, Bg.Corps);
    telling.in("乙", "unit/国民革命军-暂编第91军", "暂编第九十一军").also("第九十一军").of(CHINA).number(91, Bg.Corps);
    assertThat(telling.joins()).isEmpty();
  }

  @Test
  void theShortWordForAJapaneseEchelonIsTheLongOne() {
    telling.in("甲", "unit/日本-第91师", "第91師").of(JAPAN).number(91, Bg.Division);
    telling.in("乙", "unit/日本-第91师团", "第91師團").of(JAPAN).number(91, Bg.Division);
    assertThat(telling.joins()).containsExactly("unit/日本-第91师 = unit/日本-第91师团");
  }

  @Test
  void aFleetIsTheNavysSaidOrNot() {
    telling.in("甲", "unit/日本-海军第91航空舰队", "海軍第91航空艦隊").of(JAPAN).number(91, Bg.Fleet);
    telling.in("乙", "unit/日本-第91航空舰队", "第91航空艦隊").of(JAPAN).number(91, Bg.Fleet);
    assertThat(telling.joins()).hasSize(1);
  }

  @Test
  void looseTitlesMeetWhereAnArticleUsesBothNames() {
    telling
        .in("甲", "unit/日本-独立混成第91旅团", "獨立混成第91旅團")
        .also("獨立第91旅團")
        .of(JAPAN)
        .number(91, Bg.Brigade);
    telling.in("乙", "unit/日本-独立第91旅团", "獨立第九十一旅團").of(JAPAN).number(91, Bg.Brigade);
    telling.in("丙", "unit/日本-混成第91旅团", "混成第91旅團").of(JAPAN).number(91, Bg.Brigade);
    assertThat(telling.joins()).containsExactly("unit/日本-独立混成第91旅团 = unit/日本-独立第91旅团");
    assertThat(telling.doubts()).contains("unit/日本-混成第91旅团 ? unit/日本-独立混成第91旅团");
  }

  @Test
  void aBareNumberMayBeTheInfantrys() {
    telling
        .in("甲", "unit/日本-独立混成第91旅团", "獨立混成第91旅團")
        .also("第91旅團")
        .of(JAPAN)
        .number(91, Bg.Brigade);
    telling.in("乙", "unit/日本-第91旅团", "第91旅團").of(JAPAN).number(91, Bg.Brigade);
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).hasSize(1);
  }

  @Test
  void titlesInTwoScriptsAreOne() {
    telling.in("甲", "event/青石会战", "青石會戰").linkedTo("青石会战");
    telling.in("乙", "event/青石之役", "青石之役").linkedTo("青石會戰");
    assertThat(telling.joins()).containsExactly("event/青石之役 = event/青石会战");
  }

  @Test
  void aDisambiguatedTitleIsTheThingWithTheNameOfThatSide() {
    telling.in("甲", "unit/青石军_%28日本陆军%29", "青石軍").linkedTo("青石軍 (日本陸軍)").of(JAPAN);
    telling.in("乙", "unit/乙/青石军", "青石軍").of(JAPAN);
    telling.in("丙", "unit/丙/青石军", "青石軍").of(CHINA);
    assertThat(telling.joins()).containsExactly("unit/乙/青石军 = unit/青石军_%28日本陆军%29");
    assertThat(telling.doubts()).contains("unit/丙/青石军 ? unit/青石军_%28日本陆军%29");
  }

  @Test
  void aNameThatSeveralWithATitleBearMeansNoneOfThemForSure() {
    telling.in("甲", "person/王青石_%28军人%29", "王青石").linkedTo("王青石 (军人)").of(CHINA);
    telling.in("乙", "person/王青石_%28作家%29", "王青石").linkedTo("王青石 (作家)").of(CHINA);
    telling.in("丙", "person/王青石", "王青石").of(CHINA);
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts())
        .containsExactlyInAnyOrder(
            "person/王青石 ? person/王青石_%28军人%29", "person/王青石 ? person/王青石_%28作家%29");
  }

  @Test
  void anotherNameThatAnArticleGivesIsAName() {
    telling.in("甲", "place/大安", "大安").also("青石").linkedTo("大安");
    telling.in("乙", "place/青石", "青石");
    assertThat(telling.joins()).containsExactly("place/大安 = place/青石");
  }

  @Test
  void twoRiversAreNotOneBecauseALinkWentAstray() {
    telling.in("甲", "place/大安河", "大安河").also("青石河").linkedTo("大安河");
    telling.in("乙", "place/青石河", "青石河");
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).containsExactly("place/大安河 ? place/青石河");
  }

  @Test
  void aSurnameIsNoNameBeyondItsArticle() {
    telling.in("甲", "person/青石大山", "青石大山").also("青石").linkedTo("青石大山").of(JAPAN);
    telling.in("乙", "person/青石", "青石").of(JAPAN);
    assertThat(telling.joins()).isEmpty();
  }

  @Test
  void variantCharactersNeedAPostThatBothHeld() {
    telling.in("甲", "person/李仙石", "李仙石").commands("unit/国民革命军-第91军");
    telling.in("乙", "person/李先石", "李先石");
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).containsExactly("person/李仙石 ? person/李先石");
    telling.in("丙", "person/李先石", "李先石").commands("unit/国民革命军-第91军");
    assertThat(telling.joins()).containsExactly("person/李仙石 = person/李先石");
  }

  @Test
  void brothersAreTwo() {
    telling.in("甲", "person/马大芳", "馬大芳").commands("unit/国民革命军-第91军");
    telling.in("乙", "person/马大青", "馬大青").commands("unit/国民革命军-第91军");
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).isEmpty();
  }

  @Test
  void battlesOfOneNameInTwoDecadesAreTwo() {
    telling.in("甲", "event/青石会战", "青石會戰").linkedTo("青石會戰").was("1932-02-01", "1932-02-09");
    telling.in("乙", "event/青石之战", "青石之战").also("青石会战").was("1948-10-01", "1948-10-09");
    telling.in("丙", "event/大安战役", "青石會戰").was("1948-10-01", "1948-10-09");
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).contains("event/大安战役 ? event/青石会战");
  }

  @Test
  void noChainJoinsWhatTwoOfItsMembersTellApart() {
    telling.in("甲", "unit/甲/青石部队", "青石部隊").linkedTo("青石部隊").of(CHINA);
    telling.in("乙", "unit/乙/青石部队", "青石部队").linkedTo("青石部队");
    telling.in("丙", "unit/丙/青石部队", "青石部队").linkedTo("青石部队").of(JAPAN);
    assertThat(telling.joins()).hasSize(1);
    assertThat(telling.doubts()).hasSize(1);
  }

  @Test
  void aUnitOfUnknownSideIsReportedBesideTheOneThatHasItsNumber() {
    telling.in("甲", "unit/甲/第91旅", "第91旅").number(91, Bg.Brigade);
    telling.in("乙", "unit/国民革命军-第91旅", "第91旅").of(CHINA).number(91, Bg.Brigade);
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).containsExactly("unit/国民革命军-第91旅 ? unit/甲/第91旅");
  }

  @Test
  void thoseThatStandForAllAreFirstInOrder() {
    telling.in("甲", "place/大安", "大安").also("青石").linkedTo("大安");
    telling.in("乙", "place/青石", "青石");
    telling.in("丙", "place/三都", "三都");
    assertThat(telling.identity().entities())
        .extracting(entity -> entity.canonical().replaceAll(".*/", ""))
        .containsExactly("三都", "大安", "大安");
  }

  @Test
  void aPairQuotesBothNamesWhereTheyStand() {
    telling.in("甲", "place/大安", "大安").also("青石").linkedTo("大安");
    telling.in("乙", "place/青石", "青石");
    Pair pair = telling.identity().joins().get(0);
    assertThat(pair.oneName()).map(Quote::text).contains("青石");
    assertThat(pair.oneName()).map(Quote::article).get().asString().endsWith("article/甲");
    assertThat(pair.otherName()).map(Quote::begin).contains(2);
    assertThat(pair.reason())
        .isEqualTo("an article also calls the other so, which alone of its kind bears the name");
  }

  @Test
  void aPlaceThatTookANameIsThePlaceOfThatName() {
    telling.in("甲", "place/青石", "青石").is(Bg.Settlement).renamed("青石").renamed("白沙");
    telling.in("乙", "place/白沙", "白沙").is(Bg.Settlement);
    assertThat(telling.joins()).containsExactly("place/白沙 = place/青石");
  }

  @Test
  void aNameThatSeveralPlacesBearTellsNone() {
    telling.in("甲", "place/青石", "青石").is(Bg.Settlement).renamed("白沙");
    telling.in("乙", "place/白沙", "白沙").linkedTo("白沙縣").is(Bg.Settlement);
    telling.in("丙", "place/白沙_(河)", "白沙").linkedTo("白沙 (河)").is(Bg.Settlement);
    assertThat(telling.joins()).noneMatch(pair -> pair.contains("青石"));
    assertThat(telling.doubts()).contains("place/白沙 ? place/青石", "place/白沙_(河) ? place/青石");
  }

  @Test
  void aUnitThatTookANumberIsNotTheOneThatBoreItBefore() {
    telling.in("甲", "unit/国民革命军-第91师", "第91師").of(CHINA).number(91, Bg.Division).renamed("第92師");
    telling.in("甲", "unit/国民革命军-第92师", "第92師").of(CHINA).number(92, Bg.Division);
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts()).containsExactly("unit/国民革命军-第91师 ? unit/国民革命军-第92师");
  }

  @Test
  void unitsThatBoreANumberInTurnAreNotOneAndTheBareNumberMayBeEither() {
    String path = "unit/国民革命军-第91师";
    telling.in("甲", path + "/until-1941", "第91師").of(CHINA).number(91, Bg.Division);
    telling.in("甲", path + "/since-1942", "第91師").of(CHINA).number(91, Bg.Division);
    telling.in("乙", path, "第91師").of(CHINA).number(91, Bg.Division);
    assertThat(telling.joins()).isEmpty();
    assertThat(telling.doubts())
        .containsExactlyInAnyOrder(
            path + " ? " + path + "/since-1942", path + " ? " + path + "/until-1941");
  }
}
