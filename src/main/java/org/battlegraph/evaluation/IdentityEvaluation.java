package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.evaluation.IdentityReport.Names;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.ArticleFacts;

/**
 * Compares which names are one thing with what careful readers say.
 *
 * <p>Within an article each name of each of the readers' things is looked up among the entities; B³
 * asks of every name how far the group that it is in is the readers' group. Names that are the same
 * but for script and numerals are one name. A name of two things (第13軍 of two armies) counts for
 * both. Things whose name the readers put together (implied) are left out.
 *
 * <p>Across articles nobody annotated what is one thing. Of units with a number it can be told what
 * is not: those whose number, echelon, side or titles differ.
 */
public final class IdentityEvaluation {
  private static final Pattern TITLES =
      Pattern.compile("暂编|新编|新|预备|骑兵|补充|教导|游击|独立混成|独立|混成|挺进|战车|工兵|炮兵|辎重兵|搜索|飞行");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** A name of a thing, and what stands for the entity that has it. */
  private record Element(int thing, String form, Optional<String> entity) {}

  /** A unit of the readers, in its article, and what the program takes it for. */
  private record Numbered(String article, GoldEntity unit, int number, String canonical) {}

  private final Function<EntityId, String> canonical;
  private final TreeMap<String, Names> byArticle = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<Numbered> units = new ArrayList<>();

  private IdentityEvaluation(Function<EntityId, String> canonical) {
    this.canonical = canonical;
  }

  /**
   * Compares the articles that are both annotated and given.
   *
   * @param gold the annotated articles
   * @param given what was read of them
   * @param canonical gives for an entity the name of the one thing that it is across articles
   */
  public static IdentityReport of(
      List<GoldArticle> gold, List<ArticleFacts> given, Function<EntityId, String> canonical) {
    Map<String, ArticleFacts> byTitle = new LinkedHashMap<>();
    given.forEach(
        article -> byTitle.putIfAbsent(ArticleTitle.comparable(article.article().name()), article));
    IdentityEvaluation evaluation = new IdentityEvaluation(canonical);
    for (GoldArticle article : gold) {
      ArticleFacts facts = byTitle.get(ArticleTitle.comparable(article.name()));
      if (facts != null) {
        evaluation.add(article, facts.resolution().entities());
      }
    }
    return evaluation.report();
  }

