package org.battlegraph.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.infer.Inference;
import org.battlegraph.infer.Inferences;
import org.battlegraph.infer.ShortCuts;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.ontology.Prefixes;

/**
 * How long it takes to infer: over the seeds, and over a generated graph of about a million
 * triples, in which hundreds of articles tell of a hundred armies in forty towns. Prints the times.
 */
public final class InferenceBenchmark {
  private static final int ARTICLES = 340;
  private static final int ARMIES = 100;
  private static final int TOWNS = 40;
  private static final int RUNS = 2;

  private static final Inferences INFERENCES =
      new Inferences(OntologyFiles.inferenceRules(), OntologyFiles.ontology().getGraph());

  private final StringBuilder facts = new StringBuilder();
  private final StringBuilder evidence = new StringBuilder();
  private int count;

  private InferenceBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Battlegraph battlegraph = Battlegraph.create();
    Dataset seeds = battlegraph.dataset(battlegraph.read(Path.of("seeds")).articles());
    Graph stated = GraphMemFactory.createDefaultGraph();
    Graph words = GraphMemFactory.createDefaultGraph();
    String evidence = Graphs.standard().evidence();
    Txn.executeRead(
        seeds,
        () -> {
          seeds.asDatasetGraph().getDefaultGraph().find().forEach(stated::add);
          seeds
              .asDatasetGraph()
              .getGraph(NodeFactory.createURI(evidence))
              .find()
              .forEach(words::add);
        });
    measure("seeds", stated, words);
    new InferenceBenchmark().generated();
  }

  private void generated() {
    for (int town = 0; town < TOWNS; town++) {
      facts.append(":town%d a bg:Place ; bg:within :province%d .%n".formatted(town, town % 8));
    }
    Graph stated = GraphMemFactory.createDefaultGraph();
    Graph words = GraphMemFactory.createDefaultGraph();
    for (int article = 0; article < ARTICLES; article++) {
      article(article);
      read(facts, stated);
      read(evidence, words);
    }
    List<Triple> shortCuts =
        List.copyOf(
            new ShortCuts(OntologyFiles.shortCutRules(), OntologyFiles.ontology().getGraph())
                .derive(stated));
    shortCuts.forEach(stated::add);
    measure("generated", stated, words);
  }

  private static void measure(String name, Graph stated, Graph words) {
    for (int run = 0; run < RUNS; run++) {
      long begin = System.nanoTime();
      long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<Inference> inferences = INFERENCES.derive(stated, words);
      System.out.printf(
          "%s: %d triples, %d inferences, %.2f s, busy %.2f s%n",
          name,
          stated.size() + words.size(),
          inferences.size(),
          (System.nanoTime() - begin) / 1e9,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9);
    }
  }

  private void article(int article) {
    LocalDate day = LocalDate.of(1937, 7, 7).plusDays(article * 5L);
    String event = ":battle" + article;
    String town = ":town" + article % TOWNS;
    facts.append("%s a bg:Battle , bg:MilitaryEvent , bg:Entity .%n".formatted(event));
    fact(
        article,
        "bg:EventTime",
        "bg:event %s ; bg:start \"%s\"^^edtf:EDTF ; bg:end \"%s\"^^edtf:EDTF ; "
            .formatted(event, day, day.plusDays(20)));
    fact(article, "bg:EventPlace", "bg:event %s ; bg:place %s ; ".formatted(event, town));
    String army = ":army" + article % ARMIES;
    unit(army, "Army", article, event);
    for (int d = 0; d < 4; d++) {
      String division = army + "d" + d;
      unit(division, "Division", article, event);
      under(article, division, army, day);
      for (int r = 0; r < 3; r++) {
        String regiment = division + "r" + r;
        unit(regiment, "Regiment", article, event);
        under(article, regiment, division, day);
        for (int a = 0; a < 3; a++) {
          attack(article, regiment, ":town" + (article + a) % TOWNS, event, day.plusDays(a));
        }
      }
      attack(article, division, ":town" + (article + d) % TOWNS, event, day.plusDays(d));
    }
    fact(
        article,
        "bg:Figure",
        "bg:kind bg:StrengthFigure ; bg:of %s ; bg:value 4 ; bg:unitOfCount \"divisions\" ; "
            .formatted(army));
    attack(article, army, town, event, day.plusDays(9));
  }

  private void unit(String unit, String echelon, int article, String event) {
    facts.append(
        "%s a bg:MilitaryUnit , bg:Force , bg:Agent , bg:Entity ; bg:echelon bg:%s ; rdfs:label \"%s\"@zh .%n"
            .formatted(unit, echelon, unit));
    fact(article, "bg:Participation", "bg:actor %s ; bg:event %s ; ".formatted(unit, event));
    fact(
        article,
        "bg:Command , bg:Appointment",
        "bg:person %sc ; bg:unit %s ; ".formatted(unit, unit));
    for (int mention = 0; mention < 6; mention++) {
      count++;
      evidence.append(
          ":m%1$d a bg:Mention ; bg:refersTo %2$s ; bg:inArticle :article%3$d ; bg:beginOffset %1$d ; bg:endOffset %4$d ; bg:surface \"x\" ; bg:rule \"unit.name\" .%n"
              .formatted(count, unit, article, count + 4));
    }
  }

  private void under(int article, String lower, String higher, LocalDate day) {
    fact(
        article,
        "bg:Subordination",
        "bg:subordinate %s ; bg:superior %s ; %s".formatted(lower, higher, on(day)));
  }

  private void attack(int article, String actor, String place, String event, LocalDate day) {
    fact(
        article,
        "bg:Attack , bg:CombatAction , bg:Action",
        "bg:actor %s ; bg:place %s ; bg:event %s ; %s".formatted(actor, place, event, on(day)));
  }

  private static String on(LocalDate day) {
    return "bg:date \"%1$s\"^^edtf:EDTF ; bg:notBefore \"%1$s\"^^xsd:date ; bg:notAfter \"%1$s\"^^xsd:date ; "
        .formatted(day);
  }

  private void fact(int article, String types, String keys) {
    count++;
    facts.append(
        ":f%1$d a %2$s , bg:Fact ; %3$s bg:modality bg:Actual ; bg:polarity bg:Affirmed ; bg:confidence 0.8 ; bg:rule \"made\" ; bg:evidence :e%1$d .%n"
            .formatted(count, types, keys));
    evidence.append(
        ":e%1$d a oa:SpecificResource ; oa:hasSource :article%2$d ; oa:hasSelector :p%1$d , :q%1$d . :p%1$d a oa:TextPositionSelector ; oa:start %1$d ; oa:end %3$d . :q%1$d a oa:TextQuoteSelector ; oa:exact \"words %1$d\" ; oa:prefix \"\" ; oa:suffix \"\" .%n"
            .formatted(count, article, count + 9));
  }

  private static void read(StringBuilder turtle, Graph graph) {
    StringBuilder text = new StringBuilder("PREFIX : <http://example.org/>\n");
    Prefixes.all()
        .forEach((prefix, iri) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    RDFParser.fromString(text.append(turtle).toString(), Lang.TURTLE).parse(graph);
    turtle.setLength(0);
  }
}
