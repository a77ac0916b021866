package org.battlegraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Where named queries are asked of one graph: the same for the command line, HTTP and Java. Safe
 * for use by several threads.
 *
 * @param library what can be asked by name
 * @param source the graph
 * @param resolver reads the values of parameters
 * @param confidence how sure the facts have to be, where the query's header does not say it
 */
public record QueryDesk(
    QueryLibrary library, SparqlSource source, ParameterResolver resolver, double confidence) {
  /**
   * The confidence from which on 0.88 of the facts are right on an article that was not measured:
   * the lowest such value in {@code lexicon/confidence.tsv}.
   */
  public static final double SURE = 0.74;

  /**
   * A desk with the library's own queries and names, which leaves no fact out.
   *
   * @param source the graph to ask
   */
  public static QueryDesk over(SparqlSource source) {
    return new QueryDesk(QueryLibrary.standard(), source, ParameterResolver.standard(source), 0);
  }

  /** Returns a desk at which facts have to be so sure, where the query's header does not say it. */
  public QueryDesk withConfidence(double least) {
    return new QueryDesk(library, source, resolver, least);
  }

  /**
   * Asks a query of the library.
   *
   * @param name the query's name
   * @param values for each parameter a name of a thing in any script, or an IRI, a date, a number
   * @throws UnknownNameException if nothing is called so: no query, no parameter, no thing
   * @throws AmbiguousNameException if a value names several things
   * @throws ParameterException if a value is missing or cannot be read
   * @throws QueryFailedException if the graph gives no answer
   */
  public Answer ask(String name, Map<String, String> values) {
    return ask(library.get(name), values);
  }

  /**
   * Asks a query that need not be in the library.
   *
   * @param query the query
   * @param values as in {@link #ask(String, Map)}
   */
  public Answer ask(NamedQuery query, Map<String, String> values) {
    Map<String, String> complete = complete(query, values);
    SparqlSource sure = source.atLeast(query.header().confidence().orElse(confidence));
    return new Answer(query, complete, sure.ask(filled(query, complete)), 0);
  }

  /**
   * The SPARQL that {@link #ask(NamedQuery, Map)} asks, to be read, changed and asked by hand. It
   * leaves no fact out, however little sure the desk is of it.
   *
   * @param query the query
   * @param values as in {@link #ask(String, Map)}
   */
  public String sparql(NamedQuery query, Map<String, String> values) {
    return filled(query, complete(query, values)).serialize();
  }

  private Query filled(NamedQuery query, Map<String, String> complete) {
    Map<Var, Node> nodes = new HashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      nodes.put(
          Var.alloc(parameter.name()), resolver.resolve(parameter, complete.get(parameter.name())));
    }
    return ResourceBase.fit(QueryTransformOps.replaceVars(query.query(), nodes), source);
  }

  /**
   * Asks a query of each of several things at once.
   *
   * @param query the query, which has no parameters
   * @param variable the variable, without its question mark, that is to stand for each thing
   * @param iris the addresses of the things; of none nothing is asked
   * @return the table of all answers
   */
  public ResultTable askOfEach(NamedQuery query, String variable, Collection<String> iris) {
    if (iris.isEmpty()) {
      return new ResultTable(query.query().getResultVars(), List.of());
    }
    SparqlSource sure = source.atLeast(query.header().confidence().orElse(confidence));
    // Fitted first: with the things in it the query is long, and fitting goes through all of it.
    return sure.ask(Each.of(ResourceBase.fit(query.query(), source), variable, iris));
  }

  private static Map<String, String> complete(NamedQuery query, Map<String, String> values) {
    for (String given : values.keySet()) {
      if (query.findParameter(given).isEmpty()) {
        throw new UnknownNameException(
            "parameter of " + query.name(), given, NearestNames.of(given, query.parameterNames()));
      }
    }
    Map<String, String> complete = new LinkedHashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      String value = values.getOrDefault(parameter.name(), "").strip();
      if (value.isEmpty()) {
        value = parameter.defaultValue().orElseThrow(() -> missing(query, parameter));
      }
      complete.put(parameter.name(), value);
    }
    return complete;
  }

  private static ParameterException missing(NamedQuery query, Parameter parameter) {
    return new ParameterException(
        query.name()
            + " needs a value for '"
            + parameter.name()
            + "': "
            + parameter.meaning().english());
  }
}
