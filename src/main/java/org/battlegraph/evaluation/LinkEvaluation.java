package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Scores the linker on a list of titles and their items: each title as it is mentioned in the
 * articles, whether or not a fact uses it, once with the article's link and once as if there were
 * none.
 */
public final class LinkEvaluation {
  private static final String CASE = "case";

  private final List<ArticleFacts> articles;
  private final Map<EntityId, Subject> subjects;
  private final Function<String, Context> around;
  private final List<Case> cases = new ArrayList<>();

  private LinkEvaluation(
      List<ArticleFacts> articles,
      Map<EntityId, Subject> subjects,
      Function<String, Context> around) {
    this.articles = articles;
    this.subjects = subjects;
    this.around = around;
  }

  /**
   * A title in an article: the links on some words, or none where it is the article's own title.
   */
  private record Case(Row row, ArticleFacts article, List<Span> places, String words) {}

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
      articles.forEach(article -> addCase(row, article));
      if (cases.size() == before) {
        absent.add(row.title());
      }
    }
    List<Subject> all = new ArrayList<>();
    subjects.values().forEach(subject -> all.add(byTitle(subject)));
    for (int i = 0; i < cases.size(); i++) {
      all.add(withLink(cases.get(i), 2 * i));
      all.add(withoutLink(cases.get(i), 2 * i + 1));
    }
    Links links = new Linker(source).link(all);
    Map<EntityId, WikidataLink> found = new HashMap<>();
    links.links().forEach(link -> found.putIfAbsent(link.entity(), link));
    Map<EntityId, Abstention> left = new HashMap<>();
    links.abstentions().forEach(each -> left.put(each.entity(), each));
    List<Outcome> with = new ArrayList<>();
    List<Outcome> without = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      with.add(outcome(cases.get(i), 2 * i, found, left));
      without.add(outcome(cases.get(i), 2 * i + 1, found, left));
    }
    return new Result(with, without, absent, links.stopped());
  }

  private void addCase(Row row, ArticleFacts article) {
    List<Span> places =
        article.article().links().stream()
            .filter(link -> link.target().equals(row.title()))
            .map(Link::anchor)
            .toList();
    if (!places.isEmpty()) {
      String words = article.article().text().slice(places.get(0));
      cases.add(new Case(row, article, places, words));
    } else if (ArticleTitle.comparable(article.article().name()).equals(row.title())) {
      cases.add(new Case(row, article, places, row.title()));
    }
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

  /** The mention as the article has it: its kind is known where the reading follows the link. */
  private Subject withLink(Case mention, int number) {
    List<Subject> meant = mention.places().isEmpty() ? own(mention) : titled(mention);
    return subject(mention, number, List.of(mention.row().title()), meant);
  }

  /** The mention as if there were no link: what it means is told by its words alone. */
  private Subject withoutLink(Case mention, int number) {
    List<Subject> meant = mention.places().isEmpty() ? own(mention) : titled(mention);
    return subject(mention, number, List.of(), meant.isEmpty() ? beginning(mention) : meant);
  }

  private Subject subject(Case mention, int number, List<String> titles, List<Subject> meant) {
    Set<String> names = new LinkedHashSet<>();
    names.add(words(mention));
    meant.forEach(each -> names.addAll(each.names()));
    Optional<Subject> entity = meant.stream().findFirst();
    Context context =
        entity
            .map(Subject::context)
            .orElseGet(() -> around.apply(mention.article().article().name()));
    Set<EntityId> neighbors = new HashSet<>(context.neighbors());
    meant.forEach(each -> neighbors.remove(each.id()));
    return new Subject(
        new EntityId(CASE, Integer.toString(number)),
        entity.flatMap(Subject::kind),
        entity.flatMap(Subject::placeKind),
        titles,
        List.copyOf(names),
        new Context(
            context.firstYear(),
            context.lastYear(),
            context.ownYears(),
            context.countries(),
            context.superiors(),
            neighbors));
  }

  /**
   * Returns the title where the words begin with it, and else all of them: links run past names.
   */
  private static String words(Case mention) {
    String title = mention.row().title();
    return Folding.fold(mention.words()).startsWith(Folding.fold(title)) ? title : mention.words();
  }

  /** Returns the event that the article is on. */
  private List<Subject> own(Case mention) {
    return subjects.values().stream()
        .filter(each -> Subject.isOwnEvent(each.id(), each.names().stream(), mention.words()))
        .toList();
  }

  /** Returns what the reading of the article takes the link for. */
  private List<Subject> titled(Case mention) {
    return inside(mention)
        .filter(each -> each.titles().contains(mention.row().title()))
        .distinct()
        .toList();
  }

  /** Returns what the words mean that the links begin with. */
  private List<Subject> beginning(Case mention) {
    String words = Folding.fold(words(mention));
    return inside(mention)
        .filter(each -> each.names().stream().map(Folding::fold).anyMatch(words::equals))
        .limit(1)
        .toList();
  }

  /** Returns what is named where the links begin, the name that reaches furthest first. */
  private Stream<Subject> inside(Case mention) {
    return mention.article().resolution().meanings().entrySet().stream()
        .filter(each -> mention.places().stream().anyMatch(begins(each.getKey().span())))
        .sorted(
            Comparator.<Map.Entry<Mention, EntityId>>comparingInt(
                    each -> each.getKey().span().end())
                .reversed()
                .thenComparingInt(each -> each.getKey().span().begin()))
        .map(each -> subjects.get(each.getValue()))
        .filter(each -> each != null);
  }

  /** A name may begin before a link, with a rank or an office. */
  private static Predicate<Span> begins(Span name) {
    return words ->
        name.begin() <= words.begin() && words.begin() < name.end() && name.end() <= words.end();
  }

  private static Outcome outcome(
      Case mention, int number, Map<EntityId, WikidataLink> found, Map<EntityId, Abstention> left) {
    EntityId id = new EntityId(CASE, Integer.toString(number));
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
