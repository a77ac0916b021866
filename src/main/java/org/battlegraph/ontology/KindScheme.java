package org.battlegraph.ontology;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * The concepts of one kind that bear words: fates, kinds of figure, modalities or polarities.
 *
 * @param terms them, in the order of their IRIs
 */
public record KindScheme(List<KindTerm> terms) {
  /** Copies the terms. */
  public KindScheme {
    terms = List.copyOf(terms);
  }

  /** Reads {@code ontology/schemes/fates.ttl}. */
  public static KindScheme fates() {
    return of(Bg.FateKind);
  }

  /** Reads {@code ontology/schemes/figures.ttl}. */
  public static KindScheme figures() {
    return of(Bg.FigureKind);
  }

  /** Reads the modalities of {@code ontology/schemes/modalities.ttl}. */
  public static KindScheme modalities() {
    return of(Bg.Modality);
  }

  /** Reads the polarities of {@code ontology/schemes/modalities.ttl}. */
  public static KindScheme polarities() {
    return of(Bg.Polarity);
  }

  private static KindScheme of(Resource type) {
    Concepts concepts = Concepts.ofOntology();
    return new KindScheme(
        concepts
            .withWords(type)
            .map(each -> new KindTerm(each.getURI(), concepts.jsonName(each), concepts.words(each)))
            .toList());
  }
}
