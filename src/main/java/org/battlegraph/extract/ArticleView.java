package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * An article with all that is known of it before facts are read.
 *
 * @param article the article
 * @param folded its folded text, one {@code char} a code point
 * @param mentions its mentions in the order of the text
 * @param resolution what they mean
 */
record ArticleView(Article article, String folded, List<Mention> mentions, Resolution resolution) {

  private static final Pattern NUMBER =
      Pattern.compile("第?([0-9" + Numerals.NUMERALS + "]+)(?=[^0-9" + Numerals.NUMERALS + "])");

  /** Returns the mentions that lie in a passage, in order. */
  List<Mention> mentionsIn(Passage passage) {
    return mentionsIn(passage.span());
  }

  /** Returns the mentions that lie in a span, in order. */
  List<Mention> mentionsIn(Span span) {
    return mentions.subList(firstFrom(span.begin()), firstFrom(span.end())).stream()
        .filter(mention -> span.contains(mention.span()))
        .toList();
  }

  /** Returns the number of the first mention that begins at or after an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Tells whether prose names a thing; what stands in headings alone may be the title of a section.
   */
  boolean isTold(EntityId id) {
    return article.body().stream()
        .filter(passage -> passage.kind() != Passage.Kind.HEADING)
        .flatMap(passage -> mentionsIn(passage).stream())
        .flatMap(mention -> resolution.meaningOf(mention).stream())
        .anyMatch(entity -> entity.id().equals(id));
  }

  /** Returns the folded words of a span. */
  String folded(Span span) {
    return folded.substring(span.begin(), span.end());
  }

  /** Returns the words of a span as they stand in the article. */
  String words(Span span) {
    return article.text().slice(span);
  }

  /** Returns the event that the article is about, if it is about one. */
  Optional<EntityId> mainEvent() {
    return titled(Event.class);
  }

  /** Returns the force that the article is about, if it is about one. */
  Optional<EntityId> mainUnit() {
    return titled(Unit.class).or(this::endOfTitle);
  }

  /** The numbered force whose name the title ends with: 国民革命军第五军 is 第5军 with its army before. */
  private Optional<EntityId> endOfTitle() {
    String title = withDigits(title());
    return resolution.entities().values().stream()
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .filter(unit -> unit.number().isPresent())
        .filter(unit -> names(unit).map(ArticleView::withDigits).anyMatch(title::endsWith))
        .map(Entity::id)
        .findFirst();
  }

  /** A name with its number in digits and 第 before it, so that 第11军 does not end with 第1军. */
  private static String withDigits(String name) {
    return NUMBER
        .matcher(name)
        .replaceAll(
            found ->
                Numerals.integer(found.group(1)).isPresent()
                    ? "第" + Numerals.integer(found.group(1)).getAsInt()
                    : found.group());
  }

  /** Returns the person that the article is about, if it is about one. */
  Optional<EntityId> mainPerson() {
    return titled(Person.class);
  }

  private String title() {
    return Folding.fold(article.name().replaceAll("[ _]?[(（].*$", ""));
  }

  private Optional<EntityId> titled(Class<? extends Entity> kind) {
    String title = title();
    return resolution.entities().values().stream()
        .filter(kind::isInstance)
        .filter(entity -> isCalled(entity, title))
        .map(Entity::id)
        .findFirst();
  }

  private static boolean isCalled(Entity entity, String title) {
    return names(entity).anyMatch(title::equals);
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.naming().label()), entity.naming().others().stream())
        .map(Folding::fold);
  }

  /**
   * Returns the place that an action happened at: a mere side of a place (柳州北部, 柳江東岸) is that
   * place; what has a distance or is a name of its own (桂林東郊) is not.
   */
  EntityId reference(EntityId id) {
    if (resolution.entities().get(id) instanceof Place place
        && place.kind() == PlaceKind.VICINITY
        && place.kilometers().isEmpty()
        && !place.naming().label().endsWith("郊")) {
      return place.near().or(place::within).orElse(id);
    }
    return id;
  }

  /** Returns the force that stands for the whole side of a force or person (日軍), if it is named. */
  Optional<EntityId> sideForceOf(EntityId id) {
    Optional<String> side = sideOf(id);
    return resolution.entities().values().stream()
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .filter(unit -> unit.kind() == Unit.Kind.SIDE_FORCE)
        .filter(unit -> side.isPresent() && sideOf(unit.id()).equals(side))
        .map(Entity::id)
        .findFirst();
  }

  /** Returns the force that is called by its leader's name, if there is one: 某某部. */
  Optional<EntityId> troopsOf(EntityId person) {
    if (!(resolution.entities().get(person) instanceof Person leader)) {
      return Optional.empty();
    }
    String name = Folding.fold(leader.naming().label());
    return resolution.entities().values().stream()
        .filter(Unit.class::isInstance)
        .filter(unit -> isCalled(unit, name + "部") || isCalled(unit, name + "军"))
        .map(Entity::id)
        .findFirst();
  }

  /** Returns the side of an entity, if it is a force or a person with one. */
  Optional<String> sideOf(EntityId id) {
    Entity entity = resolution.entities().get(id);
    if (entity instanceof Unit unit) {
      return unit.side().map(side -> side.word());
    }
    if (entity instanceof Person person) {
      return person.side().map(side -> side.word());
    }
    return Optional.empty();
  }
}
