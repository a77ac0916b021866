package org.battlegraph.orbat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.battlegraph.orbat.OrderOfBattle.Entry;

/** Writes an order of battle as nested objects. */
final class JsonTree {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private JsonTree() {}

  static String write(OrderOfBattle order) {
    ObjectNode root = JSON.createObjectNode().put("day", order.day().toString());
    put(root.putObject("unit"), order.unit());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  private static void put(ObjectNode node, Entry entry) {
    node.put("iri", entry.iri()).put("name", entry.name());
    entry.echelon().ifPresent(echelon -> node.put("echelon", TextTree.words(echelon)));
    entry.known().ifPresent(known -> put(node.putObject("known"), known));
    ArrayNode commanders = node.putArray("commanders");
    for (Commander each : entry.commanders()) {
      ObjectNode commander = commanders.addObject().put("iri", each.iri()).put("name", each.name());
      each.position().ifPresent(position -> commander.put("position", position));
      each.rank().ifPresent(rank -> commander.put("rank", rank));
      put(commander.putObject("known"), each.known());
    }
    ArrayNode subordinates = node.putArray("subordinates");
    entry.subordinates().forEach(each -> put(subordinates.addObject(), each));
  }

  private static void put(ObjectNode node, Attestation known) {
    node.put("fact", known.fact())
        .put("quotation", known.quotation())
        .put("article", known.article());
    known.date().ifPresent(date -> node.put("date", date));
    node.put("attested", known.when().relation().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (known.when().relation() != Attested.Relation.UNDATED) {
      node.put("days", known.when().days());
    }
  }
}
