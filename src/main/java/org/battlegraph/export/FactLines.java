package org.battlegraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
import org.battlegraph.model.fact.NameUse;
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
   * allegiances and uses of names, for which the form has no relation.
   */
  public Stream<String> lines(ArticleFacts facts) {
    return facts.facts().stream()
        .filter(fact -> !(fact instanceof Allegiance || fact instanceof NameUse))
        .map(fact -> line(facts, fact));
  }

  private String line(ArticleFacts facts, Fact fact) {
    ObjectNode object = object(facts, fact);
    facts.corrections().stream()
        .filter(correction -> correction.result().equals(Optional.of(fact)))
        .findFirst()
        .ifPresent(correction -> write(object.putObject("correction"), correction));
    return line(object.put("iri", factIris.apply(facts, fact)));
  }

  private ObjectNode object(ArticleFacts facts, Fact fact) {
    ObjectNode object = JSON.createObjectNode().put("relation", fact.relation());
    fact.accept(new FactKeys(object, facts.resolution(), iris));
    writeBasis(object, facts.article(), fact.basis());
    return object;
  }

  /**
   * Returns what is inferred in the form of a fact, as a line that says so.
   *
   * @param facts the article of the fact whose words it quotes
   * @param fact the inferred fact, with the basis of that fact but for rule and confidence
   * @param why the inference
   */
  public String inferred(ArticleFacts facts, Fact fact, Why why) {
    return line(mark(object(facts, fact), why));
  }

  /**
   * Returns an inferred triple that has no form among the facts, as a line with the ontology's name
   * of its predicate for a relation.
   *
   * @param facts the article of the fact whose words are quoted
   * @param basis that of the quoted fact, with the rule and the confidence of the inference
   * @param relation the predicate's local name
   * @param subject the subject's address
   * @param value the object's address or text
   * @param why the inference
   */
  public String inferred(
      ArticleFacts facts, Basis basis, String relation, String subject, String value, Why why) {
    ObjectNode object = JSON.createObjectNode().put("relation", relation);
    object.put("subject", subject).put("object", value);
    writeBasis(object, facts.article(), basis);
    return line(mark(object, why));
  }

  private static ObjectNode mark(ObjectNode object, Why why) {
    object.put("iri", why.iri()).put("inferred", true).put("doubt", why.doubt());
    why.premises().forEach(object.putArray("premises")::add);
    return object;
  }

  /**
   * What marks a line as inferred.
   *
   * @param iri the inference's address
   * @param premises the addresses of its premises
   * @param doubt why it may be wrong
   */
  public record Why(String iri, List<String> premises, String doubt) {
    /** Copies the premises. */
    public Why {
      premises = List.copyOf(premises);
    }
  }

  private static String line(ObjectNode object) {
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
