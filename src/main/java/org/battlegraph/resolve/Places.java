package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.text.Link;

/** The places and states of one article. */
final class Places {
  /** Endings of place names. */
  static final class Lexicon {
    private final Map<String, List<String>> endings = new LinkedHashMap<>();

    Lexicon() {
      for (WordTable.Row row : WordTable.load("resolve-places").rows()) {
        List<String> sorted = new ArrayList<>(row.list("endings"));
        sorted.sort(
            Comparator.comparing((String ending) -> ending.split("=")[0].length()).reversed());
        endings.put(row.get("kind"), sorted);
      }
    }

    /** Returns a name in the one form that stands for all of its spellings. */
    String key(String name, PlaceKind kind) {
      String key = strip(name, "ANY");
      return strip(key, kind.name());
    }

    private String strip(String name, String kind) {
      for (String entry : endings.getOrDefault(kind, List.of())) {
        String[] parts = entry.split("=");
        if (name.endsWith(parts[0]) && name.length() >= parts[0].length() + 2) {
          return name.substring(0, name.length() - parts[0].length())
              + (parts.length > 1 ? parts[1] : "");
        }
      }
      return name;
    }
  }

  private static final Set<PlaceKind> ADMINISTRATIVE =
      Set.of(PlaceKind.SETTLEMENT, PlaceKind.PROVINCE, PlaceKind.REGION);
  private static final Set<PlaceKind> LARGE =
      Set.of(PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.SETTLEMENT);

  private static final Pattern GLOSS = Pattern.compile("[（(](今|现|即|今称|现称|又称|又名|旧称|古称|原名|今名)");

  private static final Pattern PART = Pattern.compile("(部|郊|段|端|角|隅|内)$");

  private final Frame frame;
  private final SideWords words;
  private final Targets targets;
  private final Lexicon lexicon;
  private final Map<String, List<PlaceMention>> places = new LinkedHashMap<>();
  private final Map<String, List<PlaceMention>> states = new LinkedHashMap<>();
  private final Map<PlaceMention, String> parents = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();

