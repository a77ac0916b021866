package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.webjars.WebJarVersionLocator;

/**
 * {@code GET /webjars/NAME/FILE} gives a file of a library that the page loads, out of the
 * library's own jar: those of a list, and no other that lies on the class path. The path bears no
 * version; a browser asks each time whether its copy is still the one, and is told so without the
 * file.
 */
final class WebJarsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String SCRIPT = "text/javascript";
  private static final String STYLE = "text/css";

  /** What may be asked for, and its media type. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("d3/dist/d3.min.js", SCRIPT),
          Map.entry("leaflet/dist/leaflet.css", STYLE),
          Map.entry("leaflet/dist/leaflet.js", SCRIPT),
          Map.entry("lit-html/lit-html.js", SCRIPT),
          Map.entry("zazuko__yasqe/build/yasqe.min.css", STYLE),
          Map.entry("zazuko__yasqe/build/yasqe.min.js", SCRIPT));

  private final transient WebJarVersionLocator locator = new WebJarVersionLocator();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    String type = FILES.get(path);
    String file = type == null ? null : inJar(path);
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "the page has no such file");
      return;
    }
    // The name of the file in the jar holds the version, and so stands for its contents.
    String tag = '"' + Integer.toHexString(file.hashCode()) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    send(response, file, type);
  }

  private @Nullable String inJar(String path) {
    int slash = path.indexOf('/');
    return locator.fullPath(path.substring(0, slash), path.substring(slash + 1));
  }

  private static void send(HttpServletResponse response, String file, String type)
      throws IOException {
    try (InputStream in = WebJarsServlet.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "the page has no such file");
        return;
      }
      response.setContentType(type + ";charset=utf-8");
      in.transferTo(response.getOutputStream());
    }
  }
}
