package org.battlegraph.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.*;
import org.battlegraph.model.mention.*;

final class JsonLines {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static String of(List<ArticleFacts> articles) {
    StringBuilder out = new StringBuilder();
    for (ArticleFacts a : articles) for (Fact f : a.facts()) out.append(line(a, f)).append('\n');
    return out.toString();
  }

  private static String line(ArticleFacts a, Fact f) {
    ObjectNode n = JSON.createObjectNode();
    n.put("article", a.article().name()).put("relation", f.relation());
    n.put("modality", f.basis().standing().word());
    f.basis().date().ifPresent(d -> n.put("date", d.slashed()));
    n.putObject("evidence").put("text", a.article().text().slice(f.basis().first().span()));
    if (f instanceof EventTime x) {
      e(n, a, "event", x.event());
      x.start().ifPresent(d -> n.put("start", d.edtf()));
      x.end().ifPresent(d -> n.put("end", d.edtf()));
    } else if (f instanceof EventPart x) {
      e(n, a, "event", x.event());
      e(n, a, "whole", x.whole());
    } else if (f instanceof EventPlace x) {
      e(n, a, "event", x.event());
      e(n, a, "place", x.place());
    } else if (f instanceof Participation x) {
      e(n, a, "actor", x.actor());
      e(n, a, "event", x.event());
      x.role().ifPresent(r -> n.put("role", r.word()));
    } else if (f instanceof Action x) {
      n.put("type", x.type().word());
      o(n, a, "actor", x.actor());
      o(n, a, "place", x.place());
      o(n, a, "target", x.target());
      x.placeRole().ifPresent(r -> n.put("placeRole", r.word()));
    } else if (f instanceof Appointment x) {
      e(n, a, "person", x.person());
      e(n, a, "unit", x.unit());
      x.position().ifPresent(r -> n.put("position", r));
      x.rank().ifPresent(r -> n.put("rank", r));
    } else if (f instanceof Subordination x) {
      e(n, a, "child", x.subordinate());
      e(n, a, "parent", x.superior());
    } else if (f instanceof Figure x) {
      n.put("kind", x.kind().word()).put("value", x.magnitude().value());
      n.put("unit", x.unitOfCount());
      o(n, a, "of", x.of());
      o(n, a, "event", x.event());
      o(n, a, "place", x.place());
    } else if (f instanceof Fate x) {
      n.put("fate", x.fate().word());
      e(n, a, "person", x.person());
      o(n, a, "place", x.place());
    }
    return n.toString();
  }

  private static void o(ObjectNode n, ArticleFacts a, String k, Optional<EntityId> id) {
    id.ifPresent(i -> e(n, a, k, i));
  }

  private static void e(ObjectNode n, ArticleFacts a, String k, EntityId id) {
    Entity x = a.resolution().entities().get(id);
    ObjectNode o = n.putObject(k).put("iri", id.toString()).put("label", x.naming().label());
    var names = o.putArray("names").add(x.naming().label());
    x.naming().others().forEach(names::add);
  }
}
