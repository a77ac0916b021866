package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads a force, which force stands under which, and what is said of events. */
class LeadershipAndEventsTest {
  private static final String NO_TITLE = "無題";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1938年5月，李國棟出任第6軍軍長。         | 李國棟 → 第6軍 軍長 1938-05
          李國棟歷任第6師師長、第9軍參謀長。       | 李國棟 → 第6師 師長; 李國棟 → 第9軍 參謀長
          陳家驥的主任司令部在城中。               |
          第9師師長的責任由後方承擔。              |
          陳家驥部南進。陳家驥隨後陣亡。           | 陳家驥 → 陳家驥部
          陳家驥兵團進佔白河鎮。陳家驥受傷。       | 陳家驥 → 陳家驥兵團
          陳家驥的士兵撤退。陳家驥受傷。           |
          第18師退入城中，師長趙文山陣亡。         | 趙文山 → 第18師 師長
          第7旅渡河，旅長陳家驥受傷。              | 陳家驥 → 第7旅 旅長
          第7旅渡河，師長陳家驥受傷。              |
          周明率領第1師，第2師、第3師，向北進攻。  | 周明 → 第1師 率領; 周明 → 第2師 率領; 周明 → 第3師 率領
          第30師由周明指揮。                       | 周明 → 第30師 指揮
          第8軍周明遠第22師進攻白河。              | 周明遠 → 第22師
          """)
  void whoLeadsAForce(String text, String expected) {
    assertThat(StatedFacts.of(NO_TITLE, text).of("command")).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第5戰區分為左、右兩個集團軍。            | 右集團軍 → 第5戰區; 左集團軍 → 第5戰區
          第4軍編組為第1縱隊、第2縱隊。            | 第1縱隊 → 第4軍; 第2縱隊 → 第4軍
          第6軍分三個縱隊：第1縱隊陳家驥，第2縱隊李國棟。 | 第1縱隊 → 第6軍; 第2縱隊 → 第6軍
          第9師編成之際，第3師抵達白河。           |
          第21師配屬第4軍。                        | 第21師 → 第4軍
          第4軍配屬第21師。                        | 第21師 → 第4軍
          第12師被編入第9軍。                      | 第12師 → 第9軍
          第21師隸屬於第4軍。                      | 第21師 → 第4軍
          第3軍以第8師守備河岸，第9師守備城東。    | 第8師 → 第3軍; 第9師 → 第3軍
          第2戰區司令長官周明遠以第8軍守備白河。   | 第8軍 → 第2戰區
          第8師以第3軍為友軍。                     |
          第6支隊由第14師兩個大隊組成。            | 第6支隊 → 第14師
          第2軍由第5師、第6師組成。                | 第5師 → 第2軍; 第6師 → 第2軍
          第20師退入山地，其中第58團傷亡過半。     | 第58團 → 第20師
          第20師退入山地，其中第9軍傷亡過半。      |
          第2軍（第5師、第6師）進入白河。          | 第5師 → 第2軍; 第6師 → 第2軍
          第11旅一部（青山支隊）攻佔白河。         | 青山支隊 → 第11旅
          青山支隊（第11旅一部）攻佔白河。         | 青山支隊 → 第11旅
          第8軍周明遠第22師進攻白河。              | 第22師 → 第8軍
          """)
  void whichForceStandsUnderWhich(String text, String expected) {
    assertThat(StatedFacts.of(NO_TITLE, text).of("subordination")).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第3集團軍總司令周明遠¶  - 第9軍軍長陳家驥¶      - 第20師李國棟 | 第20師 → 第9軍; 第9軍 → 第3集團軍
          1931年3月1日，戰鬥序列：¶  - 第9軍¶      - 第20師              | 第20師 → 第9軍 1931-03-01
          第3集團軍下轄：¶  - 第9軍¶  - 第10軍                           | 第10軍 → 第3集團軍; 第9軍 → 第3集團軍
          第3集團軍攻佔白河。¶  - 第9軍¶  - 第10軍                       |
          """)
  void aListHoldsForWhatIntroducesIt(String text, String expected) {
    assertThat(StatedFacts.of(NO_TITLE, text).of("subordination")).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          白河戰役在1931年5月6日爆發。                           | 白河戰役 1931-05-06/
          1931年5月4日，白河戰役結束。                           | 白河戰役 /1931-05-04
          1931年5月4日白河戰役結束後，第9師撤退。                |
          1933年的白河戰役中，第3師傷亡過半。                    | 白河戰役 1933/
          1933年5月6日白河戰役中，第3師傷亡過半。                |
          """)
  void whenEventsWere(String text, String expected) {
    assertThat(StatedFacts.of(NO_TITLE, text).of("event")).isEqualTo(lines(expected));
  }

  @Test
  void theLeadSaysWhenAndWhereAnEventWasAndHowItEnded() {
    String text = "白河戰役，發生於1931年3月2日至5月9日，位於江北省，以守軍失敗告終。";
    StatedFacts facts = StatedFacts.of("白河戰役", text);
    assertThat(facts.of("event")).containsExactly("白河戰役 1931-03-02/1931-05-09 守軍失敗");
    assertThat(facts.of("eventPlace")).containsExactly("白河戰役 → 江北省");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          白河戰役是北方戰爭中的第二場戰役。                      | 白河戰役 → 北方戰爭
          白河戰役發生於1931年。¶## 經過¶3月4日，[青山戰鬥](https://zh.wikipedia.org/wiki/青山戰鬥)爆發。 | 青山戰鬥 → 白河戰役
          白河戰役發生於1931年。¶## 經過¶3月4日，北方戰爭爆發。   |
          """)
  void whichEventIsPartOfWhich(String text, String expected) {
    assertThat(StatedFacts.of("白河戰役", text).of("partOf")).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第9師在青山戰役中守備河岸。        | 第9師 → 青山戰役
          第9師在青山戰役結束後解散。        |
          第3師參加了青山戰役和黃嶺戰役。    | 第3師 → 青山戰役; 第3師 → 黃嶺戰役
          第3師參加了多次會戰，包括青山戰役、黃嶺戰役。 | 第3師 → 青山戰役; 第3師 → 黃嶺戰役
          """)
  void whoTookPart(String text, String expected) {
    assertThat(StatedFacts.of(NO_TITLE, text).of("participation")).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第9師是國民革命軍的步兵師之一。                 | 第9師 → 國民革命軍
          第9師駐於北方。¶## 任務¶  - 1931年2月: 第4軍    | 第9師 → 第4軍 1931-02
          第9師駐於北方。¶## 編制¶  - 第25團              | 第25團 → 第9師
          """)
  void whatAnArticleOnAForceSays(String text, String expected) {
    assertThat(StatedFacts.of("第9師", text).of("subordination")).isEqualTo(lines(expected));
  }

  private static TreeSet<String> lines(String expected) {
    TreeSet<String> lines = new TreeSet<>();
    if (expected != null) {
      lines.addAll(Arrays.asList(expected.strip().split(";\\s*")));
    }
    return lines;
  }
}
