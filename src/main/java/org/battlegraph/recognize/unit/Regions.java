package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NationWords;

/**
 * The expressions for the regions that forces are called after.
 *
 * @param region 白俄罗斯, 北高加索, 波罗的海沿岸, 桂綏
 * @param regionOrNation the same, or a nation
 */
record Regions(String region, String regionOrNation) {
  /** Names of regions that are longer are foreign ones, which 外 and 北 can stand before. */
  private static final int LONGEST_CHINESE = 2;

  static Regions of(ForceWords forces, NationWords nations) {
    List<String> all = new ArrayList<>(forces.regions());
    nations.nations().forEach(nation -> all.add(nation.name()));
    return new Regions(expression(forces, forces.regions()), expression(forces, all));
  }

  private static String expression(ForceWords forces, List<String> words) {
    List<String> foreign = words.stream().filter(word -> word.length() > LONGEST_CHINESE).toList();
    // Atomic: 川黔川黔 could else be cut into regions in very many ways.
    return "(?>(?:(?:(?<!以)[外北南东西](?=%s))?%s|(?:%s){2,4}[东西南北中]?)(?:沿岸)?)"
        .formatted(
            Alternation.of(foreign), Alternation.of(words), Alternation.of(forces.provinces()));
  }
}
