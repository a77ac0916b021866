package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/**
 * A stretch of a sentence between two marks of punctuation, read into tokens.
 *
 * @param passage the passage it stands in
 * @param sentence the number of its sentence in the passage, from 0
 * @param span where it stands, without the mark that closes it
 * @param tokens its tokens in order
 * @param aside whether it stands in parentheses
 */
record Clause(Passage passage, int sentence, Span span, List<Token> tokens, boolean aside) {
  Clause {
    tokens = List.copyOf(tokens);
  }

  /** Returns the tokens of one kind, in order. */
  <T extends Token> List<T> tokens(Class<T> kind) {
    List<T> ofKind = new ArrayList<>();
    for (Token token : tokens) {
      if (kind.isInstance(token)) {
        ofKind.add(kind.cast(token));
      }
    }
    return ofKind;
  }
}
