package org.battlegraph.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.battlegraph.lexicon.CueWord;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;

/**
 * Cuts passages into clauses, and gives each the tokens that stand in it.
 *
 * <p>A clause ends at a comma, a semicolon, a colon or the end of the sentence. What stands in
 * parentheses is a clause of its own, an aside, and the clause around it is read as if it were not
 * there.
 */
final class ClauseReader {
  private static final String BREAKS = "，；：,;:。！？!?\n";
  private static final String OPENING = "（(〔[【";
  private static final String CLOSING = "）)〕]】";
  private static final int MOST_NESTED = 4;

  private final TokenReader tokenReader;

  ClauseReader(List<CueWord> cues, ClauseWords words) {
    tokenReader = new TokenReader(cues, words);
  }

  /** Returns the clauses of a passage in the order in which they begin. */
  List<Clause> read(
      Passage passage, String folded, List<? extends Mention> mentions, Resolution resolution) {
    List<Token> tokens = tokenReader.read(passage, folded, mentions, resolution);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      cut(passage, i, folded, tokens, clauses);
    }
    clauses.sort(Comparator.comparingInt(clause -> clause.span().begin()));
    return clauses;
  }

  /** A clause that is being read; a mark inside a name is no break. */
  private static final class Open {
    final int begin;
    final boolean aside;
    final List<Token> tokens = new ArrayList<>();

    Open(int begin, boolean aside) {
      this.begin = begin;
      this.aside = aside;
    }
  }

  private static void cut(
      Passage passage, int number, String folded, List<Token> tokens, List<Clause> clauses) {
    Sentence sentence = passage.sentences().get(number);
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(sentence.span().begin(), false));
    int next = firstFrom(tokens, sentence.span().begin());
    int at = sentence.span().begin();
    while (at < sentence.span().end()) {
      if (next < tokens.size() && tokens.get(next).span().begin() <= at) {
        Token token = tokens.get(next++);
        open.element().tokens.add(token);
        at = Math.max(at, token.span().end());
        continue;
      }
      char c = folded.charAt(at);
      if (OPENING.indexOf(c) >= 0 && open.size() < MOST_NESTED) {
        open.push(new Open(at + 1, true));
      } else if (CLOSING.indexOf(c) >= 0 && open.size() > 1) {
        close(passage, number, open.pop(), at, clauses);
      } else if (BREAKS.indexOf(c) >= 0 && !insideNumber(folded, at)) {
        Open done = open.pop();
        close(passage, number, done, at, clauses);
        open.push(new Open(at + 1, done.aside));
      }
      at++;
    }
    while (!open.isEmpty()) {
      close(passage, number, open.pop(), sentence.span().end(), clauses);
    }
  }

  /** 2,400. */
  private static boolean insideNumber(String folded, int at) {
    return folded.charAt(at) == ','
        && at > 0
        && at + 1 < folded.length()
        && Character.isDigit(folded.charAt(at - 1))
        && Character.isDigit(folded.charAt(at + 1));
  }

  private static void close(Passage passage, int number, Open open, int end, List<Clause> clauses) {
    if (open.begin < end) { // 不幸犧牲: a clause may tell something without a name
      Span span = new Span(open.begin, Math.max(open.begin, end));
      clauses.add(new Clause(passage, number, span, open.tokens, open.aside));
    }
  }

  private static int firstFrom(List<Token> tokens, int begin) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().begin() < begin) {
      i++;
    }
    return i;
  }
}
