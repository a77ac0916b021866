package org.battlegraph.rdf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Digest;
import org.battlegraph.ontology.Graphs;

/**
 * Mints the names of resources: readable, with Chinese characters as they are, and everything that
 * an IRI may not hold percent-encoded.
 *
 * <p>A name depends on nothing but what it names, so that articles can be mapped apart.
 *
 * @param graphs the base and the names of the graphs under it
 */
public record Iris(Graphs graphs) {
  /** Returns the names under the default base. */
  public static Iris standard() {
    return new Iris(Graphs.standard());
  }

  /**
   * Returns the names under a base.
   *
   * @param base an absolute IRI that ends in {@code /} or {@code #}
   * @throws org.battlegraph.ontology.InvalidBaseException if it is not one
   */
  public static Iris under(String base) {
    return new Iris(new Graphs(base));
  }

  /** Returns the name of an entity; a slash in its key parts two steps of a path. */
  public String entity(EntityId id) {
    return graphs.base() + entityPath(id);
  }

  /** Returns the name of a side of a war of which no article speaks as a state or party. */
  public String party(Side side) {
    return path("party", side.word());
  }

  /** Returns the name of an article, as the source of evidence. */
  public String article(String title) {
    return path("article", title);
  }

  /** Returns the name of the fact with a {@link Digest}. */
  String fact(String digest) {
    return path("fact", digest);
  }

  /** Returns the name of a stretch of an article that is cited. */
  String evidence(String title, Span span) {
    return path("evidence", title, span.begin() + "-" + span.end());
  }

  /** Returns the name of the work whose words in a footnote have this {@link Digest}. */
  String work(String digest) {
    return path("work", digest);
  }

  /** Returns the name of a mention; mentions of several kinds may stand in one place. */
  String mention(String title, Span span, String kind) {
    return path("mention", title, span.begin() + "-" + span.end(), kind);
  }

  /** Returns the name of what a rule took from a stretch of an article for another to build on. */
  String reading(String title, Span span, String rule) {
    return path("reading", title, span.begin() + "-" + span.end(), rule);
  }

  /** Returns the name of somebody who is only called in words that an article alone can tell. */
  String claimant(String title, String words) {
    return path("claimant", title, words);
  }

  /** Returns the name of a correction in an article, by its {@link Digest}. */
  String correction(String title, String digest) {
    return path("correction", title, digest);
  }

  /** Returns the name of a correction of entities, which belongs to no article. */
  String correction(String digest) {
    return path("correction", digest);
  }

  /** Returns the name of what in the ontology's file is a blank node with this {@link Digest}. */
  String unnamed(String digest) {
    return path("genid", digest);
  }

  /** Returns the name of the point of a place. */
  String geometry(EntityId place) {
    return graphs.base() + "geometry/" + entityPath(place);
  }

  /** Returns the name of the record of a link, by the item and the title that led to it, if any. */
  String link(WikidataLink link) {
    String way = link.title().map(Graphs::encode).orElse("-");
    return graphs.base() + "link/" + link.item() + "/" + way + "/" + entityPath(link.entity());
  }

  private static String entityPath(EntityId id) {
    return Stream.of((id.kind() + "/" + id.key()).split("/", -1))
        .map(Graphs::encode)
        .collect(Collectors.joining("/"));
  }

  private String path(String... segments) {
    StringBuilder out = new StringBuilder(graphs.base());
    for (int i = 0; i < segments.length; i++) {
      out.append(i == 0 ? "" : "/").append(Graphs.encode(segments[i]));
    }
    return out.toString();
  }
}
