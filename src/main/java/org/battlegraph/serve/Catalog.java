package org.battlegraph.serve;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Prefixes;

/**
 * What the server says of itself and its graph: a service description (W3C SPARQL 1.1 Service
 * Description) and a VoID description with the counts of each graph.
 */
final class Catalog {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String LICENSE = "https://creativecommons.org/licenses/by-sa/4.0/";

  private Catalog() {}

  /**
   * Describes an endpoint.
   *
   * @param endpoint its address
   * @param triples how many triples its default graph has
   * @param sizes those of the named graphs
   */
  static Model service(String endpoint, long triples, GraphSizes sizes) {
    Model model = empty();
    Resource service = model.createResource(endpoint + "#service");
    Resource whole = model.createResource(endpoint + "#dataset");
    Resource unnamed = model.createResource(endpoint + "#default-graph");
    service
        .addProperty(RDF.type, type(SD, "Service"))
        .addProperty(property(SD, "endpoint"), model.createResource(endpoint))
        .addProperty(property(SD, "supportedLanguage"), type(SD, "SPARQL11Query"))
        .addProperty(property(SD, "defaultDataset"), whole);
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "N-Triples", "RDF_XML", "JSON-LD"
        }) {
      service.addProperty(property(SD, "resultFormat"), type(FORMATS, format));
    }
    whole
        .addProperty(RDF.type, type(SD, "Dataset"))
        .addProperty(property(SD, "defaultGraph"), unnamed);
    unnamed.addProperty(RDF.type, type(SD, "Graph")).addLiteral(property(VOID, "triples"), triples);
    sizes
        .named()
        .forEach(
            (name, size) -> {
              Resource entry =
                  model.createResource(endpoint + "#" + Integer.toHexString(name.hashCode()));
              Resource content = model.createResource(entry.getURI() + "-graph");
              whole.addProperty(property(SD, "namedGraph"), entry);
              entry
                  .addProperty(RDF.type, type(SD, "NamedGraph"))
                  .addProperty(property(SD, "name"), model.createResource(name))
                  .addProperty(property(SD, "graph"), content);
              content
                  .addProperty(RDF.type, type(SD, "Graph"))
                  .addLiteral(property(VOID, "triples"), (long) size);
            });
    return model;
  }

  /**
   * Describes the graph.
   *
   * @param root the server's address, which ends in a slash
   * @param shown the graph
   */
  static Model dataset(String root, ShownGraph shown) {
    Model model = empty();
    Resource whole = model.createResource(root + ".well-known/void#battlegraph");
    whole
        .addProperty(RDF.type, type(VOID, "Dataset"))
        .addProperty(DCTerms.title, "Battlegraph")
        .addProperty(DCTerms.license, model.createResource(LICENSE))
        .addProperty(
            property(VOID, "sparqlEndpoint"), model.createResource(root + "battlegraph/sparql"))
        .addProperty(property(VOID, "vocabulary"), model.createResource(Bg.NS))
        .addProperty(property(VOID, "uriSpace"), shown.base());
    GraphSizes sizes = shown.sizes().get();
    whole
        .addLiteral(property(VOID, "entities"), shown.counts().get().entities())
        .addLiteral(property(VOID, "triples"), sizes.everything());
    sizes
        .named()
        .forEach(
            (name, size) -> {
              Resource part = model.createResource(name);
              whole.addProperty(property(VOID, "subset"), part);
              part.addProperty(RDF.type, type(VOID, "Dataset"))
                  .addLiteral(property(VOID, "triples"), (long) size);
            });
    return model;
  }

  private static Model empty() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.all()).setNsPrefix("sd", SD).setNsPrefix("void", VOID);
    return model;
  }

  private static Resource type(String namespace, String name) {
    return ResourceFactory.createResource(namespace + name);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
