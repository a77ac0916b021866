package org.battlegraph.infer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.battlegraph.ontology.InferenceRule;

/**
 * A rule of inference, read.
 *
 * <p>Its query selects {@code ?subject ?predicate ?object}; every other column holds a premise: a
 * fact, or an inference that stands for its own premises. The header says {@code # confidence:} how
 * far the rule is trusted when its premises are right, {@code # doubt: English | 中文} what for, and
 * {@code # repeated:} that it is to be run until nothing new follows.
 *
 * @param name its name
 * @param query its query
 * @param premises the columns of the premises
 * @param confidence from 0 to 1
 * @param doubts in English and in Chinese
 * @param repeated whether it feeds on what it inferred itself
 */
record ReadRule(
    String name,
    Query query,
    List<String> premises,
    BigDecimal confidence,
    List<Node> doubts,
    boolean repeated) {
  private static final List<String> TRIPLE = List.of("subject", "predicate", "object");
  private static final Pattern DOUBT = Pattern.compile("(.*\\S)\\s*\\|\\s*(.*\\S)\\s*");

  static ReadRule of(InferenceRule rule) {
    Query query = parse(rule);
    List<String> columns = query.getResultVars();
    if (!columns.containsAll(TRIPLE) || columns.size() == TRIPLE.size()) {
      throw new RuleException(rule.name() + ": a rule selects a triple and its premises");
    }
    MatchResult doubt =
        header(rule, "doubt")
            .map(DOUBT::matcher)
            .filter(matcher -> matcher.matches())
            .orElseThrow(() -> new RuleException(rule.name() + ": no '# doubt: English | 中文'"));
    return new ReadRule(
        rule.name(),
        query,
        columns.stream().filter(column -> !TRIPLE.contains(column)).toList(),
        confidence(rule),
        List.of(
            NodeFactory.createLiteralLang(doubt.group(1), "en"),
            NodeFactory.createLiteralLang(doubt.group(2), "zh")),
        header(rule, "repeated").isPresent());
  }

  private static Query parse(InferenceRule rule) {
    try {
      Query query = QueryFactory.create(rule.select());
      if (!query.isSelectType()) {
        throw new RuleException(rule.name() + ": a rule must be a SELECT query");
      }
      return query;
    } catch (QueryParseException e) {
      throw new RuleException(rule.name() + ": not SPARQL", e);
    }
  }

  private static BigDecimal confidence(InferenceRule rule) {
    try {
      BigDecimal confidence = new BigDecimal(header(rule, "confidence").orElse(""));
      if (confidence.signum() > 0 && confidence.compareTo(BigDecimal.ONE) <= 0) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // told below like a number out of range
    }
    throw new RuleException(rule.name() + ": no '# confidence:' above 0 and up to 1");
  }

  private static Optional<String> header(InferenceRule rule, String key) {
    String begin = "# " + key + ":";
    return rule.select()
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()).strip())
        .findFirst();
  }
}
