package org.battlegraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads concepts that users add to a scheme, and says what they lack. */
final class OwnConcepts {
  private static final List<String> LABELS = List.of("en", "zh-Hant", "zh-Hans");

  private OwnConcepts() {}

  /**
   * Reads a file.
   *
   * @throws OwnConceptException if it is not Turtle, or a concept in it is not whole
   */
  static Model read(URL file) {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = file.openStream()) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException | RiotException e) {
      throw new OwnConceptException(file + ": " + e.getMessage(), e);
    }
    model.listSubjectsWithProperty(RDF.type).forEach(concept -> check(file, concept));
    return model;
  }

  private static void check(URL file, Resource concept) {
    Stream<Optional<String>> lacks =
        Stream.concat(
            LABELS.stream()
                .map(
                    language ->
                        lacking(
                            concept.getProperty(RDFS.label, language) == null,
                            "an rdfs:label in " + language)),
            Stream.of(
                lacking(!concept.hasProperty(SKOS.broader), "a skos:broader concept of the scheme"),
                lacking(!concept.hasProperty(Bg.word), "a bg:word")));
    lacks
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            lack -> {
              throw new OwnConceptException(file + ": " + concept + " needs " + lack);
            });
  }

  private static Optional<String> lacking(boolean is, String what) {
    return is ? Optional.of(what) : Optional.empty();
  }
}
