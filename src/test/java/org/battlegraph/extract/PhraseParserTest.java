package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      textBlock =
          """
          第98師攻佔松滋。 = 第98師 | 松滋
          第98师、第194师攻占松滋。 = 第98师+第194师 | 松滋
          第98師和第194師及第6師攻佔松滋。 = 第98師+第194師+第6師 | 松滋
          第79军第98师攻占松滋。 = 第79军>第98师 | 松滋
          第10集團軍第79軍第98師攻佔松滋。 = 第10集團軍>第79軍>第98師 | 松滋
          第79军所属第98师攻占松滋。 = 第79军>第98师 | 松滋
          第79軍之第98師、第194師攻佔松滋。 = 第79軍>第98師+第79軍>第194師 | 松滋
          第79军第98师、第66军第185师攻占松滋。 = 第79军>第98师+第66军>第185师 | 松滋
          第79軍（欠第6師）、第66軍攻佔松滋。 = 第79軍+第66軍 | 松滋 | 第6師
          """)
  void namesThatDoOneJobAreOnePhrase(String text, String phrases) {
    assertThat(new Parsed(text).phrases()).isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      textBlock =
          """
          第98師向柳州推進。 = 第98師 | toward:柳州
          柳州被第13师团攻占。 = 柳州 | passive:第13师团
          柳州由第46軍防守。 = 柳州 | from:第46軍
          第5军在保山集结。 = 第5军 | at:保山
          日軍以第13師團攻佔柳州。 = 日軍 | by_means:第13師團 | 柳州
          蒋介石命令第46军增援柳州。 = 蒋介石 | order:第46军 | 柳州
          第98師與第6師團激戰。 = 第98師+第6師團
          日军宣称第46军撤离柳州。 = 日军 | 第46军 | 柳州
          據第46軍統計，日軍傷亡500人。 = claim:第46軍 | 日軍
          """)
  void aSmallWordGovernsThePhraseBehindIt(String text, String phrases) {
    assertThat(new Parsed(text).phrases()).isEqualTo(phrases);
  }
}
