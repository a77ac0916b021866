package org.battlegraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.zh.Folding;

/** Reads from its name which army a camp of the late Qing is of: 嵩勇左營 of the 嵩勇軍. */
final class CampParentRules {
  private static final RuleName CAMP = new RuleName("subordination.camp-of-army");

  private static final Pattern NAME = Pattern.compile("(.{2})[正副前后左右中]营");
  private static final Pattern ARMY = Pattern.compile("(.{2})练?[军营勇]");

  private final ArticleView view;
  private final ChainOfCommand chain;

  CampParentRules(ArticleView view, ChainOfCommand chain) {
    this.view = view;
    this.chain = chain;
  }

  /** Reads the names of all camps, each where the article names it first. */
  void readArticle() {
    Map<String, Unit> armies = new HashMap<>();
    units()
        .forEach(
            unit -> {
              Matcher army = ARMY.matcher(label(unit));
              if (army.matches()) {
                armies.putIfAbsent(army.group(1), unit);
              }
            });
    if (armies.isEmpty()) {
      return;
    }
    units()
        .forEach(
            unit -> {
              Matcher camp = NAME.matcher(label(unit));
              if (camp.matches() && armies.containsKey(camp.group(1))) {
                Unit army = armies.get(camp.group(1));
                view.firstMentionOf(unit.id())
                    .ifPresent(span -> chain.subordinate(unit, army, CAMP, span, Optional.empty()));
              }
            });
  }

  private Stream<Unit> units() {
    return view.resolution().entities().values().stream()
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast);
  }

  private static String label(Entity entity) {
    return Folding.fold(entity.naming().label());
  }
}
