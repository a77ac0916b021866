package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.Cue;

/**
 * Puts the names of a clause together to noun phrases, and finds the small word that governs each.
 * Which names belong together is the business of {@link GrowingPhrase}.
 */
final class PhraseParser {
  private static final Set<Cue> PREPOSITIONS =
      EnumSet.of(
          Cue.TOWARD,
          Cue.FROM,
          Cue.AT,
          Cue.VIA,
          Cue.ALONG,
          Cue.PASSIVE,
          Cue.AS,
          Cue.TAKE,
          Cue.WITH,
          Cue.BY_MEANS,
          Cue.SEND,
          Cue.ORDER,
          Cue.LEADS,
          Cue.COMMANDS,
          Cue.ATTACHED,
          Cue.OBJECT,
          Cue.CLAIM);

  /** The small words that govern all members of a list. */
  private static final Set<Cue> GOVERNING_JOINED =
      EnumSet.of(Cue.LEADS, Cue.SEND, Cue.BY_MEANS, Cue.ORDER, Cue.TAKE);

  /** The small words that govern a name across its count. */
  private static final Set<Cue> GOVERNING_COUNTED =
      EnumSet.of(Cue.TAKE, Cue.TOWARD, Cue.PASSIVE, Cue.BY_MEANS, Cue.SEND, Cue.WITH);

  private static final int LONGEST_ATTRIBUTE = 4;

  private final String folded;
  private final ClauseWords words;

  PhraseParser(String folded, ClauseWords words) {
    this.folded = folded;
    this.words = words;
  }

  /** Returns the tokens with the names among them put together. */
  List<Token> parse(List<Token> tokens) {
    List<Token> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (tokens.get(i) instanceof Token.Name) {
        GrowingPhrase phrase = new GrowingPhrase(folded, words, tokens, i);
        i = phrase.grow();
        out.add(phrase.done(preposition(out, phrase.begin())));
      } else {
        out.add(tokens.get(i++));
      }
    }
    return out;
  }

  /** A preposition governs the phrase directly behind it and is used up by it. */
  private Optional<Cue> preposition(List<Token> before, int begin) {
    if (countAdjoins(before, begin)) { // 將約500名守軍包圍
      int last = before.size() - 1;
      return preposition(before.subList(0, last), before.get(last).span().begin());
    }
    if (before.isEmpty() || !(before.get(before.size() - 1) instanceof Token.Mark last)) {
      return Optional.empty();
    }
    Token.Mark mark = joined(before, last);
    if (mark != last) {
      return Optional.of(mark.cue());
    }
    if (describes(before, last)) {
      return Optional.of(Cue.PASSIVE);
    }
    boolean near = begin - mark.span().end() <= 6 && noBreak(mark.span().end(), begin);
    if (!near || !PREPOSITIONS.contains(mark.cue()) || speaks(mark)) {
      return Optional.empty();
    }
    return Optional.of(mark.cue());
  }

  /** 遭預伏之第9師側擊, 被優勢的日軍擊退: what stands before 之 only describes those who do it. */
  private boolean describes(List<Token> before, Token.Mark of) {
    return of.cue() == Cue.OF
        && before.size() > 1
        && before.get(before.size() - 2) instanceof Token.Mark passive
        && passive.cue() == Cue.PASSIVE
        && of.span().begin() - passive.span().end() <= LONGEST_ATTRIBUTE
        && noBreak(passive.span().end(), of.span().begin());
  }

  private static boolean countAdjoins(List<Token> before, int begin) {
    return before.size() > 1
        && before.get(before.size() - 1) instanceof Token.Count count
        && count.span().end() == begin
        && before.get(before.size() - 2) instanceof Token.Mark mark
        && GOVERNING_COUNTED.contains(mark.cue());
  }

  /** 率軍部及第181師: what governs the words that are not known governs the name joined to them. */
  private Token.Mark joined(List<Token> before, Token.Mark last) {
    boolean joins = last.cue() == Cue.COMMA || last.cue() == Cue.WITH;
    if (!joins
        || before.size() < 2
        || !(before.get(before.size() - 2) instanceof Token.Mark governor)
        || !GOVERNING_JOINED.contains(governor.cue())) {
      return last;
    }
    int unknown = last.span().begin() - governor.span().end();
    boolean near =
        unknown >= 2 && unknown <= 8 && noBreak(governor.span().end(), last.span().begin());
    return near ? governor : last;
  }

  /** Behind 據 stands who says so; behind 稱, what is said. */
  private boolean speaks(Token.Mark mark) {
    return mark.cue() == Cue.CLAIM && folded.charAt(mark.span().end() - 1) != '据';
  }

  private boolean noBreak(int begin, int end) {
    return folded.substring(begin, end).chars().noneMatch(c -> "，；。：".indexOf(c) >= 0);
  }
}
