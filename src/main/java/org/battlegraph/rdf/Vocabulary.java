package org.battlegraph.rdf;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.battlegraph.lexicon.LinkTargets;
import org.battlegraph.model.entity.Side;
import org.battlegraph.ontology.ArmScheme;
import org.battlegraph.ontology.ArmTerm;
import org.battlegraph.ontology.PostScheme;
import org.battlegraph.ontology.PostTerm;
import org.battlegraph.ontology.RankScheme;
import org.battlegraph.ontology.RankTerm;
import org.battlegraph.zh.Scripts;

/**
 * What the writers know before any article: the concepts that words stand for, the names of
 * parties, the kinds of places, the English of unit names, what titles are about. Immutable; one
 * serves any number of writers.
 */
public final class Vocabulary {
  private final RankScheme ranks;
  private final PostScheme posts;
  private final ArmScheme arms;
  private final Parties parties;
  private final PlaceKinds placeKinds;
  private final EnglishUnitNames unitNames;
  private final LinkTargets targets;

  private Vocabulary() {
    ranks = RankScheme.load();
    posts = PostScheme.load();
    arms = ArmScheme.load();
    parties = Parties.load();
    placeKinds = PlaceKinds.load();
    unitNames = EnglishUnitNames.load(parties);
    targets = LinkTargets.load();
  }

  /** Reads the ontology's schemes and the word lists. */
  public static Vocabulary load() {
    return new Vocabulary();
  }

  /**
   * Returns the concept of a rank.
   *
   * @param service the armed service, where known; a word that only some army uses needs it
   */
  Optional<Node> rank(String word, Optional<String> service) {
    return find(word, form -> ranks.find(form, service.orElse("")))
        .map(RankTerm::iri)
        .map(QuadSink::iri);
  }

  /** Returns the concept of a post. */
  Optional<Node> post(String word) {
    return find(word, posts::find).map(PostTerm::iri).map(QuadSink::iri);
  }

  /** Returns the concept of an arm. */
  Optional<Node> arm(String word) {
    return find(word, arms::find).map(ArmTerm::iri).map(QuadSink::iri);
  }

  /** The schemes have each word in both scripts, but not in a mixture of them. */
  private static <T> Optional<T> find(String word, Function<String, Optional<T>> scheme) {
    return scheme.apply(word).or(() -> scheme.apply(Scripts.simplified(word)));
  }

  /** Returns the node of a side: that of the state or party of which texts speak by name. */
  Node party(Iris iris, Side side) {
    return QuadSink.iri(
        parties
            .names(side)
            .map(names -> iris.entity(names.id()))
            .orElseGet(() -> iris.party(side)));
  }

  Parties parties() {
    return parties;
  }

  PlaceKinds placeKinds() {
    return placeKinds;
  }

  EnglishUnitNames unitNames() {
    return unitNames;
  }

  LinkTargets targets() {
    return targets;
  }
}
