package org.battlegraph.recognize.unit;

import java.util.Optional;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * A unit as a rule found it, before its surroundings (nation, extent) were read.
 *
 * @param span its own words
 * @param list the words of the distributed list that it stands in, or its own words
 */
record UnitDraft(
    Span span, Span list, RuleName rule, UnitForm form, String name, Designation designation) {

  /** Returns the draft of a unit whose whole name stands in the text. */
  static UnitDraft whole(
      UnitText text, int begin, int end, String rule, UnitForm form, Designation designation) {
    Span span = new Span(begin, end);
    return new UnitDraft(
        span, span, new RuleName("unit." + rule), form, text.words(begin, end), designation);
  }

  /** Returns this draft as the troops of a side. */
  UnitDraft asSide() {
    return new UnitDraft(span, list, rule, UnitForm.SIDE, name, Designation.NONE);
  }

  /** Returns this draft with a name that the text parts: 營 of 銘字三營. */
  UnitDraft withNameEnding(String ending) {
    return new UnitDraft(span, list, rule, form, name + ending, designation);
  }

  /**
   * Returns the mention. A country before the name and the unit's headquarters behind it belong to
   * its words, though not to its name.
   */
  UnitMention finish(UnitText text, Optional<Span> nation, Extent extent) {
    boolean ofCountry = list.begin() == span.begin() && nation.filter(text::isCountry).isPresent();
    Span whole =
        new Span(
            ofCountry ? nation.get().begin() : span.begin(),
            Headquarters.end(text, form, span, list));
    return new UnitMention(
        Evidence.of(whole, rule),
        name,
        form,
        nation.map(words -> text.words(words.begin(), words.end())),
        designation.titles(),
        designation.number(),
        designation.arm(),
        designation.echelonWord(),
        extent,
        !name.equals(text.words(span.begin(), span.end())));
  }
}
