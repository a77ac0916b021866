package org.battlegraph.correct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.CorrectionKind;
import org.battlegraph.model.fact.Fact;

/**
 * The corrections of a folder. Immutable and safe for use by several threads.
 *
 * <p>They are applied to what was read, in the order of the files' names and of the entries in
 * them. A correction finds its fact by the IRI that the reading gives it, so it stays in force over
 * new readings as long as these give the fact; else it is reported as one that fits nothing.
 */
public final class Corrections {
  private static final String ENDING = ".json";

  private final List<Entry> entries;

  private Corrections(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Returns no corrections. */
  public static Corrections none() {
    return new Corrections(List.of());
  }

  /**
   * Reads the files of a folder that end in {@code .json}, in the order of their names.
   *
   * @throws CorrectionException if the folder or a file cannot be read, or a file is malformed
   */
  public static Corrections read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CorrectionException(folder + ": no such folder of corrections");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new Corrections(
          files
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              .sorted()
              .flatMap(file -> CorrectionFile.read(file).stream())
              .toList());
    } catch (IOException e) {
      throw new CorrectionException(folder + ": cannot be listed", e);
    }
  }

  /**
   * An article as corrected.
   *
   * @param facts its facts, with who corrected what
   * @param unfit a line for each correction of it that fits nothing, which names the file
   */
  public record Corrected(ArticleFacts facts, List<String> unfit) {
    /** Copies the lines. */
    public Corrected {
      unfit = List.copyOf(unfit);
    }
  }

  /**
   * Corrects what was read of an article.
   *
   * @param article the article
   * @param factIris names the facts of an article
   * @param iris names the entities
   */
  public Corrected apply(
      ArticleFacts article,
      BiFunction<ArticleFacts, Fact, String> factIris,
      Function<EntityId, String> iris) {
    List<Entry> own =
        entries.stream()
            .filter(entry -> entry.article().equals(Optional.of(article.article().name())))
            .toList();
    if (own.isEmpty()) {
      return new Corrected(article, List.of());
    }
    Map<String, List<Fact>> byIri = new HashMap<>();
    article
        .facts()
        .forEach(
            fact ->
                byIri
                    .computeIfAbsent(factIris.apply(article, fact), key -> new ArrayList<>())
                    .add(fact));
    List<Fact> facts = new ArrayList<>(article.facts());
    List<Correction> applied = new ArrayList<>();
    List<String> unfit = new ArrayList<>();
    for (Entry entry : own) {
      try {
        Optional<Fact> result = result(entry, byIri, new Values(entry.values(), article, iris));
        if (!entry.iris().isEmpty()) {
          facts.removeAll(byIri.remove(entry.iris().get(0)));
        }
        result.ifPresent(facts::add);
        applied.add(
            new Correction(
                entry.kind(), entry.by(), entry.on(), entry.reason(), entry.iris(), result));
      } catch (UnfitException | IllegalArgumentException e) {
        // No fact can have such values: a range that ends before it begins, a number below zero.
        unfit.add(entry.place() + ": " + e.getMessage());
      }
    }
    return new Corrected(
        new ArticleFacts(
            article.article(),
            article.source(),
            article.mentions(),
            article.resolution(),
            facts,
            applied),
        unfit);
  }

  private static Optional<Fact> result(Entry entry, Map<String, List<Fact>> byIri, Values values) {
    if (entry.kind() == CorrectionKind.ADD) {
      return Optional.of(new Maker(values).make());
    }
    String iri = entry.iris().get(0);
    List<Fact> found = byIri.get(iri);
    if (found == null) {
      throw new UnfitException("the article no longer has the fact " + iri);
    }
    return entry.kind() == CorrectionKind.REJECT
        ? Optional.empty()
        : Optional.of(found.get(0).accept(new Editor(values)));
  }

  /** Returns what is said of entities: that they are one, or two. */
  public List<Correction> ofEntities() {
    return entries.stream()
        .filter(entry -> entry.article().isEmpty())
        .map(Corrections::correction)
        .toList();
  }

  /**
   * A correction of a fact, which has not been applied.
   *
   * @param place the file, and which of its corrections it is, for messages
   * @param article the name of the article whose fact it is
   * @param correction what it does; without the fact that it results in
   */
  public record OfFact(String place, String article, Correction correction) {}

  /** Returns what is said of facts, in order. */
  public List<OfFact> ofFacts() {
    return entries.stream()
        .filter(entry -> entry.article().isPresent())
        .map(entry -> new OfFact(entry.place(), entry.article().get(), correction(entry)))
        .toList();
  }

  private static Correction correction(Entry entry) {
    return new Correction(
        entry.kind(), entry.by(), entry.on(), entry.reason(), entry.iris(), Optional.empty());
  }

  /**
   * Returns a line for each correction of an article or of entities that are not there.
   *
   * @param articles tells whether there is an article of a name
   * @param entities tells whether an article speaks of the entity with an IRI
   */
  public List<String> unfit(Predicate<String> articles, Predicate<String> entities) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      entry
          .article()
          .filter(articles.negate())
          .ifPresent(name -> lines.add(entry.place() + ": there is no article " + name));
      if (entry.article().isEmpty()) {
        entry.iris().stream()
            .filter(entities.negate())
            .forEach(iri -> lines.add(entry.place() + ": no article speaks of " + iri));
      }
    }
    return lines;
  }
}
