package org.battlegraph.extract;

import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Span;

/** A piece of a clause that is understood; what stands between two tokens is not. */
sealed interface Token
    permits Token.Name, Token.Verb, Token.Time, Token.Count, Token.Mark, NounPhrase {
  /** Returns where it stands. */
  Span span();

  /** Tells whether a token is a small word of a kind. */
  static boolean isMark(Token token, Cue cue) {
    return token instanceof Mark mark && mark.cue() == cue;
  }

  /** A name, and what it means. */
  record Name(Mention mention, Entity entity) implements Token {
    @Override
    public Span span() {
      return mention.span();
    }
  }

  /** A verb of action. */
  record Verb(ActionMention mention) implements Token {
    /** Returns the verb taken for another kind of action than its word says by itself. */
    Verb as(ActionType type) {
      return new Verb(
          new ActionMention(
              mention.evidence(), mention.verb(), type, mention.object(), mention.ofForces()));
    }

    @Override
    public Span span() {
      return mention.span();
    }
  }

  /** A date. */
  record Time(DateMention mention) implements Token {
    @Override
    public Span span() {
      return mention.span();
    }
  }

  /**
   * A figure.
   *
   * @param mention the count
   * @param span where it stands, without a name that it holds: of 2,500名日軍 the 2,500名
   */
  record Count(FigureMention mention, Span span) implements Token {}

  /** A small word. */
  record Mark(Cue cue, Span span) implements Token {}
}
