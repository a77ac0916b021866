package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.ClauseOpeners;
import org.battlegraph.model.entity.EntityId;

/** Reads how a clause opens: with a subject, with one that is not understood, or with none. */
final class Openings {
  /** A clause that says when or why the one behind it holds. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile("(?:当|在|为|随着|由于|因).*|.*(?:后|时|前|之际|期间)");

  private static final Pattern FORCE_OF_PLACE =
      Pattern.compile(
          "(?:的|之)?\\p{IsHan}{0,4}(?:马队|步队|炮队|民团|团练|乡勇|团勇|骑兵|步兵|炮兵|民军|义军|义勇|人马|武装)(?:亦|也|则|遂|乃|均|皆)?");

  private static final int SHORTEST_STATEMENT = 4;

  /** A clause without a name that only says when, how or why. */
  private static final Pattern OF_TIME =
      Pattern.compile(
          "(?:当|在|为|随着|由于|因|经|至|虽|战|激战|苦战|血战).*|.*(?:后|时|前|际|间|中|下|来|初|末|夜|晨|晓|晚|起|日|久|余|天|年|月|旬|上)");

  private final ArticleView view;
  private final ClauseWords words;
  private final ClauseOpeners openers;

  Openings(ArticleView view, ClauseWords words, ClauseOpeners openers) {
    this.view = view;
    this.words = words;
    this.openers = openers;
  }

  /**
   * Returns the subject of a clause behind, where a clause of circumstance opens a sentence without
   * one: 擊退敵軍後，第5師南下.
   */
  Optional<NounPhrase> subjectBehind(List<Clause> clauses, List<List<Token>> tokens, int index) {
    Clause clause = clauses.get(index);
    boolean opens =
        !clause.aside()
            && (index == 0 || clauses.get(index - 1).sentence() != clause.sentence())
            && CIRCUMSTANCE.matcher(view.folded(clause.span())).matches()
            && subjectOf(tokens.get(index)).isEmpty();
    for (int i = index + 1; opens && i < clauses.size(); i++) {
      if (clauses.get(i).sentence() != clause.sentence()) {
        return Optional.empty();
      }
      Optional<NounPhrase> subject = subjectOf(tokens.get(i));
      if (!clauses.get(i).aside() && subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The force that stands before the first verb of a clause without a small word before it. */
  private static Optional<NounPhrase> subjectOf(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Verb) {
        return Optional.empty();
      }
      if (token instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE
          && phrase.preposition().isEmpty()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean opensSentence(Clause clause) {
    int begin = clause.passage().sentences().get(clause.sentence()).span().begin();
    return clause.span().begin() == begin;
  }

  /** 會眾不從，…: somebody does something, and no word of it is understood. */
  private boolean isPredicated(Clause clause) {
    String rest = openers.withoutOpeners(view.folded(clause.span()));
    return rest.length() >= SHORTEST_STATEMENT && !OF_TIME.matcher(rest).matches();
  }

  /**
   * Returns the subject of a clause that goes on to tell why it acts, by what another force does:
   * 敵軍因某師渡河而動搖, 敵軍為了防止某師渡河. Who acts in the clauses behind is the first.
   */
  Optional<NounPhrase> aroundCause(List<Token> tokens) {
    Optional<NounPhrase> first = Optional.empty();
    for (Token token : tokens) {
      if (!(token instanceof NounPhrase phrase)
          || phrase.kind() != NounPhrase.Kind.FORCE
          || phrase.preposition().isPresent()) {
        continue;
      }
      if (first.isEmpty()) {
        first = Optional.of(phrase);
      } else {
        int begin = first.get().span().end();
        String between = view.folded().substring(begin, Math.max(begin, phrase.span().begin()));
        return words.cause.matcher(between).find() ? first : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 依托河口的既設陣地: where somebody makes use of works, before the text says what for. */
  Optional<List<EntityId>> strongholds(Clause clause, List<Token> tokens) {
    if (clause.aside() || !words.works.isIn(view.folded(clause.span()))) {
      return Optional.empty();
    }
    List<EntityId> places =
        tokens.stream()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.kind() == NounPhrase.Kind.PLACE)
            .flatMap(phrase -> phrase.ids().stream())
            .toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(places);
  }

  /** Tells whether a clause only names a force that joins those who act: 會同某軍. */
  boolean joins(Clause clause, List<Token> tokens) {
    return !clause.aside()
        && words.joins.matcher(view.folded(clause.span())).lookingAt()
        && tokens.stream().noneMatch(Token.Time.class::isInstance);
  }

  /** 甘肅馬隊守河口: the force of a place of which no word is known. */
  private boolean isOfPlace(List<Token> tokens, int first) {
    if (first + 1 >= tokens.size()
        || !(tokens.get(first) instanceof NounPhrase place)
        || place.kind() != NounPhrase.Kind.PLACE
        || place.preposition().isPresent()
        || !(tokens.get(first + 1) instanceof Token.Verb)) {
      return false;
    }
    int end = place.span().end();
    String behind =
        view.folded().substring(end, Math.max(end, tokens.get(first + 1).span().begin()));
    return FORCE_OF_PLACE.matcher(behind).matches();
  }

  /** Tells whether words that are not understood stand where the subject would stand. */
  boolean withUnknown(Clause clause, List<Token> tokens) {
    int begin = clause.span().begin();
    int first = 0;
    while (first < tokens.size() && tokens.get(first) instanceof Token.Time time) {
      begin = time.span().end();
      first++;
    }
    if (first == tokens.size()) {
      return first == 0 && opensSentence(clause) && isPredicated(clause);
    }
    if (tokens.get(first) instanceof Token.Count) {
      return true;
    }
    if (isOfPlace(tokens, first)) {
      return true;
    }
    String opening =
        view.folded().substring(begin, Math.max(begin, tokens.get(first).span().begin()));
    return openers.withoutOpeners(opening).length() >= 2;
  }
}
