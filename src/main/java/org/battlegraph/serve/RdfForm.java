package org.battlegraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** The forms of linked data, as a request's {@code Accept} header chooses among them. */
enum RdfForm {
  HTML("text/html", Optional.empty()),
  TURTLE("text/turtle", Optional.of(RDFFormat.TURTLE_PRETTY)),
  JSON_LD("application/ld+json", Optional.of(RDFFormat.JSONLD11_PLAIN)),
  N_TRIPLES("application/n-triples", Optional.of(RDFFormat.NTRIPLES_UTF8)),
  RDF_XML("application/rdf+xml", Optional.of(RDFFormat.RDFXML_PLAIN));

  private static final AcceptList ALL =
      AcceptList.create(Arrays.stream(values()).map(form -> form.mediaType).toArray(String[]::new));

  private final String mediaType;
  private final Optional<RDFFormat> format;

  RdfForm(String mediaType, Optional<RDFFormat> format) {
    this.mediaType = mediaType;
    this.format = format;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * Chooses a form.
   *
   * @param otherwise what is sent to who accepts anything, or nothing of ours
   */
  static RdfForm of(HttpServletRequest request, RdfForm otherwise) {
    String accepted = request.getHeader("Accept");
    if (accepted == null || accepted.isBlank() || accepted.strip().equals("*/*")) {
      return otherwise;
    }
    MediaType chosen = AcceptList.match(new AcceptList(accepted), ALL);
    return Arrays.stream(values())
        .filter(form -> chosen != null && form.mediaType.equals(chosen.getContentTypeStr()))
        .findFirst()
        .orElse(otherwise);
  }

  /** Writes a graph; HTML has no writer here and falls back to Turtle. */
  void send(HttpServletResponse response, Model graph) throws IOException {
    RdfForm form = format.isPresent() ? this : TURTLE;
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, graph, form.format.orElse(new RDFFormat(Lang.TURTLE)));
    response.setHeader("Vary", "Accept");
    JsonReplies.send(response, HttpServletResponse.SC_OK, form.mediaType, text.toString());
  }
}
