package org.battlegraph.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;

/**
 * Finds for whom those fight whom a text calls the enemy (敵, 守敵, 對方) or its own (我軍).
 *
 * <p>The enemy is whoever fights the one who acts: of the sides that an article names, the one of
 * which it speaks most that is no ally. Where nobody acts before the word, it is the enemy that the
 * article means elsewhere, for most texts are written from one side alone.
 */
final class Opponents {
  private enum Means {
    ENEMY,
    OWN
  }

  /** What is known whatever the article, read once. */
  static final class Lexicon {
    private final Map<String, Means> words = new HashMap<>();
    private final List<Set<Side>> coalitions;

    Lexicon() {
      for (WordTable.Row row : WordTable.load("relative-sides").rows()) {
        words.put(row.get("word"), row.get("means").equals("own") ? Means.OWN : Means.ENEMY);
      }
      coalitions =
          WordTable.load("resolve-coalitions").rows().stream()
              .map(row -> row.list("sides").stream().map(Side::new).collect(Collectors.toSet()))
              .toList();
    }

    /** Tells whether a folded word says for whom somebody fights only from where he stands. */
    boolean isRelative(String word) {
      return words.containsKey(word) || word.endsWith("之敌") || word.endsWith("敌人");
    }

    private boolean isOwn(String word) {
      return words.get(word) == Means.OWN;
    }

    private boolean isAllied(Side one, Side other) {
      return one.equals(other)
          || coalitions.stream().anyMatch(all -> all.contains(one) && all.contains(other));
    }
  }

  private static final Side JAPAN = new Side("Japan");
  private static final Side CCP = new Side("CCP");

  /** For whom Chinese texts speak when they say 我軍, where nothing else tells. */
  private static final Set<Side> SPEAKERS =
      Set.of(new Side("ROC"), CCP, new Side("PRC"), new Side("Qing"));

  /** The troops of a side as a whole tell more of who fights than one of its units does. */
  private static final int OF_WHOLE = 3;

