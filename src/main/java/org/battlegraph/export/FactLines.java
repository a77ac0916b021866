package org.battlegraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;

/**
 * Facts as JSON Lines: one object a line, for spreadsheets, scripts and scoring.
 *
 * <p>The keys are those of the annotation guidelines, with an object {@code iri}, {@code type},
 * {@code label}, {@code names} for each entity. What the text does not say has no key. Immutable
 * and safe for use by several threads.
 */
public final class FactLines {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Function<EntityId, String> iris;
  private final BiFunction<ArticleFacts, Fact, String> factIris;

  /**
   * Makes a writer.
   *
   * @param iris names the entities
   * @param factIris names the facts of an article
   */
  public FactLines(
      Function<EntityId, String> iris, BiFunction<ArticleFacts, Fact, String> factIris) {
    this.iris = iris;
    this.factIris = factIris;
  }

  /**
   * Returns the facts of an article, each as a line without its end, in their order; but for
   * allegiances, for which the form has no relation.
   */
  public Stream<String> lines(ArticleFacts facts) {
    return facts.facts().stream()
        .filter(fact -> !(fact instanceof Allegiance))
        .map(fact -> line(facts, fact));
  }

  private String line(ArticleFacts facts, Fact fact) {
    ObjectNode object = JSON.createObjectNode().put("relation", fact.relation());
    fact.accept(new FactKeys(object, facts.resolution(), iris));
    writeBasis(object, facts.article(), fact.basis());
    facts.corrections().stream()
        .filter(correction -> correction.result().equals(Optional.of(fact)))
        .findFirst()
        .ifPresent(correction -> write(object.putObject("correction"), correction));
    object.put("iri", factIris.apply(facts, fact));
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  private static void write(ObjectNode object, Correction correction) {
    object.put("kind", correction.kind().word());
    object.put("by", correction.by());
    object.put("date", correction.on().toString());
    object.put("reason", correction.reason());
    correction.corrects().forEach(iri -> object.put("corrects", iri));
  }

  private static void writeBasis(ObjectNode object, Article article, Basis basis) {
    basis.date().ifPresent(date -> object.put("date", date.slashed()));
    object.put("modality", basis.standing().word());
    basis.standing().claimant().ifPresent(claimant -> object.put("by", claimant.words()));
    object.put("confidence", basis.confidence());
    object.put("rule", basis.first().rule().value());
    object.put("article", article.name());
    Span span = basis.first().span();
    object
        .putObject("evidence")
        .put("text", article.text().slice(span))
        .put("begin", span.begin())
        .put("end", span.end());
  }
}
