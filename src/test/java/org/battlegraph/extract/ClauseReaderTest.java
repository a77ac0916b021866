package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      textBlock =
          """
          第98師攻佔松滋。 = 第98師攻佔松滋
          第98师攻占松滋，向宜昌推进。 = 第98师攻占松滋 | 向宜昌推进
          第98師攻佔松滋；第6師撤往宜昌。 = 第98師攻佔松滋 | 第6師撤往宜昌
          第98师攻占松滋。第6师撤往宜昌！ = 第98师攻占松滋 | 第6师撤往宜昌
          第98師攻佔松滋、宜昌。 = 第98師攻佔松滋、宜昌
          第98师阵亡2,400人，负伤500人。 = 第98师阵亡2,400人 | 负伤500人
          """)
  void aClauseEndsAtAMarkThatIsNoPartOfANumberOrAList(String text, String clauses) {
    assertThat(new Parsed(text).clauses()).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      textBlock =
          """
          第98師（約8000人）攻佔松滋。 = 第98師（約8000人）攻佔松滋 | (約8000人)
          第98师(师长王小川)攻占松滋。 = 第98师(师长王小川)攻占松滋 | (师长王小川)
          第98師（師長王小川，轄第292團）攻佔松滋。 = 第98師（師長王小川，轄第292團）攻佔松滋 | (師長王小川) | (轄第292團)
          第98师（第292团（约900人）除外）攻占松滋。 = 第98师（第292团（约900人）除外）攻占松滋 | (第292团（约900人）除外) | (约900人)
          """)
  void whatStandsInParenthesesIsAClauseOfItsOwn(String text, String clauses) {
    assertThat(new Parsed(text).clauses()).isEqualTo(clauses);
  }
}
