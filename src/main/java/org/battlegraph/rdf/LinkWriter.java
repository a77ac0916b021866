package org.battlegraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.model.entity.EnglishName;
import org.battlegraph.model.entity.PlacePoint;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Geo;
import org.battlegraph.ontology.Prefixes;

/** Writes links to Wikidata, and the points of places that come from there, into their graph. */
public final class LinkWriter {
  private final Iris iris;
  private final QuadSink out;

  /**
   * Makes a writer.
   *
   * @param iris names the resources
   * @param sink takes the quads; whoever made it starts and finishes it
   */
  public LinkWriter(Iris iris, StreamRDF sink) {
    this.iris = iris;
    this.out = QuadSink.into(sink, iris.graphs().links());
  }

  /**
   * Writes links, points and English names, in the order given.
   *
   * <p>Beside each link stands how it was found, so that it can be judged, and taken out when the
   * article that gave rise to it goes.
   */
  public void write(List<WikidataLink> links, List<PlacePoint> points, List<EnglishName> names) {
    links.forEach(this::write);
    points.forEach(this::write);
    for (EnglishName name : names) {
      Node entity = QuadSink.iri(iris.entity(name.entity()));
      out.add(entity, SKOS.prefLabel, QuadSink.text(name.text(), "en"));
    }
  }

  private void write(WikidataLink link) {
    Node entity = QuadSink.iri(iris.entity(link.entity()));
    Property property = property(link.exactness());
    Node item = QuadSink.iri(Prefixes.WIKIDATA + link.item());
    out.add(entity, property, item);
    Node record = QuadSink.iri(iris.link(link));
    out.type(record, Bg.WikidataLink);
    out.add(record, RDF.subject, entity);
    out.add(record, RDF.predicate, property.asNode());
    out.add(record, RDF.object, item);
    out.add(record, Bg.rule, QuadSink.string(link.method()));
    out.add(record, Bg.confidence, QuadSink.decimal(link.score()));
    out.add(record, Bg.reason, QuadSink.string(link.evidence()));
    link.title().ifPresent(title -> out.add(record, Bg.wikipediaTitle, QuadSink.string(title)));
  }

  private static Property property(WikidataLink.Exactness exactness) {
    return switch (exactness) {
      case SAME -> OWL.sameAs;
      case EXACT -> SKOS.exactMatch;
      case CLOSE -> SKOS.closeMatch;
    };
  }

  private void write(PlacePoint point) {
    Node geometry = QuadSink.iri(iris.geometry(point.place()));
    out.add(QuadSink.iri(iris.entity(point.place())), Geo.hasGeometry, geometry);
    out.type(geometry, Geo.Geometry);
    String longitude = point.longitude().stripTrailingZeros().toPlainString();
    String latitude = point.latitude().stripTrailingZeros().toPlainString();
    out.add(
        geometry,
        Geo.asWKT,
        NodeFactory.createLiteralDT("POINT(" + longitude + " " + latitude + ")", Geo.wktLiteral));
    out.add(geometry, Bg.coordinatePrecision, QuadSink.decimal(point.precision().doubleValue()));
  }
}
