package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.battlegraph.BattlegraphException;
import org.battlegraph.query.ParameterKind;
import org.battlegraph.query.UnknownNameException;

/** {@code GET /api/names/KIND} lists what a parameter of that kind can be given. */
final class NamesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;

  NamesServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String word = Optional.ofNullable(request.getPathInfo()).orElse("").replace("/", "");
    try {
      ParameterKind kind =
          Arrays.stream(ParameterKind.values())
              .filter(each -> each.word().equals(word))
              .findFirst()
              .orElseThrow(() -> new UnknownNameException("kind of name", word, List.of()));
      JsonReplies.send(
          response,
          HttpServletResponse.SC_OK,
          JsonReplies.array(shown.get().desk().resolver().suggestions(kind)));
    } catch (BattlegraphException e) {
      JsonReplies.send(response, HttpServletResponse.SC_NOT_FOUND, JsonReplies.error(e));
    }
  }
}
