package org.battlegraph.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.dossier.Dossier.ArticleText;
import org.battlegraph.dossier.Dossier.Mention;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;

/**
 * Gathers what a graph says of one thing. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * var reader = new DossierReader(QueryDesk.over(SparqlSource.of(dataset)));
 * reader.ofBattle("桂柳會戰").sides();
 * }</pre>
 */
public final class DossierReader {
  /** The roles whose things have facts of their own that belong to a battle. */
  private static final List<String> PARTIES =
      List.of("actor", "target", "of", "unit", "person", "subordinate", "superior", "member");

  private final QueryDesk desk;
  private final StatementReader statements;
  private final SubjectReader subjects;

  /**
   * Makes a reader.
   *
   * @param desk where the graph is asked; facts less sure than it asks for are left out
   */
  public DossierReader(QueryDesk desk) {
    this.desk = desk;
    this.statements = new StatementReader(desk);
    this.subjects = new SubjectReader(desk);
  }

  /**
   * Gathers what is said of a battle, campaign or war and of its parts; of those who took part,
   * also what the same articles say of them without naming an event, such as who commanded them. A
   * figure whose sentence names another event has that in the role {@code sentenceEvent}; one that
   * is counted to another event, and whose sentence names this battle, has this there.
   *
   * @param battle its address or any of its names
   * @throws org.battlegraph.BattlegraphException if nothing is called so, or several things are, or
   *     the graph gives no answer
   */
  public Dossier ofBattle(String battle) {
    String iri = column(PageQueries.EVENT, Map.of("event", battle), "iri").get(0);
    Map<String, String> asked = Map.of("event", iri);
    List<Statement> all =
        new ArrayList<>(statements.read(column(PageQueries.FACTS_OF_EVENT, asked, "fact")));
    addFactsOfParties(all);
    Set<String> facts = all.stream().map(Statement::iri).collect(Collectors.toSet());
    for (Statement inference : statements.read(inferencesFrom(facts))) {
      if (facts.containsAll(inference.premises())) {
        all.add(inference);
      }
    }
    SentenceEvents sentences = new SentenceEvents(desk);
    sentences.addTo(all, iri);
    List<String> near = column(PageQueries.FIGURES_NEAR_EVENT, asked, "fact");
    near.removeAll(facts);
    all.addAll(sentences.naming(statements.read(near), iri));
    Map<String, Subject> known = subjects(Set.of(iri), all);
    List<Dossier.Side> sides = BattleForces.of(all, known);
    return new Dossier(iri, all, known, sides, Optional.empty(), Map.of());
  }

  /**
   * Gathers what is said of a unit, a person, a place or anything else under all its addresses.
   *
   * @param thing its address or any of its names
   * @throws org.battlegraph.BattlegraphException as in {@link #ofBattle}
   */
  public Dossier ofThing(String thing) {
    String iri = column(PageQueries.THING, Map.of("thing", thing), "iri").get(0);
    Map<String, String> asked = Map.of("thing", iri);
    List<String> iris = column(PageQueries.FACTS_OF_THING, asked, "fact");
    iris.addAll(column(PageQueries.INFERENCES_OF_THING, asked, "inference"));
    List<Statement> all = statements.read(iris);
    Map<String, Dossier.Account> accounts = new AccountReader(desk).read(all);
    Set<String> known = new TreeSet<>(Set.of(iri));
    accounts.values().forEach(account -> known.add(account.event()));
    return new Dossier(iri, all, subjects(known, all), List.of(), Optional.empty(), accounts);
  }

  /**
   * Gathers what an article says, with its text.
   *
   * @param article its title or its address
   * @throws org.battlegraph.BattlegraphException as in {@link #ofBattle}
   */
  public Dossier ofArticle(String article) {
    Map<String, String> asked = Map.of("article", article);
    List<Statement> all =
        new ArrayList<>(statements.read(column(PageQueries.FACTS_OF_ARTICLE, asked, "fact")));
    Set<String> facts = all.stream().map(Statement::iri).collect(Collectors.toSet());
    all.addAll(statements.read(inferencesFrom(facts)));
    List<Mention> mentions = new ArrayList<>();
    for (Row row : Row.of(desk.ask(PageQueries.MENTIONS, asked).table())) {
      String kind = row.text("rule").replaceFirst("\\..*", "");
      mentions.add(new Mention(row.number("begin"), row.number("end"), kind, row.said("thing")));
    }
    return Row.of(desk.ask(PageQueries.ARTICLE, asked).table()).stream()
        .findFirst()
        .map(row -> withText(row, all, mentions))
        .orElseThrow(() -> new NoTextException(article));
  }

