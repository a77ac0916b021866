package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** The events of one article, with the one that the article is about. */
final class Events {
  /** What the ending of a name tells. */
  record Ending(String word, EventKind kind, String family) {}

  /** Endings of events' names, and the names that one war goes by everywhere. */
  static final class Lexicon {
    private static final Pattern YEAR = Pattern.compile("^[0-9]{4}年(?=..)");
    private final List<Ending> endings =
        WordTable.load("resolve-events").rows().stream()
            .map(
                row ->
                    new Ending(
                        row.get("ending"), EventKind.valueOf(row.get("kind")), row.get("family")))
            .sorted(Comparator.comparing((Ending ending) -> ending.word().length()).reversed())
            .toList();
    private final Map<String, String> wars = new HashMap<>();

    Lexicon() {
      for (WordTable.Row row : WordTable.load("resolve-wars").rows()) {
        List<String> names = row.list("names");
        names.forEach(name -> wars.put(Forms.plain(name), Forms.plain(names.get(0))));
      }
    }

    Optional<Ending> ending(String name) {
      return endings.stream()
          .filter(ending -> name.endsWith(ending.word()) && name.length() > ending.word().length())
          .findFirst();
    }

    /** Returns what names of one event have in common. */
    String key(String name) {
      if (wars.containsKey(name)) {
        return wars.get(name);
      }
      String bare = YEAR.matcher(name).replaceFirst("");
      return ending(bare)
          .map(e -> bare.substring(0, bare.length() - e.word().length()) + "/" + e.family())
          .orElse(bare);
    }
  }

  private static final Pattern ALIAS =
      Pattern.compile(
          "[^。！？]{0,10}?(亦|又|也|或|史|简|俗|旧|别|并|则|方|方面)?(被)?(称|叫|名)(之)?(为|作|做)?[“\"「『《‘]*");
  private static final Pattern AND = Pattern.compile("[”\"」』》’]*[、或和与及][“\"「『《‘]*");
  private static final Pattern GLOSS = Pattern.compile("[”\"」』》’]*[（(][“\"「『《‘]*");

  private static final Pattern POINTING = Pattern.compile("^[此该這这本]");

  private final Frame frame;
  private final Targets targets;
  private final Lexicon lexicon;
  private final List<EventMention> mentions;
  private final Map<String, List<EventMention>> groups = new LinkedHashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<EventMention, Integer> orders = new IdentityHashMap<>();
  private final Optional<Span> firstSentence;
  private final String title;

  Events(List<EventMention> mentions, Frame frame, Targets targets, Lexicon lexicon) {
    this.frame = frame;
    this.targets = targets;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.title = frame.article().name().replace('_', ' ').replaceAll("\\s*[(（].*$", "");
    this.firstSentence =
        frame.article().body().stream()
            .filter(passage -> !passage.sentences().isEmpty())
            .findFirst()
            .map(passage -> passage.sentences().get(0).span());
    findAliases();
    for (EventMention mention : mentions) {
      if (!mention.anaphor()) {
        groups.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
      }
    }
    mainEvent().ifPresent(main -> groups.computeIfAbsent(main, key -> new ArrayList<>()));
    for (int i = 0; i < mentions.size(); i++) {
      orders.put(mentions.get(i), i);
    }
    for (EventMention mention : mentions) {
      if (mention.anaphor()) {
        antecedent(mention).ifPresent(key -> groups.get(key).add(mention));
      }
    }
  }

  private String key(EventMention mention) {
    return canonical(lexicon.key(Forms.plain(mention.name())));
  }

  private String canonical(String key) {
    String found = key;
    while (aliases.containsKey(found)) {
      found = aliases.get(found);
    }
    return found;
  }

  private void findAliases() {
    EventMention last = null;
    boolean lastWasAlias = false;
    for (EventMention mention : mentions) {
      if (mention.anaphor()) {
        continue;
      }
      boolean alias = false;
      if (last != null && frame.sentenceOf(last.span()).equals(frame.sentenceOf(mention.span()))) {
        String between = frame.between(last.span(), mention.span());
        alias = ALIAS.matcher(between).matches() || lastWasAlias && AND.matcher(between).matches();
        if (alias) {
          alias(key(last), key(mention));
        }
      }
      if (!alias && isLead(mention) && namedAs(mention)) {
        alias(canonical(lexicon.key(Forms.plain(title))), key(mention));
        alias = true;
      }
      lastWasAlias = alias;
      last = mention;
    }
    String main = lexicon.key(Forms.plain(title));
    for (EventMention mention : mentions) {
      String name = Forms.plain(mention.name());
      if (!mention.anaphor() && name.length() >= 4 && Forms.plain(title).startsWith(name)) {
        alias(main, key(mention));
      }
    }
  }

