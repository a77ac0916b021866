package org.battlegraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Oa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by which words. */
class NameSearchTest {
  private static final Dataset GRAPH = graph();

  private static Dataset graph() {
    Dataset dataset = DatasetFactory.createTxnMem();
    Model model = dataset.getNamedModel("x:article");
    model.createResource("x:guilin").addProperty(RDFS.label, "桂林", "zh");
    model.createResource("x:battle").addProperty(RDFS.label, "桂林保衛戰", "zh");
    model.createResource("x:chongqing").addProperty(RDFS.label, "重慶", "zh");
    model.createResource("x:airfield").addProperty(RDFS.label, "柳州飛機場", "zh");
    model
        .createResource("x:104")
        .addProperty(RDFS.label, "第一〇四師團", "zh")
        .addProperty(SKOS.prefLabel, "104th Division", "en")
        .addProperty(SKOS.altLabel, "鳳兵團", "zh");
    model.createResource("x:40").addProperty(RDFS.label, "第40師團", "zh");
    Model evidence = dataset.getNamedModel("x:graph/evidence");
    evidence.createResource("x:q1").addProperty(Oa.exact, "十一月十日，第40師團攻佔桂林。");
    Model ontology = dataset.getNamedModel("x:graph/ontology");
    ontology.createResource("x:Battle").addProperty(RDFS.label, "桂林的類", "zh");
    return dataset;
  }

  @ParameterizedTest
  @CsvSource({
    "桂林, x:guilin",
    "guilin, x:guilin",
    "Guìlín, x:guilin",
    "GUILIN, x:guilin",
    "桂林保卫战, x:battle",
    "桂林保衛戰, x:battle",
    "保卫, x:battle",
    "guilinbaoweizhan, x:battle",
    "重庆, x:chongqing",
    "chongqing, x:chongqing",
    "飞机场, x:airfield",
    "第104师团, x:104",
    "第一百零四師團, x:104",
    "第１０４師團, x:104",
    "104th division, x:104",
    "凤兵团, x:104",
    "第四十师团, x:40",
    "gui lin, x:guilin",
    "第40, x:40",
  })
  void findsThingsInEitherScriptAndInPinyin(String words, String thing) {
    try (NameSearch search = NameSearch.over(GRAPH.asDatasetGraph())) {
      assertThat(search.things(words, 5)).first().extracting(NameSearch.Hit::iri).isEqualTo(thing);
    }
  }

  @ParameterizedTest
  @CsvSource({"林桂", "guangzhou", "第4師團", "'\"'", "'*'", "'label:桂林 OR x'", "'  '", "的類"})
  void findsNothingThatDoesNotStandThere(String words) {
    try (NameSearch search = NameSearch.over(GRAPH.asDatasetGraph())) {
      assertThat(search.things(words, 5)).isEmpty();
    }
  }

  @Test
  void findsTheSentencesThatSayIt() {
    try (NameSearch search = NameSearch.over(GRAPH.asDatasetGraph())) {
      assertThat(search.quotations("师团攻占", 5))
          .containsExactly(new NameSearch.Hit("x:q1", "十一月十日，第40師團攻佔桂林。"));
      assertThat(search.quotations("攻占师团", 5)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"第40師團", "第四十师团", "十日，第40師團攻佔", "40师", "第40"})
  void findsANumberedUnitInTheMiddleOfASentence(String words) {
    try (NameSearch search = NameSearch.over(GRAPH.asDatasetGraph())) {
      assertThat(search.quotations(words, 5)).hasSize(1);
    }
  }

  @Test
  void answersInSparql() {
    try (NameSearch search = NameSearch.over(GRAPH.asDatasetGraph())) {
      Dataset view = DatasetFactory.wrap(GRAPH.asDatasetGraph());
      search.lendTo(view.getContext());
      String query =
          "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <"
              + RDFS.uri
              + "> SELECT ?thing { ?thing text:query (rdfs:label \"chongqing\") }";
      try (QueryExecution asked = QueryExecutionFactory.create(query, view)) {
        assertThat(asked.execSelect().next().getResource("thing").getURI())
            .isEqualTo("x:chongqing");
      }
    }
  }

  @Test
  void keepsItsFilesWhereItIsTold(@TempDir Path folder) throws IOException {
    for (int times = 0; times < 2; times++) {
      try (NameSearch search = NameSearch.over(GRAPH.asDatasetGraph(), folder.resolve("index"))) {
        assertThat(search.things("guilin", 1)).hasSize(1);
      }
    }
    assertThat(folder.resolve("index")).isNotEmptyDirectory();
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> NameSearch.over(GRAPH.asDatasetGraph(), file))
        .isInstanceOf(SearchIndexException.class)
        .hasMessage(file + ": an index cannot be written there");
  }
}
