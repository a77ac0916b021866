package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a force that acts does not move the force. */
class ExtentTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "第34師團攻佔長沙。, WHOLE",
    "第34师团一部攻占长沙。, PART",
    "第34師團主力攻佔長沙。, MAIN_BODY",
    "第34师团先头部队攻占长沙。, VANGUARD",
    "第34師團一部於1944年11月9日攻佔長沙。, PART",
  })
  void anActionSaysHowMuchOfTheForceActs(String text, Extent expected) {
    assertThat(extents(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第34師團一部攻佔長沙，並向柳州推進。| PART | PART",
        "第34师团一部攻占长沙，第34师团主力向柳州推进。| PART | MAIN_BODY",
        "第34師團攻佔長沙，第3師團一部向柳州推進。| WHOLE | PART",
      })
  void itGoesOnWithTheSubjectAndNoFurther(String text, Extent first, Extent second) {
    assertThat(extents(text)).containsExactlyInAnyOrder(first, second);
  }

  private static List<Extent> extents(String text) {
    return PIPELINE.read("無題", text).facts().stream()
        .filter(Action.class::isInstance)
        .map(fact -> ((Action) fact).extent())
        .toList();
  }
}
