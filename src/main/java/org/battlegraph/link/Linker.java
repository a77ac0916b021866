package org.battlegraph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.battlegraph.link.Subject.Context;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.model.entity.EnglishName;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.PlacePoint;
import org.battlegraph.model.entity.WikidataLink;

/**
 * Links things to items of Wikidata. Immutable and safe for use by several threads.
 *
 * <p>Order of trust: the title behind the article's own link, the article that this title is sent
 * on to, the title in the other script; then the names, where the items that bear one are told
 * apart by what the articles say around the thing. Where two items fit about as well, none is
 * taken: a wrong link is worse than none.
 *
 * <pre>{@code
 * Links links = new Linker(WikidataSnapshot.bundled()).link(entities);
 * }</pre>
 */
public final class Linker {
  private final WikidataSource source;
  private final ItemClasses classes = ItemClasses.bundled();

  /**
   * Makes a linker.
   *
   * @param source knows the items
   */
  public Linker(WikidataSource source) {
    this.source = source;
  }

  /**
   * Links entities by the titles behind the articles' links alone, in the order of their ids. What
   * one entity is linked to does not depend on the others.
   *
   * @param article the title of the article that speaks of them: it is that of the event which
   *     bears its name
   * @param entities the entities of the article
   */
  public Links link(String article, Collection<? extends Entity> entities) {
    return link(
        entities.stream()
            .map(entity -> Subjects.byTitle(entity, article))
            .filter(subject -> !subject.titles().isEmpty())
            .toList());
  }

  /**
   * Links things by the titles behind the links on them, and those that are not linked so by their
   * names and what stands around them, in the order of their ids.
   */
  public Links link(List<Subject> subjects) {
    List<Subject> ordered = subjects.stream().sorted(Comparator.comparing(Subject::id)).toList();
    Set<String> titles = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    ordered.forEach(subject -> titles.addAll(subject.titles()));
    ordered.forEach(subject -> names.addAll(subject.searched()));
    if (titles.isEmpty() && names.isEmpty()) {
      return new Links(List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
    ItemAnswer answer = source.look(ItemRequest.of(titles, names));
    return new Round(ordered, answer, classes.learn(items(titles, names, answer), source)).links();
  }

  private static List<WikidataItem> items(
      Set<String> titles, Set<String> names, ItemAnswer answer) {
    List<WikidataItem> items = new ArrayList<>();
    titles.forEach(title -> answer.byTitle(title).ifPresent(found -> items.add(found.item())));
    names.forEach(name -> items.addAll(answer.byName(name)));
    return items;
  }

  /** One run over some things. */
  private static final class Round {
    private final List<Subject> subjects;
    private final ItemAnswer answer;
    private final KindCheck check;
    private final List<WikidataLink> links = new ArrayList<>();
    private final List<PlacePoint> points = new ArrayList<>();
    private final List<EnglishName> names = new ArrayList<>();
    private final List<Abstention> abstentions = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final Map<EntityId, WikidataItem> sure = new LinkedHashMap<>();

    Round(List<Subject> subjects, ItemAnswer answer, ItemClasses classes) {
      this.subjects = subjects;
      this.answer = answer;
      this.check = new KindCheck(classes);
    }

    Links links() {
      List<Subject> open = new ArrayList<>();
      for (Subject subject : subjects) {
        if (!linkByTitle(subject)) {
          open.add(subject);
        }
      }
      open.forEach(this::linkByName);
      links.sort(Comparator.comparing(WikidataLink::entity).thenComparing(WikidataLink::item));
      points.sort(Comparator.comparing(PlacePoint::place));
      names.sort(Comparator.comparing(EnglishName::entity).thenComparing(EnglishName::text));
      return new Links(links, points, names, abstentions, answer.stopped());
    }

    private boolean linkByTitle(Subject subject) {
      boolean linked = false;
      for (String title : subject.titles()) {
        Optional<ItemAnswer.Titled> found = answer.byTitle(title);
        if (found.isEmpty()) {
          continue;
        }
        WikidataItem item = found.get().item();
        KindCheck.Outcome outcome = check.of(subject, item);
        if (outcome == KindCheck.Outcome.WRONG) {
          String reason = "the link leads to " + check.describe(item);
          abstentions.add(
              new Abstention(
                  subject.id(), title, reason, List.of(new Candidate(item, 0, List.of(reason)))));
          continue;
        }
        linked = true;
        add(subject, item, TitleLinks.of(subject, title, found.get(), outcome));
        if (outcome == KindCheck.Outcome.RIGHT) {
          sure.putIfAbsent(subject.id(), item);
        }
      }
      return linked;
    }

    private void linkByName(Subject subject) {
      Map<String, WikidataItem> bearers = new LinkedHashMap<>();
      for (String name : subject.searched()) {
        answer.byName(name).stream()
            .filter(item -> check.of(subject, item) == KindCheck.Outcome.RIGHT)
            .forEach(item -> bearers.put(item.id(), item));
      }
      if (bearers.isEmpty()) {
        return;
      }
      NameScore score = new NameScore(subject, surroundings(subject.context()), check.classes());
      List<Candidate> candidates =
          bearers.values().stream().map(score::of).sorted(Candidate.BEST_FIRST).toList();
      Optional<String> doubt = NameScore.doubt(candidates);
      if (doubt.isPresent()) {
        abstentions.add(
            new Abstention(subject.id(), subject.names().get(0), doubt.get(), candidates));
      } else {
        add(subject, candidates.get(0).item(), NameScore.link(subject, candidates.get(0)));
      }
    }

    private NameScore.Surroundings surroundings(Context context) {
      Set<String> superiors = new TreeSet<>();
      for (EntityId superior : context.superiors()) {
        Optional.ofNullable(sure.get(superior)).ifPresent(item -> superiors.add(item.id()));
      }
      List<Point> around = new ArrayList<>();
      for (EntityId neighbor : context.neighbors()) {
        Optional.ofNullable(sure.get(neighbor))
            .filter(item -> neighbor.kind().equals(Subjects.PLACE))
            .ifPresent(item -> around.addAll(item.values(Points.PROPERTY, Point.class)));
      }
      return new NameScore.Surroundings(superiors, around);
    }

    private void add(Subject subject, WikidataItem item, WikidataLink link) {
      if (known.add(List.of(link.entity(), link.item(), link.title()))) {
        links.add(link);
      }
      if (!known.add(List.of(link.entity(), link.item()))) {
        return;
      }
      if (subject.kind().equals(Optional.of(ItemKind.PLACE))) {
        Points.of(subject, item).ifPresent(points::add);
      }
      if (subject.kind().filter(Subjects.NAMED_BY_ITEM::contains).isPresent()) {
        item.label("en").ifPresent(text -> names.add(new EnglishName(subject.id(), text)));
      }
    }
  }
}
