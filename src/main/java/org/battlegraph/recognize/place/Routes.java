package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Finds lines that are called by their ends: 漢口至長沙之公路, 庫爾斯克—奧廖爾鐵路, 通往越南的鐵路. The ends are no places
 * of their own there.
 */
final class Routes {
  private static final RuleName RULE = new RuleName("place.route-between");

  private static final String WAY = "(?:铁路支线|铁路干线|铁路线|铁路|铁道线|铁道|公路线|公路干线|公路|交通线|运河|大道)";

  /** Between the two ends, with what tells that a line and no movement follows. */
  private static final Pattern JOINT = Pattern.compile("至|到|通往|[-–—－─~～]{1,2}|、|和|与");

  private static final Pattern BEHIND = Pattern.compile("(?<between>之间|间|段)?(?:的|之)?" + WAY);
  private static final Pattern OWN_WAY = Pattern.compile("(?<=..)" + WAY + "$");
  private static final Pattern TO = Pattern.compile("(?:通往|通向|通到|开往)$");

  private Routes() {}

  /** Returns the lines of a passage, by the names in it. */
  static List<PlaceMention> in(PlaceScene scene, List<WordIndex.Hit<String>> names, Span part) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Span last = end(names.get(i));
      Matcher behind = BEHIND.matcher(scene.text()).region(last.end(), part.end());
      if (scene.isFree(last) && behind.lookingAt()) {
        Optional<Span> begin =
            i == 0 ? Optional.empty() : between(scene, names.get(i - 1).span(), last, behind);
        begin
            .or(() -> leadingTo(scene, last, behind, part))
            .map(start -> new Span(start.begin(), behind.end()))
            .ifPresent(whole -> found.add(route(scene, whole)));
      }
    }
    return found;
  }

  /** Returns a name without the word for a line that it may bear itself: 維任 of 維任鐵路. */
  private static Span end(WordIndex.Hit<String> hit) {
    Matcher way = OWN_WAY.matcher(hit.value());
    return way.find() ? new Span(hit.span().begin(), hit.span().begin() + way.start()) : hit.span();
  }

  private static Optional<Span> between(PlaceScene scene, Span first, Span last, Matcher behind) {
    if (first.end() > last.begin() || !scene.isFree(first)) {
      return Optional.empty();
    }
    String joint = scene.text().substring(first.end(), last.begin());
    boolean listed = joint.equals("、") || joint.equals("和") || joint.equals("与");
    if (!JOINT.matcher(joint).matches() || listed && behind.group("between") == null) {
      return Optional.empty();
    }
    boolean from =
        first.begin() > 0
            && (joint.equals("至") || joint.equals("到"))
            && scene.text().charAt(first.begin() - 1) == '从'
            && behind.group().startsWith("的");
    return Optional.of(new Span(from ? first.begin() - 1 : first.begin(), last.end()));
  }

  private static Optional<Span> leadingTo(PlaceScene scene, Span last, Matcher behind, Span part) {
    int from = Math.max(part.begin(), last.begin() - 2);
    boolean leads =
        TO.matcher(scene.text().substring(from, last.begin())).find()
            && behind.group().startsWith("的");
    return leads ? Optional.of(new Span(last.begin() - 2, last.end())) : Optional.empty();
  }

  private static PlaceMention route(PlaceScene scene, Span whole) {
    return new PlaceMention(
        Evidence.of(whole, RULE),
        scene.reading().words(whole),
        PlaceKind.ROUTE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
