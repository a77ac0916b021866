package org.battlegraph.api;

import java.util.Map;
import java.util.function.Function;
import org.battlegraph.link.Subject;
import org.battlegraph.link.Subject.Context;
import org.battlegraph.model.entity.EntityId;

/**
 * The things of some articles as they are linked.
 *
 * <pre>{@code
 * Battlegraph battlegraph = Battlegraph.create();
 * var articles = battlegraph.read(Path.of("seeds")).articles();
 * battlegraph.linkContexts(articles).subjects().keySet().forEach(System.out::println);
 * }</pre>
 *
 * @param subjects each by its id
 * @param around returns by an article's name what stands around anything in it
 */
public record LinkContexts(Map<EntityId, Subject> subjects, Function<String, Context> around) {
  /** Copies the things. */
  public LinkContexts {
    subjects = Map.copyOf(subjects);
  }
}
