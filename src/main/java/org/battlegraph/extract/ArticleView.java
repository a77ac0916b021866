package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * An article with all that is known of it before facts are read.
 *
 * <p>What the rules ask for again and again (the mentions of a passage, the force of a side, what
 * has a name) is looked up once, so that no question costs more in a longer article.
 */
final class ArticleView {
  private static final Pattern NUMBER =
      Pattern.compile("第?([0-9" + Numerals.NUMERALS + "]+)(?=[^0-9" + Numerals.NUMERALS + "])");
  private static final Pattern BRACKETS = Pattern.compile("[ _]?[(（].*$");

  private final Article article;
  private final String folded;
  private final List<Mention> mentions;
  private final Resolution resolution;
  private final List<Passage> body;
  private final List<List<Mention>> byPassage;
  private final Map<EntityId, Span> firstSpans = new HashMap<>();
  private final Map<List<Integer>, List<Passage>> columns = new HashMap<>();
  private final Map<String, List<Entity>> called = new HashMap<>();
  private final Map<String, EntityId> sideForces = new HashMap<>();
  private final Set<EntityId> told = new HashSet<>();
  private final Map<Integer, EntityId> sectionBattles = new HashMap<>();
  private final Optional<EntityId> mainEvent;
  private final Optional<EntityId> mainUnit;
  private final Optional<EntityId> mainPerson;

  /**
   * Makes a view.
   *
   * @param article the article
   * @param folded its folded text, one {@code char} a code point
   * @param mentions its mentions in the order of the text
   * @param resolution what they mean
   */
  ArticleView(Article article, String folded, List<Mention> mentions, Resolution resolution) {
    this.article = article;
    this.folded = folded;
    this.mentions = List.copyOf(mentions);
    this.resolution = resolution;
    this.body = article.body();
    for (Passage passage : body) {
      passage
          .cell()
          .ifPresent(
              cell -> columns.computeIfAbsent(column(cell), key -> new ArrayList<>()).add(passage));
    }
    this.byPassage = byPassage(article.passages(), this.mentions);
    for (Mention mention : this.mentions) {
      EntityId id = resolution.meanings().get(mention);
      if (id != null) {
        firstSpans.putIfAbsent(id, mention.span());
      }
    }
    resolution.entities().values().forEach(this::note);
    body.forEach(this::noteProse);
    article.passages().forEach(this::noteHeading);
    String title = Folding.fold(BRACKETS.matcher(article.name()).replaceAll(""));
    this.mainEvent = called(title, Event.class);
    this.mainUnit = called(title, Unit.class).or(() -> endOfTitle(title));
    this.mainPerson = called(title, Person.class);
  }

