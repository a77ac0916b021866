package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.text.Span;

/** The places and states of one article. */
final class Places {
  private static final Set<PlaceKind> LARGE =
      Set.of(PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.SETTLEMENT);

  private static final Pattern GLOSS = Pattern.compile("[（(](今|现|即|今称|现称|又称|又名|旧称|古称|原名|今名)");

  private final Frame frame;
  private final SideWords words;
  private final PlaceForms forms;
  private final PlaceLinks links;
  private final Map<String, List<PlaceMention>> places = new LinkedHashMap<>();
  private final Map<String, List<PlaceMention>> states = new LinkedHashMap<>();
  private final Map<PlaceMention, String> parents = new HashMap<>();
  private final Map<PlaceMention, PlaceMention> outer = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();

  Places(
      List<PlaceMention> mentions,
      Frame frame,
      SideWords words,
      PlaceForms forms,
      PlaceLinks links) {
    this.frame = frame;
    this.words = words;
    this.forms = forms;
    this.links = links;
    PlaceMention last = null;
    for (PlaceMention mention : mentions) {
      if (mention.kind() == PlaceKind.STATE || isInState(mention)) {
        states.computeIfAbsent(stateKey(mention), key -> new ArrayList<>()).add(mention);
      } else {
        places.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
      }
      if (last != null && holds(last, mention)) {
        parents.put(mention, key(last));
        outer.put(mention, last);
      }
      last = mention;
    }
    surroundings();
    glosses(mentions);
    sameLink();
  }

  /** 衡山附近 is 衡山 seen from further away; 衡山以北 and 衡山東郊 are places of their own. */
  private void surroundings() {
    for (String key : List.copyOf(places.keySet())) {
      PlaceMention first = places.get(key).get(0);
      if (forms.isSurroundings(first)) {
        String reference = Forms.plain(first.reference().orElse(""));
        String whole =
            canonical(
                forms.forms(reference).stream()
                    .filter(places::containsKey)
                    .findFirst()
                    .orElse(reference));
        places.putIfAbsent(whole, new ArrayList<>());
        join(whole, key);
      }
    }
  }

  /** 郾縣（今郾城） is one place with two names. */
  private void glosses(List<PlaceMention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      PlaceMention first = mentions.get(i - 1);
      PlaceMention second = mentions.get(i);
      String between = frame.between(first.span(), second.span());
      boolean alone = isPlain(first) && isPlain(second) && closes(second);
      boolean sameStart = key(first).charAt(0) == key(second).charAt(0);
      if (alone && (GLOSS.matcher(between).matches() || sameStart && between.matches("[（(]"))) {
        join(key(first), key(second));
      }
    }
  }

  private static boolean isPlain(PlaceMention mention) {
    return mention.kind() != PlaceKind.STATE && mention.kind() != PlaceKind.VICINITY;
  }

  private boolean closes(PlaceMention mention) {
    int end = mention.span().end();
    String folded = frame.folded();
    return end < folded.length() && ")）".indexOf(folded.charAt(end)) >= 0;
  }

  private void sameLink() {
    Map<String, String> known = new HashMap<>();
    for (String key : List.copyOf(places.keySet())) {
      links
          .targetOf(places.get(key), "place")
          .map(link -> forms.key(Forms.plain(link), PlaceKind.SETTLEMENT))
          .map(link -> known.putIfAbsent(link, key))
          .ifPresent(first -> join(first, key));
    }
  }

  private void join(String first, String second) {
    String kept = canonical(first);
    String other = canonical(second);
    if (!kept.equals(other)) {
      places.get(kept).addAll(places.remove(other));
      joined.put(other, kept);
    }
  }

  /** Returns the key under which a place is kept. */
  String canonical(String key) {
    String found = key;
    while (joined.containsKey(found)) {
      found = joined.get(found);
    }
    return found;
  }

  /** 蘇聯境內 is the state. */
  private boolean isInState(PlaceMention mention) {
    return forms.isSurroundings(mention)
        && mention.reference().map(Forms::plain).flatMap(words::state).isPresent();
  }

  private String stateKey(PlaceMention mention) {
    String name = Forms.plain(forms.name(mention));
    return words
        .state(name)
        .flatMap(words::belligerent)
        .map(SideWords.Belligerent::stateKey)
        .orElse(name);
  }

  private String key(PlaceMention mention) {
    String name = Forms.plain(mention.name());
    if (mention.kind() == PlaceKind.VICINITY) {
      return mention
          .reference()
          .map(place -> name.startsWith(Forms.plain(place)) ? name : Forms.plain(place) + name)
          .orElse(name);
    }
    // 川 is 四川, which the mention names as what it is short for.
    return forms.key(Forms.plain(forms.name(mention)), mention.kind());
  }

  private static boolean holds(PlaceMention outer, PlaceMention inner) {
    return outer.span().end() == inner.span().begin()
        && LARGE.contains(outer.kind())
        && inner.kind() != PlaceKind.VICINITY
        && outer.kind() != inner.kind();
  }

  /** Returns the mentions of each place by its key. */
  Map<String, List<PlaceMention>> places() {
    return places;
  }

  /** Returns the mentions of each state by its key. */
  Map<String, List<PlaceMention>> states() {
    return states;
  }

  /** Returns the name as the text has it with more than the place: 湖南衡陽, 衡陽地區. */
  Optional<String> fullerName(PlaceMention mention) {
    if (forms.isArea(mention)) {
      return Optional.of(mention.name());
    }
    return Optional.ofNullable(outer.get(mention))
        .map(from -> frame.words(new Span(from.span().begin(), mention.span().end())));
  }

  /** Returns the key of the place that stands directly before a mention as what it lies in. */
  Optional<String> parent(PlaceMention mention) {
    return Optional.ofNullable(parents.get(mention)).map(this::canonical);
  }
}
