package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesTest {
  private static final EchelonScheme ECHELONS = EchelonScheme.load();
  private static final RankScheme RANKS = RankScheme.load();
  private static final PostScheme POSTS = PostScheme.load();

  @ParameterizedTest
  @CsvSource({
    "NRA, 軍, corps", "IJA, 軍, army", "PLA, 纵队, corps", "NRA, 集团军, armyGroup",
    "Soviet, 集團軍, army", "German, 軍團, army", "IJA, 聯隊, regiment", "IJA, 連隊, regiment",
    "NRA, 戰區, theater", "IJA, 師団, division", "NRA, 连, company", "Qing, 營, battalion"
  })
  void aWordHasTheEchelonOfItsArmy(String army, String word, String echelon) {
    assertThat(ECHELONS.terms())
        .filteredOn(term -> term.army().equals(Optional.of(army)) && term.words().contains(word))
        .extracting(EchelonTerm::echelon)
        .containsExactly(echelon);
  }

  @Test
  void inOneArmyAWordHasOneEchelon() {
    Map<List<Object>, List<EchelonTerm>> byWord =
        ECHELONS.terms().stream()
            .flatMap(term -> term.words().stream().map(word -> Map.entry(word, term)))
            .collect(
                Collectors.groupingBy(
                    each -> List.of(each.getKey(), each.getValue().army()),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    assertThat(byWord).allSatisfy((word, terms) -> assertThat(terms).hasSize(1));
  }

  @Test
  void theEchelonsOfTermsAreWordsOfTheJsonForm() {
    assertThat(ECHELONS.terms())
        .extracting(EchelonTerm::echelon)
        .isSubsetOf(
            Set.of(
                "theater",
                "areaArmy",
                "armyGroup",
                "army",
                "corps",
                "division",
                "brigade",
                "regiment",
                "battalion",
                "company",
                "platoon",
                "detachment",
                "fleet",
                "airUnit",
                "force"));
  }

  @ParameterizedTest
  @CsvSource({
    "師長, true",
    "师长, true",
    "師團長, true",
    "參謀長, false",
    "副师长, false",
    "管带, true",
    "政委, false",
    "司令長官, true",
    "副司令長官, false"
  })
  void aPostSaysWhetherItCommands(String word, boolean commands) {
    assertThat(POSTS.terms())
        .filteredOn(term -> term.words().contains(word))
        .extracting(PostTerm::commands)
        .containsExactly(commands);
  }

  @Test
  void aPostThatNamesItsEchelonSaysIt() {
    assertThat(POSTS.terms())
        .filteredOn(term -> term.words().contains("軍長"))
        .extracting(PostTerm::level)
        .containsExactly(Optional.of("corps"));
  }

  @ParameterizedTest
  @CsvSource({
    "NRA, 上將, 中將", "IJA, 大将, 中将", "IJA, 大佐, 中佐", "Soviet, 大將, 上將",
    "PLA, 大校, 上校", "US, 少將, 准將", "German, 元帥, 上將", "Qing, 提督, 總兵"
  })
  void ranksAreInOrderWithinTheirArmy(String army, String high, String low) {
    assertThat(rank(army, high).order()).isGreaterThan(rank(army, low).order());
  }

  @Test
  void noArmyHasTwoRanksOfOneOrder() {
    assertThat(
            RANKS.terms().stream()
                .filter(term -> term.army().isPresent())
                .collect(Collectors.groupingBy(term -> List.of(term.army(), term.order()))))
        .allSatisfy((place, terms) -> assertThat(terms).hasSize(1));
  }

  @Test
  void theFirstWordIsTheUsualTraditionalOne() {
    assertThat(rank("NRA", "中将").words()).startsWith("中將");
    assertThat(rank("NRA", "中将").english()).isEqualTo("lieutenant general");
  }

  private static RankTerm rank(String army, String word) {
    return RANKS.terms().stream()
        .filter(term -> term.army().equals(Optional.of(army)) && term.words().contains(word))
        .findFirst()
        .orElseThrow();
  }
}
