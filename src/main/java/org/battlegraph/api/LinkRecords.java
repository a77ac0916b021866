package org.battlegraph.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Geo;
import org.battlegraph.ontology.Graphs;

/** The graph of links, as far as links are taken out of it again. */
final class LinkRecords {
  private final DatasetGraph quads;
  private final Node links;

  LinkRecords(DatasetGraph quads, Graphs graphs) {
    this.quads = quads;
    this.links = NodeFactory.createURI(graphs.links());
  }

  /**
   * Takes the links of an entity out that nothing gives rise to any more.
   *
   * @param titles the titles that still stand on it
   * @param named whether any article still speaks of it, so that links by its name stay
   */
  void keep(Node entity, Set<Node> titles, boolean named) {
    Set<Node> kept = new HashSet<>();
    Set<Node> dropped = new HashSet<>();
    for (Node record : records(entity)) {
      List<Node> itsTitles = objects(record, Bg.wikipediaTitle.asNode());
      boolean stays = itsTitles.isEmpty() ? named : titles.containsAll(itsTitles);
      (stays ? kept : dropped).addAll(objects(record, RDF.object.asNode()));
      if (!stays) {
        quads.deleteAny(links, record, Node.ANY, Node.ANY);
      }
    }
    dropped.removeAll(kept);
    dropped.forEach(item -> removeTriples(entity, item));
    if (kept.isEmpty()) {
      removeWhatItemsSay(entity);
    }
  }

  /** Takes all links of an entity out, with what their items say of it. */
  void remove(Node entity) {
    keep(entity, Set.of(), false);
  }

  private void removeTriples(Node entity, Node item) {
    Iter.toList(quads.find(links, entity, Node.ANY, item)).forEach(quads::delete);
  }

  private void removeWhatItemsSay(Node entity) {
    for (Node point : objects(entity, Geo.hasGeometry.asNode())) {
      quads.deleteAny(links, point, Node.ANY, Node.ANY);
    }
    quads.deleteAny(links, entity, Geo.hasGeometry.asNode(), Node.ANY);
    quads.deleteAny(links, entity, SKOS.prefLabel.asNode(), Node.ANY);
  }

  private List<Node> records(Node entity) {
    return Iter.toList(
        Iter.map(quads.find(links, Node.ANY, RDF.subject.asNode(), entity), Quad::getSubject));
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.toList(Iter.map(quads.find(links, subject, property, Node.ANY), Quad::getObject));
  }
}
