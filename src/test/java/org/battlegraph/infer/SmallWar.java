package org.battlegraph.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Edtf;
import org.battlegraph.ontology.Oa;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.ontology.Prefixes;

/** A graph of an invented war, put together fact by fact, and what is inferred from it. */
final class SmallWar {
  private static final Inferences INFERENCES =
      new Inferences(OntologyFiles.inferenceRules(), OntologyFiles.ontology().getGraph());
  private static final ShortCuts SHORT_CUTS =
      new ShortCuts(OntologyFiles.shortCutRules(), OntologyFiles.ontology().getGraph());
  private static final String EXAMPLE = "http://example.org/";

  private final StringBuilder facts = new StringBuilder();
  private final StringBuilder evidence = new StringBuilder();

  /** Adds triples as they are. */
  SmallWar and(String turtle) {
    facts.append(turtle).append('\n');
    return this;
  }

  /**
   * Adds the fact {@code :name} with its class, its keys, and its words {@code :w…} in an article.
   */
  SmallWar fact(String name, String types, String keys, String article, int begin, int end) {
    String words = ":words-" + article + "-" + begin + "-" + end;
    facts.append(
        ":%s a %s , bg:Fact ; %s bg:modality bg:Actual ; bg:polarity bg:Affirmed ; bg:confidence 0.9 ; bg:evidence %s .%n"
            .formatted(name, types, keys, words));
    evidence.append(
        "%1$s oa:hasSource :%2$s ; oa:hasSelector %1$s-at . %1$s-at oa:start %3$d ; oa:end %4$d .%n"
            .formatted(words, article, begin, end));
    return this;
  }

  /** Adds a fact whose words do not matter. */
  SmallWar fact(String name, String types, String keys) {
    return fact(name, types, keys, "article", 0, 9);
  }

  /** Adds an attack; the keys can hold a place, a day, an event. */
  SmallWar attack(String name, String actor, String keys) {
    return fact(
        name, "bg:Attack , bg:CombatAction , bg:Action", "bg:actor :" + actor + " ; " + keys);
  }

  /** Adds a subordination. */
  SmallWar under(String name, String lower, String higher, String keys) {
    return fact(
        name,
        "bg:Subordination",
        "bg:subordinate :%s ; bg:superior :%s ; %s".formatted(lower, higher, keys));
  }

  /** Adds a mention. */
  SmallWar mention(String entity, String article, int begin, int end) {
    evidence.append(
        ":m-%1$s-%3$d bg:refersTo :%1$s ; bg:inArticle :%2$s ; bg:beginOffset %3$d ; bg:endOffset %4$d .%n"
            .formatted(entity, article, begin, end));
    return this;
  }

  /** The keys of a day. */
  static String on(String day) {
    return "bg:date \"%1$s\"^^edtf:EDTF ; bg:notBefore \"%1$s\"^^xsd:date ; bg:notAfter \"%1$s\"^^xsd:date ; "
        .formatted(day);
  }

  /** The keys of a time of which the bounds stand beside it. */
  static String on(String edtf, String first, String last) {
    return "bg:date \"%s\"^^edtf:EDTF ; bg:notBefore \"%s\"^^xsd:date ; bg:notAfter \"%s\"^^xsd:date ; "
        .formatted(edtf, first, last);
  }

  List<Inference> inferences() {
    Graph stated = graph(facts.toString());
    Graph all = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(all, stated);
    SHORT_CUTS.derive(stated).forEach(all::add);
    return INFERENCES.derive(all, graph(evidence.toString()));
  }

  /** The inferred triples, as {@code subject predicate object}. */
  SortedSet<String> inferred() {
    return inferences().stream()
        .map(each -> each.triple())
        .map(
            triple ->
                String.join(
                    " ",
                    name(triple.getSubject()),
                    name(triple.getPredicate()),
                    name(triple.getObject())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The inferred triples with one of some predicates. */
  SortedSet<String> inferred(String... predicates) {
    SortedSet<String> chosen = new TreeSet<>();
    for (String predicate : predicates) {
      inferred().stream().filter(line -> line.contains(" " + predicate + " ")).forEach(chosen::add);
    }
    return chosen;
  }

  /** The names of the premises of the inferences of a triple, each as a list in brackets. */
  List<String> premises(String triple) {
    List<String> premises = new ArrayList<>();
    for (Inference each : inferences()) {
      String said =
          String.join(
              " ",
              name(each.triple().getSubject()),
              name(each.triple().getPredicate()),
              name(each.triple().getObject()));
      if (said.equals(triple)) {
        premises.add(each.premises().stream().map(SmallWar::name).toList().toString());
      }
    }
    return premises;
  }

  private static String name(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replaceFirst(".*[#/]", "");
  }

  private static Graph graph(String turtle) {
    StringBuilder text = new StringBuilder("PREFIX : <" + EXAMPLE + ">\n");
    Prefixes.all()
        .forEach((prefix, iri) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    assert Prefixes.all().containsValue(Bg.NS) && Prefixes.all().containsValue(Edtf.NS);
    assert Prefixes.all().containsValue(Oa.NS);
    return RDFParser.fromString(text.append(turtle).toString(), Lang.TURTLE).toGraph();
  }
}
