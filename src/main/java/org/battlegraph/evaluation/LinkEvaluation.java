package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.battlegraph.link.Abstention;
import org.battlegraph.link.Linker;
import org.battlegraph.link.Links;
import org.battlegraph.link.SnapshotTable.Row;
import org.battlegraph.link.Subject;
import org.battlegraph.link.Subject.Context;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.fact.ArticleFacts;

/**
 * Scores the linker on a list of titles and their items: each title as it is mentioned in the
 * articles, whether or not a fact uses it, once with the article's link and once as if there were
 * none.
 */
public final class LinkEvaluation {
  private static final String CASE = "case";

  private final List<ArticleFacts> articles;
  private final Map<EntityId, Subject> subjects;
  private final TitleSubjects asked;
  private final List<TitleMention> cases = new ArrayList<>();

  private LinkEvaluation(
      List<ArticleFacts> articles,
      Map<EntityId, Subject> subjects,
      Function<String, Context> around) {
    this.articles = articles;
    this.subjects = subjects;
    this.asked = new TitleSubjects(subjects, around);
  }

  /**
   * What became of a mention.
   *
   * @param row the row of the list
   * @param article the article's name
   * @param words the words of the mention
   * @param linked the item that it was linked to, if it was
   * @param reason how it was linked, or why it was not
   */
  public record Outcome(
      Row row, String article, String words, Optional<String> linked, String reason) {
    /** Tells whether a thing was linked to the item of the list. */
    public boolean isRight() {
      return isLinkable() && linked.equals(Optional.of(row.item()));
    }

    /** Tells whether it was linked to something else, or though nothing of the kind is linked. */
    public boolean isWrong() {
      return linked.isPresent() && !isRight();
    }

    /** Tells whether it should be linked. */
    public boolean isLinkable() {
      return !row.type().equals("Other");
    }
  }

  /**
   * The scores.
   *
   * @param withLink what became of each mention with the article's link
   * @param withoutLink what became of it by its name and what stands around it
   * @param absent the titles of the list that no article mentions
   * @param stopped why the source could not be read to its end, if it could not
   */
  public record Result(
      List<Outcome> withLink,
      List<Outcome> withoutLink,
      List<String> absent,
      Optional<String> stopped) {
    /** Copies the lists. */
    public Result {
      withLink = List.copyOf(withLink);
      withoutLink = List.copyOf(withoutLink);
      absent = List.copyOf(absent);
    }
  }

  /** Returns the share of the links made that are right; 1 if none was made. */
  public static double precision(List<Outcome> outcomes) {
    long linked = outcomes.stream().filter(each -> each.linked().isPresent()).count();
    return linked == 0 ? 1 : (double) right(outcomes) / linked;
  }

  /** Returns the share of the mentions to be linked that were linked right. */
  public static double recall(List<Outcome> outcomes) {
    long wanted = outcomes.stream().filter(Outcome::isLinkable).count();
    return wanted == 0 ? 1 : (double) right(outcomes) / wanted;
  }

  private static long right(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::isRight).count();
  }

  /**
   * Scores a source.
   *
   * @param rows the list
   * @param articles the articles
   * @param subjects the things of the articles as they are linked
   * @param around returns by an article's name what stands around anything in it
   * @param source knows the items
   */
  public static Result of(
      List<Row> rows,
      List<ArticleFacts> articles,
      Map<EntityId, Subject> subjects,
      Function<String, Context> around,
      WikidataSource source) {
    return new LinkEvaluation(articles, subjects, around).score(rows, source);
  }

  private Result score(List<Row> rows, WikidataSource source) {
    List<String> absent = new ArrayList<>();
    for (Row row : rows) {
      int before = cases.size();
      articles.forEach(article -> TitleMention.of(row, article).ifPresent(cases::add));
      if (cases.size() == before) {
        absent.add(row.title());
      }
    }
    List<Subject> all = new ArrayList<>();
    subjects.values().forEach(subject -> all.add(byTitle(subject)));
    for (int i = 0; i < cases.size(); i++) {
      all.add(asked.withLink(cases.get(i), id(2 * i)));
      all.add(asked.withoutLink(cases.get(i), id(2 * i + 1)));
    }
    Links links = new Linker(source).link(all);
    Map<EntityId, WikidataLink> found = new HashMap<>();
    links.links().forEach(link -> found.putIfAbsent(link.entity(), link));
    Map<EntityId, Abstention> left = new HashMap<>();
    links.abstentions().forEach(each -> left.put(each.entity(), each));
    List<Outcome> with = new ArrayList<>();
    List<Outcome> without = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      with.add(outcome(cases.get(i), id(2 * i), found, left));
      without.add(outcome(cases.get(i), id(2 * i + 1), found, left));
    }
    return new Result(with, without, absent, links.stopped());
  }

  /** The other things of the articles tell by their links what stands around a mention. */
  private static Subject byTitle(Subject subject) {
    return new Subject(
        subject.id(),
        subject.kind(),
        subject.placeKind(),
        subject.titles(),
        List.of(),
        subject.context());
  }

  /** The name under which a mention is asked for. */
  private static EntityId id(int number) {
    return new EntityId(CASE, Integer.toString(number));
  }

  private static Outcome outcome(
      TitleMention mention,
      EntityId id,
      Map<EntityId, WikidataLink> found,
      Map<EntityId, Abstention> left) {
    Optional<WikidataLink> link = Optional.ofNullable(found.get(id));
    String reason =
        link.map(WikidataLink::evidence)
            .or(() -> Optional.ofNullable(left.get(id)).map(LinkEvaluation::words))
            .orElse("no item is called so");
    return new Outcome(
        mention.row(),
        mention.article().article().name(),
        mention.words(),
        link.map(WikidataLink::item),
        reason);
  }

  private static String words(Abstention abstention) {
    StringBuilder words = new StringBuilder(abstention.reason());
    abstention
        .candidates()
        .forEach(
            each ->
                words
                    .append(" | ")
                    .append(each.item().id())
                    .append(" ")
                    .append(each.score())
                    .append(" ")
                    .append(String.join("; ", each.reasons())));
    return words.toString();
  }
}
