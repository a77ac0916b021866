package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.battlegraph.ontology.page.OntologyPage;

/** {@code GET /ontology} is the page of the ontology, or the ontology where Turtle is asked for. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String TURTLE = "text/turtle";
  private static final AcceptList OFFERS = AcceptList.create("text/html", TURTLE);

  private final transient OntologyPage page = OntologyPage.standard();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean turtle =
        request.getServletPath().endsWith(".ttl") || prefersTurtle(request.getHeader("Accept"));
    response.setContentType((turtle ? TURTLE : "text/html") + ";charset=utf-8");
    response.setHeader("Vary", "Accept");
    byte[] body = (turtle ? page.turtle() : page.html()).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean prefersTurtle(String accepted) {
    if (accepted == null || accepted.isBlank()) {
      return false;
    }
    MediaType chosen = AcceptList.match(new AcceptList(accepted), OFFERS);
    return chosen != null && TURTLE.equals(chosen.getContentTypeStr());
  }
}
