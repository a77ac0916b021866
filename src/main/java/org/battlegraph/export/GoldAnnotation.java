package org.battlegraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.CorrectionKind;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.NameUse;

/**
 * An article's facts, as corrected, in the form of an annotation, which {@code evaluate --gold}
 * reads. It is as good as the corrections are complete: what nobody looked at stands there as the
 * program read it.
 */
public final class GoldAnnotation {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final ArticleFacts article;
  private final Map<EntityId, String> ids = new LinkedHashMap<>();
  private final ObjectNode root = JSON.createObjectNode();

  private GoldAnnotation(ArticleFacts article) {
    this.article = article;
  }

  /** Returns the annotation as JSON. */
  public static String of(ArticleFacts article) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(new GoldAnnotation(article).make())
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  private ObjectNode make() {
    root.put("article", article.article().name());
    ArrayNode entities = root.putArray("entities");
    ArrayNode facts = root.putArray("facts");
    for (Fact fact : article.facts()) {
      if (!(fact instanceof Allegiance || fact instanceof NameUse)) {
        facts.add(fact(fact));
      }
    }
    ids.forEach((id, name) -> entities.add(entity(id, name)));
    ArrayNode rejected = root.putArray("rejected");
    for (Correction correction : article.corrections()) {
      if (correction.kind() == CorrectionKind.REJECT) {
        rejected
            .addObject()
            .put("fact", correction.corrects().get(0))
            .put("by", correction.by())
            .put("date", correction.on().toString())
            .put("reason", correction.reason());
      }
    }
    return root;
  }

  private ObjectNode fact(Fact fact) {
    ObjectNode node = JSON.createObjectNode().put("rel", fact.relation());
    ObjectNode keys = JSON.createObjectNode();
    fact.accept(new FactKeys(keys, article.resolution(), this::id));
    for (Map.Entry<String, JsonNode> field : keys.properties()) {
      JsonNode value = field.getValue();
      node.set(field.getKey(), value.isObject() ? value.get("iri") : value);
    }
    fact.basis().date().ifPresent(date -> node.put("date", date.slashed()));
    String standing = fact.basis().standing().word();
    if (!standing.equals("asserted")) {
      node.put("modality", standing);
    }
    fact.basis().standing().claimant().ifPresent(claimant -> node.put("by", claimant.words()));
    return node.put("evidence", article.article().text().slice(fact.basis().first().span()));
  }

  private String id(EntityId id) {
    return ids.computeIfAbsent(id, key -> "e" + (ids.size() + 1));
  }

  private ObjectNode entity(EntityId id, String name) {
    ObjectNode node = JSON.createObjectNode().put("id", name);
    Entity entity = article.resolution().entities().get(id);
    if (entity == null) {
      return node.put("type", "Organization").put("name", id.key());
    }
    node.put("type", entity.type()).put("name", entity.naming().label());
    ArrayNode aliases = node.putArray("aliases");
    entity.naming().others().forEach(aliases::add);
    node.put("wiki", entity.naming().wikiTitle().orElse(null));
    if (entity instanceof Unit unit) {
      unit.side().ifPresent(side -> node.put("side", side.word()));
      unit.echelon().ifPresent(echelon -> node.put("echelon", echelon.word()));
    } else if (entity instanceof Person person) {
      person.side().ifPresent(side -> node.put("side", side.word()));
    }
    return node;
  }
}
