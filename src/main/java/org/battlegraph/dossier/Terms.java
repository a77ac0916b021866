package org.battlegraph.dossier;

import org.battlegraph.ontology.Bg;

/** Tells the terms of the ontology from the things of a graph. */
final class Terms {
  private static final String ONTOLOGY = Bg.NS.substring(0, Bg.NS.length() - 1);

  private Terms() {}

  /** Whether an address is one of the ontology or of its schemes. */
  static boolean isTerm(String iri) {
    return iri.startsWith(ONTOLOGY);
  }
}
