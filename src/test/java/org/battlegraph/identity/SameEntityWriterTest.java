package org.battlegraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.battlegraph.identity.Telling.GRAPHS;

import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SameEntityWriterTest {
  private static final Node GRAPH = NodeFactory.createURI(GRAPHS.identity());
  private final Telling telling = new Telling();

  @BeforeEach
  void twoNamesOfOnePlace() {
    telling.in("甲", "place/大安", "大安").also("青石").linkedTo("大安");
    telling.in("乙", "place/青石", "青石");
  }

  @Test
  void aFactSaysWhatIsOneByWhichRuleAndCitesBothNames() {
    SameEntityWriter.write(telling.identity().joins(), telling.quads(), GRAPHS);
    List<Quad> facts =
        Iter.toList(
            telling.quads().find(GRAPH, Node.ANY, RDF.type.asNode(), Bg.SameEntity.asNode()));
    assertThat(facts).hasSize(1);
    Node fact = facts.get(0).getSubject();
    assertThat(fact.getURI()).matches(".*/fact/[a-z2-7]{26}");
    List<Quad> cited = Iter.toList(telling.quads().find(GRAPH, fact, Bg.evidence.asNode(), null));
    assertThat(cited).hasSize(2);
    assertThat(Iter.toList(telling.quads().find(null, null, Oa.exact.asNode(), null)))
        .extracting(quad -> quad.getObject().getLiteralLexicalForm())
        .containsExactlyInAnyOrder("青石", "青石");
    assertThat(Iter.toList(telling.quads().find(null, null, Oa.prefix.asNode(), null)))
        .extracting(quad -> quad.getObject().getLiteralLexicalForm())
        .containsExactlyInAnyOrder("有「", "有「大安有「");
  }

  @Test
  void takenOutAgainItLeavesNothing() {
    Set<Quad> before = Iter.toSet(telling.quads().find());
    SameEntityWriter.write(telling.identity().joins(), telling.quads(), GRAPHS);
    SameEntityWriter.undo(telling.quads(), GRAPHS);
    assertThat(Iter.toSet(telling.quads().find())).isEqualTo(before);
  }

  @Test
  void evidenceThatAnotherFactCitesStays() {
    SameEntityWriter.write(telling.identity().joins(), telling.quads(), GRAPHS);
    Node cited = telling.quads().find(GRAPH, null, Bg.evidence.asNode(), null).next().getObject();
    Node other = NodeFactory.createURI(GRAPHS.base() + "fact/other");
    Node article = NodeFactory.createURI(GRAPHS.article("甲"));
    telling.quads().add(article, other, Bg.evidence.asNode(), cited);
    SameEntityWriter.undo(telling.quads(), GRAPHS);
    assertThat(telling.quads().contains(null, cited, Oa.hasSelector.asNode(), null)).isTrue();
  }
}
