package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.battlegraph.lexicon.EchelonWords.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchelonWordsTest {
  private static final EchelonWords WORDS = EchelonWords.load();

  @ParameterizedTest
  @CsvSource({"师团, BARE", "方面军, PROPER", "兵团, COMMANDER", "方面舰队, NUMBER", "驱逐队, NUMBER"})
  void aWordOfTheSchemeStandsWhereItsGrammarLetsIt(String word, Use use) {
    assertThat(word).matches(WORDS.pattern(use));
  }

  @ParameterizedTest
  @CsvSource({"哨", "标", "混成旅团", "义勇军"})
  void leavesAlmostEveryCharacterAndWhatIsATitleWithAnEchelon(String word) {
    assertThat(WORDS.words()).extracting(EchelonWords.Echelon::word).doesNotContain(word);
  }

  @Test
  void doesNotReadTheBeginningOfAnotherWord() {
    assertThat("师范").doesNotMatch(WORDS.pattern(Use.NUMBER) + ".*");
    assertThat("师部").matches(WORDS.pattern(Use.NUMBER) + ".*");
  }
}
