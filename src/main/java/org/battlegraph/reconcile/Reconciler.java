package org.battlegraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.query.NameFolding;
import org.battlegraph.query.SparqlSource;

/**
 * Matches names to the things of one graph. Reads their names once; safe for use by several
 * threads.
 *
 * <pre>{@code
 * Reconciler reconciler = Reconciler.over(SparqlSource.of(dataset), Graphs.DEFAULT_BASE);
 * reconciler.candidates(ReconcileQuery.of("104th Division")).get(0).thing().label(); // 第104師團
 * }</pre>
 */
public final class Reconciler {
  /** How many candidates a query gets that does not say. */
  public static final int USUAL_LIMIT = 10;

  private static final double PERCENT = 100;
  private static final double LEAST = 40;
  private static final double MARGIN = 5;
  private static final double CONTRADICTED = 0.6;
  private static final double UNCONFIRMED = 0.97;
  private static final double OF_OTHER_TYPE = 0.9;
  private static final NameFolding FOLDING = new NameFolding();

  private final EntityTypes types = EntityTypes.ofOntology();
  private final PropertyTable properties = PropertyTable.bundled();
  private final NamedThings things;
  private final PropertyReader reader;
  private final String base;

  private Reconciler(SparqlSource source, String base) {
    this.base = base;
    this.things = NamedThings.of(source, types, base);
    this.reader = new PropertyReader(source, things);
  }

  /**
   * Reads the names of a graph.
   *
   * @param source the default view of a graph
   * @param base what the IRIs of its own things begin with
   */
  public static Reconciler over(SparqlSource source, String base) {
    return new Reconciler(source, base);
  }

  /** The types that names can be matched to, by their ids. */
  public List<EntityType> types() {
    return types.all();
  }

  /** What can be told of things, the most wanted first. */
  public List<ReconcilableProperty> properties() {
    return properties.all();
  }

  /**
   * What can be told of things of a type.
   *
   * @param type the id of a type, or its IRI; an unknown one has no properties
   */
  public List<ReconcilableProperty> propertiesOf(String type) {
    Set<String> above = types.upward(type);
    return properties.all().stream()
        .filter(property -> property.of().stream().anyMatch(above::contains))
        .toList();
  }

  /**
   * A thing.
   *
   * @param id as answers give it, or its IRI
   */
  public Optional<NamedThing> find(String id) {
    return things.find(base + id).or(() -> things.find(id)).map(NamedThings.Entry::thing);
  }

  /**
   * The lowest type of a thing.
   *
   * @param thing one of this graph
   */
  public Optional<EntityType> typeOf(NamedThing thing) {
    return types.narrowest(thing.types());
  }

