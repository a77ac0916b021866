package org.battlegraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.battlegraph.identity.Telling.GRAPHS;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.junit.jupiter.api.Test;

class CommonNamesTest {
  private static final Node UNIT = NodeFactory.createURI(GRAPHS.base() + "unit/日本-第91师团");
  private final Telling telling = new Telling();

  @Test
  void theLabelThatMostArticlesUseIsKept() {
    telling.in("甲", "unit/日本-第91师团", "第九十一師團");
    telling.in("乙", "unit/日本-第91师团", "第91师团");
    telling.in("丙", "unit/日本-第91师团", "第91师团");
    CommonNames.choose(telling.quads(), GRAPHS);
    assertThat(values(RDFS.label)).containsExactly("第91师团");
    assertThat(values(SKOS.altLabel)).containsExactly("第九十一師團");
  }

  @Test
  void ofSeveralTheLongestIsKeptAndOfTitlesTheShortest() {
    telling.in("甲", "unit/日本-第91师团", "91師").linkedTo("第91師團 (日本陸軍)");
    telling.in("乙", "unit/日本-第91师团", "第91師團").linkedTo("第91師團");
    CommonNames.choose(telling.quads(), GRAPHS);
    assertThat(values(RDFS.label)).containsExactly("第91師團");
    assertThat(values(Bg.wikipediaTitle)).containsExactly("第91師團");
  }

  @Test
  void theLabelIsNoOtherNameAsWell() {
    telling.in("甲", "unit/日本-第91师团", "第91師團");
    telling.in("乙", "unit/日本-第91师团", "91師").also("第91師團");
    CommonNames.choose(telling.quads(), GRAPHS);
    assertThat(values(SKOS.altLabel)).containsExactly("91師");
  }

  @Test
  void eachArticleGetsBackWhatItSaid() {
    telling.in("甲", "unit/日本-第91师团", "第91師團").linkedTo("第91師團 (日本陸軍)");
    telling.in("乙", "unit/日本-第91师团", "91師").also("第91師團").linkedTo("第91師團");
    Set<Quad> before = all();
    CommonNames.choose(telling.quads(), GRAPHS);
    assertThat(all()).isNotEqualTo(before);
    CommonNames.undo(telling.quads(), GRAPHS);
    assertThat(all()).isEqualTo(before);
  }

  private Set<Quad> all() {
    return Iter.toSet(telling.quads().find());
  }

  private Set<String> values(Property property) {
    return Iter.toList(telling.quads().find(Node.ANY, UNIT, property.asNode(), Node.ANY)).stream()
        .filter(quad -> !quad.getGraph().getURI().equals(GRAPHS.evidence()))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }
}
