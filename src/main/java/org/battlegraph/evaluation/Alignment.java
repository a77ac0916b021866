package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;

/**
 * Which of the reader's entities each extracted one is.
 *
 * <p>An extracted entity is at most one of the reader's: the one with which it shares the most
 * names, where the label counts twice. So an entity that swallows two of the reader's loses one.
 */
final class Alignment {
  /** No annotation has an id that begins so. */
  private static final String UNKNOWN = "?";

  private final Map<String, Set<String>> gold;
  private final Map<EntityId, Entity> entities;
  private final Map<EntityId, String> known = new HashMap<>();

  /**
   * Aligns the entities of an article.
   *
   * @param gold for each entity of the reader its names, as {@link #forms} gives them
   * @param entities the extracted entities
   */
  Alignment(Map<String, Set<String>> gold, Map<EntityId, Entity> entities) {
    this.gold = gold;
    this.entities = entities;
    entities.values().forEach(entity -> best(entity).ifPresent(id -> known.put(entity.id(), id)));
  }

  /** Returns the forms in which names are compared; a name of which nothing counts is left out. */
  static Set<String> forms(Collection<String> names) {
    return names.stream()
        .map(NameForm::of)
        .filter(form -> !form.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the reader's id for an extracted entity or, if it is none of them, one of its own. */
  String of(EntityId id) {
    return known.getOrDefault(id, UNKNOWN + id);
  }

  /** Returns what an extracted entity is called. */
  String label(EntityId id) {
    Entity entity = entities.get(id);
    return entity == null ? id.toString() : entity.naming().label();
  }

  private Optional<String> best(Entity entity) {
    List<String> names = new ArrayList<>(entity.naming().others());
    names.add(entity.naming().label());
    Set<String> forms = forms(names);
    String label = NameForm.of(entity.naming().label());
    return gold.keySet().stream()
        .filter(id -> shared(forms, gold.get(id)) > 0)
        .max(
            Comparator.comparingInt(
                    (String id) ->
                        shared(forms, gold.get(id)) + (gold.get(id).contains(label) ? 1 : 0))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }
}