  private static final String MUTUAL = "对方";
  private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。：:！？\n]");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\s“「]|而|但|则|时|当|惟|唯|后|嗣|旋|此时|同时|随后|不久|至此|于是|因|故|以|及|[0-9一二三四五六七八九十年月日晨晚夜午上下凌]|是)*");

  private final Lexicon lexicon;
  private final Frame frame;
  private final SideWords words;
  private final List<UnitNode> nodes;
  private final Map<Side, Integer> spoken = new HashMap<>();
  private final Map<UnitNode, Optional<Side>> own = new IdentityHashMap<>();
  private final Optional<Side> enemy;

  Opponents(Lexicon lexicon, Frame frame, SideWords words, List<UnitNode> nodes) {
    this.lexicon = lexicon;
    this.frame = frame;
    this.words = words;
    this.nodes = nodes;
    for (Side side : words.named()) {
      spoken.merge(side, words.count(side), Integer::sum);
    }
    for (UnitNode node : nodes) {
      int weight = node.form() == UnitForm.SIDE ? OF_WHOLE : 1;
      node.side().ifPresent(side -> spoken.merge(side, weight, Integer::sum));
    }
    Map<Side, Integer> votes = new HashMap<>();
    for (UnitNode node : nodes) {
      if (isEnemy(node)) {
        Optional<Side> found = actor(node).flatMap(this::against);
        own.put(node, found);
        found.ifPresent(side -> votes.merge(side, 1, Integer::sum));
      } else if (speaksForItself(node)) {
        node.side().flatMap(this::against).ifPresent(side -> votes.merge(side, 1, Integer::sum));
      }
    }
    this.enemy = most(votes).or(this::usualEnemy);
  }

  /** Returns the side of a word that says it only from where somebody stands. */
  Optional<Side> sideOf(UnitNode node) {
    if (isEnemy(node)) {
      Optional<Side> found = own.getOrDefault(node, Optional.empty());
      return node.name().equals(MUTUAL) ? found : found.or(() -> enemy);
    }
    return lexicon.isOwn(node.name()) ? speaker() : Optional.empty();
  }

  /** Returns the side of a unit by the word before it: 敵第5軍, 我第58師. */
  Optional<Side> sideBefore(UnitNode node) {
    Optional<String> word = node.mention().nation().map(Forms::plain);
    if (word.filter(lexicon::isOwn).isPresent()) {
      return speaker();
    }
    return word.filter(lexicon::isRelative).flatMap(found -> enemy);
  }

  private boolean isEnemy(UnitNode node) {
    return node.relative() && !lexicon.isOwn(node.name());
  }

  private boolean speaksForItself(UnitNode node) {
    return node.mention().nation().map(Forms::plain).filter(lexicon::isOwn).isPresent();
  }

  private Optional<Side> speaker() {
    return enemy.flatMap(
        known ->
            spoken.keySet().stream()
                .filter(side -> !lexicon.isAllied(side, known))
                .filter(side -> SPEAKERS.contains(side) || !chineseNamed())
                .max(bySpoken()));
  }

  private boolean chineseNamed() {
    return spoken.keySet().stream().anyMatch(SPEAKERS::contains);
  }

  /**
   * Where no use of the word tells: in a war with Japan Japan, in a civil war the Communists' foe.
   */
  private Optional<Side> usualEnemy() {
    if (!chineseNamed()) {
      return Optional.empty();
    }
    if (spoken.containsKey(JAPAN)) {
      return Optional.of(JAPAN);
    }
    return spoken.containsKey(CCP) ? against(CCP) : Optional.empty();
  }

  private Optional<Side> against(Side side) {
    return spoken.keySet().stream().filter(other -> !lexicon.isAllied(side, other)).max(bySpoken());
  }

  private Comparator<Side> bySpoken() {
    return Comparator.<Side>comparingInt(side -> spoken.getOrDefault(side, 0))
        .thenComparing(Side::word);
  }

  private static Optional<Side> most(Map<Side, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Side, Integer>comparingByValue()
                .thenComparing(vote -> vote.getKey().word(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /**
   * Returns the side of the force that acts where the word stands: the first of its clause, else of
   * the nearest clause before it in the sentence. A word that opens its clause acts itself.
   */
  private Optional<Side> actor(UnitNode node) {
    int begin = node.sentence().begin();
    int clause = begin;
    Matcher ends = CLAUSE_END.matcher(frame.folded()).region(begin, node.span().begin());
    while (ends.find()) {
      clause = ends.end();
    }
    String before = frame.folded().substring(clause, node.span().begin());
    if (OPENING.matcher(before).matches()) {
      return Optional.empty();
    }
    Optional<UnitNode> found = Optional.empty();
    for (int i = node.order() - 1; i >= 0; i--) {
      UnitNode earlier = nodes.get(i);
      if (!earlier.sentence().equals(node.sentence())
          || found.isPresent() && earlier.span().begin() < clauseOf(found.get())) {
        break;
      }
      if (earlier.side().isPresent() && !earlier.relative()) {
        found = Optional.of(earlier);
      }
    }
    return found.flatMap(UnitNode::side);
  }

  private int clauseOf(UnitNode node) {
    int at = node.span().begin();
    while (at > node.sentence().begin()
        && !CLAUSE_END.matcher(frame.folded().substring(at - 1, at)).matches()) {
      at--;
    }
    return at;
  }

  /**
   * Returns whom a garrison fights that no word gives a side: whoever acts before it attacks it.
   */
  Optional<Side> garrison(UnitNode node) {
    boolean bare =
        node.form() == UnitForm.GARRISON
            && node.side().isEmpty()
            && node.mention().nation().isEmpty();
    return bare ? actor(node).flatMap(this::against) : Optional.empty();
  }
}
