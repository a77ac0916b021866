package org.battlegraph.recognize.date;

import java.util.List;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * A date with its value.
 *
 * @param value what it means
 * @param rule how it was completed
 * @param from the dates it takes something from
 */
record Completed(DateValue value, String rule, List<Evidence> from) {
  Completed {
    from = List.copyOf(from);
  }

  /** Returns the evidence of this date at a place. */
  Evidence evidence(Span span) {
    return new Evidence(span, new RuleName(rule), from);
  }
}
