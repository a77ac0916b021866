package org.battlegraph.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.lexicon.LinkTargets;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * The links of an article that lead to a thing of another kind than the one their words name: 廣島,
 * linked to the article on the bombing of the city.
 *
 * <p>Only a link on just the words of a name is judged, and only a title whose ending tells what it
 * is about.
 */
final class WrongLinks {
  private final Map<Span, String> titles = new HashMap<>();
  private final LinkTargets targets;

  WrongLinks(Article article, LinkTargets targets) {
    this.targets = targets;
    for (Link link : article.links()) {
      titles.put(link.anchor(), link.target());
    }
  }

  /** Returns the title behind the link on an entity's name, if it is of another kind. */
  Optional<String> wrongOn(Span name, Entity entity) {
    return Optional.ofNullable(titles.get(name)).filter(title -> isWrong(title, entity));
  }

  private boolean isWrong(String title, Entity entity) {
    String base = LinkTargets.base(title);
    if (base.equals(Folding.fold(entity.naming().label()))) {
      return false; // a name may end in the word for another kind: 孫中山
    }
    String kind = entity.id().kind();
    return targets
        .kindOf(title)
        .filter(other -> !other.equals(kind))
        .filter(other -> !(entity instanceof State && other.equals("place")))
        .isPresent();
  }
}
