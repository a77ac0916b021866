package org.battlegraph.export;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * How an article was understood, sentence by sentence, for people: its mentions with what they
 * mean, its facts, and under each the rules that fired with the words they took.
 */
public final class Explanation {
  private final ArticleFacts facts;
  private final PlainText text;
  private final FactNotation notation;
  private final Function<Fact, String> iris;

  /**
   * Makes an explanation of an article.
   *
   * @param facts what was understood of it
   * @param iris names its facts
   */
  public Explanation(ArticleFacts facts, Function<Fact, String> iris) {
    this.facts = facts;
    this.iris = iris;
    this.text = facts.article().text();
    this.notation = FactNotation.of(facts);
  }

  /** Returns the explanation of every sentence of the article's own text, in order. */
  public Stream<String> sentences() {
    return sentences(span -> true);
  }

  /** Returns the explanation of the sentences that hold some words, in either script. */
  public Stream<String> sentencesWith(String words) {
    String folded = Folding.fold(words);
    return sentences(span -> Folding.fold(text.slice(span)).contains(folded));
  }

  private Stream<String> sentences(Predicate<Span> wanted) {
    return facts.article().body().stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(Sentence::span)
        .filter(wanted)
        .map(this::explain);
  }

  private String explain(Span sentence) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add(place(sentence) + " " + line(text.slice(sentence)));
    List<Mention> mentions =
        facts.mentions().stream().filter(each -> beginsIn(sentence, each.span())).toList();
    for (Mention mention : mentions) {
      lines.add("  " + describe(mention));
      addRules(lines, mention.evidence(), "      ");
    }
    for (Fact fact : facts.facts()) {
      if (beginsIn(sentence, fact.basis().first().span())) {
        lines.add("  = " + notation.line(fact) + " | " + fact.basis().confidence());
        lines.add("      <" + iris.apply(fact) + ">");
        fact.basis().evidence().forEach(evidence -> addRules(lines, evidence, "      "));
      }
    }
    return lines.toString();
  }

  private static boolean beginsIn(Span sentence, Span span) {
    return sentence.begin() <= span.begin() && span.begin() < sentence.end();
  }

  private String describe(Mention mention) {
    String kind = mention.getClass().getSimpleName().replace("Mention", "");
    return kind
        + " "
        + place(mention.span())
        + " 「"
        + line(text.slice(mention.span()))
        + "」"
        + meaning(mention);
  }

  private String meaning(Mention mention) {
    Optional<String> meaning =
        mention instanceof DateMention date
            ? date.value().map(value -> value.edtf())
            : facts.resolution().meaningOf(mention).map(Explanation::name);
    if (mention instanceof FigureMention figure) {
      meaning = Optional.of(FactNotation.number(figure.magnitude()) + " " + figure.unitOfCount());
    }
    return meaning.map(value -> " = " + value).orElse("");
  }

  private static String name(Entity entity) {
    return entity.naming().label() + " (" + entity.id() + ")";
  }

  private void addRules(StringJoiner lines, Evidence evidence, String indent) {
    lines.add(
        indent
            + evidence.rule()
            + " "
            + place(evidence.span())
            + " 「"
            + line(text.slice(evidence.span()))
            + "」");
    evidence.parts().forEach(part -> addRules(lines, part, indent + "  "));
  }

  private static String place(Span span) {
    return span.begin() + "-" + span.end();
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
