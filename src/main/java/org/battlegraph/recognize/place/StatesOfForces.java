package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Finds the states in the names of their troops: 蘇聯 of 蘇聯軍隊, 日本 of 日本第2師團. The proper name of a
 * body names none (中國遠征軍), nor does one character (日軍).
 */
final class StatesOfForces {
  private static final RuleName RULE = new RuleName("place.state-of-force");

  /** What makes of a state the whole of its troops, a service, a kind or a number of them. */
  private static final Pattern TROOPS =
      Pattern.compile("(?:[红陆海空国]?军(?![校事])|军队|部队|士兵|官兵|方面|第[0-9一二三四五六七八九十百零〇]).*|.*部队");

  private static final Set<UnitForm> WITH_STATE =
      EnumSet.of(UnitForm.SIDE, UnitForm.NAMED, UnitForm.NUMBERED);

  private StatesOfForces() {}

  static List<PlaceMention> in(PlaceScene scene) {
    List<PlaceMention> states = new ArrayList<>();
    for (UnitMention unit : scene.reading().found(UnitMention.class)) {
      if (WITH_STATE.contains(unit.form())) {
        state(scene, unit.span()).ifPresent(states::add);
      }
    }
    return states;
  }

  private static Optional<PlaceMention> state(PlaceScene scene, Span force) {
    String name = scene.reading().folded(force);
    for (int end = Math.min(name.length() - 1, PlaceNames.LONGEST); end > 1; end--) {
      if (scene.lexicon().toponyms().kinds().get(name.substring(0, end)) == PlaceKind.STATE) {
        Span span = new Span(force.begin(), force.begin() + end);
        return TROOPS.matcher(name.substring(end)).matches()
            ? Optional.of(
                new PlaceMention(
                    Evidence.of(span, RULE),
                    scene.reading().words(span),
                    PlaceKind.STATE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
