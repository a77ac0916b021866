package org.battlegraph.model.mention;

import java.util.Optional;
import org.battlegraph.model.provenance.Evidence;

/**
 * A date in the text.
 *
 * <p>A date that the text leaves incomplete ({@code 11月9日}, {@code 同日}) is completed from the dates
 * before it; the evidence then names the rule of inheritance and, as a part, the date it inherits
 * from. What cannot be completed (a lunar date, a month before any year) has no value.
 *
 * @param evidence where it stands
 * @param value what it means
 * @param partOfDay the part of the day, where said
 */
public record DateMention(
    Evidence evidence, Optional<DateValue> value, Optional<PartOfDay> partOfDay)
    implements Mention {}
