package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
  @ParameterizedTest
  @CsvSource({
    "第一〇四師團, 104师团",
    "第104师团,   104师团",
    "一百零四師,   104师",
    "二十一軍,     21军",
    "十軍,         10军",
    "一千二百人,   1200人",
    "第 九十 師,   90师",
    "「長門」號,   长门号",
    "約翰·史密斯,  约翰史密斯",
    "B－25,        b25",
    "兩廣,         2广",
    "第幾軍,       第几军",
  })
  void bringsSpellingsOfOneNameTogether(String name, String form) {
    assertThat(NameForm.of(name)).isEqualTo(form);
  }
}
