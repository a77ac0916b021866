package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.identity.Proposals.Proposal;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/**
 * Which entities of a graph are one thing.
 *
 * <p>Rules propose pairs. They are taken in the order of their confidence, and a pair is refused
 * where anything that is already taken for the one speaks against anything that is taken for the
 * other: no chain of pairs joins what two of its members tell apart. What is refused is reported
 * among the pairs that are not proven.
 *
 * @param entities all entities, in the order of their IRIs
 * @param joins the pairs that are one thing, enough of them to reach every member from every other
 * @param doubts the pairs that might be one thing, but are not proven; never joined
 * @param wrongLinks the links that were not followed
 */
public record Identity(
    List<Listed> entities, List<Pair> joins, List<Pair> doubts, List<WrongLink> wrongLinks) {
  private static final List<JoinRule> RULES =
      List.of(
          new TitleRule(),
          new ItemRule(),
          new DesignationRule(),
          new VariantRule(),
          new RenamingRule(),
          new LifeRule());

  /** Rules that count things by what they are joined to already. */
  private static final List<JoinRule> LATER = List.of(new NameRule(), new NumberRule());

  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::confidence)
          .reversed()
          .thenComparing(Proposal::one)
          .thenComparing(Proposal::other)
          .thenComparing(Proposal::rule)
          .thenComparing(Proposal::reason)
          .thenComparing(Proposal::oneName)
          .thenComparing(Proposal::otherName);

  /** Copies the lists. */
  public Identity {
    entities = List.copyOf(entities);
    joins = List.copyOf(joins);
    doubts = List.copyOf(doubts);
    wrongLinks = List.copyOf(wrongLinks);
  }

  /**
   * Finds what the articles' graphs tell of their entities. The answer depends on the set of the
   * quads alone.
   *
   * @param quads the graph, which is not changed, in a transaction where it needs one
   * @param graphs the names of its graphs
   */
  public static Identity of(DatasetGraph quads, Graphs graphs) {
    return new Finder(quads, graphs).find();
  }

  /** Takes pairs of what the rules propose. */
  private static final class Finder {
    private final DatasetGraph quads;
    private final Graphs graphs;
    private final Quotes quotes;
    private final Things things;
    private final EntityCorrections corrections;
    private final List<Pair> joins = new ArrayList<>();
    private final Proposals proposals = new Proposals(this::first);
    private final Map<Thing, Cluster> clusters = new HashMap<>();

    Finder(DatasetGraph quads, Graphs graphs) {
      this.quads = quads;
      this.graphs = graphs;
      this.quotes = new Quotes(quads, graphs);
      this.things = Things.read(quads, graphs);
      this.corrections = EntityCorrections.read(quads, graphs, things);
    }

    Identity find() {
      corrections.joined().forEach(this::join);
      take(RULES);
      take(LATER);
      return new Identity(entities(), joins, doubts(), wrongLinks());
    }

    private void take(List<JoinRule> rules) {
      rules.forEach(rule -> rule.propose(things, proposals));
      for (Proposal proposal : proposals.takeJoins().stream().sorted(ORDER).toList()) {
        Cluster one = cluster(proposal.one());
        Cluster other = cluster(proposal.other());
        if (one == other) {
          continue;
        }
        Optional<String> conflict = one.conflict(other, proposal.rule());
        if (corrections.part(one, other)) {
          continue;
        }
        if (conflict.isPresent()) {
          refuse(proposal, conflict.get());
        } else {
          join(proposal);
        }
      }
    }

    /** What a person says is one is one, whatever speaks against it. */
    private void join(Proposal proposal) {
      Cluster one = cluster(proposal.one());
      Cluster other = cluster(proposal.other());
      if (one != other) {
        joins.add(pair(proposal));
        one.addAll(other);
        other.members().forEach(member -> clusters.put(member, one));
      }
    }

    private Thing first(Thing thing) {
      return cluster(thing).members().first();
    }

    private Cluster cluster(Thing thing) {
      return clusters.computeIfAbsent(thing, Cluster::new);
    }

    private void refuse(Proposal proposal, String conflict) {
      proposals.doubt(
          proposal.one(),
          proposal.oneName(),
          proposal.other(),
          proposal.otherName(),
          proposal.rule(),
          proposal.reason() + "; but " + conflict);
    }

    /** A pair that was joined for another reason is no doubt any more, and one doubt is enough. */
    private List<Pair> doubts() {
      Map<Set<Thing>, Proposal> doubts = new LinkedHashMap<>();
      for (Proposal doubt : proposals.doubts().stream().sorted(ORDER).toList()) {
        Cluster one = cluster(doubt.one());
        Cluster other = cluster(doubt.other());
        if (one != other && !corrections.part(one, other)) {
          doubts.putIfAbsent(new HashSet<>(List.of(doubt.one(), doubt.other())), doubt);
        }
      }
      return doubts.values().stream().map(this::pair).toList();
    }

    private Pair pair(Proposal proposal) {
      return new Pair(
          proposal.one().iri(),
          proposal.other().iri(),
          proposal.rule(),
          proposal.reason(),
          proposal.confidence(),
          quotes.of(proposal.one(), proposal.oneName()),
          quotes.of(proposal.other(), proposal.otherName()));
    }

    private List<Listed> entities() {
      return things.all().stream()
          .map(
              thing ->
                  new Listed(
                      thing.iri(),
                      thing.kind(),
                      thing.label(),
                      thing.others(),
                      List.copyOf(thing.articles()),
                      cluster(thing).members().first().iri()))
          .toList();
    }

    private List<WrongLink> wrongLinks() {
      Node evidence = NodeFactory.createURI(graphs.evidence());
      List<WrongLink> links = new ArrayList<>();
      for (Quad quad :
          Iter.toList(quads.find(evidence, Node.ANY, Bg.linkNotFollowed.asNode(), Node.ANY))) {
        Node mention = quad.getSubject();
        quads
            .find(evidence, mention, Bg.refersTo.asNode(), Node.ANY)
            .forEachRemaining(
                meaning ->
                    links.add(
                        new WrongLink(
                            quotes.quote(mention),
                            quad.getObject().getLiteralLexicalForm(),
                            meaning.getObject().getURI())));
      }
      links.sort(Comparator.comparing(WrongLink::place).thenComparing(WrongLink::title));
      return links;
    }
  }
}
