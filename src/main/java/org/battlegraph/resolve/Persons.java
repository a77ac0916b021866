package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.Ranks;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** The persons of one article: full names, the short forms that mean them, whom they serve. */
final class Persons {
  /** What tells a Japanese name by its look, and a name from the rank behind it. */
  static final class Lexicon {
    private static final int SHORTEST_NAME = 2;

    private final WordEdges ranks = new WordEdges(Ranks.load().words());
    private final Set<String> compoundSurnames = column("resolve-compound-surnames", "name");
    private final Set<String> japaneseParts = column("resolve-japanese-surname-parts", "character");

    private static Set<String> column(String table, String column) {
      return WordTable.load(table).rows().stream()
          .map(row -> row.get(column))
          .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a name without a rank that stuck to it. */
    String withoutRank(String name) {
      String folded = Folding.fold(name);
      int length = folded.length() - ranks.endingAt(folded, SHORTEST_NAME, folded.length());
      return name.length() == folded.length() ? name.substring(0, length) : name;
    }

    /** Tells whether a name in simplified characters looks Japanese. */
    boolean looksJapanese(String name) {
      return name.length() >= 4
          && name.length() <= 6
          && !compoundSurnames.contains(name.substring(0, 2))
          && (japaneseParts.contains(name.substring(1, 2))
              || japaneseParts.contains(name.substring(2, 3)));
    }
  }

  /** The mentions of one person. */
  static final class Group {
    private final String key;
    private final List<PersonMention> mentions = new ArrayList<>();
    private final NavigableSet<Integer> begins = new TreeSet<>();
    private final Map<Side, Integer> votes = new HashMap<>();
    private Optional<String> link = Optional.empty();

    private Group(String key) {
      this.key = key;
    }

    List<PersonMention> mentions() {
      return mentions;
    }

    private void add(PersonMention mention) {
      mentions.add(mention);
      begins.add(mention.nameSpan().begin());
    }

    private void keep(List<PersonMention> rest) {
      mentions.clear();
      begins.clear();
      rest.forEach(this::add);
    }

    /** Counts a sign that the person serves a side. */
    void vote(Side side, int weight) {
      votes.merge(side, weight, Integer::sum);
    }

    Optional<Side> side() {
      return votes.entrySet().stream()
          .max(
              Map.Entry.<Side, Integer>comparingByValue()
                  .thenComparing(vote -> vote.getKey().word(), Comparator.reverseOrder()))
          .map(Map.Entry::getKey);
    }
  }

  private static final Pattern FOREIGN = Pattern.compile("[·・•．]");

  private final Frame frame;
  private final Targets targets;
  private final Lexicon lexicon;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final NavigableMap<Integer, Named> byBegin = new TreeMap<>();

  Persons(List<PersonMention> mentions, Frame frame, Targets targets, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.frame = frame;
    this.targets = targets;
    for (PersonMention mention : mentions) {
      groups.computeIfAbsent(Forms.plain(name(mention)), Group::new).add(mention);
    }
    groups.values().forEach(group -> group.link = linkOf(group));
    sameLink();
    shortForms();
    noteNames();
  }

  List<Group> groups() {
    return List.copyOf(groups.values());
  }

  private String name(PersonMention mention) {
    return lexicon.withoutRank(mention.name());
  }

  /** Returns the name with the rank that stands behind it: 李宗仁上將. */
  private Optional<String> withRank(PersonMention mention) {
    String words = frame.words(new Span(mention.nameSpan().begin(), mention.span().end()));
    return mention
        .rank()
        .map(mention.name()::concat)
        .filter(words::equals)
        .or(() -> stuck(mention));
  }

  private Optional<String> stuck(PersonMention mention) {
    return Optional.of(mention.name()).filter(name -> !name.equals(name(mention)));
  }

  /** Returns the key of the person named last in a stretch of text. */
  Optional<String> lastBetween(int begin, int end) {
    Map.Entry<Integer, Named> last = byBegin.lowerEntry(end);
    while (last != null && last.getKey() >= begin && last.getValue().end() > end) {
      last = byBegin.lowerEntry(last.getKey());
    }
    return last == null || last.getKey() < begin
        ? Optional.empty()
        : Optional.of(last.getValue().key());
  }

  /** A name of a person in the text, which ends at a place and means the person of a key. */
  private record Named(int end, String key) {}

  private void noteNames() {
    for (Group group : groups.values()) {
      for (PersonMention mention : group.mentions) {
        byBegin.put(mention.nameSpan().begin(), new Named(mention.nameSpan().end(), group.key));
      }
    }
  }

  private Optional<String> linkOf(Group group) {
    return group.mentions.stream()
        .flatMap(
            mention ->
                frame.linksOn(mention.nameSpan()).stream().filter(link -> fits(mention, link)))
        .map(Link::target)
        .findFirst();
  }

  private boolean fits(PersonMention mention, Link link) {
    String name = Forms.plain(mention.name());
    String title = Forms.plain(Forms.base(link.target()));
    boolean anchored =
        Forms.plain(frame.words(link.anchor())).startsWith(name) && name.length() > 1;
    // Given names end in the words for mountains and rivers too.
    return (title.equals(name) || targets.canBe("person", link.target()))
        && (title.startsWith(name)
            || title.endsWith(name)
            || name.endsWith(title)
            || anchored && title.substring(0, 1).equals(name.substring(0, 1)));
  }

