package org.battlegraph.recognize.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.EventWords;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.Folding;

/**
 * What the article itself says is an event or a place, folded: its own title, the targets of its
 * links, and what earlier recognizers found.
 *
 * @param names names of events
 * @param anchors the anchors of links to events, with what the target is
 * @param places names of places
 */
record KnownEvents(
    Map<String, EventKind> names, NavigableMap<Span, EventKind> anchors, Set<String> places) {
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(（].*");
  private static final Pattern ADMINISTRATIVE = Pattern.compile("(?<=..)(?:省|市|县|镇|自治区)$");
  private static final int LONG_ENOUGH = 4;
  private static final Pattern PLACE = Pattern.compile("\\p{IsIdeographic}{2,6}");

  /** 苏联入侵新疆: who did what where; the name may stand short, without the place. */
  static final Pattern INVASION =
      Pattern.compile(
          "(?<short>\\p{IsIdeographic}{0,6}(?:入侵|侵攻|出兵|绥靖|空袭|吞并|占领))(?!军|者|区)\\p{IsIdeographic}{2,6}");

  static KnownEvents of(Reading reading, EventWords words) {
    Map<String, EventKind> names = new HashMap<>();
    NavigableMap<Span, EventKind> anchors = new TreeMap<>();
    Set<String> places = new HashSet<>();
    for (PlaceMention place : reading.found(PlaceMention.class)) {
      addPlace(reading.folded(place.span()), places);
    }
    for (Link link : reading.article().links()) {
      String target = PARENTHESIS.matcher(Folding.fold(link.target())).replaceAll("");
      Optional<EventKind> kind = kind(target, words);
      if (kind.isPresent()) {
        names.put(target, kind.get());
        anchors.put(link.anchor(), kind.get());
      } else {
        addPlace(target, places);
      }
    }
    String title = PARENTHESIS.matcher(Folding.fold(reading.article().name())).replaceAll("");
    kind(title, words).ifPresent(kind -> names.put(title, kind));
    return new KnownEvents(names, anchors, places);
  }

  private static Optional<EventKind> kind(String title, EventWords words) {
    if (title.length() < 4 && !List.of("北伐", "长征").contains(title)) {
      return Optional.empty();
    }
    return INVASION.matcher(title).matches()
        ? Optional.of(EventKind.CAMPAIGN)
        : words.kindOf(title);
  }

  private static void addPlace(String name, Set<String> places) {
    if (PLACE.matcher(name).matches()) {
      places.add(name);
      places.add(ADMINISTRATIVE.matcher(name).replaceAll(""));
    }
  }

  /** Returns the anchors that begin in a span, in order. */
  Map<Span, EventKind> anchorsIn(Span span) {
    Span first = new Span(span.begin(), Integer.MAX_VALUE);
    return anchors.subMap(first, new Span(span.end(), Integer.MAX_VALUE));
  }

  /** Returns these events and others that the article speaks of elsewhere. */
  KnownEvents with(Map<String, EventKind> others) {
    Map<String, EventKind> all = new HashMap<>(others);
    all.putAll(names);
    return new KnownEvents(all, anchors, places);
  }

  /** Returns the short forms of names that say who did what where: 苏联入侵. */
  Map<String, EventKind> invasions() {
    Map<String, EventKind> forms = new HashMap<>();
    for (String name : names.keySet()) {
      Matcher matcher = INVASION.matcher(name);
      if (matcher.matches() && matcher.group("short").length() >= LONG_ENOUGH) {
        forms.put(matcher.group("short"), EventKind.CAMPAIGN);
      }
    }
    return forms;
  }
}
