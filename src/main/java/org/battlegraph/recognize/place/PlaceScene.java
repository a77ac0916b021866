package org.battlegraph.recognize.place;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Marks;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.CommonWords;

/** One article with what the collectors of candidates share. */
final class PlaceScene {
  /** The edge of a name that a mark, a conjunction or a word of place makes sure. */
  static final int SURE = 2;

  private static final byte UNREAD = -1;

  private static final int LONGEST_LEADER = 4;
  private static final String LEADERS = "在于至到由自往";

  private static final Pattern SHORE = Pattern.compile("[江河湖海山岭关][东西南北]");

  /** What a transliterated name goes on with: 阿爾泰斯基 is not in the Altai. */
  private static final Pattern SOUNDS_ON = Pattern.compile("斯基|斯克|斯科|夫斯|夫卡|维奇|耶夫|诺夫|格勒");

  /** What a people is named after: 蒙古人; 湖南人 says of a person where he is from. */
  private static final Set<PlaceKind> PEOPLED = EnumSet.of(PlaceKind.STATE, PlaceKind.REGION);

  private final Reading reading;
  private final PlaceLexicon lexicon;
  private final PlaceNames names;
  private final Map<Integer, Span> toponyms = new HashMap<>();
  private final byte[] leftEdges;
  private final byte[] rightEdges;
  private final Marks toponymBegins = new Marks();
  private final Marks toponymEnds = new Marks();

  /** The names of persons and what they begin with. */
  private final Set<String> personal = new HashSet<>();

  private final BitSet personBegins = new BitSet();

  private final Marks closed = new Marks();
  private final Marks mentionBegins = new Marks();
  private final Marks mentionEnds = new Marks();
  private final Map<Integer, Optional<Span>> namesAt = new HashMap<>();

