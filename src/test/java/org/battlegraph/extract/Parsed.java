package org.battlegraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.CueWord;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.lexicon.Posts;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.battlegraph.zh.Folding;

/**
 * The clauses of a text in one line each.
 *
 * <p>A clause is its words; one in parentheses stands in them. A phrase is {@code preposition:head+
 * head}, and what a head stands under is written before it: {@code 第11軍>第3師團}.
 */
final class Parsed {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  private final ArticleView view;
  private final PlainText text;
  private final List<Clause> clauses;

  Parsed(String markdown) {
    ArticleFacts facts = PIPELINE.read("無題", markdown);
    text = facts.article().text();
    view =
        new ArticleView(facts.article(), Folding.fold(text), facts.mentions(), facts.resolution());
    ClauseReader reader =
        new ClauseReader(CueWord.load(), ClauseWords.load(FateWord.load(), Posts.load()));
    clauses =
        facts.article().body().stream()
            .flatMap(
                passage ->
                    reader
                        .read(passage, view.folded(), view.mentionsIn(passage), view.resolution())
                        .stream())
            .toList();
  }

  /** Returns the words of the clauses, in the order in which they begin. */
  String clauses() {
    return clauses.stream()
        .map(clause -> clause.aside() ? "(" + words(clause) + ")" : words(clause))
        .collect(Collectors.joining(" | "));
  }

  private String words(Clause clause) {
    return text.slice(clause.span());
  }

  /** Returns the noun phrases of all clauses. */
  String phrases() {
    PhraseParser parser =
        new PhraseParser(view.folded(), ClauseWords.load(FateWord.load(), Posts.load()));
    return clauses.stream()
        .flatMap(clause -> parser.parse(clause.tokens()).stream())
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .map(this::line)
        .collect(Collectors.joining(" | "));
  }

  private String line(NounPhrase phrase) {
    String preposition =
        phrase.preposition().map(cue -> cue.name().toLowerCase(Locale.ROOT) + ":").orElse("");
    return preposition
        + phrase.heads().stream()
            .map(head -> above(phrase, head) + text.slice(head.span()))
            .collect(Collectors.joining("+"));
  }

  private String above(NounPhrase phrase, Token.Name low) {
    return phrase.ties().stream()
        .filter(tie -> tie.lower().equals(low))
        .map(tie -> above(phrase, tie.upper()) + text.slice(tie.upper().span()) + ">")
        .collect(Collectors.joining());
  }
}
