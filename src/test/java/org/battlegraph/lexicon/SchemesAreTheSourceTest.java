package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.ontology.KindScheme;
import org.battlegraph.ontology.PostScheme;
import org.battlegraph.ontology.PostTerm;
import org.battlegraph.ontology.RankScheme;
import org.battlegraph.ontology.RankTerm;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Echelons, ranks, posts, kinds of figure, fates and modalities have their words in the ontology's
 * schemes. A word list either holds no word of its scheme, or only grammar of words that are there.
 */
class SchemesAreTheSourceTest {
  private static final Map<String, Supplier<Set<String>>> ADD_WORDS =
      Map.of(
          "force-words", SchemeWords::echelons,
          "resolve-headquarters", SchemeWords::echelons,
          "rank-forms", SchemesAreTheSourceTest::ranks,
          "not-figures", () -> SchemeWords.kinds(KindScheme.figures()).keySet());

  private static final Map<String, Supplier<Set<String>>> ADD_GRAMMAR =
      Map.of(
          "echelon-positions",
          SchemeWords::echelons,
          "force-echelons",
          SchemeWords::echelons,
          "figure-words",
          () -> SchemeWords.kinds(KindScheme.figures()).keySet(),
          "fate-objects",
          () -> SchemeWords.kinds(KindScheme.fates()).keySet());

  @Test
  void noWordStandsInAListAndInItsScheme() {
    ADD_WORDS.forEach(
        (list, scheme) ->
            assertThat(words(WordTable.load(list).rows()))
                .as(list)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(scheme.get()));
  }

  @Test
  void aListOfGrammarAddsNoWord() {
    ADD_GRAMMAR.forEach(
        (list, scheme) ->
            assertThat(scheme.get()).as(list).containsAll(words(WordTable.load(list).rows())));
  }

  @Test
  void aListOfGrammarSaysNothingOfTheKind() {
    Set<String> kinds = new TreeSet<>();
    for (FateKind kind : FateKind.values()) {
      kinds.add(kind.word());
    }
    for (FigureKind kind : FigureKind.values()) {
      kinds.add(kind.word());
    }
    for (String list : ADD_GRAMMAR.keySet()) {
      assertThat(WordTable.load(list).rows())
          .as(list)
          .flatExtracting(WordTable.Row::cells)
          .doesNotContainAnyElementsOf(kinds);
    }
  }

  @Test
  void cuesHoldNoWordOfWhatIsPlannedOrNegatedButHowOrdersAndPurposesStand() {
    Map<Boolean, List<WordTable.Row>> rows =
        WordTable.load("cues").rows().stream()
            .collect(
                Collectors.partitioningBy(
                    row -> Set.of("order", "purpose").contains(row.get("cue"))));
    Set<String> planned = SchemeWords.kinds(KindScheme.modalities()).keySet();
    assertThat(planned).containsAll(words(rows.get(true)));
    assertThat(words(rows.get(false)))
        .doesNotContainAnyElementsOf(planned)
        .doesNotContainAnyElementsOf(SchemeWords.kinds(KindScheme.polarities()).keySet());
  }

  @Test
  void everyPostIsOneOfTheScheme() {
    assertThat(Posts.load().byWord().keySet())
        .isEqualTo(folded(PostScheme.load().terms().stream().map(PostTerm::words).toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"offices", "fates", "posts", "ranks", "echelons", "modalities"})
  void noListBesideThemHoldsTheWordsOfAScheme(String name) {
    assertThat(Path.of("src/main/resources/lexicon", name + ".tsv")).doesNotExist();
  }

  @Test
  void everyListIsWellFormed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/lexicon"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".tsv", "")))
          .allSatisfy(name -> assertThat(WordTable.load(name).columns()).isNotEmpty());
    }
  }

  @Test
  void aWordHasTheKindThatTheSchemeGivesIt() {
    assertThat(FateWord.load())
        .contains(
            new FateWord(Folding.fold("戰死"), FateKind.KILLED, false),
            new FateWord(Folding.fold("逮捕"), FateKind.CAPTURED, true));
    assertThat(CueWord.load())
        .contains(
            new CueWord(Folding.fold("企圖"), Cue.PLAN),
            new CueWord(Folding.fold("命令"), Cue.ORDER),
            new CueWord(Folding.fold("未能"), Cue.NEGATION));
    FigureWord lost =
        FigureWord.load().stream().filter(each -> each.word().equals("损失")).findFirst().get();
    assertThat(lost.ofPersons().kind()).contains(FigureKind.CASUALTIES);
    assertThat(lost.ofThings().kind()).contains(FigureKind.EQUIPMENT_LOST);
    assertThat(lost.ofPlaces().says()).isEqualTo(FigureWord.Says.NOTHING);
  }

  private static Set<String> ranks() {
    return folded(RankScheme.load().terms().stream().map(RankTerm::words).toList());
  }

  private static Set<String> words(List<WordTable.Row> rows) {
    return folded(rows.stream().map(row -> List.of(row.get("word"))).toList());
  }

  private static Set<String> folded(Collection<List<String>> words) {
    return words.stream()
        .flatMap(List::stream)
        .map(Folding::fold)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