  PlaceScene(Reading reading, PlaceLexicon lexicon, WordIndex<String> known) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.names = new PlaceNames(lexicon);
    // Passages do not touch, so that an edge is the same for whoever asks.
    leftEdges = new byte[reading.folded().length() + 1];
    rightEdges = new byte[reading.folded().length() + 1];
    Arrays.fill(leftEdges, UNREAD);
    Arrays.fill(rightEdges, UNREAD);
    for (Mention mention : reading.found()) {
      Span span = mention instanceof PersonMention person ? person.nameSpan() : mention.span();
      mentionBegins.add(mention.span().begin());
      mentionEnds.add(mention.span().end());
      if (mention instanceof PersonMention) {
        String person = reading.folded(span);
        person.chars().limit(1).forEach(personBegins::set);
        for (int end = 1; end <= person.length(); end++) {
          personal.add(person.substring(0, end));
        }
      }
      // 偃師 is a town, whatever an echelon's word at its end suggests.
      boolean town =
          mention instanceof UnitMention && CommonWords.isPlaceName(reading.folded(span));
      if (!town && !mayHoldPlaces(mention)) {
        closed.add(span);
      }
    }
    for (Passage passage : reading.passages()) {
      for (WordIndex.Hit<String> hit :
          known.find(text(), passage.span(), hit -> !isCut(hit, passage.span()))) {
        toponyms.put(hit.span().begin(), hit.span());
        toponymBegins.add(hit.span().begin());
        toponymEnds.add(hit.span().end());
      }
    }
  }

  private static boolean mayHoldPlaces(Mention mention) {
    return mention instanceof EventMention
        || mention instanceof UnitMention unit && unit.form() == UnitForm.GARRISON
        || mention instanceof FigureMention
        || mention instanceof DateMention;
  }

  Reading reading() {
    return reading;
  }

  String text() {
    return reading.folded();
  }

  PlaceLexicon lexicon() {
    return lexicon;
  }

  PlaceNames names() {
    return names;
  }

  /**
   * Returns what was read at an index before, else reads it. What stands where does not change
   * while candidates are collected, and many ask for the name behind one place.
   */
  Optional<Span> nameAt(int index, Supplier<Optional<Span>> reader) {
    Optional<Span> known = namesAt.get(index);
    if (known == null) {
      known = reader.get();
      namesAt.put(index, known);
    }
    return known;
  }

  /** Tells whether a verb or a preposition that places follow stands before an index. */
  boolean isLed(int index) {
    int from = Math.max(0, index - LONGEST_LEADER);
    return toponymEnds.isAt(index)
        || lexicon.verbs().endingAt(text(), from, index) > 0
        || index > 0 && LEADERS.indexOf(text().charAt(index - 1)) >= 0;
  }

  /** Tells whether the name of a force, of a person or a date ends at an index. */
  boolean endsName(int index) {
    return mentionEnds.isAt(index);
  }

  /** Tells whether no person and no unit stands in a span. */
  boolean isFree(Span span) {
    return !closed.isIn(span);
  }

  /** Tells whether a span may be a new name: it cuts no known name and has none but its own. */
  boolean isOpen(Span span) {
    if (!isFree(span)) {
      return false;
    }
    if (personBegins.get(text().charAt(span.begin())) && isPersonal(reading.folded(span))) {
      return false;
    }
    int at = toponymBegins.next(Math.max(0, span.begin() - PlaceNames.LONGEST), span.end());
    while (at < span.end()) {
      Span known = toponyms.get(at);
      if (known.overlaps(span) && !fits(known, span)) {
        return false;
      }
      at = toponymBegins.next(at + 1, span.end());
    }
    return true;
  }

  private boolean isPersonal(String name) {
    return personal.contains(name);
  }

  private boolean fits(Span known, Span span) {
    if (known.begin() == span.begin()) {
      return known.end() == span.end()
          || known.end() < span.end() && names.isSuffix(text().substring(known.end(), span.end()));
    }
    if (known.begin() != span.begin() + 1 || known.end() > span.end()) {
      return false;
    }
    // 古華山 is another mountain than 華山.
    boolean otherMountain =
        known.end() == span.end()
            && lexicon.toponyms().kinds().get(reading.folded(known)) == PlaceKind.MOUNTAIN
            && !names.startsWithLeader(reading.folded(span))
            && !lexicon.function().has(text().charAt(span.begin()));
    return otherMountain || names.isAttribute(text().charAt(span.begin()));
  }

  /** Tells whether the last character of a span begins an ordinary word that runs on. */
  boolean runsIntoWord(Span span, Span part) {
    int last = span.end() - 1;
    if ("东西南北".indexOf(text().charAt(last)) >= 0) {
      return false;
    }
    boolean opensNext =
        "省市县".indexOf(text().charAt(last)) >= 0
            && span.end() + 2 <= part.end()
            && CommonWords.isPlaceName(text().substring(span.end(), span.end() + 2));
    if (opensNext) {
      return false;
    }
    return CommonWords.beginsAt(text(), last, Math.min(part.end(), last + 3));
  }

  /** Tells whether a known name is only the start of another word: 日本海 in 日本海軍. */
  boolean isCut(WordIndex.Hit<String> hit, Span part) {
    String name = hit.value();
    if (names.isForeign(name)
        && SOUNDS_ON.matcher(text()).region(hit.span().end(), part.end()).lookingAt()) {
      return true;
    }
    boolean shore =
        (crosses(hit.span(), part) || isBank(hit.span(), part)) && SHORE.matcher(name).matches();
    if (shore || namesPeople(hit, part)) {
      return true;
    }
    return isOfOtherPlace(hit.span(), part)
        || lexicon.toponyms().kinds().containsKey(name.substring(0, name.length() - 1))
            && runsIntoWord(hit.span(), part);
  }

  /** 滿洲里 is a town, and no village of Manchuria. */
  private boolean isOfOtherPlace(Span known, Span part) {
    int end = known.end() + 1;
    return end <= part.end()
        && !lexicon.function().has(text().charAt(known.end()))
        && CommonWords.isPlaceName(text().substring(known.begin(), end))
        && !names.isSuffix(text().substring(known.end(), end));
  }

  /** 蒙古人 are a people and no country; 蒙古人民 and 蒙古人口 are those of the country. */
  private boolean namesPeople(WordIndex.Hit<String> hit, Span part) {
    int end = hit.span().end();
    return end < part.end()
        && text().charAt(end) == '人'
        && (end + 1 >= part.end() || "民口员士".indexOf(text().charAt(end + 1)) < 0)
        && PEOPLED.contains(lexicon.toponyms().kinds().get(hit.value()));
  }

  /** 汨羅江南岸 and 泰山東麓 are sides of a river and of a mountain. */
  private boolean isBank(Span span, Span part) {
    return span.end() < part.end() && "岸麓坡侧畔滨沿".indexOf(text().charAt(span.end())) >= 0;
  }

  /** 渡河北上 and 渡江南犯 name no province. */
  private boolean crosses(Span span, Span part) {
    return span.begin() > part.begin()
        && span.end() < part.end()
        && "渡过沿越隔临".indexOf(text().charAt(span.begin() - 1)) >= 0
        && "上下进犯侵攻撤退援逃窜渡行移返归".indexOf(text().charAt(span.end())) >= 0;
  }

  /** Returns how sure a name can end before an index: 0 for not. */
  int rightEdge(int index, Span part) {
    if (rightEdges[index] == UNREAD) {
      rightEdges[index] = (byte) readRightEdge(index, part);
    }
    return rightEdges[index];
  }

  private int readRightEdge(int index, Span part) {
    if (index >= part.end()
        || !Character.isIdeographic(text().charAt(index))
        || mentionBegins.isAt(index)
        || lexicon.conjunctions().beginningAt(text(), index, part.end()) > 0
        || lexicon.locatives().beginningAt(text(), index, part.end()) > 0) {
      return SURE;
    }
    return lexicon.function().has(text().charAt(index))
            || CommonWords.beginsAt(text(), index, part.end())
            || lexicon.verbs().beginningAt(text(), index, part.end()) > 0
        ? 1
        : 0;
  }

  /** Tells whether the last character of a span begins a verb that runs on: 强 of 强渡. */
  boolean cutsVerb(Span span, Span part) {
    return lexicon.verbs().beginningAt(text(), span.end() - 1, part.end()) > 1;
  }

  /** Returns how sure a name ends by what it is itself: a known one, or a foreign one. */
  int ownEdge(Span span, Span part) {
    if (runsIntoWord(span, part)) {
      return 0;
    }
    boolean soundsOn = span.end() < part.end() && lexicon.sounds().has(text().charAt(span.end()));
    String name = reading.folded(span);
    return CommonWords.isPlaceName(name) || names.isForeign(name) && !soundsOn ? 1 : 0;
  }

  /** Returns how sure a name can begin at an index: 0 for not. */
  int leftEdge(int index, Span part) {
    if (leftEdges[index] == UNREAD) {
      leftEdges[index] = (byte) readLeftEdge(index, part);
    }
    return leftEdges[index];
  }

  private int readLeftEdge(int index, Span part) {
    if (index <= part.begin()
        || !Character.isIdeographic(text().charAt(index - 1))
        || mentionEnds.isAt(index)
        || lexicon.verbs().endingAt(text(), part.begin(), index) > 0
        || lexicon.prepositions().endingAt(text(), part.begin(), index) > 0
        || lexicon.conjunctions().endingAt(text(), part.begin(), index) > 0) {
      return SURE;
    }
    return lexicon.function().has(text().charAt(index - 1))
            || toponymEnds.isAt(index)
            || CommonWords.placeEndsAt(text(), part.begin(), index)
            || CommonWords.endsAt(text(), part.begin(), index)
        ? 1
        : 0;
  }
}
