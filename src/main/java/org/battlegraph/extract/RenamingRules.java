package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.lexicon.RenamingWord;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.NameUse;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.fact.Tenure;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Reads that a thing takes another name on a date: 1928年6月，北京改稱北平. The one name held till then, the
 * other since.
 *
 * <p>Without a date nothing is said of a time, and nothing is read.
 */
final class RenamingRules {
  private static final RuleName RULE = new RuleName("name.changes");

  /** What may stand between the old name and the word, apart from dates. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:正式|奉命|奉令|再次|重新|先后|随即|随后|后来|其后|遂|乃|后|又|再|即|被|则|由|于|在|的番号|番号|[，、 ”」』])*");

  /** What may stand between the word and the new name. */
  private static final Pattern BEFORE_NAME = Pattern.compile("[为作了“「『]{0,2}");

  /** What says that it is only meant or denied; who then does it, another clause says. */
  private static final Set<Cue> NOT_DONE =
      EnumSet.of(Cue.PLAN, Cue.ORDER, Cue.PURPOSE, Cue.NEGATION, Cue.UNREAL);

  private final ArticleView view;
  private final ClauseWords words;
  private final List<RenamingWord> renamings;
  private final FactSheet sheet;

  RenamingRules(
      ArticleView view, ClauseWords words, List<RenamingWord> renamings, FactSheet sheet) {
    this.view = view;
    this.words = words;
    this.renamings = renamings;
    this.sheet = sheet;
  }

  /**
   * Reads a clause.
   *
   * @param subject what the clause speaks of, where it names nothing before the word
   * @param date its date
   */
  void read(Clause clause, List<EntityId> subject, Optional<DateMention> date) {
    Optional<DateValue> when =
        date.flatMap(DateMention::value).filter(value -> value.form() == DateValue.Form.POINT);
    if (when.isEmpty()) {
      return;
    }
    String text = view.folded(clause.span());
    for (RenamingWord word : renamings) {
      int at = text.indexOf(word.word());
      if (at >= 0) {
        int begin = clause.span().begin() + at;
        Span span = new Span(begin, begin + word.word().length());
        read(clause, subject, date.get(), when.get(), word, span);
        return;
      }
    }
  }

  private void read(
      Clause clause,
      List<EntityId> subject,
      DateMention date,
      DateValue when,
      RenamingWord word,
      Span at) {
    Optional<Mention> next = nameBehind(clause, at);
    if (next.isEmpty() || isNotDone(clause, at)) {
      return;
    }
    Entity named = view.resolution().meaningOf(next.get()).orElseThrow();
    Optional<Mention> before = nameBefore(clause, at);
    Optional<Entity> bearer =
        before.isPresent()
            ? before.flatMap(view.resolution()::meaningOf)
            : only(clause, subject, at).map(view.resolution().entities()::get);
    if (bearer.isEmpty()
        || !bearer.get().type().equals(named.type())
        || word.forcesOnly() && !(named instanceof Unit)) {
      return;
    }
    String old =
        before.map(mention -> view.words(mention.span())).orElse(bearer.get().naming().label());
    String taken = view.words(next.get().span());
    if (!old.equals(taken)) {
      Tenure till = new Tenure(Optional.empty(), Optional.of(when.start()));
      add(clause, date, bearer.get().id(), old, till);
      add(clause, date, bearer.get().id(), taken, Tenure.since(when));
    }
  }

  private boolean isNotDone(Clause clause, Span at) {
    String lead = view.folded(new Span(clause.span().begin(), at.begin()));
    return words.notDone.matcher(lead).find()
        || clause.tokens(Token.Mark.class).stream()
            .anyMatch(mark -> NOT_DONE.contains(mark.cue()) && mark.span().end() <= at.begin());
  }

  private void add(Clause clause, DateMention date, EntityId bearer, String name, Tenure tenure) {
    sheet.add(
        new NameUse(
            sheet.basis(Optional.of(date), Standing.ASSERTED, RULE, quoted(clause, date)),
            bearer,
            name,
            tenure));
  }

  /** The clause, with its date where that opens the sentence. */
  private Span quoted(Clause clause, DateMention date) {
    int begin = date.span().begin();
    boolean opens =
        begin < clause.span().begin()
            && !view.folded(new Span(begin, clause.span().begin())).contains("。");
    return opens ? new Span(begin, clause.span().end()) : clause.span();
  }

  private Optional<Mention> nameBehind(Clause clause, Span at) {
    return view.mentionsIn(clause.span()).stream()
        .filter(mention -> mention.span().begin() >= at.end())
        .filter(mention -> view.resolution().meaningOf(mention).isPresent())
        .findFirst()
        .filter(
            mention ->
                BEFORE_NAME
                    .matcher(view.folded(new Span(at.end(), mention.span().begin())))
                    .matches());
  }

  private Optional<Mention> nameBefore(Clause clause, Span at) {
    return view.mentionsIn(clause.span()).stream()
        .filter(mention -> mention.span().end() <= at.begin())
        .filter(mention -> view.resolution().meaningOf(mention).isPresent())
        .reduce((first, second) -> second)
        .filter(mention -> isOnTheWay(new Span(mention.span().end(), at.begin())));
  }

  private Optional<EntityId> only(Clause clause, List<EntityId> subject, Span at) {
    return Optional.of(subject)
        .filter(ids -> ids.size() == 1)
        .filter(ids -> isOnTheWay(new Span(clause.span().begin(), at.begin())))
        .map(ids -> ids.get(0));
  }

  /** Tells whether a stretch holds nothing but dates and small words. */
  private boolean isOnTheWay(Span span) {
    StringBuilder rest = new StringBuilder();
    int from = span.begin();
    for (Mention mention : view.mentionsIn(span)) {
      if (mention instanceof DateMention && mention.span().begin() >= from) {
        rest.append(view.folded(new Span(from, mention.span().begin())));
        from = mention.span().end();
      }
    }
    rest.append(view.folded(new Span(from, Math.max(from, span.end()))));
    return BETWEEN.matcher(rest).matches();
  }
}
