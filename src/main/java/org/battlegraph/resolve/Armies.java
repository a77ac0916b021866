package org.battlegraph.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Side;

/** Which of the armies that the ontology's schemes know name the units of a side. */
final class Armies {
  private record Names(List<String> own, List<String> shared) {}

  private final Map<Side, Names> bySide = new LinkedHashMap<>();

  Armies() {
    for (WordTable.Row row : WordTable.load("resolve-armies").rows()) {
      bySide.put(new Side(row.get("side")), new Names(row.list("own"), row.list("shared")));
    }
  }

  /** Returns the sides that have armies. */
  Set<Side> sides() {
    return Set.copyOf(bySide.keySet());
  }

  /** Returns the armies of a side, its own first. */
  List<String> of(Side side) {
    Names names = bySide.get(side);
    return Stream.concat(names.own().stream(), names.shared().stream()).toList();
  }

  /** Returns the one side to which all these armies belong. */
  Optional<Side> onlySide(Set<String> armies) {
    Set<Side> sides =
        bySide.entrySet().stream()
            .filter(each -> each.getValue().own().stream().anyMatch(armies::contains))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
  }
}
