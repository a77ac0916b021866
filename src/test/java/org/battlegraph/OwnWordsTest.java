package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with words of a user's own is said with the file, the line and what is wanted. */
class OwnWordsTest {
  private static final String PREFIXES =
      """
      @prefix bg:   <https://w3id.org/battlegraph/ontology#> .
      @prefix term: <https://w3id.org/battlegraph/ontology/echelon#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  @TempDir private Path folder;

  @Test
  void aTypeThatIsNoneIsRefusedWithThoseThereAre() throws Exception {
    own("lexicon/verbs.tsv", "verb\ttype\tobject\tcondition\n踏平\tflatten\tnone\t\n");
    assertThat(failure())
        .contains("battlegraph/lexicon/verbs.tsv, line 2: type 'flatten' is none of [attack, ")
        .contains("capture");
  }

  @Test
  void otherColumnsAreRefusedWithThoseThatAreWanted() throws Exception {
    own("lexicon/verbs.tsv", "verb\ttype\n踏平\tcapture\n");
    assertThat(failure())
        .endsWith("the first line must name the columns [verb, type, object, condition]");
  }

  @Test
  void aRowWithTooFewTabsSaysThatAnEmptyCellHasOne() throws Exception {
    own("lexicon/verbs.tsv", "verb\ttype\tobject\tcondition\n踏平\tcapture\tnone\n");
    assertThat(failure())
        .endsWith("line 2: 3 cells, but 4 columns; a cell may be empty, but its tab must be there");
  }

  @Test
  void anEchelonThatIsNotWholeIsNamedWithWhatItNeeds() throws Exception {
    own(
        "ontology/schemes/echelons.ttl",
        PREFIXES + "term:column a bg:Echelon ; skos:broader bg:Brigade ; bg:word '梯团' .");
    assertThat(failure())
        .contains("schemes/echelons.ttl: ")
        .endsWith("echelon#column needs an rdfs:label in en");
  }

  @Test
  void aSchemeThatIsNoTurtleIsNamedWithItsLine() throws Exception {
    own("ontology/schemes/echelons.ttl", PREFIXES + "term:column is no Turtle");
    assertThat(failure()).contains("schemes/echelons.ttl: ").contains("line: 4");
  }

  private void own(String file, String text) throws IOException {
    Path path = folder.resolve("battlegraph").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Makes the façade with the own words on the class path, and returns what it says. */
  private String failure() throws Exception {
    try (URLClassLoader library = JavaSource.libraryWith(List.of(folder), List.of())) {
      Callable<Object> create =
          () ->
              library.loadClass("org.battlegraph.api.Battlegraph").getMethod("create").invoke(null);
      try {
        create.call();
      } catch (InvocationTargetException e) {
        return String.valueOf(e.getCause().getMessage());
      }
      throw new AssertionError("the words were taken");
    }
  }
}
