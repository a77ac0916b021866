package org.battlegraph.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Edtf;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions on times, called as a query calls them. */
class TimeFunctionsTest {
  private static final QueryDesk DESK =
      QueryDesk.over(SparqlSource.of(DatasetFactory.createTxnMem()));

  @ParameterizedTest
  @CsvSource({
    "before,       1944-11-01/1944-11-03,   1944-11-05/1944-11-09",
    "before,       1944,                    1946-02",
    "before,       1944-11-01,              1944-11-03/..",
    "meets,        1944-11-01/1944-11-04,   1944-11-05/1944-11-09",
    "meets,        1944-10,                 1944-11-01",
    "meets,        1944,                    1945",
    "overlaps,     1944-11-01/1944-11-06,   1944-11-05/1944-11-09",
    "overlaps,     1944-10-21/1944-11-05,   1944-11",
    "starts,       1944-11-01,              1944-11",
    "starts,       1944-11-05/1944-11-07,   1944-11-05/1944-11-09",
    "during,       1944-11-06/1944-11-07,   1944-11-05/1944-11-09",
    "during,       1944-11-09,              1944-11",
    "during,       1944-02,                 1944",
    "finishes,     1944-11-30,              1944-11",
    "finishes,     1944-11-07/1944-11-09,   1944-11-05/1944-11-09",
    "finishes,     1944-02-29,              1944-02",
    "equals,       1944-11-05/1944-11-09,   1944-11-05/1944-11-09",
    "equals,       1944-11,                 [1944-11-01..1944-11-30]",
    "equals,       1944-02,                 1944-02-01/1944-02-29",
    "finishedBy,   1944-11,                 1944-11-30",
    "contains,     1944,                    1944-11-09",
    "contains,     ../1944-11-30,           1944-11-09",
    "startedBy,    1944-11/1944-12,         1944-11",
    "overlappedBy, 1944-11,                 1944-10-21/1944-11-05",
    "metBy,        1944-11-01,              1944-10",
    "after,        [1944-11-03..1944-11-05], 1944-11-01"
  })
  void ofTwoTimesJustOneRelationHolds(String relation, String one, String other) {
    assertThat(ask("bgf:relation(%s, %s)", one, other)).isEqualTo(relation);
    for (AllenRelation each : AllenRelation.values()) {
      assertThat(ask("bgf:" + each.word() + "(%s, %s)", one, other))
          .as(each.word())
          .isEqualTo(Boolean.toString(each.word().equals(relation)));
    }
  }

  @Test
  void thereAreThirteenAndTheConverseOfEachIsItsMirror() {
    assertThat(AllenRelation.values()).hasSize(13);
    Map<String, String> converses =
        Map.of(
            "before", "after",
            "meets", "metBy",
            "overlaps", "overlappedBy",
            "starts", "startedBy",
            "during", "contains",
            "finishes", "finishedBy",
            "equals", "equals");
    List<Days> intervals = intervalsOfSixDays();
    TreeSet<String> met = new TreeSet<>();
    for (Days one : intervals) {
      for (Days other : intervals) {
        String there = AllenRelation.between(one, other).word();
        String back = AllenRelation.between(other, one).word();
        met.add(there);
        assertThat(converses.getOrDefault(there, back)).isEqualTo(back);
        assertThat(converses.getOrDefault(back, there)).isEqualTo(there);
      }
    }
    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AllenRelation.values()).map(AllenRelation::word).toList());
  }

  private static List<Days> intervalsOfSixDays() {
    List<Days> intervals = new ArrayList<>();
    for (int first = 0; first < 6; first++) {
      for (int last = first; last < 6; last++) {
        intervals.add(new Days(first, last));
      }
    }
    return intervals;
  }

  @ParameterizedTest
  @CsvSource({
    "firstDay, 1944-11,                  1944-11-01",
    "lastDay,  1944-02,                  1944-02-29",
    "lastDay,  [1944-11-03..1944-11-05], 1944-11-05",
    "firstDay, 1944/1945,                1944-01-01"
  })
  void aTimeHasAFirstAndALastDay(String function, String time, String day) {
    assertThat(ask("bgf:" + function + "(%s)", time)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1944-11-09, 1944-11,    0",
    "1944-11-09, 1944-11-12, 3",
    "1944-11-12, 1944-11-09, 3",
    "1944,       1945-01-01, 1"
  })
  void daysLieApart(String one, String other, String days) {
    assertThat(ask("bgf:daysApart(%s, %s)", one, other)).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"民國三十三年", "1944-13", "1944-02-30", "1945/1944", "..", "/", "", "1944-11-09T06"})
  void whatIsNoTimeIsAnErrorAndNoAnswer(String text) {
    assertThat(ask("bgf:before(%s, %s)", text, "1944")).isEmpty();
    assertThat(ask("bgf:firstDay(%s)", text)).isEmpty();
  }

  @Test
  void anOpenEndHasNoDay() {
    assertThat(ask("bgf:firstDay(%s)", "1944/..")).isEqualTo("1944-01-01");
    assertThat(ask("bgf:lastDay(%s)", "1944/..")).isEmpty();
  }

  @Test
  void aDayOfXsdIsATimeToo() {
    String query =
        "PREFIX bgf: <%s> SELECT (bgf:during(\"1944-11-09\"^^<http://www.w3.org/2001/XMLSchema#date>, \"1944-11\"^^<%s>) AS ?x) {}"
            .formatted(Bg.FUNCTIONS, Edtf.EDTF.getURI());
    assertThat(value(query)).isEqualTo("true");
  }

  private static String ask(String call, String... times) {
    Object[] literals =
        Arrays.stream(times)
            .map(time -> "\"%s\"^^<%s>".formatted(time, Edtf.EDTF.getURI()))
            .toArray();
    return value(
        "PREFIX bgf: <%s> SELECT (%s AS ?x) {}".formatted(Bg.FUNCTIONS, call.formatted(literals)));
  }

  private static String value(String query) {
    return DESK.ask(NamedQuery.of("test", query), Map.of()).table().column("x").get(0);
  }
}
