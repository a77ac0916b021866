package org.battlegraph.extract;

import java.util.Optional;
import java.util.TreeSet;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;

/** The facts of a short text on who leads whom and on events, each in one line. */
final class StatedFacts {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  private final ArticleFacts facts;

  private StatedFacts(ArticleFacts facts) {
    this.facts = facts;
  }

  static StatedFacts of(String title, String text) {
    return new StatedFacts(PIPELINE.read(title, text.replace("¶", "\n\n")));
  }

  /** Returns the facts of one relation. */
  TreeSet<String> of(String relation) {
    TreeSet<String> lines = new TreeSet<>();
    facts.facts().stream()
        .filter(fact -> fact.relation().equals(relation))
        .map(this::line)
        .forEach(lines::add);
    return lines;
  }

  private String line(Fact fact) {
    if (fact instanceof Appointment post) {
      String what = post.position().map(words -> " " + words).orElse("");
      return name(post.person()) + " → " + name(post.unit()) + what + date(fact);
    }
    if (fact instanceof Subordination rank) {
      return name(rank.subordinate()) + " → " + name(rank.superior()) + date(fact);
    }
    if (fact instanceof EventTime time) {
      String result = time.result().map(words -> " " + words).orElse("");
      return name(time.event()) + " " + edtf(time.start()) + "/" + edtf(time.end()) + result;
    }
    if (fact instanceof EventPart part) {
      return name(part.event()) + " → " + name(part.whole());
    }
    if (fact instanceof EventPlace place) {
      return name(place.event()) + " → " + name(place.place());
    }
    if (fact instanceof Participation part) {
      return name(part.actor()) + " → " + name(part.event());
    }
    throw new IllegalArgumentException("not on leadership or events: " + fact.relation());
  }

  private static String date(Fact fact) {
    return fact.basis().date().map(DateValue::edtf).map(date -> " " + date).orElse("");
  }

  private static String edtf(Optional<PartialDate> date) {
    return date.map(PartialDate::edtf).orElse("");
  }

  private String name(EntityId id) {
    return facts.resolution().entities().get(id).naming().label();
  }
}
