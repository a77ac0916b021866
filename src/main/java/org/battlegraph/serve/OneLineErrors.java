package org.battlegraph.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Says in one line what is wrong, as JSON where JSON is asked for and as plain text else; never a
 * stack trace, a path or markup.
 */
final class OneLineErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Object said = request.getAttribute(ERROR_MESSAGE);
    String message =
        status >= HttpStatus.INTERNAL_SERVER_ERROR_500
                && status != HttpStatus.SERVICE_UNAVAILABLE_503
            ? HttpStatus.getMessage(status)
            : GuardedQueries.line(
                said == null ? null : said.toString(), HttpStatus.getMessage(status));
    boolean json = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT)).contains("json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response
        .getHeaders()
        .put(
            HttpHeader.CONTENT_TYPE, (json ? "application/json" : "text/plain") + ";charset=utf-8");
    String body = json ? asJson(message) : message;
    response.write(true, ByteBuffer.wrap((body + "\n").getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  private static String asJson(String message) {
    JsonObject json = new JsonObject();
    json.put("error", message);
    return json.toString().replace("\n", "");
  }
}
