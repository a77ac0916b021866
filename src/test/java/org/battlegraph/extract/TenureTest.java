package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.fact.Tenure;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a post was taken up and laid down: only where the text says it. */
class TenureTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);
  private static final String LIST = "\n\n## 歷任師長\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1938年6月，李國棟升任第6軍軍長。             | 軍長 1938-06/
          1938年6月5日，李國棟被任命為第6軍軍長。      | 軍長 1938-06-05/
          1938年，李國棟接任第6軍軍長。                | 軍長 1938/
          1938年6月至1940年8月李國棟任第6軍軍長。      | 軍長 1938-06/1940-08
          1938年6月至1940年8月，橫山勇任第6軍司令官。  | 司令官 1938-06/1940-08
          1938年，李國棟任第6軍軍長。                  | 軍長 /
          1938年6月起，李國棟任第6軍軍長。             | 軍長 1938-06/
          1938年6月，李國棟率部渡河，後升任第6軍軍長。 | 軍長 /
          1938年至1940年，李國棟歷任第6師師長、第9軍參謀長。 | 參謀長 /; 師長 /
          1938年6月，第6軍軍長李國棟受傷。             | 軍長 /
          """)
  void aDateIsABeginOrAnEndWhereTheVerbSaysSo(String text, String expected) {
    assertThat(tenures("無題", text)).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          師長李國棟（1938年6月－1940年8月）      | 師長 1938-06/1940-08
          師長李國棟：1938年6月5日－1940年8月1日  | 師長 1938-06-05/1940-08-01
          師長李國棟（1938年6月）                 | 師長 /
          師長李國棟                              | 師長 /
          """)
  void aListOfCommandersGivesTheTermOfEach(String item, String expected) {
    assertThat(tenures("第6師", "第6師是國軍的一個師。" + LIST + "- " + item + "\n"))
        .isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1938年6月，國軍第6師編入第9軍。                       | 1938-06/
          1938年6月5日，國軍第6師改隸第9軍。                    | 1938-06-05/
          1938年6月起，國軍第6師隸屬第9軍。                     | 1938-06/
          自1938年6月起國軍第6師歸第9軍指揮。                   | 1938-06/
          1938年6月至1940年8月，國軍第6師隸屬第9軍。            | 1938-06/1940-08
          1938年6月，國軍第6師隸屬第9軍。                       | /
          1938年6月，國軍第6師歸第9軍指揮。                     | /
          國軍第6師編入第9軍。                                  | /
          1938年6月，國軍第6師渡河，後編入第9軍。               | /
          """)
  void aForceStandsUnderAnotherFromWhenItIsPutThere(String text, String expected) {
    assertThat(
            PIPELINE.read("無題", text).facts().stream()
                .filter(Subordination.class::isInstance)
                .map(Subordination.class::cast)
                .map(fact -> line(fact.tenure())))
        .containsExactly(expected);
  }

  private static TreeSet<String> tenures(String title, String text) {
    TreeSet<String> lines = new TreeSet<>();
    PIPELINE.read(title, text).facts().stream()
        .filter(Appointment.class::isInstance)
        .map(Appointment.class::cast)
        .map(post -> (post.position().orElse("") + " " + line(post.tenure())).strip())
        .forEach(lines::add);
    return lines;
  }

  private static String line(Tenure tenure) {
    return tenure.begin().map(PartialDate::edtf).orElse("")
        + "/"
        + tenure.end().map(PartialDate::edtf).orElse("");
  }

  private static TreeSet<String> lines(String expected) {
    return new TreeSet<>(List.of(expected.split("; ")));
  }
}
