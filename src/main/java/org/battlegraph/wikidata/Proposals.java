package org.battlegraph.wikidata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;

/** Reads the statements of a view of a graph, with the sentences that they come from. */
public final class Proposals {
  /** The number of these is of one side, and the event's only together with it. */
  private static final Set<String> OF_ONE_SIDE =
      Set.of("P1120", "P1132", "P1339", "P1446", "P1590");

  private static final String PARTICIPANT = "P710";

  /** What a sentence ends with. */
  private static final String ENDS = "。！？\n";

  private final Model view;
  private final DatasetGraph graph;

  private Proposals(Model view, DatasetGraph graph) {
    this.view = view;
    this.graph = graph;
  }

  /**
   * Reads all statements of a graph.
   *
   * @param defaultView of the graph, with its links and its evidence by name
   * @return those that say the same once, in the order of subject, property and value
   */
  public static List<Proposal> of(Dataset defaultView) {
    Model view = WikidataView.of(defaultView);
    DatasetGraph graph = defaultView.asDatasetGraph();
    return Txn.calculateRead(graph, () -> new Proposals(view, graph).read());
  }

  private List<Proposal> read() {
    Map<String, List<Proposal>> same = new TreeMap<>();
    Iterator<Triple> triples = view.getGraph().find(Node.ANY, Node.ANY, Node.ANY);
    while (triples.hasNext()) {
      Triple triple = triples.next();
      String predicate = triple.getPredicate().getURI();
      if (predicate.startsWith(Wd.PROPERTY + "P")) {
        String property = predicate.substring(Wd.PROPERTY.length());
        proposal(triple.getSubject(), property, triple.getObject())
            .ifPresent(each -> same.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each));
      }
    }
    return same.values().stream().map(Proposals::join).toList();
  }

  private static String key(Proposal each) {
    String side =
        OF_ONE_SIDE.contains(each.property()) ? each.qualifiers() + " " + each.unqualified() : "";
    return each.subject() + "\t" + each.property() + "\t" + each.value() + "\t" + side;
  }

  /** One statement of several facts: the qualifiers of the surest, the sentences of all. */
  private static Proposal join(List<Proposal> same) {
    List<Proposal> surest =
        same.stream()
            .sorted(
                Comparator.comparingDouble(Proposal::confidence)
                    .reversed()
                    .thenComparing(each -> each.sources().get(0).fact()))
            .toList();
    Map<String, Proposal.Source> sources = new LinkedHashMap<>();
    surest.forEach(
        each -> each.sources().forEach(source -> sources.putIfAbsent(source.fact(), source)));
    Proposal first = surest.get(0);
    return new Proposal(
        first.subject(),
        first.name(),
        first.property(),
        first.value(),
        first.qualifiers(),
        first.unqualified(),
        List.copyOf(sources.values()));
  }

  private Optional<Proposal> proposal(Node subject, String property, Node statement) {
    Optional<Node> said = object(statement, Wd.STATEMENT + property);
    Optional<Node> fact = object(statement, Bg.derivedFrom.getURI());
    if (said.isEmpty() || fact.isEmpty()) {
      return Optional.empty();
    }
    int precision =
        object(statement, Wd.TIME_PRECISION.getURI())
            .map(node -> ((Number) node.getLiteralValue()).intValue())
            .orElse(0);
    List<Qualifier> qualifiers = new ArrayList<>();
    boolean unqualified = false;
    for (Triple triple : sorted(statement)) {
      if (triple.getPredicate().getURI().startsWith(Wd.QUALIFIER)) {
        String id = triple.getPredicate().getURI().substring(Wd.QUALIFIER.length());
        WikidataValue value = value(triple.getObject(), precision);
        if (value instanceof WikidataValue.Text) {
          unqualified |= id.equals(PARTICIPANT);
        } else {
          qualifiers.add(new Qualifier(id, value));
        }
      }
    }
    return Optional.of(
        new Proposal(
            id(subject),
            name(subject),
            property,
            value(said.get(), precision),
            qualifiers,
            unqualified,
            sources(fact.get())));
  }

  private List<Triple> sorted(Node subject) {
    return view.getGraph().find(subject, Node.ANY, Node.ANY).toList().stream()
        .sorted(
            Comparator.comparing((Triple triple) -> triple.getPredicate().getURI())
                .thenComparing(triple -> triple.getObject().toString()))
        .toList();
  }

  private Optional<Node> object(Node subject, String predicate) {
    return view.getGraph()
        .find(subject, NodeFactory.createURI(predicate), Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional();
  }

  private static String id(Node node) {
    return node.isURI() && node.getURI().startsWith(Wd.ITEM)
        ? node.getURI().substring(Wd.ITEM.length())
        : node.toString();
  }

  private String name(Node subject) {
    return view
        .getGraph()
        .find(subject, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(
            Comparator.comparing((String label) -> label.codePointAt(0) < 0x80)
                .thenComparing(label -> label))
        .orElse(id(subject));
  }

  private static WikidataValue value(Node node, int precision) {
    if (node.isURI()) {
      String id = id(node);
      return Proposal.isItem(id) ? new WikidataValue.Entity(id) : new WikidataValue.Text(id);
    }
    if (XSDDatatype.XSDdateTime.equals(node.getLiteralDatatype())) {
      return new WikidataValue.Time(
          "+" + zeros(node.getLiteralLexicalForm(), precision), precision);
    }
    if (node.getLiteralValue() instanceof Number) {
      return new WikidataValue.Quantity(
          new BigDecimal(node.getLiteralLexicalForm()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    return new WikidataValue.Text(node.getLiteralLexicalForm());
  }

  /** Wikidata's own form of a month or a year has zeros for what is not known. */
  private static String zeros(String time, int precision) {
    return switch (precision) {
      case 9 -> time.substring(0, 4) + "-00-00T00:00:00Z";
      case 10 -> time.substring(0, 7) + "-00T00:00:00Z";
      default -> time;
    };
  }

  private List<Proposal.Source> sources(Node fact) {
    double confidence =
        one(fact, Bg.confidence.asNode())
            .map(node -> Double.parseDouble(node.getLiteralLexicalForm()))
            .orElse(0.0);
    List<Proposal.Source> sources = new ArrayList<>();
    for (Node evidence : all(fact, Bg.evidence.asNode())) {
      Node article = one(evidence, Oa.hasSource.asNode()).orElse(evidence);
      String quotation = sentence(evidence, article);
      sources.add(
          new Proposal.Source(
              fact.getURI(),
              confidence,
              one(article, RDFS.label.asNode()).map(Node::getLiteralLexicalForm).orElse(""),
              one(article, Bg.revision.asNode()).map(Node::getLiteralLexicalForm).orElse(""),
              quotation,
              all(evidence, Bg.cites.asNode()).stream()
                  .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                  .toList()));
    }
    return sources.isEmpty()
        ? List.of(new Proposal.Source(fact.getURI(), confidence, "", "", "", List.of()))
        : sources;
  }

  /**
   * The whole sentence around a quotation, which may be a few words of it; the quotation itself
   * where the text is not at hand.
   */
  private String sentence(Node evidence, Node article) {
    List<Node> selectors = all(evidence, Oa.hasSelector.asNode());
    String quotation = first(selectors, Oa.exact.asNode()).orElse("");
    Optional<String> text = one(article, Bg.plainText.asNode()).map(Node::getLiteralLexicalForm);
    Optional<Integer> start = first(selectors, Oa.start.asNode()).map(Integer::valueOf);
    if (text.isEmpty() || start.isEmpty()) {
      return quotation;
    }
    int begin = text.get().offsetByCodePoints(0, start.get());
    int end = begin + quotation.length();
    while (begin > 0 && ENDS.indexOf(text.get().charAt(begin - 1)) < 0) {
      begin--;
    }
    while (end < text.get().length() && ENDS.indexOf(text.get().charAt(end)) < 0) {
      end++;
    }
    return text.get().substring(begin, end).strip();
  }

  private Optional<String> first(List<Node> selectors, Node property) {
    return selectors.stream()
        .flatMap(selector -> one(selector, property).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private Optional<Node> one(Node subject, Node predicate) {
    return all(subject, predicate).stream().findFirst();
  }

  private List<Node> all(Node subject, Node predicate) {
    TreeSet<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
    graph
        .find(Node.ANY, subject, predicate, Node.ANY)
        .forEachRemaining((Quad quad) -> found.add(quad.getObject()));
    return List.copyOf(found);
  }
}