  private Dossier withText(Row row, List<Statement> all, List<Mention> mentions) {
    ArticleText text =
        new ArticleText(
            row.said("title").orElse(Said.localName(row.text("iri"))),
            row.text("text"),
            row.said("sha256"),
            row.said("license"),
            mentions);
    Set<String> meant =
        mentions.stream()
            .flatMap(each -> each.thing().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    meant.add(row.text("iri"));
    Map<String, Subject> known = subjects(meant, all);
    return new Dossier(row.text("iri"), all, known, List.of(), Optional.of(text), Map.of());
  }

  /** Goes from those who took part to their commanders and superiors, as long as there are new. */
  private void addFactsOfParties(List<Statement> all) {
    Set<String> articles =
        all.stream()
            .flatMap(each -> each.quotations().stream())
            .map(Quotation::article)
            .collect(Collectors.toSet());
    Set<String> asked = new HashSet<>();
    Set<String> known =
        all.stream().map(Statement::iri).collect(Collectors.toCollection(HashSet::new));
    Set<String> parties = parties(all, asked);
    while (!parties.isEmpty()) {
      asked.addAll(parties);
      Set<String> facts = new LinkedHashSet<>();
      for (Row row : Row.of(desk.askOfEach(PageQueries.FACTS_OF_PARTY, "party", parties))) {
        if (articles.contains(row.text("article")) && known.add(row.text("fact"))) {
          facts.add(row.text("fact"));
        }
      }
      List<Statement> more = statements.read(facts);
      all.addAll(more);
      parties = parties(more, asked);
    }
  }

  private static Set<String> parties(Collection<Statement> statements, Set<String> asked) {
    return statements.stream()
        .flatMap(each -> PARTIES.stream().flatMap(role -> each.role(role).stream()))
        .filter(party -> !asked.contains(party))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> inferencesFrom(Collection<String> facts) {
    return new TreeSet<>(
        desk.askOfEach(PageQueries.INFERENCES_FROM, "premise", facts).column("inference"));
  }

  /** What is known of some things, of all in their facts, and of the terms that they use. */
  private Map<String, Subject> subjects(Set<String> things, List<Statement> all) {
    Set<String> wanted = new TreeSet<>(things);
    for (Statement each : all) {
      wanted.add(Bg.NS + each.type());
      wanted.add(Bg.NS + each.relation());
      each.roles().values().forEach(wanted::addAll);
      each.values().values().stream()
          .flatMap(List::stream)
          .filter(Terms::isTerm)
          .forEach(wanted::add);
    }
    Map<String, Subject> known = new LinkedHashMap<>(subjects.read(wanted));
    Set<String> more =
        known.values().stream()
            .flatMap(DossierReader::mentioned)
            .filter(each -> !known.containsKey(each))
            .collect(Collectors.toSet());
    known.putAll(subjects.read(more));
    return known;
  }

  /** What the description of a thing names besides. */
  private static Stream<String> mentioned(Subject subject) {
    Stream<String> places =
        subject.place().stream()
            .flatMap(
                place ->
                    Stream.concat(
                        Stream.concat(place.within().stream(), place.near().stream()),
                        place.kinds().stream().map(kind -> Bg.NS + kind)));
    Stream<String> echelon =
        subject.unit().flatMap(Subject.Unit::echelon).map(each -> Bg.NS + each).stream();
    return Stream.of(
            places,
            echelon,
            subject.side().stream(),
            subject.kinds().stream().map(kind -> Bg.NS + kind))
        .flatMap(each -> each);
  }

  private List<String> column(NamedQuery query, Map<String, String> asked, String column) {
    return new ArrayList<>(desk.ask(query, asked).table().column(column));
  }
}
