package org.battlegraph.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * Makes of a name or a sentence what is looked up: pairs of characters in simplified script, the
 * number of a unit in digits, Latin letters without marks. What is put into the index has its
 * pinyin beside it; what is asked for, if it is pinyin, is cut into the same pairs.
 */
final class NameAnalyzer extends Analyzer {
  private static final Pattern NUMBER = Pattern.compile("(?<=第)[〇零○一二三四五六七八九十百千廿卅]+");

  /** Which side of the search it works for. */
  enum Side {
    /** What is put into the index. */
    INDEX,
    /** What is asked for. */
    QUERY
  }

  private final Side side;

  NameAnalyzer(Side side) {
    this.side = side;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
    return new TokenStreamComponents(
        words,
        switch (side) {
          case INDEX -> new PinyinBeside(new HanPairs(plain, side));
          case QUERY -> new PinyinPairs(new HanPairs(plain, side));
        });
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    try {
      StringWriter whole = new StringWriter();
      text.transferTo(whole);
      return new StringReader(fold(whole.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Simplified script, and {@code 第104師} for {@code 第一〇四師}. */
  static String fold(String text) {
    return NUMBER.matcher(Folding.fold(text)).replaceAll(match -> digits(match.group()));
  }

  private static String digits(String numeral) {
    OptionalInt value = Numerals.integer(numeral);
    return value.isPresent() ? Integer.toString(value.getAsInt()) : numeral;
  }
}
