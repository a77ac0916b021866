package org.battlegraph.bench.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.battlegraph.infer.ShortCuts;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;

/** The graphs that stores are compared on are such graphs as articles give. */
class GeneratedGraphTest {
  private static final long QUADS = 40_000;

  @Test
  void oneSeedGivesOneGraph() {
    assertThat(quads(7)).isEqualTo(quads(7)).isNotEqualTo(quads(8));
    assertThat(quads(7)).hasSizeBetween((int) QUADS, (int) (QUADS * 1.5));
  }

  @Test
  void itsShortCutsAreThoseThatTheRulesDerive() {
    String shortCuts = Graphs.standard().shortcuts();
    Set<Triple> written = new HashSet<>();
    Graph stated = GraphFactory.createDefaultGraph();
    for (Quad quad : quads(1)) {
      if (quad.getGraph().hasURI(shortCuts)) {
        written.add(quad.asTriple());
      } else if (AssertedGraphs.contains(quad.getGraph().getURI())) {
        stated.add(quad.asTriple());
      }
    }
    ShortCuts rules =
        new ShortCuts(OntologyFiles.shortCutRules(), OntologyFiles.ontology().getGraph());
    assertThat(written).isEqualTo(new HashSet<>(rules.derive(stated)));
  }

  @Test
  void aFewUnitsAreSpokenOfOftenAndMostHardly() {
    Map<Node, Long> facts = new HashMap<>();
    quads(1).stream()
        .filter(quad -> quad.getPredicate().equals(Bg.actor.asNode()))
        .forEach(quad -> facts.merge(quad.getObject(), 1L, Long::sum));
    List<Long> counts = facts.values().stream().sorted().toList();
    assertThat(counts.get(counts.size() - 1)).isGreaterThan(5 * counts.get(counts.size() / 2));
  }

  @Test
  void everyNamedQueryIsAskedAndNearlyAllHaveAnAnswer() {
    GraphStore store = GraphStore.inMemory();
    store.write(sink -> quads(1).forEach(sink::quad));
    Dataset view = store.defaultView();
    Set<String> asked = new TreeSet<>();
    Set<String> answered = new TreeSet<>();
    Txn.executeRead(
        view,
        () ->
            Questions.named(view)
                .forEach(
                    question -> {
                      asked.add(question.name());
                      var query = QueryFactory.create(question.sparql());
                      if (!SparqlSource.of(view).ask(query).rows().isEmpty()) {
                        answered.add(question.name());
                      }
                    }));
    List<String> silent = new ArrayList<>(asked);
    silent.removeAll(answered);
    assertThat(asked).hasSize(48);
    assertThat(silent).as("queries that no fact of so small a graph answers").hasSizeLessThan(8);
  }

  private static Set<Quad> quads(long seed) {
    Set<Quad> quads = new HashSet<>();
    GeneratedGraph.write(
        seed,
        QUADS,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }
}
