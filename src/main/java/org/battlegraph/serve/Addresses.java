package org.battlegraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.battlegraph.ontology.Bg;

/**
 * The way between the path of a request and an IRI of the graph. An IRI keeps its Chinese
 * characters and percent-encodes what may not stand in it; a path has both percent-encoded, and
 * only the first is undone.
 */
final class Addresses {
  private static final int ASCII = 0x80;

  private Addresses() {}

  /**
   * The part of an IRI that a path stands for.
   *
   * @param path as it came, percent-encoded
   * @return empty if the bytes that it stands for are no UTF-8
   */
  static Optional<String> iri(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < path.length()) {
      int octet = path.charAt(at) == '%' ? octet(path, at) : -1;
      if (octet >= ASCII) {
        bytes.write(octet);
        at += 3;
      } else {
        byte[] plain = Character.toString(path.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(plain);
        at += Character.charCount(path.codePointAt(at));
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** The path for a part of an IRI: only its Chinese characters are encoded. */
  static String path(String iri) {
    StringBuilder out = new StringBuilder();
    for (byte each : iri.getBytes(StandardCharsets.UTF_8)) {
      int octet = each & 0xFF;
      if (octet < ASCII) {
        out.append((char) octet);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", octet));
      }
    }
    return out.toString();
  }

  /** What stands behind a servlet's own path, as it came. */
  static String rest(HttpServletRequest request) {
    String whole = request.getRequestURI();
    String own = request.getContextPath() + request.getServletPath() + "/";
    return whole.startsWith(own) ? whole.substring(own.length()) : "";
  }

  /**
   * The address under which this server tells of a thing; another's own address for others.
   *
   * @param iri the thing
   * @param base what the IRIs of the graph's things begin with
   * @param root the server's own address, which ends in a slash
   */
  static String local(String iri, String base, String root) {
    if (iri.startsWith(base)) {
      return root + "resource/" + path(iri.substring(base.length()));
    }
    if (iri.startsWith(Bg.NS)) {
      return root + "ontology#" + iri.substring(Bg.NS.length());
    }
    return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "#";
  }

  /** The server's own root as a browser of this request sees it, which ends in a slash. */
  static String root(HttpServletRequest request) {
    return request.getContextPath() + "/";
  }

  /** The same with the scheme and the host that the request was sent to. */
  static String absoluteRoot(HttpServletRequest request) {
    StringBuffer whole = request.getRequestURL();
    return whole.substring(0, whole.length() - request.getRequestURI().length()) + root(request);
  }

  private static int octet(String path, int at) {
    if (at + 2 >= path.length()) {
      return -1;
    }
    try {
      return Integer.parseInt(path, at + 1, at + 3, 16);
    } catch (NumberFormatException notHexadecimal) {
      return -1;
    }
  }
}
