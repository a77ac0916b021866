package org.battlegraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * The files of {@code ontology/}, read from the class path, where the build puts them.
 *
 * <p>Each call reads afresh and hands out a model of the caller's own.
 */
public final class OntologyFiles {
  private static final List<String> SCHEMES =
      List.of(
          "schemes/echelons.ttl",
          "schemes/ranks.ttl",
          "schemes/posts.ttl",
          "schemes/figures.ttl",
          "schemes/fates.ttl",
          "schemes/modalities.ttl");
  private static final List<String> ALIGNMENTS =
      List.of(
          "alignments/wikidata.ttl",
          "alignments/dbpedia.ttl",
          "alignments/cidoc-crm.ttl",
          "alignments/schema-org.ttl",
          "alignments/prov-o.ttl",
          "alignments/geosparql.ttl");
  private static final List<String> RULES =
      List.of(
          "01-same-entity",
          "02-canonical",
          "10-participated-in",
          "11-fought-at",
          "12-subordinate-to",
          "13-commanded-by",
          "20-part-of",
          "21-place",
          "22-start",
          "23-end");
  private static final List<String> INFERENCE =
      List.of(
          "10-counted-subordinates",
          "20-part-fought",
          "21-whole-fought",
          "30-fought-within",
          "31-event-within",
          "40-action-of-event",
          "41-action-possibly-of-event",
          "50-side-of-superior",
          "60-commander-took-part",
          "70-started-not-after",
          "71-ended-not-before");

  private static final List<String> WIKIDATA =
      List.of(
          "10-instance-of",
          "11-labels",
          "12-size",
          "13-coordinates",
          "14-within",
          "20-start-and-end",
          "21-part-of",
          "22-location",
          "23-winner",
          "30-participant",
          "31-conflict",
          "40-commanded-by",
          "41-rank",
          "50-parent-unit",
          "51-child-unit",
          "52-formed-and-dissolved",
          "60-number-of-participants",
          "61-number-of-deaths",
          "62-number-of-injured",
          "63-number-of-missing",
          "64-number-of-casualties");

  /** Parsed when first asked for, which costs as much as reading an article; copied afterwards. */
  private static Optional<Model> parsed = Optional.empty();

  private OntologyFiles() {}

  /**
   * The ontology with its schemes of echelons, ranks, posts, kinds of figure, fates and modalities:
   * what the ontology's graph holds. What users add to a scheme ({@link OwnFiles}) is in it.
   *
   * @return a model of the caller's own
   */
  public static synchronized Model ontology() {
    Model all = parsed.orElseGet(OntologyFiles::parse);
    parsed = Optional.of(all);
    return ModelFactory.createDefaultModel().setNsPrefixes(all).add(all);
  }

  private static Model parse() {
    Model model = model("battlegraph.ttl");
    SCHEMES.forEach(
        file -> {
          read(model, file);
          readOwn(model, file);
        });
    return model;
  }

  /**
   * The lines to other vocabularies; nothing depends on them.
   *
   * @return a model of the caller's own
   */
  public static Model alignments() {
    Model model = ModelFactory.createDefaultModel();
    ALIGNMENTS.forEach(file -> read(model, file));
    return model;
  }

  /**
   * The shapes as RDF. They are to be applied to the data together with the {@link #ontology()}.
   *
   * @return a model of the caller's own
   */
  public static Model shapesModel() {
    return model("shapes.ttl");
  }

  /**
   * The rules of the short cuts, in the order in which they are to be run: each sees the facts and
   * what those before it derived.
   *
   * @return the rules
   */
  public static List<ShortCutRule> shortCutRules() {
    return RULES.stream()
        .map(name -> new ShortCutRule(name, text("rules/" + name + ".rq")))
        .toList();
  }

  /**
   * The rules of inference, in the order in which they are to be run: each sees the facts, the
   * short cuts, and what those before it inferred.
   *
   * @return the rules
   */
  public static List<InferenceRule> inferenceRules() {
    return INFERENCE.stream()
        .map(
            name ->
                new InferenceRule(
                    name.replaceFirst("^\\d+-", ""), text("inference/" + name + ".rq")))
        .toList();
  }

  static Model model(String file) {
    Model model = ModelFactory.createDefaultModel();
    read(model, file);
    return model;
  }

  private static void read(Model model, String file) {
    try (InputStream in = open(file)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new MissingOntologyFileException(file, e);
    }
  }

  /** Reads what users add to a file of ours. */
  private static void readOwn(Model model, String file) {
    for (URL own : OwnFiles.named("ontology/" + file)) {
      model.add(OwnConcepts.read(own));
    }
  }

  private static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MissingOntologyFileException(file, e);
    }
  }

  /**
   * The rules that tell a graph in Wikidata's terms, in no order that matters.
   *
   * @return SPARQL CONSTRUCT queries
   */
  public static List<String> wikidataRules() {
    return WIKIDATA.stream().map(name -> text("wikidata/" + name + ".rq")).toList();
  }

  /**
   * The context of JSON-LD documents: what the words in them mean.
   *
   * @return the file, to be closed by the caller
   */
  public static InputStream context() {
    try {
      return open("context.jsonld");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = OntologyFiles.class.getResourceAsStream(file);
    if (in == null) {
      throw new IOException("not on the class path");
    }
    return in;
  }
}