  /**
   * The things that a query might mean.
   *
   * @return the most likely first; those that look alike in the order of their IRIs
   */
  public List<Candidate> candidates(ReconcileQuery query) {
    List<Candidate> scored = new ArrayList<>();
    Optional<ComparedName> wanted =
        query.text().isBlank() ? Optional.empty() : Optional.of(ComparedName.of(query.text()));
    for (NamedThings.Entry entry : things.all()) {
      double likeness = wanted.map(key -> likeness(key, entry)).orElse(ComparedName.SAME);
      double fit = likeness * PERCENT < LEAST ? 0 : likeness * fitness(query, entry.thing());
      if (fit * PERCENT >= LEAST) {
        scored.add(new Candidate(entry.thing(), fit * PERCENT, false));
      }
    }
    scored.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.thing().iri()));
    List<Candidate> best = scored.subList(0, Math.min(scored.size(), query.limit()));
    return wanted.isPresent() && unknown(query).isEmpty() && isSure(scored)
        ? withMatch(best)
        : List.copyOf(best);
  }

  /**
   * What a query names and this service does not have. A type that there is not is nobody's; a
   * property that there is not can be neither confirmed nor contradicted, so nothing is a match.
   *
   * @return each in words; mostly none
   */
  public List<String> unknown(ReconcileQuery query) {
    List<String> unknown = new ArrayList<>();
    query.types().stream()
        .filter(id -> types.find(id).isEmpty())
        .forEach(id -> unknown.add("there is no type " + id));
    query.properties().stream()
        .filter(known -> properties.find(known.id()).isEmpty())
        .forEach(known -> unknown.add("there is no property " + known.id()));
    return unknown;
  }

  /**
   * Things whose name begins with, or contains, what somebody has typed.
   *
   * @param prefix the letters so far
   * @param type the id of the type that is wanted; empty for any
   * @param limit how many at most
   */
  public List<NamedThing> suggest(String prefix, Optional<String> type, int limit) {
    String typed = ComparedName.of(prefix).core();
    return things.all().stream()
        .filter(entry -> type.isEmpty() || entry.thing().types().contains(id(type.get())))
        .filter(entry -> entry.keys().stream().anyMatch(key -> key.core().contains(typed)))
        .sorted(
            Comparator.comparing(
                    (NamedThings.Entry entry) ->
                        entry.keys().stream().noneMatch(key -> key.core().startsWith(typed)))
                .thenComparing(entry -> entry.thing().label().length())
                .thenComparing(entry -> entry.thing().iri()))
        .limit(limit)
        .map(NamedThings.Entry::thing)
        .toList();
  }

  /**
   * Values of properties of a thing.
   *
   * @param thing one of this graph
   * @param ids of properties; those that the service does not know are left out
   */
  public Map<String, List<PropertyValue>> values(NamedThing thing, List<String> ids) {
    Map<String, List<PropertyValue>> values = new LinkedHashMap<>();
    for (String id : ids) {
      properties
          .find(id)
          .ifPresent(property -> values.put(id, reader.values(thing.iri(), property)));
    }
    return values;
  }

  /**
   * A property.
   *
   * @param id its name in requests
   */
  public Optional<ReconcilableProperty> property(String id) {
    return properties.find(id);
  }

  /**
   * A type.
   *
   * @param id its local name or its IRI
   */
  public Optional<EntityType> type(String id) {
    return types.find(id);
  }

  private String id(String type) {
    return types.find(type).map(EntityType::id).orElse(type);
  }

  private static double likeness(ComparedName wanted, NamedThings.Entry entry) {
    return entry.keys().stream().mapToDouble(wanted::likeness).max().orElse(0);
  }

  /** By how much type and properties lessen a candidate; 0 shuts it out. */
  private double fitness(ReconcileQuery query, NamedThing thing) {
    double fitness = ofTypes(query, thing);
    for (ReconcileQuery.KnownProperty known : query.properties()) {
      Optional<ReconcilableProperty> property = properties.find(known.id());
      if (property.isEmpty() && query.text().isBlank()) {
        return 0;
      }
      if (property.isPresent() && fitness > 0) {
        List<PropertyValue> values = reader.values(thing.iri(), property.get());
        boolean fits = values.stream().anyMatch(value -> fits(value, known));
        if (query.text().isBlank() && !fits) {
          return 0;
        }
        double less = values.isEmpty() ? UNCONFIRMED : CONTRADICTED;
        fitness *= fits ? 1 : less;
      }
    }
    return fitness;
  }

  private double ofTypes(ReconcileQuery query, NamedThing thing) {
    if (query.types().isEmpty()) {
      return 1;
    }
    List<String> ids = query.types().stream().map(this::id).toList();
    return switch (query.strictness()) {
      case ANY -> ids.stream().anyMatch(thing.types()::contains) ? 1 : 0;
      case ALL -> thing.types().containsAll(ids) ? 1 : 0;
      case SHOULD -> ids.stream().anyMatch(thing.types()::contains) ? 1 : OF_OTHER_TYPE;
    };
  }

  private boolean fits(PropertyValue value, ReconcileQuery.KnownProperty known) {
    for (String wanted : known.values()) {
      if (value instanceof PropertyValue.Thing thing
          && (thing.id().equals(wanted) || isNameOf(wanted, thing.id()))) {
        return true;
      }
      if (FOLDING.apply(value.words()).equals(FOLDING.apply(wanted))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNameOf(String name, String id) {
    ComparedName wanted = ComparedName.of(name);
    return things.all().stream()
        .filter(entry -> entry.thing().id().equals(id))
        .anyMatch(entry -> likeness(wanted, entry) >= ComparedName.SAME_BUT_FOR_NOTE);
  }

  /** A wrong match is worse than none: its own name, nothing against it, and nobody near. */
  private static boolean isSure(List<Candidate> scored) {
    if (scored.isEmpty()
        || scored.get(0).score() < ComparedName.SAME_BUT_FOR_NOTE * UNCONFIRMED * PERCENT) {
      return false;
    }
    return scored.size() == 1 || scored.get(0).score() - scored.get(1).score() >= MARGIN;
  }

  private static List<Candidate> withMatch(List<Candidate> best) {
    List<Candidate> marked = new ArrayList<>(best);
    if (!marked.isEmpty()) {
      marked.set(0, new Candidate(best.get(0).thing(), best.get(0).score(), true));
    }
    return List.copyOf(marked);
  }
}
