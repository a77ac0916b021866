package org.battlegraph.model.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule is called by lower-case words with single dots and hyphens between them. */
class RuleNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "date.day", "action.zero-subject", "unit.18th", "a-b.c-d"})
  void takesWordsWithDotsAndHyphensBetween(String name) {
    assertThat(new RuleName(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "date.", "-day", "date..day", "date.-day", "Date", "日", "a b", "a_b"})
  void takesNothingElse(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleName(name))
        .withMessage("not a rule name: " + name);
  }
}
