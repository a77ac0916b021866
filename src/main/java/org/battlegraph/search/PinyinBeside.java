package org.battlegraph.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.battlegraph.zh.Pinyin;

/**
 * Puts the pinyin of each character and each pair at its own place: {@code gui} at 桂, {@code
 * guilin} at 桂林.
 */
final class PinyinBeside extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Optional<String> waiting = Optional.empty();
  private Optional<State> place = Optional.empty();

  PinyinBeside(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting.isPresent() && place.isPresent()) {
      restoreState(place.get());
      term.setEmpty().append(waiting.get());
      step.setPositionIncrement(0);
      waiting = Optional.empty();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String pair = term.toString();
    if (pair.codePoints().allMatch(Character::isIdeographic)) {
      waiting = Pinyin.syllables(pair).map(syllables -> String.join("", syllables));
      place = Optional.of(captureState());
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting = Optional.empty();
    place = Optional.empty();
  }
}
