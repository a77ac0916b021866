package org.battlegraph.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.BattlegraphException;

/** Reads what the scheme's records need off their concepts. */
final class Concepts {
  private final Model model;

  private Concepts(Model model) {
    this.model = model;
  }

  /**
   * The concepts of the ontology with its schemes, which are parsed once for all of them.
   *
   * @throws BattlegraphException if entries of the user's own cannot be read
   */
  static Concepts ofOntology() {
    try {
      return OfOntology.ALL;
    } catch (ExceptionInInitializerError e) {
      if (e.getCause() instanceof BattlegraphException reason) {
        throw reason; // what the user wrote is no defect of the program
      }
      throw e;
    }
  }

  /** Parsed when first asked for; only read afterwards, and handed to nobody. */
  private static final class OfOntology {
    static final Concepts ALL = new Concepts(OntologyFiles.ontology());
  }

  /** The concepts of a class that bear words, in the order of their IRIs. */
  Stream<Resource> withWords(Resource type) {
    return model
        .listResourcesWithProperty(RDF.type, type)
        .filterKeep(each -> each.hasProperty(Bg.word))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI));
  }

  /** A concept of a class by its IRI. */
  Optional<Resource> ofClass(Resource type, String iri) {
    return Optional.of(ResourceFactory.createResource(iri).inModel(model))
        .filter(each -> each.hasProperty(RDF.type, type));
  }

  /** The usual traditional form first, then the others in the order of their code points. */
  List<String> words(Resource concept) {
    String usual = label(concept, "zh-Hant").replaceAll("（.*", "");
    return concept.listProperties(Bg.word).mapWith(each -> each.getString()).toList().stream()
        .sorted(
            Comparator.comparing((String word) -> !word.equals(usual))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Names with the concept's word in them, in the order of their code points. */
  List<String> examples(Resource concept) {
    return concept.listProperties(SKOS.example).mapWith(each -> each.getString()).toList().stream()
        .sorted()
        .toList();
  }

  Optional<String> army(Resource concept) {
    return object(concept, Bg.service).map(Resource::getLocalName);
  }

  Optional<Resource> object(Resource concept, Property property) {
    return Optional.ofNullable(concept.getPropertyResourceValue(property));
  }

  String jsonName(Resource echelon) {
    return literal(echelon, Bg.jsonName).getString();
  }

  OptionalInt level(Resource echelon) {
    return echelon.hasProperty(Bg.level)
        ? OptionalInt.of(literal(echelon, Bg.level).getInt())
        : OptionalInt.empty();
  }

  Literal literal(Resource concept, Property property) {
    return concept.getRequiredProperty(property).getLiteral();
  }

  String english(Resource concept) {
    return label(concept, "en").replaceAll(" \\([A-Z][^)]*\\)$", "");
  }

  Resource broader(Resource term) {
    return term.getRequiredProperty(SKOS.broader).getResource();
  }

  /** The term of the army itself or, where it has none, the one that bears no army. */
  static <T> Optional<T> ownOrShared(
      List<T> terms, String army, Function<T, Optional<String>> armyOf, Predicate<T> matches) {
    return terms.stream()
        .filter(matches)
        .filter(term -> armyOf.apply(term).map(army::equals).orElse(true))
        .min(Comparator.comparing(term -> armyOf.apply(term).isEmpty()));
  }

  private String label(Resource concept, String language) {
    return concept.getRequiredProperty(RDFS.label, language).getString();
  }
}
