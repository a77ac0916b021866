package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.battlegraph.BattlegraphException;
import org.battlegraph.orbat.OrderOfBattle;
import org.battlegraph.orbat.OrderOfBattleFormat;
import org.battlegraph.orbat.OrderOfBattleReader;
import org.battlegraph.query.QueryFailedException;
import org.battlegraph.query.UnknownNameException;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/orbat?unit=…&on=DAY} is the order of battle of a unit on a day: JSON, or with
 * {@code format=} text or a drawing in SVG.
 */
final class OrbatServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("json", "application/json", "text", "text/plain", "svg", "image/svg+xml");
  private final transient Supplier<ShownGraph> shown;

  OrbatServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String unit = request.getParameter("unit");
    Optional<LocalDate> day = day(request.getParameter("on"));
    String word = Optional.ofNullable(request.getParameter("format")).orElse("json");
    if (unit == null || unit.isBlank()) {
      bad(response, "unit= wants a name or an address");
    } else if (day.isEmpty()) {
      bad(response, "on= wants a day such as 1944-11-09");
    } else if (!MEDIA_TYPES.containsKey(word)) {
      bad(response, "format= wants json, svg or text");
    } else {
      answer(response, unit, day.get(), word);
    }
  }

  private void answer(HttpServletResponse response, String unit, LocalDate day, String word)
      throws IOException {
    try {
      OrderOfBattle order = new OrderOfBattleReader(shown.get().desk().source()).read(unit, day);
      OrderOfBattleFormat format =
          switch (word) {
            case "svg" -> OrderOfBattleFormat.SVG;
            case "text" -> OrderOfBattleFormat.TEXT;
            default -> OrderOfBattleFormat.JSON;
          };
      String type = MEDIA_TYPES.getOrDefault(word, "application/json");
      JsonReplies.send(response, HttpServletResponse.SC_OK, type, format.write(order));
    } catch (UnknownNameException e) {
      JsonReplies.send(response, HttpServletResponse.SC_NOT_FOUND, JsonReplies.error(e));
    } catch (QueryFailedException e) {
      JsonReplies.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, JsonReplies.error(e));
    } catch (BattlegraphException e) {
      JsonReplies.send(response, HttpServletResponse.SC_BAD_REQUEST, JsonReplies.error(e));
    }
  }

  private static void bad(HttpServletResponse response, String message) throws IOException {
    response.sendError(HttpServletResponse.SC_BAD_REQUEST, message);
  }

  private static Optional<LocalDate> day(@Nullable String given) {
    try {
      return Optional.ofNullable(given).map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