  private void add(GoldArticle article, Map<EntityId, Entity> entities) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < article.entities().size(); i++) {
      GoldEntity thing = article.entities().get(i);
      if (thing.implied()) {
        continue;
      }
      Set<String> forms = new TreeSet<>(Alignment.forms(thing.names()));
      for (String form : forms) {
        elements.add(new Element(i, form, find(thing, form, forms, entities).map(canonical)));
      }
      number(thing)
          .ifPresent(
              number ->
                  best(thing, forms, entities)
                      .ifPresent(
                          id ->
                              units.add(
                                  new Numbered(
                                      article.name(), thing, number, canonical.apply(id)))));
    }
    byArticle.put(article.name(), names(elements));
    report(article, elements);
  }

  /** Returns the entity of the thing's kind that has a name; of several the likest. */
  private static Optional<EntityId> find(
      GoldEntity thing, String form, Set<String> forms, Map<EntityId, Entity> entities) {
    return entities.values().stream()
        .filter(entity -> sameKind(thing, entity))
        .filter(entity -> forms(entity).contains(form))
        .max(likest(thing, forms))
        .map(Entity::id);
  }

  private static Optional<EntityId> best(
      GoldEntity thing, Set<String> forms, Map<EntityId, Entity> entities) {
    return entities.values().stream()
        .filter(entity -> sameKind(thing, entity))
        .filter(entity -> shared(forms(entity), forms) > 0)
        .max(likest(thing, forms))
        .map(Entity::id);
  }

  private static Comparator<Entity> likest(GoldEntity thing, Set<String> forms) {
    return Comparator.comparing((Entity entity) -> shared(forms(entity), forms))
        .thenComparing(entity -> thing.side().isPresent() && side(entity).equals(thing.side()))
        .thenComparing(entity -> -forms(entity).size())
        .thenComparing(Entity::id, Comparator.reverseOrder());
  }

  private static Optional<String> side(Entity entity) {
    return entity instanceof Unit unit ? unit.side().map(Side::word) : Optional.empty();
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static Set<String> forms(Entity entity) {
    List<String> names = new ArrayList<>(entity.naming().others());
    names.add(entity.naming().label());
    return Alignment.forms(names);
  }

  private static boolean sameKind(GoldEntity thing, Entity entity) {
    String kind = entity.id().kind();
    return switch (thing.type()) {
      case "Unit" -> kind.equals("unit");
      case "Person" -> kind.equals("person");
      case "Place", "State" -> kind.equals("place") || kind.equals("state");
      case "Organization" -> kind.equals("organization") || kind.equals("unit");
      default -> kind.equals("event");
    };
  }

  private static Names names(List<Element> elements) {
    Names sum = new Names(elements.size(), 0, 0, 0, 0);
    for (Element element : elements) {
      double thing = elements.stream().filter(each -> each.thing() == element.thing()).count();
      if (element.entity().isEmpty()) {
        sum = sum.plus(new Names(0, 0, 0, 0, 1 / thing));
        continue;
      }
      double group =
          elements.stream().filter(each -> each.entity().equals(element.entity())).count();
      double both =
          elements.stream()
              .filter(each -> each.thing() == element.thing())
              .filter(each -> each.entity().equals(element.entity()))
              .count();
      double known =
          elements.stream()
              .filter(each -> each.thing() == element.thing() && each.entity().isPresent())
              .count();
      sum = sum.plus(new Names(0, 1, both / group, both / known, both / thing));
    }
    return sum;
  }

  private void report(GoldArticle article, List<Element> elements) {
    Map<String, Set<Integer>> things = new LinkedHashMap<>();
    Map<Integer, Set<String>> entities = new TreeMap<>();
    for (Element element : elements) {
      element
          .entity()
          .ifPresent(
              id -> {
                things.computeIfAbsent(id, key -> new TreeSet<>()).add(element.thing());
                entities.computeIfAbsent(element.thing(), key -> new TreeSet<>()).add(id);
              });
    }
    things.forEach(
        (id, joined) -> {
          if (joined.size() > 1) {
            List<String> names =
                joined.stream().map(each -> article.entities().get(each).names().get(0)).toList();
            wrong.add(article.name() + " | taken for one: " + String.join(" / ", names));
          }
        });
    entities.forEach(
        (thing, parts) -> {
          if (parts.size() > 1) {
            String names = String.join(" / ", article.entities().get(thing).names());
            wrong.add(article.name() + " | taken apart: " + names + " | " + parts);
          }
        });
    for (Element element : elements) {
      if (element.entity().isEmpty()) {
        GoldEntity thing = article.entities().get(element.thing());
        String names = thing.type() + " " + String.join(" / ", thing.names());
        wrong.add(article.name() + " | not a name of one: " + element.form() + " | " + names);
      }
    }
  }

  private static Optional<Integer> number(GoldEntity thing) {
    Matcher matcher = NUMBER.matcher(NameForm.of(thing.names().get(0)));
    return thing.type().equals("Unit") && matcher.find() && matcher.group().length() < 6
        ? Optional.of(Integer.valueOf(matcher.group()))
        : Optional.empty();
  }

  private IdentityReport report() {
    int merges = 0;
    List<String> falseMerges = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      for (Numbered other : units.subList(i + 1, units.size())) {
        Numbered one = units.get(i);
        if (one.article().equals(other.article()) || !one.canonical().equals(other.canonical())) {
          continue;
        }
        merges++;
        if (cannotBe(one, other)) {
          falseMerges.add(
              one.article()
                  + " "
                  + one.unit().names().get(0)
                  + " | "
                  + other.article()
                  + " "
                  + other.unit().names().get(0)
                  + " | "
                  + one.canonical());
        }
      }
    }
    return new IdentityReport(byArticle, merges, falseMerges, wrong);
  }

  private static boolean cannotBe(Numbered one, Numbered other) {
    return one.number() != other.number()
        || differ(one.unit().side(), other.unit().side())
        || differ(one.unit().echelon(), other.unit().echelon())
        || !titles(one.unit()).equals(titles(other.unit()));
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Set<String> titles(GoldEntity unit) {
    Set<String> titles = new TreeSet<>();
    Matcher matcher = TITLES.matcher(NameForm.of(unit.names().get(0)));
    while (matcher.find()) {
      titles.add(matcher.group());
    }
    return titles;
  }
}
