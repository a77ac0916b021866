package org.battlegraph.ontology.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.OntologyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyPageTest {
  private static final OntologyPage PAGE = OntologyPage.standard();
  private static final List<String> ENTRIES =
      Pattern.compile("<article class=\"term\" id=\"([^\"]+)\">")
          .matcher(PAGE.html())
          .results()
          .map(each -> each.group(1))
          .toList();

  @Test
  void everyClassAndPropertyHasItsEntryAndEachOnlyOne() {
    var ontology = OntologyFiles.ontology();
    for (Resource kind : Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      assertThat(ontology.listResourcesWithProperty(RDF.type, kind).toList())
          .filteredOn(term -> term.isURIResource() && term.getURI().startsWith(Bg.NS))
          .isNotEmpty()
          .allSatisfy(
              term ->
                  assertThat(ENTRIES).containsOnlyOnce(term.getURI().substring(Bg.NS.length())));
    }
  }

  @Test
  void anEntryHasLabelsDefinitionsExampleAndAlignments() {
    int begin = PAGE.html().indexOf("<article class=\"term\" id=\"Person\">");
    String entry = PAGE.html().substring(begin, PAGE.html().indexOf("</article>", begin));
    assertThat(entry)
        .contains("<span lang=\"en\">person</span>")
        .contains("<span lang=\"zh-Hant\">人物</span>")
        .contains("A human being.")
        .contains("<q lang=\"zh\">")
        .contains("crm:E21_Person")
        .contains("wd:Q5");
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhere() {
    Set<String> anchors =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(PAGE.html())
            .results()
            .map(each -> each.group(1))
            .collect(Collectors.toSet());
    assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(PAGE.html()).results())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(anchors).contains(each.group(1)));
  }

  @Test
  void thereIsAPictureAndNoScriptOrStyleInThePage() {
    assertThat(PAGE.html())
        .contains("<svg class=\"diagram\"")
        .doesNotContain("<script", "<style", "style=\"", "javascript:");
  }

  @Test
  void theTurtleIsTheOntology() {
    var graph = RDFParser.fromString(PAGE.turtle(), Lang.TURTLE).toGraph();
    assertThat(graph.isIsomorphicWith(OntologyFiles.ontology().getGraph())).isTrue();
  }

  @Test
  void thePageIsWrittenWithWhatItRefersTo(@TempDir Path folder) throws IOException {
    Path deep = folder.resolve("a/b");
    assertThat(PAGE.write(deep))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("index.html", "ontology.css", "ontology.ttl");
    assertThat(deep.resolve("index.html")).hasContent(PAGE.html());
  }

  @Test
  void thePageIsTheSameOnEachRun() {
    assertThat(OntologyPage.standard().html()).isEqualTo(PAGE.html());
  }

  @Test
  void textNeverBecomesMarkup() {
    assertThat(Html.in("en", "a <b> & \"c\"")).endsWith(">a &lt;b&gt; &amp; &quot;c&quot;</span>");
  }
}
