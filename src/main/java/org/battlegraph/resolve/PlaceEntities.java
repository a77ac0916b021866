package org.battlegraph.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;

/** Makes entities of the places and states of one article: names, ids, where they lie. */
final class PlaceEntities {
  /** What these are named after need not contain them. */
  private static final Set<PlaceKind> UNBOUND =
      Set.of(
          PlaceKind.SETTLEMENT,
          PlaceKind.PROVINCE,
          PlaceKind.REGION,
          PlaceKind.WATER,
          PlaceKind.ROUTE);

  private static final Pattern PART = Pattern.compile("(部|郊|段|端|角|隅|内)$");

  private static final Pattern GOVERNMENT = Pattern.compile("(?:中央|国民|军事)*(?:政府|当局)$");

  private final Places places;
  private final PlaceLinks links;
  private final PlaceForms forms;
  private final SideWords words;

  PlaceEntities(Places places, PlaceLinks links, PlaceForms forms, SideWords words) {
    this.places = places;
    this.links = links;
    this.forms = forms;
    this.words = words;
  }

  /** Makes the entities. */
  void make(Ids ids, Outcome outcome) {
    places
        .states()
        .forEach(
            (key, mentions) -> {
              EntityId id = ids.shared("state", key);
              List<PlaceMention> own = ownNames(mentions);
              Names names = new Names();
              own.forEach(mention -> names.add(stateName(mention)));
              outcome.add(new State(id, names.naming(links.targetOf(own, "state"))));
              mentions.forEach(mention -> outcome.means(mention, id));
            });
    Map<String, EntityId> known = new LinkedHashMap<>();
    places
        .places()
        .forEach(
            (key, mentions) ->
                known.put(
                    key,
                    links
                        .targetOf(mentions, "place")
                        .map(link -> ids.shared("place", link))
                        .orElseGet(() -> ids.shared("place", key))));
    addReferences(known, ids, outcome);
    places
        .places()
        .forEach(
            (key, mentions) -> {
              outcome.add(place(key, mentions, known));
              mentions.forEach(mention -> outcome.means(mention, known.get(key)));
            });
  }

  /** Returns the mentions that name the state; its government does only where nothing else does. */
  private List<PlaceMention> ownNames(List<PlaceMention> mentions) {
    List<PlaceMention> own =
        mentions.stream()
            .filter(mention -> !GOVERNMENT.matcher(Forms.plain(stateName(mention))).find())
            .toList();
    return own.isEmpty() ? mentions : own;
  }

  /** Returns the state's name in that of its government, if it stands there: 中國 of 中國政府. */
  private String stateName(PlaceMention mention) {
    String name = forms.name(mention);
    String plain = Forms.plain(name);
    Matcher government = GOVERNMENT.matcher(plain);
    if (!government.find() || plain.length() != name.codePointCount(0, name.length())) {
      return name;
    }
    String state = name.substring(0, name.offsetByCodePoints(0, government.start()));
    return words.state(Forms.plain(state)).isPresent() ? state : name;
  }

  /** What a direction is counted from is a place, even if it stands nowhere else. */
  private void addReferences(Map<String, EntityId> known, Ids ids, Outcome outcome) {
    for (List<PlaceMention> mentions : List.copyOf(places.places().values())) {
      mentions.stream()
          .filter(mention -> mention.kind() == PlaceKind.VICINITY)
          .map(PlaceMention::reference)
          .flatMap(Optional::stream)
          .filter(name -> find(name, known).isEmpty())
          .filter(name -> words.state(Forms.plain(name)).isEmpty())
          .forEach(
              name -> {
                PlaceKind kind = forms.kindOf(Forms.plain(name));
                String key = forms.key(Forms.plain(name), kind);
                EntityId id = ids.shared("place", key);
                known.put(key, id);
                Naming naming = new Naming(name, List.of(), Optional.empty());
                outcome.add(
                    new Place(
                        id,
                        naming,
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
              });
    }
  }

  private Place place(String key, List<PlaceMention> mentions, Map<String, EntityId> known) {
    PlaceMention first = own(mentions);
    boolean vicinity = first.kind() == PlaceKind.VICINITY && !forms.isSurroundings(first);
    PlaceKind kind = forms.isSurroundings(first) ? PlaceKind.SETTLEMENT : first.kind();
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
            .map(places::parent)
            .flatMap(Optional::stream)
            .filter(parent -> !parent.equals(key) && known.containsKey(parent))
            .map(known::get)
            .findFirst()
            .or(() -> vicinity && !part ? Optional.empty() : reference)
            .or(() -> vicinity ? Optional.empty() : namedAfter(key, kind, known));
    Names names = names(mentions);
    return new Place(
        known.get(key),
        names.naming(label(mentions), links.targetOf(mentions, "place")),
        kind,
        within,
        vicinity ? reference : Optional.empty(),
        vicinity ? first.direction() : Optional.empty(),
        vicinity ? first.kilometers() : Optional.empty());
  }

  /** Returns the first mention that names the place itself, else the first. */
  private PlaceMention own(List<PlaceMention> mentions) {
    return mentions.stream()
        .filter(mention -> !forms.isSurroundings(mention))
        .findFirst()
        .orElse(mentions.get(0));
  }

  /** Returns the first form that is the bare name, else the first form. */
  private String label(List<PlaceMention> mentions) {
    return mentions.stream()
        .map(forms::name)
        .filter(name -> forms.bare(Forms.plain(name)).equals(Forms.plain(name)))
        .findFirst()
        .orElse(forms.name(mentions.get(0)));
  }

  private Optional<EntityId> find(String name, Map<String, EntityId> known) {
    String plain = Forms.plain(name);
    for (String form : forms.forms(plain)) {
      if (known.containsKey(places.canonical(form))) {
        return Optional.of(known.get(places.canonical(form)));
      }
    }
    return Optional.empty();
  }

  /** 柳州機場 lies in 柳州. */
  private Optional<EntityId> namedAfter(String key, PlaceKind kind, Map<String, EntityId> known) {
    if (UNBOUND.contains(kind)) {
      return Optional.empty();
    }
    for (int length = key.length() - 1; length > 1; length--) {
      if (known.containsKey(key.substring(0, length))) {
        return Optional.of(known.get(key.substring(0, length)));
      }
    }
    return Optional.empty();
  }

  private Names names(List<PlaceMention> mentions) {
    Names names = new Names();
    mentions.forEach(mention -> names.add(forms.name(mention)));
    mentions.stream().filter(forms::isShort).forEach(mention -> names.add(mention.name()));
    mentions.forEach(mention -> places.fullerName(mention).ifPresent(names::addFuller));
    return names;
  }
}