  private void alias(String one, String other) {
    String kept = canonical(one);
    String joined = canonical(other);
    if (!kept.equals(joined)) {
      aliases.put(joined, kept);
    }
  }

  private boolean isLead(EventMention mention) {
    return frame.passageOf(mention.span()).filter(passage -> passage.section() == 0).isPresent()
        && frame.article().sections().get(0).title().isEmpty()
        && lexicon.ending(Forms.plain(title)).isPresent();
  }

  /** Tells whether a clause says that this is another name of what the article is about. */
  private boolean namedAs(EventMention mention) {
    Span sentence = frame.sentenceOf(mention.span());
    boolean opens = firstSentence.filter(sentence::equals).isPresent();
    String before = frame.folded().substring(sentence.begin(), mention.span().begin());
    String clause = before.substring(before.lastIndexOf('，') + 1);
    return opens && before.contains("，") && ALIAS.matcher(clause).matches();
  }

  /** Returns the key of the event that the article is about, if it is about one. */
  Optional<String> mainEvent() {
    String plain = Forms.plain(title);
    String key = canonical(lexicon.key(plain));
    return groups.containsKey(key) || lexicon.ending(plain).isPresent()
        ? Optional.of(key)
        : Optional.empty();
  }

  private Optional<String> antecedent(EventMention anaphor) {
    Optional<Passage> passage = frame.passageOf(anaphor.span());
    boolean lead = passage.filter(found -> found.section() == 0).isPresent();
    if (lead && mainEvent().isPresent()) {
      return mainEvent();
    }
    return pointing(anaphor)
        ? near(anaphor, passage).or(() -> heading(passage)).or(this::mainEvent)
        : heading(passage).or(this::mainEvent);
  }

  private static boolean pointing(EventMention anaphor) {
    return POINTING.matcher(anaphor.name()).find();
  }

  private Optional<String> near(EventMention anaphor, Optional<Passage> passage) {
    int at = orders.get(anaphor) - 1;
    for (int i = at; i >= 0 && passage.isPresent(); i--) {
      EventMention other = mentions.get(i);
      if (other.span().begin() < passage.get().span().begin()) {
        break;
      }
      if (!other.anaphor() && other.kind() == anaphor.kind()) {
        return Optional.of(key(other));
      }
    }
    return Optional.empty();
  }

  private Optional<String> heading(Optional<Passage> passage) {
    String heading = passage.map(found -> frame.article().sectionOf(found).title()).orElse("");
    return Optional.of(canonical(lexicon.key(Forms.plain(heading)))).filter(groups::containsKey);
  }

  /** Makes the entities. */
  void make(Ids ids, Outcome outcome) {
    Optional<String> main = mainEvent();
    groups.forEach(
        (key, group) -> {
          Names names = new Names();
          boolean isMain = main.filter(key::equals).isPresent();
          if (isMain) {
            names.add(title);
          }
          group.stream()
              .filter(mention -> !mention.anaphor())
              .forEach(mention -> names.add(mention.name()));
          Optional<String> link = link(group);
          EntityId id =
              isMain
                  ? ids.shared("event", title)
                  : link.map(target -> ids.shared("event", target))
                      .orElseGet(() -> ids.shared("event", group.get(0).name()));
          outcome.add(
              new Event(id, isMain ? names.naming(title, link) : names.naming(link), kind(group)));
          group.forEach(mention -> outcome.means(mention, id));
        });
  }

  private EventKind kind(List<EventMention> group) {
    return group.stream()
        .filter(mention -> !mention.anaphor())
        .findFirst()
        .map(EventMention::kind)
        .or(() -> lexicon.ending(Forms.plain(title)).map(Ending::kind))
        .orElse(EventKind.BATTLE);
  }

  private Optional<String> link(List<EventMention> group) {
    return group.stream()
        .filter(mention -> !mention.anaphor())
        .flatMap(
            mention -> frame.linksOn(mention.span()).stream().filter(link -> fits(mention, link)))
        .map(Link::target)
        .findFirst();
  }

  private boolean fits(EventMention mention, Link link) {
    String name = Forms.plain(mention.name());
    String anchor = Forms.plain(frame.words(link.anchor()));
    String target = Forms.plain(Forms.base(link.target()));
    return targets.canBe("event", link.target())
        && (target.equals(name)
            || anchor.startsWith(name)
            || lexicon.key(target).equals(lexicon.key(name)));
  }
}
