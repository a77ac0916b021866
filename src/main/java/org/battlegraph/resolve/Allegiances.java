package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;

/** Finds whom persons serve, by the forces they stand with, and for whom their forces fight. */
final class Allegiances {
  private static final Pattern UNIT_THEN_PERSON =
      Pattern.compile("[（(\\s－—–:：-]*(的|之)?[^，。；、,（(把被向对与和击攻败俘杀迫命]{0,9}[：:]?\\s*");
  private static final Pattern PERSON_THEN_UNIT =
      Pattern.compile("[^，。；、,（(]{0,4}(率领|率|指挥|统率|统领|所率|所部|的|之|部)(所部|的|之)?");
  private static final Pattern POST =
      Pattern.compile("(方面)?(的|之)?|[^，。；、,（(向对与和被将把在]{0,7}[长官将帅相席统员令领臣]");
  private static final int NATION_WINDOW = 12;
  private static final int SURE = 3;

  private final Frame frame;
  private final SideWords words;
  private final Persons.Lexicon lexicon;

  Allegiances(Frame frame, SideWords words, Persons.Lexicon lexicon) {
    this.frame = frame;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Gives sides to persons, and to the forces that have none but a commander. */
  void settle(Persons persons, Units units) {
    Map<Span, List<UnitNode>> bySentence = new HashMap<>();
    Map<String, List<UnitNode>> byBegin = new HashMap<>();
    for (UnitNode node : units.nodes()) {
      if (node.form() != UnitForm.ANAPHOR) {
        bySentence.computeIfAbsent(node.sentence(), key -> new ArrayList<>()).add(node);
      }
      if (node.form() == UnitForm.COMMANDER) {
        for (int length = 2; length <= node.name().length(); length++) {
          String begin = node.name().substring(0, length);
          byBegin.computeIfAbsent(begin, key -> new ArrayList<>()).add(node);
        }
      }
    }
    for (Persons.Group group : persons.groups()) {
      for (PersonMention mention : group.mentions()) {
        vote(group, mention, bySentence);
      }
    }
    for (Persons.Group group : persons.groups()) {
      group.side().ifPresent(side -> fromCommander(group, side, bySentence, byBegin));
    }
    units.settle();
  }

  private void vote(Persons.Group group, PersonMention mention, Map<Span, List<UnitNode>> nodes) {
    commanded(mention, nodes).flatMap(UnitNode::side).ifPresent(side -> group.vote(side, SURE));
    nationBefore(mention).ifPresent(side -> group.vote(side, SURE));
    if (lexicon.looksJapanese(Forms.plain(mention.name()))) {
      Side japan = new Side("Japan");
      if (words.count(japan) > 0) {
        group.vote(japan, SURE + 1);
      }
    }
  }

  /** Returns the force that stands directly before or after a person as the person's own. */
  private Optional<UnitNode> commanded(
      PersonMention mention, Map<Span, List<UnitNode>> bySentence) {
    Span name = mention.nameSpan();
    List<UnitNode> near = bySentence.getOrDefault(frame.sentenceOf(name), List.of());
    return near.stream()
        .filter(node -> node.span().contains(name))
        .findFirst()
        .or(() -> near.stream().filter(node -> leads(node, name)).reduce((one, other) -> other))
        .or(() -> near.stream().filter(node -> follows(node, name)).findFirst());
  }

  private boolean leads(UnitNode node, Span name) {
    return node.span().end() <= name.begin()
        && UNIT_THEN_PERSON.matcher(frame.between(node.span(), name)).matches();
  }

  private boolean follows(UnitNode node, Span name) {
    return node.span().begin() >= name.end()
        && PERSON_THEN_UNIT.matcher(frame.between(name, node.span())).matches();
  }

  /** 日軍將領, 國軍師長 directly before the name. */
  private Optional<Side> nationBefore(PersonMention mention) {
    int end = mention.nameSpan().begin();
    int begin = Math.max(frame.sentenceOf(mention.nameSpan()).begin(), end - NATION_WINDOW);
    for (int from = begin; from < end; from++) {
      String before = frame.folded().substring(from, end);
      Optional<String> word = words.wordAtFront(before).filter(found -> found.length() > 1);
      if (word.filter(found -> POST.matcher(before.substring(found.length())).matches())
          .isPresent()) {
        return words.atFront(before);
      }
    }
    return Optional.empty();
  }

  private void fromCommander(
      Persons.Group group,
      Side side,
      Map<Span, List<UnitNode>> bySentence,
      Map<String, List<UnitNode>> byBegin) {
    Set<String> names = new HashSet<>();
    for (PersonMention mention : group.mentions()) {
      commanded(mention, bySentence)
          .filter(node -> node.form() != UnitForm.SIDE)
          .ifPresent(node -> node.take(Optional.of(side)));
      names.add(Forms.arabic(mention.name()));
    }
    for (String name : names) {
      byBegin.getOrDefault(name, List.of()).forEach(node -> node.take(Optional.of(side)));
    }
  }
}
