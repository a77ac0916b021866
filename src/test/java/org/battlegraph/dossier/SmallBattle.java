package org.battlegraph.dossier;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.ontology.Prefixes;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;

/** An invented battle of two sides, fact by fact, and what is gathered of it. */
final class SmallBattle {
  private final StringBuilder facts = new StringBuilder();
  private final StringBuilder unasserted = new StringBuilder();
  private final StringBuilder evidence = new StringBuilder();
  private final StringBuilder inferred = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder shortCuts = new StringBuilder();
  private int count;

  SmallBattle() {
    entity("甲河會戰", "bg:Battle , bg:MilitaryEvent", "");
    entity("南國", "bg:State , bg:Party", "");
    entity("北國", "bg:State , bg:Party", "");
  }

  SmallBattle entity(String name, String types, String keys) {
    facts.append(
        "r:%1$s a %2$s , bg:Entity ; rdfs:label \"%1$s\"@zh ; skos:prefLabel \"%1$s\"@zh-Hant %3$s .%n"
            .formatted(name, types, keys));
    return this;
  }

  SmallBattle unit(String name, String echelon, int number, String side) {
    return entity(
        name,
        "bg:MilitaryUnit , bg:Force",
        "; bg:echelon bg:%s ; bg:number %d ; bg:side r:%s".formatted(echelon, number, side));
  }

  SmallBattle place(String name, String wkt) {
    links.append(
        "r:%1$s geo:hasGeometry r:geo%1$s . r:geo%1$s geo:asWKT \"%2$s\"^^geo:wktLiteral ; bg:coordinatePrecision 0.05 .%n"
            .formatted(name, wkt));
    return entity(name, "bg:Place", "");
  }

  /** A fact that stands where its standing belongs; its address is r:f and its number. */
  SmallBattle fact(String types, String keys, String standing, String words) {
    count++;
    String said =
        "r:f%1$d a %2$s , bg:Fact ; %3$s %4$s bg:confidence 0.9 ; bg:rule \"a.rule\" ; bg:evidence r:e%1$d .%n"
            .formatted(count, types, keys, standing);
    (standing.contains("bg:Planned") || standing.contains("bg:Negated") ? unasserted : facts)
        .append(said);
    evidence.append(
        "r:e%1$d oa:hasSource r:戰史 ; oa:hasSelector r:q%1$d , r:p%1$d . r:q%1$d oa:exact \"%2$s\" . r:p%1$d oa:start %1$d ; oa:end %3$d .%n"
            .formatted(count, words, count + words.length()));
    return this;
  }

  SmallBattle happened(String types, String keys, String words) {
    return fact(types, keys, "bg:modality bg:Actual ; bg:polarity bg:Affirmed ;", words);
  }

  SmallBattle inference(String subject, String property, String object, String... premises) {
    inferred.append(
        "r:i1 a bg:Inference ; rdf:subject r:%s ; rdf:predicate bg:%s ; rdf:object r:%s ; bg:rule \"part-fought\" ; bg:confidence 0.5 ; bg:doubt \"Perhaps.\"@en , \"或然。\"@zh ; bg:premise r:%s .%n"
            .formatted(subject, property, object, String.join(" , r:", premises)));
    return this;
  }

  SmallBattle sameAs(String other, String one) {
    facts.append("r:%s bg:canonical r:%s .%n".formatted(other, one));
    return this;
  }

  SmallBattle text(String text) {
    evidence.append(
        "r:戰史 a bg:Article ; bg:plainText \"%s\" . r:m1 a bg:Mention ; bg:inArticle r:戰史 ; bg:beginOffset 0 ; bg:endOffset 3 ; bg:rule \"unit.numbered\" ; bg:refersTo r:第1師 .%n"
            .formatted(text));
    return this;
  }

  /** The article names an event between two places of its text. */
  SmallBattle names(String event, int begin, int end) {
    evidence.append(
        "r:n%2$d a bg:Mention ; bg:inArticle r:戰史 ; bg:beginOffset %2$d ; bg:endOffset %3$d ; bg:rule \"event.name\" ; bg:refersTo r:%1$s .%n"
            .formatted(event, begin, end));
    return this;
  }

  /** What a thing is called in English by the links. */
  SmallBattle linked(String name, String english) {
    links.append("r:%s skos:prefLabel \"%s\"@en .%n".formatted(name, english));
    return this;
  }

  DossierReader reader() {
    Graphs graphs = Graphs.standard();
    StringBuilder trig = new StringBuilder("PREFIX r: <" + graphs.base() + ">\n");
    Prefixes.all()
        .forEach((prefix, iri) -> trig.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    graph(trig, graphs.article("戰史"), facts);
    graph(trig, graphs.unasserted(), unasserted);
    graph(trig, graphs.inferred(), inferred);
    graph(trig, graphs.links(), links);
    graph(trig, graphs.shortcuts(), shortCuts);
    graph(trig, graphs.evidence(), evidence.append("r:戰史 rdfs:label \"戰史\"@zh ."));
    GraphStore store = GraphStore.inMemory();
    store.write(
        sink -> {
          RDFParser.fromString(trig.toString(), Lang.TRIG).parse(sink);
          OntologyFiles.ontology()
              .listStatements()
              .forEach(
                  each ->
                      sink.quad(
                          new org.apache.jena.sparql.core.Quad(
                              org.apache.jena.graph.NodeFactory.createURI(graphs.ontology()),
                              each.asTriple())));
        });
    return new DossierReader(QueryDesk.over(SparqlSource.of(store.defaultView())));
  }

  private static void graph(StringBuilder trig, String name, CharSequence triples) {
    trig.append("GRAPH <" + name + "> {\n" + triples + "}\n");
  }

  static String iri(String name) {
    return Graphs.DEFAULT_BASE + name;
  }
}