  /** Two names that are linked to one article are one person. */
  private void sameLink() {
    Map<String, String> known = new LinkedHashMap<>();
    for (String key : List.copyOf(groups.keySet())) {
      Optional<String> link = groups.get(key).link.map(Forms::plain);
      if (link.isEmpty()) {
        continue;
      }
      String first = known.putIfAbsent(link.get(), key);
      if (first != null) {
        String full = first.length() >= key.length() ? first : key;
        String other = full.equals(first) ? key : first;
        groups.remove(other).mentions.forEach(groups.get(full)::add);
        known.put(link.get(), full);
      }
    }
  }

  private void shortForms() {
    Map<String, List<String>> fullNames = fullNames();
    for (String key : List.copyOf(groups.keySet())) {
      Group group = groups.get(key);
      if (group.link.isPresent() || key.length() > 3 && FOREIGN.matcher(key).find()) {
        continue;
      }
      List<Group> candidates =
          fullNames.getOrDefault(key, List.of()).stream()
              .filter(groups::containsKey)
              .map(groups::get)
              .filter(full -> isShortOf(group, full))
              .toList();
      if (candidates.isEmpty()) {
        continue;
      }
      List<PersonMention> rest = new ArrayList<>();
      for (PersonMention mention : group.mentions) {
        meant(mention, candidates)
            .ifPresentOrElse(full -> full.add(mention), () -> rest.add(mention));
      }
      group.keep(rest);
      if (rest.isEmpty() || key.length() == 1) {
        groups.remove(key);
      }
    }
  }

  /** Returns for what may be a short form the keys of the longer names, in order. */
  private Map<String, List<String>> fullNames() {
    Map<String, List<String>> fullNames = new HashMap<>();
    groups.forEach(
        (key, group) -> {
          Set<String> shorter = new LinkedHashSet<>();
          for (int length = 1; length < key.length(); length++) {
            shorter.add(key.substring(0, length));
          }
          group.mentions.stream()
              .map(PersonMention::name)
              .distinct()
              .filter(name -> FOREIGN.matcher(name).find())
              .flatMap(FOREIGN::splitAsStream)
              .map(Forms::plain)
              .forEach(shorter::add);
          shorter.forEach(part -> fullNames.computeIfAbsent(part, k -> new ArrayList<>()).add(key));
        });
    return fullNames;
  }

  private static boolean isShortOf(Group part, Group full) {
    String name = full.key;
    if (name.length() <= part.key.length()) {
      return false;
    }
    boolean foreign = full.mentions.stream().anyMatch(m -> FOREIGN.matcher(m.name()).find());
    return foreign
        ? full.mentions.stream().anyMatch(mention -> isPartOf(part.key, mention.name()))
        : name.startsWith(part.key);
  }

  private static boolean isPartOf(String part, String foreignName) {
    return FOREIGN.splitAsStream(foreignName).map(Forms::plain).anyMatch(part::equals);
  }

  /** Returns whom a short form means: the only one of the name, the only one near, or nobody. */
  private Optional<Group> meant(PersonMention mention, List<Group> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    Span passage =
        frame.passageOf(mention.nameSpan()).map(found -> found.span()).orElse(mention.span());
    List<Group> same = before(mention, frame.sentenceOf(mention.nameSpan()), candidates);
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    List<Group> near = before(mention, passage, candidates);
    if (near.size() == 1) {
      return Optional.of(near.get(0));
    }
    List<Group> byCount =
        candidates.stream()
            .sorted(Comparator.comparingInt((Group group) -> -group.mentions.size()))
            .toList();
    boolean dominant = byCount.get(0).mentions.size() >= 3 * byCount.get(1).mentions.size();
    return near.isEmpty() && dominant ? Optional.of(byCount.get(0)) : Optional.empty();
  }

  /** Returns the candidates whose name stands before a mention in a stretch of text. */
  private static List<Group> before(PersonMention mention, Span where, List<Group> candidates) {
    int begin = mention.nameSpan().begin();
    return candidates.stream()
        .filter(
            group -> {
              Integer last = group.begins.lower(begin);
              return last != null && last >= where.begin();
            })
        .toList();
  }

  /** Makes the entities. */
  void make(Ids ids, Outcome outcome) {
    for (Group group : groups.values()) {
      Names names = new Names();
      group.mentions.sort(Comparator.comparing(PersonMention::span));
      group.mentions.forEach(mention -> names.add(name(mention)));
      group.mentions.forEach(mention -> withRank(mention).ifPresent(names::addFuller));
      EntityId id =
          group
              .link
              .map(link -> ids.shared("person", link))
              .orElseGet(() -> ids.shared("person", fullName(group)));
      outcome.add(new Person(id, names.naming(group.link), group.side()));
      group.mentions.forEach(mention -> outcome.means(mention, id));
    }
  }

  private String fullName(Group group) {
    return group.mentions.stream()
        .map(mention -> Forms.plain(name(mention)))
        .max(Comparator.comparing(String::length))
        .orElse(group.key);
  }
}
