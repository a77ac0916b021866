package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @ParameterizedTest(name = "{0} is {1} and {2}")
  @CsvSource({
    "第3师團, 第3师团, 第3師團",
    "萬里長城, 万里长城, 萬里長城",
    "台儿庄, 台儿庄, 臺兒莊",
    "余自强, 余自强, 余自強",
    "𤼲水, 𤼲水, 𤼲水",
  })
  void eachNameHasItsTwoForms(String text, String simplified, String traditional) {
    assertThat(Scripts.simplified(text)).isEqualTo(simplified);
    assertThat(Scripts.traditional(text)).isEqualTo(traditional);
  }
}
