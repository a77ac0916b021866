package org.battlegraph.store.join;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Small datasets and queries of them, in which names meet often. */
final class RandomQuestions {
  private RandomQuestions() {}

  static DatasetGraph dataset(Random random) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    int things = 3 + random.nextInt(12);
    for (int i = 20 + random.nextInt(200); i > 0; i--) {
      int graph = random.nextInt(6);
      String object =
          random.nextInt(5) == 0
              ? "\"" + random.nextInt(4) + "\""
              : ":t" + random.nextInt(1 + random.nextInt(things));
      RowByRowTest.add(
          dataset,
          "%s :t%d :p%d %s"
              .formatted(
                  graph > 3 ? "-" : ":g" + graph,
                  random.nextInt(things),
                  random.nextInt(3),
                  object));
    }
    return dataset;
  }

  static String query(Random random) {
    StringBuilder query = new StringBuilder("SELECT * {\n").append(patterns(random, 2));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      query.append(part(random)).append('\n');
    }
    return query.append(patterns(random, random.nextInt(2))).append("} LIMIT 100000").toString();
  }

  private static String part(Random random) {
    String some = patterns(random, 1 + random.nextInt(2));
    String more = patterns(random, 1);
    return switch (random.nextInt(17)) {
      case 0 -> "OPTIONAL { " + some + " OPTIONAL { " + more + " } }";
      case 1 -> "OPTIONAL { GRAPH :g1 { " + some + " } }";
      case 2 -> "OPTIONAL { " + some + " GRAPH :g" + random.nextInt(5) + " { " + more + " } }";
      case 3 -> "OPTIONAL { { " + some + " } UNION { " + more + " } }";
      case 4 -> "OPTIONAL { " + some + " BIND (STR(?v0) AS ?b" + random.nextInt(99) + ") }";
      case 5 -> "OPTIONAL { " + some + " FILTER (" + condition(random) + ") }";
      case 6 -> "OPTIONAL { ?v0 :p0?/:p1* ?v" + random.nextInt(5) + " }";
      case 7 -> "FILTER NOT EXISTS { " + some + " }";
      case 8 -> "FILTER NOT EXISTS { GRAPH :g2 { " + more + " FILTER (?v1 IN (:t0, :t1)) } }";
      case 9 -> "FILTER EXISTS { { " + more + " } UNION { " + some + " } }";
      case 10 -> "FILTER (" + condition(random) + " || EXISTS { " + more + " })";
      case 11 -> "GRAPH ?g { " + some + " }";
      case 13 -> "OPTIONAL { " + some + " OPTIONAL { " + more + " } " + bind(random) + " }";
      case 14 -> "OPTIONAL { " + some + " OPTIONAL { ?w0 :p0 ?w1 } " + bind(random) + " }";
      case 15 -> "OPTIONAL { ?v0 :p1 ?w0 OPTIONAL { ?w0 :p0 ?w1 } " + bind(random) + " }";
      case 12 -> "GRAPH ?g { " + some + " OPTIONAL { " + more + " } }";
      default -> "FILTER (" + condition(random) + ")\nFILTER (" + condition(random) + ")";
    };
  }

  private static String bind(Random random) {
    return random.nextBoolean()
        ? "BIND (STR(COALESCE(?w1, ?w0)) AS ?b%d)".formatted(random.nextInt(99))
        : "BIND (STR(COALESCE(?v%d, ?v%d)) AS ?b%d)"
            .formatted(random.nextInt(4), random.nextInt(4), random.nextInt(99));
  }

  private static String condition(Random random) {
    String variable = "?v" + random.nextInt(4);
    return switch (random.nextInt(4)) {
      case 0 -> variable + " != ?v" + random.nextInt(4);
      case 1 -> "CONTAINS(STR(" + variable + "), \"1\")";
      case 2 -> "BOUND(" + variable + ")";
      default -> variable + " IN (:t0, :t1, :t2, \"1\")";
    };
  }

  private static String patterns(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "%s %s %s . "
                    .formatted(
                        term(random),
                        random.nextInt(8) == 0 ? "?way" : ":p" + random.nextInt(3),
                        term(random)))
        .collect(Collectors.joining());
  }

  private static String term(Random random) {
    return random.nextInt(5) == 0 ? ":t" + random.nextInt(4) : "?v" + random.nextInt(4);
  }
}
