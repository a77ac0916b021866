package org.battlegraph.link;

import java.util.Optional;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.entity.WikidataLink.Exactness;

/**
 * Makes links of what the titles behind an article's links lead to, and decides how close the two
 * things are.
 *
 * <p>Persons and events are the same thing in both. Of the others an item tells what they are
 * today, so that a town or a state of a war is only close to it; one that has ceased to be is the
 * thing of its time.
 */
final class TitleLinks {
  private static final String ENDED = "P576";
  private static final double UNTOLD = 0.7;

  private TitleLinks() {}

  static WikidataLink of(
      Subject subject, String title, ItemAnswer.Titled found, KindCheck.Outcome outcome) {
    WikidataItem item = found.item();
    boolean told = outcome == KindCheck.Outcome.RIGHT;
    String way =
        switch (found.way()) {
          case TITLE -> "its article is " + title;
          case REDIRECT ->
              "its article is " + title + ", which is sent on to " + item.title().orElse("");
          case VARIANT ->
              "its article is " + title + ", in the other script " + item.title().orElse("");
        };
    return new WikidataLink(
        subject.id(),
        item.id(),
        told ? exactness(subject, item) : Exactness.CLOSE,
        Optional.of(title),
        method(found.way()),
        told ? score(found.way()) : UNTOLD,
        told ? way : way + "; the source does not say what the item is");
  }

  private static String method(ItemAnswer.Way way) {
    return switch (way) {
      case TITLE -> "link.title";
      case REDIRECT -> "link.redirect";
      case VARIANT -> "link.variant";
    };
  }

  private static double score(ItemAnswer.Way way) {
    return switch (way) {
      case TITLE -> 0.98;
      case REDIRECT -> 0.96;
      case VARIANT -> 0.95;
    };
  }

  private static Exactness exactness(Subject subject, WikidataItem item) {
    if (subject.kind().isEmpty()) {
      return Exactness.CLOSE;
    }
    return switch (subject.kind().get()) {
      case PERSON, EVENT -> Exactness.SAME;
      case STATE, UNIT, ORGANIZATION ->
          item.statements(ENDED).isEmpty() ? Exactness.CLOSE : Exactness.EXACT;
      case PLACE, REFUSED -> Exactness.CLOSE;
    };
  }
}