  private static List<List<Mention>> byPassage(List<Passage> passages, List<Mention> mentions) {
    List<List<Mention>> byPassage = new ArrayList<>();
    int next = 0;
    for (Passage passage : passages) {
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().begin() < passage.span().end()) {
        if (passage.span().contains(mentions.get(next).span())) {
          inside.add(mentions.get(next));
        }
        next++;
      }
      byPassage.add(List.copyOf(inside));
    }
    return byPassage;
  }

  private void note(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Folding.fold(entity.naming().label()));
    entity.naming().others().forEach(name -> names.add(Folding.fold(name)));
    names.forEach(name -> called.computeIfAbsent(name, key -> new ArrayList<>()).add(entity));
    if (entity instanceof Unit unit && unit.kind() == Unit.Kind.SIDE_FORCE) {
      unit.side()
          .ifPresent(
              side ->
                  sideForces.merge(
                      side.word(), unit.id(), (one, other) -> isParty(one) ? other : one));
    }
  }

  /** 日方: of the whole side the text names its army too. */
  private boolean isParty(EntityId force) {
    String name = Folding.fold(resolution.entities().get(force).naming().label());
    return name.endsWith("方") || name.endsWith("方面");
  }

  private void noteProse(Passage passage) {
    if (passage.kind() != Passage.Kind.HEADING) {
      mentionsIn(passage).stream()
          .flatMap(mention -> resolution.meaningOf(mention).stream())
          .forEach(entity -> told.add(entity.id()));
    }
  }

  private void noteHeading(Passage passage) {
    if (passage.kind() != Passage.Kind.HEADING || sectionBattles.containsKey(passage.section())) {
      return;
    }
    mentionsIn(passage).stream()
        .flatMap(mention -> resolution.meaningOf(mention).stream())
        .filter(entity -> entity instanceof Event event && event.kind() == EventKind.BATTLE)
        .filter(entity -> isTold(entity.id()))
        .findFirst()
        .ifPresent(event -> sectionBattles.put(passage.section(), event.id()));
  }

  private Optional<EntityId> called(String name, Class<? extends Entity> kind) {
    return called.getOrDefault(name, List.of()).stream()
        .filter(kind::isInstance)
        .map(Entity::id)
        .findFirst();
  }

  Article article() {
    return article;
  }

  /** Returns the folded text, one {@code char} a code point. */
  String folded() {
    return folded;
  }

  /** Returns the mentions in the order of the text. */
  List<Mention> mentions() {
    return mentions;
  }

  Resolution resolution() {
    return resolution;
  }

  /** Returns the passages of the article's own text, in order. */
  List<Passage> body() {
    return body;
  }

  /** Returns the mentions that lie in a passage, in order. */
  List<Mention> mentionsIn(Passage passage) {
    return byPassage.get(passage.index());
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
    return told.contains(id);
  }

  /** Returns what stands in the column of a cell, in order. */
  List<Passage> cellsOf(CellPosition cell) {
    return columns.getOrDefault(column(cell), List.of());
  }

  private static List<Integer> column(CellPosition cell) {
    return List.of(cell.table(), cell.column());
  }

  /** Returns the words that first mean an entity. */
  Optional<Span> firstMentionOf(EntityId id) {
    return Optional.ofNullable(firstSpans.get(id));
  }

  /** Returns the battle that the heading of a section names. */
  Optional<EntityId> battleOfSection(int section) {
    return Optional.ofNullable(sectionBattles.get(section));
  }

  /** Returns the entity of a kind that has a name; of several the first by id. */
  <E extends Entity> Optional<E> labeled(String name, Class<E> kind) {
    return called.getOrDefault(name, List.of()).stream()
        .filter(kind::isInstance)
        .filter(entity -> Folding.fold(entity.naming().label()).equals(name))
        .map(kind::cast)
        .findFirst();
  }

  /** Returns the folded words of a span. */
  String folded(Span span) {
    return folded.substring(span.begin(), span.end());
  }

  /** Returns the words of a span as they stand in the article. */
  String words(Span span) {
    return article.text().slice(span);
  }

  /** Returns the paragraphs before the first heading. */
  Stream<Passage> lead() {
    return body().stream()
        .filter(passage -> passage.section() == 0)
        .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH);
  }

  /** Returns the event that the article is about, if it is about one. */
  Optional<EntityId> mainEvent() {
    return mainEvent;
  }

  /** Returns the force that the article is about, if it is about one. */
  Optional<EntityId> mainUnit() {
    return mainUnit;
  }

  /** Returns the person that the article is about, if it is about one. */
  Optional<EntityId> mainPerson() {
    return mainPerson;
  }

  /** The numbered force whose name the title ends with: 国民革命军第五军 is 第5军 with its army before. */
  private Optional<EntityId> endOfTitle(String folded) {
    String title = withDigits(folded);
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
    return sideOf(id).map(sideForces::get);
  }

  /** Tells whether the article names the troops of two sides or more as such. */
  boolean hasTwoSides() {
    return sideForces.size() > 1;
  }

  /** Returns the force that stands for the other side, if the article names one other side only. */
  Optional<EntityId> opponentOf(EntityId id) {
    Optional<String> own = sideOf(id);
    List<EntityId> others =
        sideForces.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(own.orElse("")))
            .map(Map.Entry::getValue)
            .toList();
    return own.isPresent() && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** Returns the force that is called by its leader's name, if there is one: 某某部. */
  Optional<EntityId> troopsOf(EntityId person) {
    if (!(resolution.entities().get(person) instanceof Person leader)) {
      return Optional.empty();
    }
    String name = Folding.fold(leader.naming().label());
    Optional<EntityId> troops = called(name + "部", Unit.class);
    Optional<EntityId> army = called(name + "军", Unit.class);
    // Of both, the first by id.
    return troops.isPresent() && army.isPresent() && army.get().compareTo(troops.get()) < 0
        ? army
        : troops.or(() -> army);
  }

  /** Tells whether an entity is a formation, and not the troops of a side or a ship. */
  boolean isFormation(EntityId id) {
    return resolution.entities().get(id) instanceof Unit unit && unit.kind() == Unit.Kind.FORMATION;
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
