package org.battlegraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.text.Span;

/**
 * Verbs that say of something that it began, or that it held.
 *
 * @param begins finds the first: 升任, 編入
 * @param holds finds the second: 任, 隸屬
 */
record TenureVerbs(Pattern begins, Pattern holds) {
  /** Between a date and its verb: who it is, and nothing that leads on to a later time. */
  private static final Pattern OF_THE_DATE = Pattern.compile("(起|开始)?，?[^，；。后旋翌久]*");

  /**
   * Returns what the date of a verb says of the time: 1938年6月升任, 1938年6月起任, 1938年6月至1940年8月任.
   *
   * @param verb where the verb stands
   * @param date the date that holds there, which may stand in an earlier sentence
   */
  Held held(ArticleView view, Clause clause, Span verb, Optional<DateMention> date) {
    Span sentence = clause.passage().sentences().get(clause.sentence()).span();
    Optional<DateMention> own =
        date.filter(each -> sentence.contains(each.span()) && each.span().end() <= verb.begin());
    if (own.isEmpty()) {
      return Held.at(date);
    }
    Matcher between =
        OF_THE_DATE.matcher(view.folded(new Span(own.get().span().end(), verb.begin())));
    if (!between.matches()) {
      return Held.at(date);
    }
    String word = view.folded(verb);
    boolean held = holds.matcher(word).find();
    if (begins.matcher(word).find() || held && between.group(1) != null) {
      return Held.since(own.get());
    }
    return held ? Held.through(own.get()) : Held.at(date);
  }
}
