package org.battlegraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.LinkTargets;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * The links of an article that lead to another thing than the one their words name: 廣島, linked to
 * the article on the bombing of the city, or 第104師, linked to that on 第14師團.
 *
 * <p>Only a link on just the words of a name is judged, and only a title whose ending tells what it
 * is about. A number counts where 第 stands before it: the 第18集團軍 may well link to 八路軍.
 */
final class WrongLinks {
  private static final Pattern NUMBER = Pattern.compile("第([0-9]+|[" + Numerals.NUMERALS + "]+)");

  private final Map<Span, String> titles = new HashMap<>();
  private final LinkTargets targets;

  WrongLinks(Article article, LinkTargets targets) {
    this.targets = targets;
    for (Link link : article.links()) {
      titles.put(link.anchor(), link.target());
    }
  }

  /** Returns the title behind the link on an entity's name, if it is of another thing. */
  Optional<String> wrongOn(Span name, Entity entity) {
    return Optional.ofNullable(titles.get(name)).filter(title -> isWrong(title, entity));
  }

  private boolean isWrong(String title, Entity entity) {
    String base = LinkTargets.base(title);
    if (base.equals(Folding.fold(entity.naming().label()))) {
      return false; // a name may end in the word for another kind: 孫中山
    }
    String kind = entity.id().kind();
    Optional<String> linked = targets.kindOf(title);
    if (linked.equals(Optional.of(kind))) {
      return entity instanceof Unit unit && hasOtherNumber(base, unit);
    }
    return linked.filter(other -> !(entity instanceof State && other.equals("place"))).isPresent();
  }

  private static boolean hasOtherNumber(String title, Unit unit) {
    if (unit.number().isEmpty()) {
      return false;
    }
    List<Integer> numbers =
        NUMBER
            .matcher(title)
            .results()
            .map(found -> Numerals.integer(found.group(1)))
            .flatMap(number -> number.stream().boxed())
            .toList();
    return !numbers.isEmpty() && !numbers.contains(unit.number().getAsInt());
  }
}
