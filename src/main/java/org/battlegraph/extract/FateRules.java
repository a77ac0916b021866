package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Reads what became of persons: killed, captured, escaped. */
final class FateRules {
  private static final RuleName SUBJECT = new RuleName("fate.subject");
  private static final RuleName ZERO = new RuleName("fate.zero-subject");
  private static final RuleName OBJECT = new RuleName("fate.object");

  private final ArticleView view;
  private final List<FateWord> words;
  private final FactSheet sheet;

  FateRules(ArticleView view, List<FateWord> words, FactSheet sheet) {
    this.view = view;
    this.words = words;
    this.sheet = sheet;
  }

  void read(
      Clause clause,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date,
      Standing standing) {
    String text = view.folded(clause.span());
    for (FateWord word : words) {
      int at = text.indexOf(word.word());
      if (at < 0 || hiddenByLonger(text, at, word)) {
        continue;
      }
      Span place =
          new Span(clause.span().begin() + at, clause.span().begin() + at + word.word().length());
      List<EntityId> before = personsBefore(tokens, place);
      if (word.object()) {
        add(personsBehind(tokens, place), word, OBJECT, clause.span(), date, standing);
      } else if (!before.isEmpty()) {
        add(before, word, SUBJECT, clause.span(), date, standing);
      } else if (noForceBefore(tokens, place)) {
        List<EntityId> persons = subject.stream().filter(this::isPerson).toList();
        add(persons, word, ZERO, clause.span(), date, standing);
      }
    }
  }

  private boolean hiddenByLonger(String text, int at, FateWord word) {
    return words.stream()
        .filter(other -> other.word().length() > word.word().length())
        .filter(other -> other.word().contains(word.word()))
        .anyMatch(
            other -> {
              int start = at - other.word().indexOf(word.word());
              return start >= 0 && text.startsWith(other.word(), start);
            });
  }

  private boolean isPerson(EntityId id) {
    return view.resolution().entities().get(id) instanceof Person;
  }

  /** The persons of the phrase that stands last before the word, and of those joined to it. */
  private List<EntityId> personsBefore(List<Token> tokens, Span word) {
    List<EntityId> persons = new ArrayList<>();
    for (Token token : tokens) {
      if (token.span().end() <= word.begin()
          && token instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE) {
        List<EntityId> own = phrase.ids().stream().filter(this::isPerson).toList();
        if (phrase.preposition().isEmpty()) {
          persons.addAll(own);
        }
      }
    }
    return persons;
  }

  private boolean noForceBefore(List<Token> tokens, Span word) {
    return tokens.stream()
        .filter(token -> token.span().end() <= word.begin())
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .noneMatch(
            phrase -> phrase.kind() == NounPhrase.Kind.FORCE && phrase.preposition().isEmpty());
  }

  private List<EntityId> personsBehind(List<Token> tokens, Span word) {
    return tokens.stream()
        .filter(token -> token.span().begin() >= word.end())
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.span().begin() - word.end() <= 12)
        .findFirst()
        .map(phrase -> phrase.ids().stream().filter(this::isPerson).toList())
        .orElse(List.of());
  }

  private void add(
      List<EntityId> persons,
      FateWord word,
      RuleName rule,
      Span span,
      Optional<DateMention> date,
      Standing standing) {
    for (EntityId person : persons) {
      sheet.add(
          new Fate(sheet.basis(date, standing, rule, span), person, word.fate(), Optional.empty()));
    }
  }
}