  Places(
      List<PlaceMention> mentions, Frame frame, SideWords words, Targets targets, Lexicon lexicon) {
    this.frame = frame;
    this.words = words;
    this.targets = targets;
    this.lexicon = lexicon;
    PlaceMention last = null;
    for (PlaceMention mention : mentions) {
      if (mention.kind() == PlaceKind.STATE) {
        states.computeIfAbsent(stateKey(mention), key -> new ArrayList<>()).add(mention);
      } else {
        places.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
      }
      if (last != null && holds(last, mention)) {
        parents.put(mention, key(last));
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
      if (isMereSurroundings(first)) {
        String reference = Forms.plain(first.reference().orElse(""));
        String whole =
            forms(reference).stream().filter(places::containsKey).findFirst().orElse(reference);
        places.putIfAbsent(whole, new ArrayList<>());
        join(whole, key);
      }
    }
  }

  private boolean isMereSurroundings(PlaceMention mention) {
    String name = Forms.plain(mention.name());
    return mention.kind() == PlaceKind.VICINITY
        && mention
            .reference()
            .filter(place -> words.state(Forms.plain(place)).isEmpty())
            .isPresent()
        && mention.direction().isEmpty()
        && mention.kilometers().isEmpty()
        && !lexicon.strip(name, "ANY").equals(name);
  }

  private List<String> forms(String name) {
    return List.of(
        name, lexicon.key(name, PlaceKind.SETTLEMENT), lexicon.key(name, PlaceKind.PROVINCE));
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
      link(places.get(key), "place")
          .map(link -> lexicon.key(Forms.plain(link), PlaceKind.SETTLEMENT))
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

  private String canonical(String key) {
    String found = key;
    while (joined.containsKey(found)) {
      found = joined.get(found);
    }
    return found;
  }

  private String stateKey(PlaceMention mention) {
    String name = Forms.plain(mention.name());
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
    return lexicon.key(name, mention.kind());
  }

  private static boolean holds(PlaceMention outer, PlaceMention inner) {
    return outer.span().end() == inner.span().begin()
        && LARGE.contains(outer.kind())
        && inner.kind() != PlaceKind.VICINITY
        && outer.kind() != inner.kind();
  }

  /** Makes the entities. */
  void make(Ids ids, Outcome outcome) {
    states.forEach(
        (key, mentions) -> {
          EntityId id = ids.shared("state", key);
          outcome.add(new State(id, names(mentions).naming(link(mentions, "state"))));
          mentions.forEach(mention -> outcome.means(mention, id));
        });
    Map<String, EntityId> known = new LinkedHashMap<>();
    places.forEach(
        (key, mentions) ->
            known.put(
                key,
                link(mentions, "place")
                    .map(link -> ids.shared("place", link))
                    .orElseGet(() -> ids.shared("place", key))));
    addReferences(known, ids, outcome);
    places.forEach(
        (key, mentions) -> {
          outcome.add(place(key, mentions, known));
          mentions.forEach(mention -> outcome.means(mention, known.get(key)));
        });
  }

  /** What a direction is counted from is a place, even if it stands nowhere else. */
  private void addReferences(Map<String, EntityId> known, Ids ids, Outcome outcome) {
    for (List<PlaceMention> mentions : List.copyOf(places.values())) {
      mentions.stream()
          .filter(mention -> mention.kind() == PlaceKind.VICINITY)
          .map(PlaceMention::reference)
          .flatMap(Optional::stream)
          .filter(name -> find(name, known).isEmpty())
          .filter(name -> words.state(Forms.plain(name)).isEmpty())
          .forEach(
              name -> {
                EntityId id = ids.shared("place", Forms.plain(name));
                known.put(Forms.plain(name), id);
                Naming naming = new Naming(name, List.of(), Optional.empty());
                outcome.add(
                    new Place(
                        id,
                        naming,
                        PlaceKind.SETTLEMENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
              });
    }
  }

  private Place place(String key, List<PlaceMention> mentions, Map<String, EntityId> known) {
    PlaceMention first = own(mentions);
    boolean vicinity = first.kind() == PlaceKind.VICINITY && !isMereSurroundings(first);
    PlaceKind kind = isMereSurroundings(first) ? PlaceKind.SETTLEMENT : first.kind();
    boolean part = vicinity && PART.matcher(Forms.plain(first.name())).find();
    Optional<EntityId> reference =
        mentions.stream()
            .map(PlaceMention::reference)
            .flatMap(Optional::stream)
            .map(name -> find(name, known))
            .flatMap(Optional::stream)
            .filter(id -> !id.equals(known.get(key)))
            .findFirst();
    Optional<EntityId> within =
        mentions.stream()
            .filter(parents::containsKey)
            .map(mention -> canonical(parents.get(mention)))
            .filter(parent -> !parent.equals(key) && known.containsKey(parent))
            .map(known::get)
            .findFirst()
            .or(() -> vicinity && !part ? Optional.empty() : reference)
            .or(() -> vicinity ? Optional.empty() : namedAfter(key, kind, known));
    Names names = names(mentions);
    return new Place(
        known.get(key),
        names.naming(label(mentions, key), link(mentions, "place")),
        kind,
        within,
        vicinity ? reference : Optional.empty(),
        vicinity ? first.direction() : Optional.empty(),
        vicinity ? first.kilometers() : Optional.empty());
  }

  /** Returns the first mention that names the place itself, else the first. */
  private PlaceMention own(List<PlaceMention> mentions) {
    return mentions.stream()
        .filter(mention -> !isMereSurroundings(mention))
        .findFirst()
        .orElse(mentions.get(0));
  }

  /** Returns the form of a mention that names the place itself. */
  private String name(PlaceMention mention) {
    return isMereSurroundings(mention) ? mention.reference().orElseThrow() : mention.name();
  }

  /** Returns the first form that is the bare name, else the first form. */
  private String label(List<PlaceMention> mentions, String key) {
    return mentions.stream()
        .map(this::name)
        .filter(name -> lexicon.strip(Forms.plain(name), "ANY").equals(Forms.plain(name)))
        .findFirst()
        .orElse(name(mentions.get(0)));
  }

  private Optional<EntityId> find(String name, Map<String, EntityId> known) {
    String plain = Forms.plain(name);
    for (String form : forms(plain)) {
      if (known.containsKey(canonical(form))) {
        return Optional.of(known.get(canonical(form)));
      }
    }
    return Optional.empty();
  }

  /** 柳州機場 lies in 柳州. */
  private Optional<EntityId> namedAfter(String key, PlaceKind kind, Map<String, EntityId> known) {
    if (ADMINISTRATIVE.contains(kind) || kind == PlaceKind.WATER || kind == PlaceKind.ROUTE) {
      return Optional.empty();
    }
    return known.keySet().stream()
        .filter(
            other -> other.length() > 1 && other.length() < key.length() && key.startsWith(other))
        .max(Comparator.comparing(String::length))
        .map(known::get);
  }

  private Names names(List<PlaceMention> mentions) {
    Names names = new Names();
    mentions.forEach(mention -> names.add(name(mention)));
    return names;
  }

  private Optional<String> link(List<PlaceMention> mentions, String kind) {
    return mentions.stream()
        .filter(mention -> mention.kind() != PlaceKind.VICINITY)
        .flatMap(
            mention ->
                frame.linksOn(mention.span()).stream().filter(link -> fits(mention, link, kind)))
        .map(Link::target)
        .findFirst();
  }

  private boolean fits(PlaceMention mention, Link link, String kind) {
    String name = Forms.plain(mention.name());
    String title = Forms.plain(Forms.base(link.target()));
    String anchor = Forms.plain(frame.words(link.anchor()));
    boolean partOnly = name.length() > title.length() + 1 && name.startsWith(title);
    boolean sameKind =
        targets.canBe(kind, link.target())
            || targets.canBe("place", link.target())
            || targets.canBe("state", link.target());
    String bare = lexicon.key(name, mention.kind());
    return sameKind
        && !partOnly
        && (title.startsWith(bare)
            || lexicon.key(title, mention.kind()).equals(bare)
            || anchor.startsWith(name));
  }
}
