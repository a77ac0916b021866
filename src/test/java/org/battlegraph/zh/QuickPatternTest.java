package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quick pattern finds what the expression finds, wherever a match can begin. */
class QuickPatternTest {
  private static final String TEXT = "甲乙第3师、第13师，军长张三。日军（Abc Def）向甲乙丙进攻；此役后，3日";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第[0-9]+师",
        "(?:甲|甲乙|日)(?:军|乙丙)?",
        "(?<!日)军长?",
        "(?<=、)第",
        "(?!第3)第",
        "\\p{IsIdeographic}军",
        "[^。]师",
        "[A-Z][a-z]+",
        "(?i)abc",
        "(?>甲乙|甲)(?:第|丙)?",
        "一?日",
        ".军",
        "\\b[0-9]",
        "军(?!长(?<=军长))",
        "(?>甲(?=丙)|甲乙)第",
        "(?<=第[0-9]{1,2})师",
        "(?<!^)甲",
        "[日甲]+军?(?=（|长|乙)",
        "(?:3?+日|3?+师)(?!团)",
        "[^第]师、?",
        "[\\p{IsIdeographic}&&[^师]]长(?=张|$)",
        "(?<=[师。])(?:、|日军)|甲",
        "(?<=[师。])(?:、|日军)",
        "[3-5]?日$",
        "(?:日军（Abc )?Def）向甲乙丙进攻；此役后，3日",
        "甲(?=乙第|乙丙)乙",
        ".{2,4}?（",
      })
  void findsWhatTheExpressionFinds(String regex) {
    QuickPattern pattern = QuickPattern.of(regex);
    PatternSet set = new PatternSet(List.of(QuickPattern.of("军长|甲"), pattern));
    Span whole = new Span(0, TEXT.length());
    List<String> found = found(pattern.scan(TEXT, whole));
    List<String> expected = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(TEXT);
    while (matcher.find()) {
      expected.add(matcher.start() + matcher.group());
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
    assertThat(found(set.in(TEXT, whole).scan(pattern))).isEqualTo(expected);
  }

  private static List<String> found(QuickPattern.Scan scan) {
    List<String> found = new ArrayList<>();
    while (scan.find()) {
      found.add(scan.start() + scan.group());
    }
    return found;
  }

  @Test
  void aSetFindsManyAtOnceAndSeesItsPartOfTheTextAlone() {
    List<QuickPattern> many = new ArrayList<>();
    for (char c = '\u4E00'; c < '\u4E80'; c++) {
      many.add(QuickPattern.of("(?<!第)[" + c + "3]师?"));
    }
    PatternSet.Sight sight = new PatternSet(many).in(TEXT, new Span(3, 6));
    for (QuickPattern pattern : many) {
      assertThat(found(sight.scan(pattern))).containsExactly("33师");
    }
    assertThat(found(sight.scan(QuickPattern.of("[师、]")))).containsExactly("4师", "5、");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第[0-9]+师",
        "(?:新编|暂编)?第3",
        "(?<!师)第3",
        "(?<=、)第",
        "(?!甲)第3(?!(?<=3)师)",
        "(?>新编|暂编|)第3",
      })
  void isTriedOnlyWhereAMatchCanBegin(String regex) {
    QuickPattern quick = QuickPattern.of(regex);
    assertThat(quick.canBeginAt("、第3师", 1)).isTrue();
    assertThat(quick.canBeginAt("、第3师", 0)).isFalse();
  }

  @Test
  void isNotTriedWhereItsBeginGoesOnOtherwise() {
    QuickPattern quick = QuickPattern.of("(?:新编?|[a-c])?第\\s?[0-9]{1,3}师|.团");
    assertThat(quick.canBeginAt("第3师", 0)).isTrue();
    assertThat(quick.canBeginAt("第 3师", 0)).isTrue();
    assertThat(quick.canBeginAt("新第3师", 0)).isTrue();
    assertThat(quick.canBeginAt("新编第3师", 0)).isTrue();
    assertThat(quick.canBeginAt("b第3师", 0)).isTrue();
    assertThat(quick.canBeginAt("新团", 0)).isTrue();
    assertThat(quick.canBeginAt("第一", 0)).isFalse();
    assertThat(quick.canBeginAt("新3", 0)).isFalse();
    assertThat(quick.canBeginAt("编第3师", 0)).isFalse();
  }

  @Test
  void wantsWhatItLooksBackAt() {
    QuickPattern quick = QuickPattern.of("(?<=[“「])\\p{IsIdeographic}{1,3}师(?=[”」])");
    assertThat(quick.canBeginAt("「蓝色师」", 1)).isTrue();
    assertThat(quick.canBeginAt("「蓝色师」", 2)).isFalse();
    assertThat(quick.canBeginAt("「A师」", 1)).isFalse();
    assertThat(quick.canBeginAt("「蓝色师、", 1)).isFalse();
    assertThat(quick.canBeginAt("蓝色师」", 0)).isFalse();
  }

  @Test
  void seesItsPartOfTheTextAlone() {
    Span part = new Span(3, 6);
    assertThat(TEXT.substring(3, 6)).isEqualTo("3师、");
    assertThat(QuickPattern.of("(?<=第)3").scan(TEXT, part).find()).isFalse();
    assertThat(QuickPattern.of("、(?=第)").scan(TEXT, part).find()).isFalse();
    assertThat(QuickPattern.of("^3师、$").scan(TEXT, part).find()).isTrue();
  }

  @Test
  void tellsItsGroupsByTheirPlaceInTheWholeText() {
    QuickPattern.Scan scan =
        QuickPattern.of("(?<n>[0-9]+)(?<of>军)?").scan(TEXT, new Span(3, TEXT.length()));
    assertThat(scan.find()).isTrue();
    assertThat(scan.start("n")).isEqualTo(3);
    assertThat(scan.end("n")).isEqualTo(scan.end()).isEqualTo(4);
    assertThat(scan.group("n")).isEqualTo("3");
    assertThat(scan.has("of")).isFalse();
    assertThat(scan.group("of")).isEmpty();
  }

  @Test
  void tellsWhetherAWordIsAMatchOrHoldsOne() {
    QuickPattern army = QuickPattern.of("(?:日|国)军(?!官)");
    assertThat(army.matches("日军")).isTrue();
    assertThat(army.matches("日军向")).isFalse();
    assertThat(army.matches("")).isFalse();
    assertThat(army.isIn("第3师与国军")).isTrue();
    assertThat(army.isIn("第3师与国军官")).isFalse();
  }

  @Test
  void isTriedWhereTheCallerSays() {
    QuickPattern army = QuickPattern.of("军");
    Span part = new Span(11, 13);
    PatternSet.Sight sight = new PatternSet(List.of(army)).in(TEXT, part);
    assertThat(found(army.scan(TEXT, part, words -> from -> Math.max(from, 1)))).isEmpty();
    assertThat(found(army.scan(TEXT, part, words -> from -> from))).hasSize(1);
    assertThat(found(sight.scan(army, words -> from -> words.length()))).isEmpty();
  }
}
