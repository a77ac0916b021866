package org.battlegraph.ontology.page;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Bg;

/**
 * The picture of the model: each class of facts with its roles, and the kinds of entity that fill
 * them. Drawn from the domains and ranges of the ontology.
 */
final class Diagram {
  private static final List<Resource> FACTS =
      List.of(
          Bg.EventTime,
          Bg.EventPart,
          Bg.EventPlace,
          Bg.Participation,
          Bg.Action,
          Bg.Appointment,
          Bg.Subordination,
          Bg.Allegiance,
          Bg.NameUse,
          Bg.Figure,
          Bg.Fate);
  private static final List<Resource> ENTITIES =
      List.of(Bg.MilitaryEvent, Bg.Place, Bg.Agent, Bg.Force, Bg.Person, Bg.Party);
  private static final List<Property> ROLES =
      List.of(
          Bg.event,
          Bg.whole,
          Bg.victor,
          Bg.actor,
          Bg.target,
          Bg.place,
          Bg.person,
          Bg.unit,
          Bg.subordinate,
          Bg.superior,
          Bg.member,
          Bg.bearer,
          Bg.party,
          Bg.of);
  private static final int COLUMNS = 5;
  private static final int WIDTH = 196;
  private static final int GAP = 14;
  private static final int LINE = 19;
  private static final int HEAD = 30;
  private static final int BOX = HEAD + 4 * LINE;
  private static final int ENTITY_WIDTH = 160;

  private final Terms terms;

  Diagram(Terms terms) {
    this.terms = terms;
  }

  String svg() {
    int rows = (FACTS.size() + COLUMNS - 1) / COLUMNS;
    int height = 130 + rows * (BOX + GAP);
    Html out = new Html();
    out.line(
        "<svg class=\"diagram\" viewBox=\"0 0 1050 "
            + height
            + "\" role=\"img\" aria-labelledby=\"diagram-title\">");
    out.line(
        "<title id=\"diagram-title\">Classes of facts with their roles, each in the color of the"
            + " entities that fill it</title>");
    out.line("<text class=\"heading\" x=\"4\" y=\"18\">Entities 實體</text>");
    for (int i = 0; i < ENTITIES.size(); i++) {
      int x = 4 + i * (ENTITY_WIDTH + GAP);
      box(out, ENTITIES.get(i), x, 28, ENTITY_WIDTH, HEAD, "kind-" + i);
    }
    out.line("<text class=\"heading\" x=\"4\" y=\"94\">Facts 事實</text>");
    for (int i = 0; i < FACTS.size(); i++) {
      fact(out, FACTS.get(i), 4 + i % COLUMNS * (WIDTH + GAP), 104 + i / COLUMNS * (BOX + GAP));
    }
    return out.line("</svg>").toString();
  }

  private void fact(Html out, Resource fact, int x, int y) {
    box(out, fact, x, y, WIDTH, BOX, "fact");
    int line = 0;
    for (Property role : ROLES) {
      Resource term = terms.ontology().getResource(role.getURI());
      if (Topic.members(term, RDFS.domain).contains(fact)) {
        role(out, term, x + 10, y + HEAD + line * LINE + 12);
        line++;
      }
    }
  }

  /** A role with a dot of each kind of entity that can fill it. */
  private void role(Html out, Resource role, int x, int y) {
    int dots = 0;
    for (Resource filler : Topic.members(role, RDFS.range)) {
      if (ENTITIES.contains(filler)) {
        out.line(
            "<circle class=\"kind-%d\" cx=\"%d\" cy=\"%d\" r=\"6\"/>"
                .formatted(ENTITIES.indexOf(filler), x + dots * 15, y - 4));
        dots++;
      }
    }
    out.line(
        "<a href=\"#%s\"><text x=\"%d\" y=\"%d\">%s</text></a>"
            .formatted(role.getLocalName(), x + dots * 15, y, named(role)));
  }

  private void box(Html out, Resource term, int x, int y, int width, int height, String kind) {
    out.line(
        "<a href=\"#%s\"><rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
            .formatted(term.getLocalName(), kind, x, y, width, height));
    out.line(
        "<text class=\"name\" x=\"%d\" y=\"%d\">%s</text></a>"
            .formatted(x + width / 2, y + 20, named(terms.ontology().getResource(term.getURI()))));
  }

  private String named(Resource term) {
    return term.getLocalName() + " " + Html.escape(terms.text(term, RDFS.label, "zh-Hant"));
  }
}
