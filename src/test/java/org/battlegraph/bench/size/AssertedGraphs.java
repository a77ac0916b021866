package org.battlegraph.bench.size;

import java.util.regex.Pattern;
import org.battlegraph.ontology.Graphs;

/** Which named graphs our default view joins; other engines are given them as one graph. */
final class AssertedGraphs {
  private static final Graphs GRAPHS = Graphs.standard();
  private static final String ARTICLES = GRAPHS.article("");

  /** The end of a line of N-Quads that stands in one of them; an expression of JavaScript, too. */
  static final String ENDING =
      " <(?:%s[^>]*|%s|%s|%s)> \\.$"
          .formatted(ARTICLES, GRAPHS.identity(), GRAPHS.corrections(), GRAPHS.shortcuts());

  private static final Pattern LINE = Pattern.compile(ENDING);

  private AssertedGraphs() {}

  static boolean contains(String graph) {
    return LINE.matcher(" <" + graph + "> .").matches();
  }
}
