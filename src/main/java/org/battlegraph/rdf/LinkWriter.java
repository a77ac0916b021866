package org.battlegraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
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

  /** Writes links and points, in the order given. */
  public void write(List<WikidataLink> links, List<PlacePoint> points) {
    for (WikidataLink link : links) {
      out.add(
          QuadSink.iri(iris.entity(link.entity())),
          property(link.exactness()),
          QuadSink.iri(Prefixes.WIKIDATA + link.item()));
    }
    points.forEach(this::write);
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
