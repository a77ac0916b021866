package org.battlegraph.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;
import org.battlegraph.ontology.Prefixes;

/**
 * Why a graph holds a fact, told from the graph alone: the characters that are quoted, the mentions
 * in them and what those were made of, the rule with its confidence, and the triples.
 *
 * <p>A mention that is no part of the quotation is told where the fact speaks of an entity that the
 * quotation does not name: the last one before it, or else the first one after it. That is found by
 * position; the graph does not record which mention a pronoun or a left-out subject went back to.
 */
public final class FactChain {
  private static final String STEP = "  ";
  private static final Set<Node> NOT_TOLD =
      Set.of(
          Bg.evidence.asNode(), Bg.derivedFrom.asNode(), Bg.rule.asNode(), Bg.confidence.asNode());

  private final DatasetGraph graph;
  private final Node fact;
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  /** A mention or a reading, and where it stands. */
  private record Place(Node name, int begin, int end) {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::begin).thenComparingInt(Place::end);

    boolean within(Place other) {
      return begin >= other.begin && end <= other.end;
    }
  }

  private FactChain(DatasetGraph graph, Node fact) {
    this.graph = graph;
    this.fact = fact;
  }

  /**
   * Returns the chain from the characters to the triples, in lines.
   *
   * @param dataset a graph as the library writes it; without its evidence graph there is little to
   *     tell, and that is said
   * @param iri the fact's, with or without angle brackets
   * @throws UnknownFactException if the graph has no such fact
   */
  public static String of(Dataset dataset, String iri) {
    Node fact = NodeFactory.createURI(iri.replaceFirst("^<(.*)>$", "$1"));
    DatasetGraph graph = dataset.asDatasetGraph();
    return Txn.calculateRead(dataset, () -> new FactChain(graph, fact).tell());
  }

  private String tell() {
    if (values(fact, RDF.type.asNode()).noneMatch(Bg.Fact.asNode()::equals)) {
      throw new UnknownFactException(fact.getURI());
    }
    List<Node> quotations = values(fact, Bg.evidence.asNode()).toList();
    quotations.forEach(this::tellQuotation);
    if (quotations.stream().noneMatch(each -> value(each, Oa.hasSource).isPresent())) {
      lines.add("The graph holds no evidence: .ttl and .nt files leave it out.");
    }
    lines.add(
        "rule "
            + value(fact, Bg.rule).map(this::show).orElse("unknown")
            + ", confidence "
            + value(fact, Bg.confidence).map(this::show).orElse("unknown"));
    find(Node.ANY, Bg.correctedTo.asNode(), fact)
        .map(Quad::getSubject)
        .distinct()
        .forEach(this::tellCorrection);
    tellTriples();
    return lines.toString();
  }

  private void tellCorrection(Node made) {
    StringJoiner told = new StringJoiner(", ", "corrected by ", "");
    List.of(Bg.correctedBy, Bg.correctedOn)
        .forEach(each -> value(made, each).map(this::show).ifPresent(told::add));
    lines.add(told + value(made, Bg.reason).map(why -> ": " + show(why)).orElse(""));
    values(made, Bg.corrects.asNode()).forEach(read -> lines.add(STEP + "read as " + read));
  }

  private void tellQuotation(Node quotation) {
    List<Node> selectors = values(quotation, Oa.hasSelector.asNode()).toList();
    Optional<Node> article = value(quotation, Oa.hasSource);
    Optional<Integer> begin =
        selectors.stream().flatMap(each -> number(each, Oa.start)).findFirst();
    Optional<Integer> end = selectors.stream().flatMap(each -> number(each, Oa.end)).findFirst();
    Optional<String> exact =
        selectors.stream()
            .flatMap(each -> value(each, Oa.exact).stream())
            .map(this::show)
            .findFirst();
    if (article.isEmpty() || begin.isEmpty() || end.isEmpty() || exact.isEmpty()) {
      return;
    }
    Place place = new Place(quotation, begin.get(), end.get());
    lines.add(label(article.get()) + " " + line(place, exact.get()));
    tellWhetherItStands(article.get(), place, exact.get());
    values(quotation, Bg.cites.asNode()).forEach(work -> lines.add(STEP + "cites " + label(work)));
    Set<Node> told = new LinkedHashSet<>();
    tellMentions(article.get(), place, told);
    tellWords(article.get(), place, told);
    parts(new Place(fact, place.begin(), place.end())).forEach(step -> tellStep(step, STEP, told));
  }

  private void tellWhetherItStands(Node article, Place place, String exact) {
    Optional<String> text = value(article, Bg.plainText).map(this::show);
    if (text.isPresent()) {
      String plain = text.get();
      boolean within = place.end() <= plain.codePointCount(0, plain.length());
      String there =
          within
              ? plain.substring(
                  plain.offsetByCodePoints(0, place.begin()),
                  plain.offsetByCodePoints(0, place.end()))
              : "";
      lines.add(STEP + (there.equals(exact) ? "so in" : "NOT so in") + " the article's text");
    }
  }

  private void tellMentions(Node article, Place quotation, Set<Node> told) {
    find(fact, Node.ANY, Node.ANY)
        .map(Quad::getObject)
        .filter(each -> is(each, Bg.Entity))
        .distinct()
        .forEach(entity -> tellMentions(article, quotation, entity, told));
  }

  private void tellMentions(Node article, Place quotation, Node entity, Set<Node> told) {
    List<Place> all =
        mentions(find(Node.ANY, Bg.refersTo.asNode(), entity))
            .filter(each -> value(each.name(), Bg.inArticle).equals(Optional.of(article)))
            .toList();
    List<Place> within = all.stream().filter(each -> each.within(quotation)).toList();
    within.forEach(each -> tellStep(each, STEP, told));
    if (within.isEmpty()) {
      Predicate<Place> before = each -> each.begin() < quotation.begin();
      all.stream()
          .filter(before)
          .reduce((first, second) -> second)
          .or(() -> all.stream().findFirst())
          .ifPresentOrElse(
              each -> tellStep(each, STEP + "not named here; see ", told),
              () -> lines.add(STEP + "not named in the article: " + label(entity)));
    }
  }

  /** Tells the verbs of an action and the numbers of a figure, which refer to no entity. */
  private void tellWords(Node article, Place quotation, Set<Node> told) {
    String family = value(fact, Bg.rule).map(this::show).orElse("").replaceFirst("[.].*", ".");
    mentions(find(Node.ANY, Bg.inArticle.asNode(), article))
        .filter(each -> each.within(quotation) && rule(each).startsWith(family))
        .filter(each -> is(each.name(), Bg.Mention))
        .filter(each -> value(each.name(), Bg.refersTo).isEmpty())
        .forEach(each -> tellStep(each, STEP, told));
  }

  private Stream<Place> mentions(Stream<Quad> said) {
    return said.map(Quad::getSubject).flatMap(each -> place(each).stream()).sorted(Place.ORDER);
  }

  /**
   * Tells a mention or reading once, and below it what it was made of. Of a row of steps by one
   * rule (a year handed from date to date) only the first and the last are told.
   */
  private void tellStep(Place step, String indent, Set<Node> told) {
    if (!told.add(step.name())) {
      return;
    }
    lines.add(indent + line(step));
    List<Place> parts = parts(step);
    int between = 0;
    while (parts.size() == 1
        && rule(parts.get(0)).equals(rule(step))
        && parts(parts.get(0)).size() == 1
        && told.add(parts.get(0).name())) {
      parts = parts(parts.get(0));
      between++;
    }
    String below = " ".repeat(indent.length()) + STEP;
    if (between > 0) {
      lines.add(below + "… " + between + " more by " + rule(step) + " …");
    }
    parts.forEach(part -> tellStep(part, below, told));
  }

  private List<Place> parts(Place step) {
    return values(step.name(), Bg.derivedFrom.asNode())
        .flatMap(each -> place(each).stream())
        .sorted(Place.ORDER)
        .toList();
  }

  private String rule(Place step) {
    return value(step.name(), Bg.rule).map(this::show).orElse("");
  }

  private String line(Place step) {
    return line(step, value(step.name(), Bg.surface).map(this::show).orElse(""))
        + " "
        + rule(step)
        + value(step.name(), Bg.refersTo).map(to -> " = " + label(to)).orElse("");
  }

  private void tellTriples() {
    find(fact, Node.ANY, Node.ANY)
        .filter(quad -> !quad.isDefaultGraph())
        .map(Quad::getGraph)
        .findFirst()
        .ifPresent(name -> lines.add("in " + name.getURI()));
    lines.add("<" + fact.getURI() + ">");
    find(fact, Node.ANY, Node.ANY)
        .filter(quad -> !NOT_TOLD.contains(quad.getPredicate()))
        .map(quad -> STEP + name(quad.getPredicate()) + " " + object(quad.getObject()))
        .distinct()
        .sorted()
        .forEach(lines::add);
  }

  private String object(Node object) {
    if (!object.isURI()) {
      return show(object);
    }
    String name = name(object);
    return name.startsWith("<") ? name + " " + label(object) : name;
  }

  private static String name(Node node) {
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> node.getURI().startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + node.getURI().substring(prefix.getValue().length()))
        .orElse("<" + node.getURI() + ">");
  }

  private static String line(Place place, String words) {
    return "%d-%d 「%s」"
        .formatted(place.begin(), place.end(), words.strip().replaceAll("\\s+", " "));
  }

  private Optional<Place> place(Node name) {
    return number(name, Bg.beginOffset)
        .flatMap(begin -> number(name, Bg.endOffset).map(end -> new Place(name, begin, end)))
        .findFirst();
  }

  private Stream<Integer> number(Node subject, Property property) {
    return value(subject, property).stream()
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).intValue());
  }

  private boolean is(Node node, Resource type) {
    return graph.contains(Node.ANY, node, RDF.type.asNode(), type.asNode());
  }

  private String label(Node node) {
    return value(node, RDFS.label).map(this::show).orElse(node.toString());
  }

  private String show(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private Optional<Node> value(Node subject, Property property) {
    return values(subject, property.asNode()).findFirst();
  }

  private Stream<Node> values(Node subject, Node property) {
    return find(subject, property, Node.ANY).map(Quad::getObject).distinct();
  }

  /** Reads all that is found, so that no iterator stays open; named graphs come last. */
  private Stream<Quad> find(Node subject, Node predicate, Node object) {
    Iterator<Quad> found = graph.find(Node.ANY, subject, predicate, object);
    return Iter.toList(found).stream();
  }
}
