package org.battlegraph.dump;

import java.util.List;
import java.util.function.Function;

/** Which pages are mapped. Pages that are no articles, and redirects, never are. */
public enum Choosing {
  /** Those on battles, forces and soldiers, by {@link MilitaryArticles}. */
  MILITARY {
    @Override
    Function<Page, Choice> load() {
      return MilitaryArticles.load()::choose;
    }
  },
  /** All articles. */
  EVERY {
    @Override
    Function<Page, Choice> load() {
      return page -> new Choice(true, "", List.of("every article is wanted"));
    }
  };

  /** Returns what tells of an article whether it is mapped. */
  abstract Function<Page, Choice> load();

  /** Returns what tells of any page whether it is mapped; safe for use by several threads. */
  public Function<Page, Choice> ofPages() {
    Function<Page, Choice> ofArticles = load();
    return page -> {
      if (page.namespace() != 0) {
        return Choice.leftOut("no article, but a page of namespace " + page.namespace());
      }
      if (!page.redirect().isEmpty()) {
        return Choice.leftOut("a redirect to " + page.redirect());
      }
      return ofArticles.apply(page);
    };
  }
}
