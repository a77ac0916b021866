package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.ontology.page.OntologyPage;

/**
 * {@code GET /ontology} is the page of the ontology, or the ontology in the form of RDF asked for.
 */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Once<OntologyPage> page = new Once<>(OntologyPage::standard);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith(".jsonld")) {
      try (InputStream context = OntologyFiles.context()) {
        String text = new String(context.readAllBytes(), StandardCharsets.UTF_8);
        JsonReplies.send(response, HttpServletResponse.SC_OK, "application/ld+json", text);
      }
      return;
    }
    RdfForm form =
        request.getServletPath().endsWith(".ttl")
            ? RdfForm.TURTLE
            : RdfForm.of(request, RdfForm.HTML);
    response.setHeader("Vary", "Accept");
    switch (form) {
      case HTML -> send(response, form, page.get().html());
      case TURTLE -> send(response, form, page.get().turtle()); // with its comments and order
      default -> form.send(response, read(page.get().turtle()));
    }
  }

  private static void send(HttpServletResponse response, RdfForm form, String body)
      throws IOException {
    JsonReplies.send(response, HttpServletResponse.SC_OK, form.mediaType(), body);
  }

  private static Model read(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    return model;
  }
}
