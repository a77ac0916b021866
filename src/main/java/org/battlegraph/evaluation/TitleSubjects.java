package org.battlegraph.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.battlegraph.link.Subject;
import org.battlegraph.link.Subject.Context;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Makes of the mention of a title what the linker is asked for: with what the reading of the
 * article knows of the thing that the words mean, and with the article's link or as if there were
 * none.
 */
final class TitleSubjects {
  private final Map<EntityId, Subject> subjects;
  private final Function<String, Context> around;

  /**
   * Creates it.
   *
   * @param subjects the things of the articles as they are linked
   * @param around returns by an article's name what stands around anything in it
   */
  TitleSubjects(Map<EntityId, Subject> subjects, Function<String, Context> around) {
    this.subjects = subjects;
    this.around = around;
  }

  /** The mention as the article has it: its kind is known where the reading follows the link. */
  Subject withLink(TitleMention mention, EntityId id) {
    List<Subject> meant = mention.places().isEmpty() ? own(mention) : titled(mention);
    return subject(mention, id, List.of(mention.row().title()), meant);
  }

  /** The mention as if there were no link: what it means is told by its words alone. */
  Subject withoutLink(TitleMention mention, EntityId id) {
    List<Subject> meant = mention.places().isEmpty() ? own(mention) : titled(mention);
    return subject(mention, id, List.of(), meant.isEmpty() ? beginning(mention) : meant);
  }

  private Subject subject(
      TitleMention mention, EntityId id, List<String> titles, List<Subject> meant) {
    Set<String> names = new LinkedHashSet<>();
    names.add(mention.name());
    meant.forEach(each -> names.addAll(each.names()));
    Optional<Subject> entity = meant.stream().findFirst();
    Context context =
        entity
            .map(Subject::context)
            .orElseGet(() -> around.apply(mention.article().article().name()));
    Set<EntityId> neighbors = new HashSet<>(context.neighbors());
    meant.forEach(each -> neighbors.remove(each.id()));
    return new Subject(
        id,
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

  /** Returns the event that the article is on. */
  private List<Subject> own(TitleMention mention) {
    return subjects.values().stream()
        .filter(each -> Subject.isOwnEvent(each.id(), each.names().stream(), mention.words()))
        .toList();
  }

  /** Returns what the reading of the article takes the link for. */
  private List<Subject> titled(TitleMention mention) {
    return inside(mention)
        .filter(each -> each.titles().contains(mention.row().title()))
        .distinct()
        .toList();
  }

  /** Returns what the words mean that the links begin with. */
  private List<Subject> beginning(TitleMention mention) {
    String words = Folding.fold(mention.name());
    return inside(mention)
        .filter(each -> each.names().stream().map(Folding::fold).anyMatch(words::equals))
        .limit(1)
        .toList();
  }

  /** Returns what is named where the links begin, the name that reaches furthest first. */
  private Stream<Subject> inside(TitleMention mention) {
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
}
