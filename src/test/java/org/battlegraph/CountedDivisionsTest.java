package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.Question;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.query.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Which divisions fought in two cities follows from a count and a list of a seed article. On copies
 * of the article in which these are others the answer follows them, or there is none.
 */
class CountedDivisionsTest {
  private static final Path SEED = Path.of("seeds/桂柳會戰.md");
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final int RAISED = 60;
  private static final String DIGITS = "一二三四五六七八九";

  /** A division's number, alone or in a list that ends with the word for division. */
  private static final Pattern ARABIC = Pattern.compile("第(\\d+)(?=(?:、第\\d+)*等?\\[?[師师][團团])");

  private static final Pattern CHINESE =
      Pattern.compile("第([" + DIGITS + "十]+)(?=(?:、第[" + DIGITS + "十]+)*師團)");

  /** The sentence that counts, with the army before the count. */
  private static final Pattern COUNT = Pattern.compile("(第\\d+軍)之(\\d)個師團");

  private static String text;

  @BeforeAll
  static void read() throws IOException {
    assumeThat(SEED).exists();
    text = Files.readString(SEED);
  }

  private static Answer ask(String article, String one, String other) {
    return BATTLEGRAPH
        .graph(List.of(BATTLEGRAPH.read("會戰", article)))
        .ask(
            Question.named("units-in-both")
                .with("a", one)
                .with("b", other)
                .with("echelon", Echelon.DIVISION));
  }

  private static Set<String> units(Answer answer) {
    return new TreeSet<>(answer.table().column("unitName"));
  }

  @Test
  void noSentenceStatesItAndTwoDivisionsFollowWithTheirReasons() {
    Answer answer = ask(text, "桂林", "柳州");
    assertThat(units(answer)).containsExactly("第13師團", "第3師團");
    assertThat(answer.statedOnly().table().rows()).isEmpty();
    assertThat(answer.statedOnly().empty().english())
        .isEqualTo(
            "No sentence states it. What is inferred is left out: %d rows."
                .formatted(answer.table().rows().size()));
    assertThat(answer.table().column("basis")).containsOnly("inferred");
    assertThat(answer.table().column("rule")).contains("counted-subordinates");
    assertThat(answer.table().column("quotation"))
        .anySatisfy(words -> assertThat(words).contains("之5個師團").contains("等師團"));
  }

  @Test
  void otherNumbersGiveOtherDivisions() {
    UnaryOperator<String> renumber =
        words ->
            CHINESE
                .matcher(ARABIC.matcher(words).replaceAll(CountedDivisionsTest::raised))
                .replaceAll(CountedDivisionsTest::raisedInChinese);
    assertThat(renumber.apply(text)).isNotEqualTo(text);
    Set<String> expected = new TreeSet<>();
    units(ask(text, "桂林", "柳州")).forEach(name -> expected.add(renumber.apply(name)));
    assertThat(units(ask(renumber.apply(text), "桂林", "柳州"))).isEqualTo(expected).hasSize(2);
  }

  private static String raised(MatchResult number) {
    return "第" + (Integer.parseInt(number.group(1)) + RAISED);
  }

  private static String raisedInChinese(MatchResult number) {
    String[] parts = number.group(1).split("十", -1);
    int ones = DIGITS.indexOf(parts[parts.length - 1]) + 1;
    int tens = parts.length == 1 ? 0 : parts[0].isEmpty() ? 1 : DIGITS.indexOf(parts[0]) + 1;
    int raised = 10 * tens + (parts[parts.length - 1].isEmpty() ? 0 : ones) + RAISED;
    return "第"
        + DIGITS.charAt(raised / 10 - 1)
        + "十"
        + (raised % 10 == 0 ? "" : DIGITS.charAt(raised % 10 - 1));
  }

  @Test
  void otherCitiesGiveTheSameDivisionsThere() {
    String elsewhere = text.replace("桂林", "信陽").replace("柳州", "許昌");
    assertThat(units(ask(elsewhere, "信陽", "許昌"))).isEqualTo(units(ask(text, "桂林", "柳州")));
  }

  @Test
  void anotherCountThanTheListHasLeavesItOpen() {
    Matcher count = COUNT.matcher(text);
    String four = count.replaceFirst("$1之4個師團");
    assertThat(four).isNotEqualTo(text);
    Answer open = ask(four, "桂林", "柳州");
    assertThat(open.table().rows()).isEmpty();
    assertThat(open.statedOnly().empty()).isEqualTo(open.empty());
  }

  @Test
  void aSecondListOfTheSameLengthLeavesItOpenAndAShorterOneDoesNot() {
    assertThat(ask(withList("第101、第102、第103、第105、第106等師團"), "桂林", "柳州").table().rows()).isEmpty();
    assertThat(units(ask(withList("第101、第102、第103、第105等師團"), "桂林", "柳州"))).hasSize(2);
  }

  /** The article with another list of divisions of the army that the count is of. */
  private static String withList(String list) {
    Matcher count = COUNT.matcher(text);
    assertThat(count.find()).isTrue();
    int paragraph = text.lastIndexOf("\n\n", count.start());
    return text.substring(0, paragraph)
        + "\n\n"
        + count.group(1)
        + "之"
        + list
        + "，留駐後方。"
        + text.substring(paragraph);
  }
}
