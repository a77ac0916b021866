package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No input makes the way from Markdown to facts throw, lie about a place or run away.
 *
 * <p>{@code -Dbattlegraph.mixtures=N} tries N mixtures instead of a few; the name of a failing test
 * tells the seed that it was made from.
 */
class PathologicalTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int MIXTURES = Integer.getInteger("battlegraph.mixtures", 12);
  private static final int MIXTURE_LENGTH = 4_000;

  /** Long enough that what is bounded (a sentence, a passage) is already at its bound. */
  private static final int LENGTH = 8_000;

  /** Twice the text takes about twice the time; at four times it would be quadratic. */
  private static final double MOST_PER_DOUBLING = 2.8;

  /** Below this the clock and the garbage collector say more than the text. */
  private static final double LEAST_SECONDS = 0.1;

  private static final int TRIES = 4;

  @TestFactory
  Stream<DynamicTest> everyOffsetOfAMixtureIsTrue() {
    return LongStream.range(0, MIXTURES)
        .mapToObj(
            seed ->
                dynamicTest(
                    "seed " + seed,
                    () -> checkOffsets(read(HostileTexts.mixture(seed, MIXTURE_LENGTH)))));
  }

  @TestFactory
  Stream<DynamicTest> everyOffsetOfATextWithOtherDigitsIsTrue() {
    return LongStream.range(0, MIXTURES)
        .mapToObj(
            seed ->
                dynamicTest("seed " + seed, () -> checkOffsets(read(HostileTexts.slips(seed)))));
  }

  @TestFactory
  Stream<DynamicTest> timeGrowsAsTheText() {
    return HostileTexts.shapes().entrySet().stream()
        .map(shape -> dynamicTest(shape.getKey(), () -> growsAsTheText(shape.getValue())));
  }

  @Test
  void fiveMegabytesWithoutASentenceEndTakeTheirShareOfTime() {
    IntFunction<String> shape = HostileTexts.shapes().get("the seeds without a mark");
    int characters = 5_000_000 / 3;
    double tenth = seconds(shape.apply(characters / 10));
    double whole = seconds(shape.apply(characters));
    assertThat(whole / tenth).isLessThan(18);
  }

  private static void growsAsTheText(IntFunction<String> shape) {
    double growth = Double.MAX_VALUE;
    checkOffsets(read(shape.apply(LENGTH)));
    for (int i = 0; i < TRIES && growth > MOST_PER_DOUBLING; i++) {
      double once = seconds(shape.apply(2 * LENGTH));
      double twice = seconds(shape.apply(4 * LENGTH));
      growth = twice < LEAST_SECONDS ? 0 : Math.min(growth, twice / once);
    }
    assertThat(growth).as("time for twice the text").isLessThan(MOST_PER_DOUBLING);
  }

  private static double seconds(String text) {
    long begin = THREADS.getCurrentThreadCpuTime();
    read(text);
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static ArticleFacts read(String text) {
    return PIPELINE.read("某地戰役", text);
  }

  private static void checkOffsets(ArticleFacts facts) {
    PlainText text = facts.article().text();
    for (Mention mention : facts.mentions()) {
      checkEvidence(text, mention.evidence());
      if (mention instanceof ActionMention action) {
        assertThat(action.verb()).isEqualTo(text.slice(action.span()));
      } else if (mention instanceof EventMention event) {
        assertThat(event.name()).isEqualTo(text.slice(event.span()));
      } else if (mention instanceof PersonMention person) {
        assertThat(person.name()).isEqualTo(text.slice(person.nameSpan()));
        assertThat(person.span().contains(person.nameSpan())).isTrue();
      } else if (mention instanceof UnitMention unit && !unit.implied()) {
        // Around the name may stand the country and the headquarters: 日本第6方面軍司令部.
        String words = withoutBreaks(text.slice(unit.span()));
        assertThat(words).contains(unit.name());
      }
    }
    for (Fact fact : facts.facts()) {
      fact.basis().evidence().forEach(evidence -> checkEvidence(text, evidence));
    }
    checkSources(facts);
  }

  private static String withoutBreaks(String words) {
    return words.replaceAll("\\s*[\\n\\r]\\s*", "");
  }

  private static void checkEvidence(PlainText text, Evidence evidence) {
    assertThat(text.span().contains(evidence.span())).as("%s", evidence).isTrue();
    assertThat(evidence.span().length()).as("%s", evidence).isPositive();
    List<Evidence> parts = evidence.parts();
    parts.forEach(part -> checkEvidence(text, part));
  }

  /** Every passage lies in the text, apart from the others, and knows its place in the source. */
  private static void checkSources(ArticleFacts facts) {
    int end = 0;
    for (var passage : facts.article().passages()) {
      Span span = passage.span();
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      assertThat(facts.article().sources().sourceOf(span).end()).isPositive();
      end = span.end();
    }
  }
}
