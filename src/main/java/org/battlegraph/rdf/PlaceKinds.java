package org.battlegraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Place;
import org.battlegraph.ontology.Bg;
import org.battlegraph.zh.Folding;

/** Tells the ontology's kind of a place from the model's coarser one and the place's last word. */
final class PlaceKinds {
  private final List<Rule> rules;

  private record Rule(String kind, String suffix, Resource concept) {}

  private PlaceKinds(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static PlaceKinds load() {
    return new PlaceKinds(
        WordTable.load("place-kinds").rows().stream()
            .map(
                row ->
                    new Rule(
                        row.get("kind"),
                        row.get("suffix"),
                        ResourceFactory.createResource(Bg.NS + row.get("concept"))))
            .sorted(Comparator.comparing(rule -> -rule.suffix().length()))
            .toList());
  }

  /** Returns the kind of a place, where its name tells. */
  Optional<Resource> of(Place place) {
    String name = Folding.fold(place.naming().label());
    return rules.stream()
        .filter(rule -> rule.kind().equals(place.kind().name()) && name.endsWith(rule.suffix()))
        .map(Rule::concept)
        .findFirst();
  }
}
