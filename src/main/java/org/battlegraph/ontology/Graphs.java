package org.battlegraph.ontology;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The names of the named graphs under one base.
 *
 * <p>All names are IRIs that start with the base. An article's title keeps its Chinese characters;
 * only what an IRI may not hold is percent-encoded.
 *
 * @param base the resource base, an absolute IRI that ends in {@code /} or {@code #}
 */
public record Graphs(String base) {
  /** The base where the user sets no other. */
  public static final String DEFAULT_BASE = "https://w3id.org/battlegraph/resource/";

  /**
   * The namespace of what is noted on a graph while it is checked; the checks name it, and no graph
   * that leaves the program holds it.
   */
  public static final String NOTES = "https://w3id.org/battlegraph/notes#";

  private static final Pattern ARTICLE = Pattern.compile("[/#]graph/article/[^/#]+$");

  private static final String ONTOLOGY = "graph/ontology";

  private static final String FORBIDDEN = " <>\"{}|\\^`%#?/[]&+;=:@!$'(),*";

  /**
   * Checks the base.
   *
   * @throws InvalidBaseException when it is not an absolute IRI that ends in {@code /} or {@code #}
   */
  public Graphs {
    Objects.requireNonNull(base, "base");
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new InvalidBaseException(base);
    }
  }

  /**
   * The graphs under the default base.
   *
   * @return them
   */
  public static Graphs standard() {
    return new Graphs(DEFAULT_BASE);
  }

  /**
   * The graph of one article's actual and affirmed facts.
   *
   * @param title the article's file name without {@code .md}; spaces become underscores
   * @return the graph's IRI
   */
  public String article(String title) {
    return base + "graph/article/" + encode(title);
  }

  /**
   * The graph of the planned and negated facts.
   *
   * @return the graph's IRI
   */
  public String unasserted() {
    return base + "graph/unasserted";
  }

  /**
   * The graph of the evidence, the articles' text and their mentions.
   *
   * @return the graph's IRI
   */
  public String evidence() {
    return base + "graph/evidence";
  }

  /**
   * The graph of the links to Wikidata.
   *
   * @return the graph's IRI
   */
  public String links() {
    return base + "graph/links";
  }

  /**
   * The graph of the ontology.
   *
   * @return the graph's IRI
   */
  public String ontology() {
    return base + ONTOLOGY;
  }

  /**
   * Tells whether a graph is the one of the ontology, under whatever base.
   *
   * @param graph the graph's IRI
   * @return whether it is
   */
  public static boolean isOntology(String graph) {
    return graph.endsWith(ONTOLOGY);
  }

  /**
   * Tells whether a graph is that of one article, under whatever base.
   *
   * @param graph the graph's IRI
   * @return whether it is
   */
  public static boolean isArticle(String graph) {
    return ARTICLE.matcher(graph).find();
  }

  /**
   * The graph of what is inferred.
   *
   * @return the graph's IRI
   */
  public String inferred() {
    return base + "graph/inferred";
  }

  /**
   * The graph of what joins the articles: which of their entities are one thing.
   *
   * @return the graph's IRI
   */
  public String identity() {
    return base + "graph/identity";
  }

  /**
   * The graph of what people corrected, and why.
   *
   * @return the graph's IRI
   */
  public String corrections() {
    return base + "graph/corrections";
  }

  /**
   * The graph of the short cuts.
   *
   * @return the graph's IRI
   */
  public String shortcuts() {
    return base + "graph/shortcuts";
  }

  /**
   * Makes one path segment of an IRI of a text, so that two texts give two segments (but for space
   * and underscore, which are one in a title).
   *
   * @param text any text
   * @return the segment, with letters of every script kept
   */
  public static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            point -> {
              if (point == ' ') {
                out.append('_');
              } else if (mayStand(point)) {
                out.appendCodePoint(point);
              } else {
                percent(point, out);
              }
            });
    return out.toString();
  }

  private static boolean mayStand(int point) {
    if (point < 0x80) {
      return point > 0x20 && point < 0x7f && FORBIDDEN.indexOf(point) < 0;
    }
    if (!Normalizer.isNormalized(Character.toString(point), Normalizer.Form.NFKC)) {
      return false; // a compatibility form would be folded on the way by some IRI libraries
    }
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.OTHER_PUNCTUATION
        || Character.getType(point) == Character.DASH_PUNCTUATION;
  }

  private static void percent(int point, StringBuilder out) {
    byte[] bytes = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8);
    for (byte each : bytes) {
      out.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
    }
  }
}
