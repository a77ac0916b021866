package org.battlegraph.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Prefixes;

/**
 * Writes sorted quads as flat JSON-LD 1.1 in their order: a graph object for each graph, in it a
 * node object for each subject.
 *
 * <p>Jena's own writer keeps all in memory three times over and promises no order.
 */
final class JsonLd {
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private final JsonGenerator json;

  private JsonLd(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<Quad> quads, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new JsonLd(json).document(quads);
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  private void document(List<Quad> quads) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    for (int begin = 0; begin < quads.size(); ) {
      Node graph = quads.get(begin).getGraph();
      int end = begin;
      while (end < quads.size() && quads.get(end).getGraph().equals(graph)) {
        end++;
      }
      graph(graph, quads.subList(begin, end));
      begin = end;
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void graph(Node name, List<Quad> quads) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("@id", name.getURI());
    json.writeArrayFieldStart("@graph");
    for (int begin = 0; begin < quads.size(); ) {
      Node subject = quads.get(begin).getSubject();
      int end = begin;
      while (end < quads.size() && quads.get(end).getSubject().equals(subject)) {
        end++;
      }
      subject(subject, quads.subList(begin, end));
      begin = end;
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void subject(Node subject, List<Quad> quads) throws IOException {
    json.writeRaw('\n'); // a line for each subject, so that files can be compared
    json.writeStartObject();
    json.writeStringField("@id", subject.getURI());
    for (int begin = 0; begin < quads.size(); ) {
      Node predicate = quads.get(begin).getPredicate();
      boolean type = predicate.equals(RDF.type.asNode());
      json.writeArrayFieldStart(type ? "@type" : compact(predicate.getURI()));
      while (begin < quads.size() && quads.get(begin).getPredicate().equals(predicate)) {
        Node object = quads.get(begin).getObject();
        if (type) {
          json.writeString(compact(object.getURI()));
        } else {
          value(object);
        }
        begin++;
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void value(Node object) throws IOException {
    json.writeStartObject();
    if (object.isURI()) {
      json.writeStringField("@id", object.getURI());
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
        json.writeStringField("@type", compact(object.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  /** Shortens the name of a term; names of resources stay whole, since the base is the user's. */
  private static String compact(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && LOCAL.matcher(iri.substring(namespace.length())).matches()) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return iri;
  }
}
