package org.battlegraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.zh.Folding;

/** Reads what belongs to the army of a party to a civil war from its name before it: 奉軍第9軍. */
final class FactionRules {
  private static final RuleName FACTION = new RuleName("subordination.army-of-faction");

  private final ArticleView view;
  private final Set<String> armies;
  private final ChainOfCommand chain;

  FactionRules(ArticleView view, Set<String> armies, ChainOfCommand chain) {
    this.view = view;
    this.armies = armies;
    this.chain = chain;
  }

  /** Reads the names of all forces, each where the article first calls it so. */
  void readArticle() {
    Map<String, Unit> factions = new HashMap<>();
    for (Entity entity : view.resolution().entities().values()) {
      if (entity instanceof Unit unit) {
        names(unit).filter(armies::contains).forEach(name -> factions.putIfAbsent(name, unit));
      }
    }
    if (!factions.isEmpty()) {
      view.body().stream()
          .flatMap(passage -> view.mentionsIn(passage).stream())
          .forEach(mention -> read(mention, factions));
    }
  }

  private void read(Mention mention, Map<String, Unit> factions) {
    if (mention instanceof UnitMention named
        && view.resolution().meaningOf(mention).orElse(null) instanceof Unit unit) {
      named
          .nation()
          .map(Folding::fold)
          .map(factions::get)
          .ifPresent(
              army -> chain.subordinate(unit, army, FACTION, named.span(), Optional.empty()));
    }
  }

  private static Stream<String> names(Unit unit) {
    return Stream.concat(Stream.of(unit.naming().label()), unit.naming().others().stream())
        .map(Folding::fold);
  }
}
