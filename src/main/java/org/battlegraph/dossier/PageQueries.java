package org.battlegraph.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.battlegraph.query.NamedQuery;

/** The queries that a dossier is made with; they stand in {@code queries/pages/} for people. */
final class PageQueries {
  static final NamedQuery THING = query("thing");
  static final NamedQuery EVENT = query("event");
  static final NamedQuery FACTS_OF_THING = query("facts-of-thing");
  static final NamedQuery FACTS_OF_EVENT = query("facts-of-event");
  static final NamedQuery FACTS_OF_PARTY = query("facts-of-party");
  static final NamedQuery FACTS_OF_ARTICLE = query("facts-of-article");
  static final NamedQuery INFERENCES_FROM = query("inferences-from");
  static final NamedQuery INFERENCES_OF_THING = query("inferences-of-thing");
  static final NamedQuery STATEMENTS = query("statements");
  static final NamedQuery QUOTATIONS = query("quotations");
  static final NamedQuery CANONICAL = query("canonical");
  static final NamedQuery THINGS = query("things");
  static final NamedQuery ARTICLE = query("article");
  static final NamedQuery MENTIONS = query("mentions");
  static final NamedQuery NAMED_EVENTS = query("named-events");
  static final NamedQuery FIGURES_NEAR_EVENT = query("figures-near-event");
  static final NamedQuery TEXTS = query("texts");
  static final NamedQuery ACCOUNTS = query("accounts");

  private PageQueries() {}

  private static NamedQuery query(String name) {
    String file = "/org/battlegraph/queries/pages/" + name + ".rq";
    try (InputStream in = PageQueries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " on the class path");
      }
      return NamedQuery.of("page " + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
