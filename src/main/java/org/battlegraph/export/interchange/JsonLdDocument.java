package org.battlegraph.export.interchange;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.battlegraph.ontology.OntologyFiles;

/**
 * Writes a graph as JSON-LD 1.1 with the project's own context, in which a fact reads like an
 * object of any program: {@code {"id": …, "type": "Capture", "actor": …, "date": "1944-11-09"}}.
 *
 * <p>What is written is the default view and its evidence. The context stands in the file, so that
 * nothing has to be fetched to read it; the same is published as {@code context.jsonld}.
 *
 * @param dataset the default view of a graph
 */
public record JsonLdDocument(Dataset dataset) {
  private static final String EVIDENCE = "graph/evidence";

  /**
   * Writes the document.
   *
   * @param out is not closed
   * @throws ExportException if the writer fails
   */
  public void write(Writer out) {
    JsonObject context = context();
    try {
      JsonDocument expanded = JsonDocument.of(new StringReader(flat()));
      JsonObject compact =
          JsonLd.compact(expanded, JsonDocument.of(context))
              .ordered(true)
              .compactArrays(true)
              .get();
      JsonObjectBuilder document = JsonProvider.provider().createObjectBuilder(context);
      compact.forEach(document::add);
      StringWriter text = new StringWriter();
      JsonProvider.provider().createWriter(text).writeObject(document.build());
      out.append(text.getBuffer()).append('\n').flush();
    } catch (JsonLdError e) {
      throw new IllegalStateException("the context does not fit the graph", e);
    } catch (IOException e) {
      throw new ExportException(e);
    }
  }

  private String flat() {
    Graph all = GraphFactory.createDefaultGraph();
    DatasetGraph quads = dataset.asDatasetGraph();
    Txn.executeRead(
        quads,
        () -> {
          GraphUtil.addInto(all, quads.getDefaultGraph());
          quads
              .listGraphNodes()
              .forEachRemaining(
                  name -> {
                    if (isEvidence(name)) {
                      GraphUtil.addInto(all, quads.getGraph(name));
                    }
                  });
        });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(all).format(RDFFormat.JSONLD11_PLAIN).output(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isEvidence(Node graph) {
    return graph.isURI() && graph.getURI().endsWith(EVIDENCE);
  }

  private static JsonObject context() {
    try (InputStream in = OntologyFiles.context()) {
      return JsonProvider.provider().createReader(in).readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it lies in our own jar
    }
  }
}
