package org.battlegraph.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.BackgroundSections;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.text.Passage;

/**
 * What of an article on an event is told of the event itself, and not of what came before it or
 * after it: by the time that the article gives for it, and by the titles of the sections.
 */
final class EventCourse {
  /**
   * Troops gather before a battle, and it has an aftermath; what is months away is no part of it.
   */
  private static final int DAYS_BEFORE = 31;

  private static final int DAYS_AFTER = 7;

  private final ArticleView view;
  private final BackgroundSections background;
  private final FactSheet sheet;

  /** What the sections on the event itself name. */
  private final Set<EntityId> told;

  EventCourse(ArticleView view, BackgroundSections background, FactSheet sheet) {
    this.view = view;
    this.background = background;
    this.sheet = sheet;
    this.told =
        view.article().body().stream()
            .filter(passage -> !isBackground(passage))
            .flatMap(passage -> view.mentionsIn(passage).stream())
            .flatMap(mention -> view.resolution().meaningOf(mention).stream())
            .map(Entity::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Tells whether what somebody does belongs to the article's event.
   *
   * @param passage where it is told
   * @param date when he does it, if the text says
   * @param actor who does it
   */
  boolean belongs(Passage passage, Optional<DateMention> date, EntityId actor) {
    Optional<DateValue> when = date.flatMap(DateMention::value);
    boolean inTime = when.isPresent() && begin().isPresent() && end().isPresent();
    return isInTime(when) && (inTime || !isBackground(passage) || told.contains(actor));
  }

  /** Tells whether a time can be one of the article's event; one that is not told can. */
  boolean isInTime(Optional<DateValue> when) {
    Optional<LocalDate> begin = begin();
    Optional<LocalDate> end = end();
    boolean before =
        begin.isPresent() && when.filter(d -> d.notAfter().isBefore(begin.get())).isPresent();
    boolean after =
        end.isPresent() && when.filter(d -> d.notBefore().isAfter(end.get())).isPresent();
    return !before && !after;
  }

  private boolean isBackground(Passage passage) {
    return background.matches(view.article().sectionOf(passage).title());
  }

  /** The first day that can belong to the event, if the article says when it began. */
  private Optional<LocalDate> begin() {
    return view.mainEvent().flatMap(sheet::beginOf).map(day -> day.minusDays(DAYS_BEFORE));
  }

  /** The last day that can belong to the event, if the article says when it ended. */
  private Optional<LocalDate> end() {
    return view.mainEvent().flatMap(sheet::endOf).map(day -> day.plusDays(DAYS_AFTER));
  }
}
