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
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.ontology.Bg;

/** Reads the statements of a view of a graph, with the sentences that they come from. */
public final class Proposals {
  /** The number of these is of one side, and the event's only together with it. */
  private static final Set<String> OF_ONE_SIDE =
      Set.of("P1120", "P1132", "P1339", "P1446", "P1590");

  private static final String PARTICIPANT = "P710";

  private static final String POINT_IN_TIME = "P585";

  private final Model view;
  private final FactSources sources;

  private Proposals(Model view, FactSources sources) {
    this.view = view;
    this.sources = sources;
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
    return Txn.calculateRead(graph, () -> new Proposals(view, new FactSources(graph)).read());
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
        } else if (!id.equals(POINT_IN_TIME) || sources.tellDateOf(fact.get())) {
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
            sources.of(fact.get())));
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
}
