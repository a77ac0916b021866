package org.battlegraph.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a dossier as JSON. Things stand once, by address, and terms of the ontology once, by local
 * name; facts name them. What can be had once only stands bare, and all else in lists.
 */
public final class DossierJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Set<String> NUMBERS = Set.of("value", "maxValue", "confidence");

  private DossierJson() {}

  /** Returns the text of one object, with the end of its line. */
  public static String write(Dossier dossier) {
    ObjectNode root = JSON.createObjectNode().put("thing", dossier.thing());
    dossier.article().ifPresent(article -> put(root.putObject("article"), article));
    ArrayNode facts = root.putArray("facts");
    dossier.statements().forEach(each -> put(facts.addObject(), each));
    ArrayNode sides = root.putArray("sides");
    for (Dossier.Side side : dossier.sides()) {
      ObjectNode node = sides.addObject();
      side.party().ifPresent(party -> node.put("party", party));
      ArrayNode forces = node.putArray("forces");
      side.forces().forEach(force -> put(forces.addObject(), force));
    }
    if (!dossier.accounts().isEmpty()) {
      ObjectNode accounts = root.putObject("accounts");
      new TreeMap<>(dossier.accounts())
          .forEach((title, account) -> put(accounts.putObject(title), account));
    }
    ObjectNode things = root.putObject("things");
    ObjectNode terms = root.putObject("terms");
    new TreeMap<>(dossier.subjects())
        .forEach(
            (iri, subject) -> {
              if (Terms.isTerm(iri)) {
                labels(terms.putObject(Said.localName(iri)), subject.labels());
              } else {
                put(things.putObject(iri), subject);
              }
            });
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  private static void put(ObjectNode node, Dossier.Account account) {
    node.put("event", account.event());
    account.first().ifPresent(day -> node.put("first", day));
    account.last().ifPresent(day -> node.put("last", day));
  }

  private static void put(ObjectNode node, Statement statement) {
    node.put("iri", statement.iri())
        .put("relation", statement.relation())
        .put("type", statement.type())
        .put("standing", statement.standing().word());
    ObjectNode roles = node.putObject("roles");
    new TreeMap<>(statement.roles()).forEach((role, things) -> array(roles, role, things));
    new TreeMap<>(statement.values()).forEach((property, values) -> put(node, property, values));
    if (!statement.premises().isEmpty()) {
      array(node, "premises", statement.premises());
    }
    ArrayNode evidence = node.putArray("evidence");
    for (Quotation each : statement.quotations()) {
      ObjectNode quotation = evidence.addObject().put("article", each.title());
      if (each.end() > 0) {
        quotation.put("start", each.start()).put("end", each.end());
      }
      quotation.put("exact", each.exact());
    }
  }

  private static void put(ObjectNode node, String property, List<String> values) {
    if (NUMBERS.contains(property)) {
      node.put(property, new BigDecimal(values.get(0)));
    } else if (property.equals("approximate")) {
      node.put(property, Boolean.parseBoolean(values.get(0)));
    } else {
      node.put(property, plain(values.get(0)));
    }
  }

  private static String plain(String value) {
    return Terms.isTerm(value) ? Said.localName(value) : value;
  }

  private static void put(ObjectNode node, Subject subject) {
    array(node, "kinds", subject.kinds());
    labels(node.putObject("labels"), subject.labels());
    array(node, "otherNames", subject.otherNames());
    subject.side().ifPresent(side -> node.put("side", side));
    subject
        .unit()
        .ifPresent(
            unit -> {
              node.put("symbol", unit.symbol());
              unit.echelon().ifPresent(echelon -> node.put("echelon", echelon));
              node.put("level", unit.level()).put("number", unit.number());
            });
    subject.place().ifPresent(place -> put(node, place));
    if (!subject.wikidata().isEmpty()) {
      array(node, "wikidata", subject.wikidata());
    }
  }

  private static void put(ObjectNode node, Subject.Place place) {
    place
        .point()
        .ifPresent(
            point ->
                node.put("latitude", point.latitude())
                    .put("longitude", point.longitude())
                    .put("precision", point.precision()));
    array(node, "placeKinds", place.kinds());
    array(node, "within", place.within());
    place.near().ifPresent(near -> node.put("near", near));
  }

  private static void put(ObjectNode node, ForceTree tree) {
    node.put("force", tree.force());
    tree.subordination().ifPresent(fact -> node.put("subordination", fact));
    array(node, "commands", tree.commands());
    ArrayNode below = node.putArray("below");
    tree.below().forEach(each -> put(below.addObject(), each));
  }

  private static void put(ObjectNode node, Dossier.ArticleText article) {
    node.put("title", article.title()).put("text", article.text());
    article.sha256().ifPresent(digest -> node.put("sha256", digest));
    article.license().ifPresent(license -> node.put("license", license));
    ArrayNode mentions = node.putArray("mentions");
    for (Dossier.Mention each : article.mentions()) {
      ObjectNode mention =
          mentions
              .addObject()
              .put("start", each.start())
              .put("end", each.end())
              .put("kind", each.kind());
      each.thing().ifPresent(thing -> mention.put("thing", thing));
    }
  }

  private static void labels(ObjectNode node, Map<String, String> labels) {
    new TreeMap<>(labels).forEach(node::put);
  }

  private static void array(ObjectNode node, String name, List<String> texts) {
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
  }
}
