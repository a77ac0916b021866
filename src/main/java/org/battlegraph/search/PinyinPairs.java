package org.battlegraph.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.battlegraph.zh.Pinyin;

/**
 * Cuts a long word of pinyin into pairs of syllables, as the index has them: {@code guiliuhuizhan}
 * into {@code guiliu, liuhui, huizhan}. Other words, and those of one or two syllables, stay.
 */
final class PinyinPairs extends TokenFilter {
  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,40}");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private Optional<State> place = Optional.empty();

  PinyinPairs(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!waiting.isEmpty() && place.isPresent()) {
      restoreState(place.get());
      term.setEmpty().append(waiting.removeFirst());
      step.setPositionIncrement(1);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    if (LETTERS.matcher(word).matches()) {
      Pinyin.cut(word).filter(syllables -> syllables.size() > 2).ifPresent(this::queue);
    }
    return true;
  }

  private void queue(List<String> syllables) {
    place = Optional.of(captureState());
    for (int i = 0; i + 1 < syllables.size(); i++) {
      waiting.addLast(syllables.get(i) + syllables.get(i + 1));
    }
    term.setEmpty().append(waiting.removeFirst());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    place = Optional.empty();
  }
}
