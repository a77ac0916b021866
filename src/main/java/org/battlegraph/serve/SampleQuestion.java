package org.battlegraph.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.BattlegraphException;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.Answer;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.ResultTable;

/**
 * Finds a question that the graph at hand can answer, and asks it.
 *
 * @param query the named query
 * @param choice a SELECT that picks a value for each of its parameters: the one of which the graph
 *     says most
 */
public record SampleQuestion(String query, String choice) {
  private static final String PREFIXES =
      "PREFIX bg: <%s> PREFIX rdfs: <%s> ".formatted(Bg.NS, RDFS.uri);

  /** From the most telling question to the simplest. */
  private static final List<SampleQuestion> CANDIDATES =
      List.of(
          new SampleQuestion(
              "units-in-both",
              """
              SELECT ?a ?b ?echelon {
                { SELECT ?unit ?echelon {
                    ?unit bg:foughtAt ?place ; bg:echelon ?echelon
                    FILTER (?echelon != bg:UnsizedForce) }
                  GROUP BY ?unit ?echelon HAVING (COUNT(DISTINCT ?place) > 1)
                  ORDER BY DESC(COUNT(DISTINCT ?place)) ?unit LIMIT 1 }
                ?unit bg:foughtAt ?a , ?b .
                { SELECT ?a (COUNT(?ofA) AS ?atA) { ?ofA bg:foughtAt ?a } GROUP BY ?a }
                { SELECT ?b (COUNT(?ofB) AS ?atB) { ?ofB bg:foughtAt ?b } GROUP BY ?b }
                FILTER (STR(?a) < STR(?b)) }
              ORDER BY DESC(?atA + ?atB) ?a ?b LIMIT 1
              """),
          new SampleQuestion(
              "battle-course",
              """
              SELECT ?event { ?fact bg:event ?event ; bg:date ?date ; bg:actor ?actor }
              GROUP BY ?event ORDER BY DESC(COUNT(?fact)) ?event LIMIT 1
              """),
          new SampleQuestion(
              "commanders",
              """
              SELECT ?unit { ?fact bg:unit ?unit ; a bg:Command }
              GROUP BY ?unit ORDER BY DESC(COUNT(?fact)) ?unit LIMIT 1
              """));

  /**
   * The first question of ours that has an answer.
   *
   * @param desk where to ask
   * @return empty if the graph answers none
   */
  public static Optional<Answer> ask(QueryDesk desk) {
    return CANDIDATES.stream()
        .map(candidate -> candidate.answer(desk))
        .flatMap(Optional::stream)
        .filter(answer -> !answer.table().isEmpty())
        .findFirst();
  }

  private Optional<Answer> answer(QueryDesk desk) {
    ResultTable chosen = desk.source().ask(QueryFactory.create(PREFIXES + choice));
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> addresses = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (String parameter : chosen.columns()) {
      String address = chosen.column(parameter).get(0);
      addresses.put(parameter, address);
      names.put(parameter, name(desk, address));
    }
    try {
      return Optional.of(desk.ask(query, names));
    } catch (BattlegraphException nameOfSeveral) {
      return Optional.of(desk.ask(query, addresses));
    }
  }

  /** What people call it; for a thing of the ontology its term, {@code group army}. */
  private static String name(QueryDesk desk, String address) {
    if (address.startsWith(Bg.NS)) {
      String[] parts = address.substring(Bg.NS.length()).split("(?<=[a-z])(?=[A-Z])");
      return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }
    String query = "SELECT ?name { <" + address + "> rdfs:label ?name } ORDER BY ?name LIMIT 1";
    List<String> names = desk.source().ask(QueryFactory.create(PREFIXES + query)).column("name");
    return names.isEmpty() ? address : names.get(0);
  }
}
