package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.identity.Proposals.Proposal;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/**
 * What people say of entities: that they are one, or two.
 *
 * @param joined the pairs that are one
 * @param parted the pairs that are two
 */
record EntityCorrections(List<Proposal> joined, Set<Set<Thing>> parted) {
  private static final String JOIN = "correction.join";
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::one)
          .thenComparing(Proposal::other)
          .thenComparing(Proposal::reason);

  /** Reads the graph of corrections; those of entities that no article speaks of do nothing. */
  static EntityCorrections read(DatasetGraph quads, Graphs graphs, Things things) {
    Node graph = NodeFactory.createURI(graphs.corrections());
    Iterator<Quad> kinds = quads.find(graph, Node.ANY, Bg.correctionKind.asNode(), Node.ANY);
    List<Proposal> joined = new ArrayList<>();
    Set<Set<Thing>> parted = new HashSet<>();
    for (Quad quad : Iter.toList(kinds)) {
      Node node = quad.getSubject();
      List<Thing> pair =
          Iter.toList(quads.find(graph, node, Bg.corrects.asNode(), Node.ANY)).stream()
              .map(each -> things.find(each.getObject().getURI()))
              .flatMap(Optional::stream)
              .sorted()
              .toList();
      String kind = quad.getObject().getLiteralLexicalForm();
      if (pair.size() == 2 && kind.equals("join")) {
        String reason =
            text(quads, graph, node, Bg.correctedBy)
                + ", "
                + text(quads, graph, node, Bg.correctedOn)
                + ": "
                + text(quads, graph, node, Bg.reason);
        Thing one = pair.get(0);
        Thing other = pair.get(1);
        joined.add(new Proposal(one, other, JOIN, reason, 1, one.label(), other.label()));
      } else if (pair.size() == 2 && kind.equals("part")) {
        parted.add(new HashSet<>(pair));
      }
    }
    joined.sort(ORDER);
    return new EntityCorrections(joined, parted);
  }

  private static String text(DatasetGraph quads, Node graph, Node node, Property property) {
    Iterator<Quad> found = quads.find(graph, node, property.asNode(), Node.ANY);
    return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
  }

  /** Tells whether somebody says that a member of the one and a member of the other are two. */
  boolean part(Cluster one, Cluster other) {
    return !parted.isEmpty()
        && one.members().stream()
            .anyMatch(
                first ->
                    other.members().stream()
                        .anyMatch(
                            second -> parted.contains(new HashSet<>(List.of(first, second)))));
  }
}
