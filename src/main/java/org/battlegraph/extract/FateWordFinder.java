package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.model.text.Span;

/** Finds the words in a clause that say what became of somebody: 陣亡, 被俘. */
final class FateWordFinder {
  private static final Pattern INNER_ASIDE = Pattern.compile("[（(〔][^（()）〔〕]*[）)〕]");

  /** Behind a word: it is a part of a name for something else (投降命令, 俘虜的). */
  private static final Pattern NOUN =
      Pattern.compile("^(?:.{0,2}(?:决心|命令|条件|要求|计划|协定|仪式|谈判|之意|念头)|书|的(?!消息|时候)|营|者|地点|派|主义)");

  /** Behind a word: so many were lost, and nobody in particular (被俘四百餘名). */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:[、和及与或](?:失踪|负伤|受伤|被俘|伤病|病))?(?:者|了|约|近|逾|达|仅|共|各|计|官兵|将士|士兵|军官|官佐|兵员|人员|将校)*"
              + "[0-9一二两三四五六七八九十百千万数][0-9,一二两三四五六七八九十百千万零余多]*(?:余|多)?(?:名|人|员|官兵|$|[、，；])");

  /** Before a word: it did not come to it. */
  private static final Pattern AVERTED =
      Pattern.compile(
          "(?:避免|以免|免于|防止|免遭|险遭|险些|几乎|几近|差点|差一点|若|未及|宁死不|誓不|如果|假如|一旦|宁|誓|招"
              + "|(?:劝|诱|策反)(?!.*[下后]).{0,12}|迫使.{0,8}|逼.{0,4})$");

  private final List<FateWord> words;
  private final long[] charactersOf;

  FateWordFinder(List<FateWord> words) {
    this.words = words;
    this.charactersOf = words.stream().mapToLong(word -> characters(word.word())).toArray();
  }

  /**
   * A word that was found.
   *
   * @param word the word
   * @param span where it stands
   */
  record Hit(FateWord word, Span span) {}

  /**
   * Returns the words of a clause by which something came to pass, each where it first stands.
   *
   * @param clause the folded text of the clause
   * @param begin where the clause begins
   */
  List<Hit> in(String clause, int begin) {
    List<Hit> hits = new ArrayList<>();
    String text = withoutAsides(clause);
    long characters = characters(text);
    for (int i = 0; i < words.size(); i++) {
      FateWord word = words.get(i);
      // Most words have a character that the clause has not.
      if ((charactersOf[i] & ~characters) != 0) {
        continue;
      }
      int at = text.indexOf(word.word());
      if (at >= 0 && !hiddenByLonger(text, at, word) && happens(text, at, word)) {
        hits.add(new Hit(word, new Span(begin + at, begin + at + word.word().length())));
      }
    }
    return hits;
  }

  /** Returns which characters a text has, each as one bit of 64. */
  private static long characters(String text) {
    long characters = 0;
    for (int i = 0; i < text.length(); i++) {
      characters |= 1L << text.charAt(i);
    }
    return characters;
  }

  /** What stands in parentheses is a clause of its own; here it is only room. */
  static String withoutAsides(String text) {
    boolean aside = text.indexOf('（') >= 0 || text.indexOf('(') >= 0 || text.indexOf('〔') >= 0;
    return aside
        ? INNER_ASIDE.matcher(text).replaceAll(found -> " ".repeat(found.group().length()))
        : text;
  }

  private static boolean happens(String text, int at, FateWord word) {
    return !NOUN.matcher(text.substring(at + word.word().length())).find()
        && !COUNTED.matcher(text.substring(at + word.word().length())).find()
        && !AVERTED.matcher(text.substring(0, at)).find();
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
}
