package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/**
 * Finds governments, which act as states do: 南京國民政府, 日本政府, 新疆省政府, 重慶當局.
 *
 * <p>Before the last word stands whose it is, a place or a state; 國民政府 and 北洋政府 name one alone. A
 * body that only bears the word (國民政府軍事委員會, 政府軍) is none.
 */
final class Governments {
  private static final RuleName RULE = new RuleName("place.government");

  private static final QuickPattern LAST =
      QuickPattern.of(
          "(?<what>(?:国民|中央|临时|革命|自治|抗日|人民|民主|联合|维新|军|军事|殖民|傀儡|苏维埃|流亡|特别|最高|省|市|县|邦|自由){0,8})"
              + "(?<last>政府|当局)(?!军(?!事当局)|军事委员|委员|部队|机|舰|队)");

  /** What names a government without a place before it. */
  private static final Pattern ALONE = Pattern.compile("国民政府|北洋政府|国民革命政府|中华苏维埃政府");

  /** How far the names of places before the last word reach. */
  private static final int REACH = 2 * PlaceNames.LONGEST;

  private Governments() {}

  /** Returns the governments of a passage, by the names of the places that the article knows. */
  static List<PlaceMention> in(PlaceScene scene, Passage passage, WordIndex<String> names) {
    List<PlaceMention> found = new ArrayList<>();
    QuickPattern.Scan last = LAST.scan(scene.text(), passage.span());
    while (last.find()) {
      Span before = new Span(Math.max(passage.span().begin(), last.start() - REACH), last.start());
      List<Span> places =
          names.find(scene.text(), before).stream().map(WordIndex.Hit::span).toList();
      government(scene, new Span(last.start(), last.end()), places).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<PlaceMention> government(
      PlaceScene scene, Span words, List<Span> places) {
    Optional<Span> owner = endingAt(places, words.begin());
    boolean alone = ALONE.matcher(scene.reading().folded(words)).matches();
    if (owner.isEmpty() && !alone) {
      return Optional.empty();
    }
    Span whole = owner.map(place -> first(places, place).union(words)).orElse(words);
    return scene.isFree(whole)
        ? Optional.of(
            new PlaceMention(
                Evidence.of(whole, RULE),
                scene.reading().words(whole),
                PlaceKind.STATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  /** Returns the place that another stands directly behind, or that one: 中國 of 中國南京. */
  private static Span first(List<Span> places, Span place) {
    return endingAt(places, place.begin()).orElse(place);
  }

  private static Optional<Span> endingAt(List<Span> places, int end) {
    return places.stream().filter(place -> place.end() == end).findFirst();
  }
}
