package org.battlegraph.infer.critic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.Numerals;

/**
 * Finds the stretches of a text that are a name but for one character, or with two neighbors the
 * wrong way round. A name with a slip is often no longer read as a name, so mentions cannot tell.
 */
final class UnreadNames {
  /** Shorter words differ by a character from many others. */
  private static final int LEAST = 3;

  /** How often, for others to be likened to it by what stands around them. */
  private static final int VERY_OFTEN = 4;

  /** How many characters around a name are compared. */
  private static final int AROUND = 2;

  /** Characters of other words, which hardly stand in the name of a place. */
  private static final String NOT_OF_NAMES = "的之了着者所被把将与和及或以其此该各每全在于是有不未已又攻击战败退撤逃";

  private static final String AFTER_A_PLACE = "，、。；,;的被后後（(\n";

  /** What many places end in, so that two of them are no slip of one another. */
  private static final String GENERIC = "江河湖海山水岭关口镇村店桥县市省州路庄屯寨";

  /** How far behind a place the action in it may begin: 对洛阳发起进攻. */
  private static final int NEAR = 2;

  /** How many characters on both sides together make two places of a text alike. */
  private static final int FRAME = 4;

  private final Graph graph;
  private final Node article;
  private final String text;
  private final PlaceSurroundings places;
  private final Set<Integer> actions;

  /**
   * @param actions where the words of actions begin
   */
  UnreadNames(
      Graph graph, Node article, String text, PlaceSurroundings places, Set<Integer> actions) {
    this.places = places;
    this.actions = actions;
    this.graph = graph;
    this.article = article;
    this.text = text;
  }

  /**
   * A name that stands in the text.
   *
   * @param mention the first mention of it
   * @param kind what kind of thing it names
   * @param name the name, folded
   * @param count how often it stands there, mentions only
   */
  record Known(Node mention, String kind, String name, int count) {}

  /**
   * Adds a note for each stretch that is like a name of which the text speaks often enough.
   *
   * @param names the names that stand in the text
   * @param mentions where names stand that are surely what they seem, and dates
   */
  void add(List<Known> names, List<Span> mentions) {
    List<String> all = names.stream().map(Known::name).toList();
    for (Known known : names) {
      if (isAllNames(known.name())) {
        addPlaces(known, all, mentions);
        for (int at : like(known.name())) {
          String words = text.substring(at, at + known.name().length());
          boolean turned = isTurned(known.name(), words);
          boolean may = turned ? !CommonWords.isKnown(words) : words.length() >= LEAST;
          boolean free =
              (turned ? !isSame(known, words, names) : !all.contains(words))
                  && !reachesOver(at, at + words.length(), mentions);
          if (may && free && (turned || isOdd(known.name(), words))) {
            addNote(known, at, words, turned ? "Turned" : "Unread");
          }
          if (known.kind().equals("place")
              && may
              && !turned
              && free
              && isFramed(known.name(), at)) {
            addNote(known, at, words, "UnreadPlace");
          }
        }
      }
    }
  }

  /** Two characters are likened to a place only where a place is expected. */
  private void addPlaces(Known known, List<String> names, List<Span> mentions) {
    if (!known.kind().equals("place") || known.name().length() != LEAST - 1) {
      return;
    }
    for (int at : like(known.name())) {
      int end = at + known.name().length();
      String words = text.substring(at, end);
      boolean telling =
          text.charAt(end - 1) != known.name().charAt(1)
              || GENERIC.indexOf(text.charAt(end - 1)) < 0;
      if ((telling && isExpected(at, end)
              || isLikeAPlace(known, at, end, mentions)
              || isFramed(known.name(), at))
          && isSetOff(at, end)
          && !names.contains(words)
          && !CommonWords.isKnown(words)
          && mentions.stream().noneMatch(span -> span.begin() < end && at < span.end())) {
        addNote(known, at, words, "UnreadPlace");
      }
    }
  }

  /** Tells whether a place is expected between two positions. */
  private boolean isExpected(int begin, int end) {
    boolean ends =
        end < text.length() && AFTER_A_PLACE.indexOf(text.charAt(end)) >= 0
            || IntStream.rangeClosed(end, end + NEAR).anyMatch(actions::contains)
                && !CommonWords.isThing(text.substring(end, Math.min(text.length(), end + NEAR)));
    return ends && places.leadTo(text, begin);
  }

  /** Tells whether a name stands elsewhere between the same characters. */
  private boolean isFramed(String name, int begin) {
    int end = begin + name.length();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int before = 0;
      while (before < FRAME
          && before < Math.min(at, begin)
          && text.charAt(at - before - 1) == text.charAt(begin - before - 1)) {
        before++;
      }
      int after = 0;
      int last = Math.max(at + name.length(), end);
      while (after < FRAME
          && last + after < text.length()
          && text.charAt(at + name.length() + after) == text.charAt(end + after)) {
        after++;
      }
      if (before > 0 && after > 0 && before + after >= FRAME) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether words stand in the text once and are no part of longer words or of a count. */
  private boolean isSetOff(int begin, int end) {
    return begin > 0
        && !Character.isDigit(text.charAt(begin - 1))
        && text.substring(begin, end).chars().noneMatch(c -> NOT_OF_NAMES.indexOf(c) >= 0)
        && end < text.length()
        && count(text.substring(begin, end)) == 1
        && !CommonWords.isKnown(text.substring(begin - 1, begin + 1))
        && !CommonWords.isKnown(text.substring(end - 1, end + 1));
  }

  /** Tells whether words are surrounded as places are, or as the known place is elsewhere. */
  private boolean isLikeAPlace(Known known, int begin, int end, List<Span> mentions) {
    if (places.follow(text, end)) {
      return true;
    }
    if (known.count() < VERY_OFTEN || begin < AROUND || end + AROUND > text.length()) {
      return false;
    }
    String before = text.substring(begin - AROUND, begin);
    String after = text.substring(end, end + AROUND);
    return isWords(before) && text.contains(before + known.name())
        || isWords(after) && text.contains(known.name() + after)
        || !Character.isDigit(text.charAt(end))
            && mentions.stream().anyMatch(span -> span.begin() == end);
  }

  private static boolean isWords(String text) {
    return text.chars().allMatch(c -> Character.isIdeographic(c) || c == '、');
  }

  /** Words that run into another name are no slip of the first. */
  private static boolean reachesOver(int begin, int end, List<Span> mentions) {
    return mentions.stream()
        .anyMatch(
            span ->
                span.begin() < end
                    && begin < span.end()
                    && (span.begin() < begin || span.end() > end));
  }

  /**
   * Tells whether words that differ at an end look like a slip: what they share stands nowhere
   * else. 桂林不 is 桂林 with another word; of 萬福麟 nothing but the name begins with 萬福.
   */
  private boolean isOdd(String name, String words) {
    int last = name.length() - 1;
    if (name.substring(0, last).equals(words.substring(0, last))) {
      return count(name.substring(0, last)) == count(name) + count(words);
    }
    if (name.substring(1).equals(words.substring(1))) {
      return count(name.substring(1)) == count(name) + count(words);
    }
    return true;
  }

  /** A name of the same kind is compared with the known one as such. */
  private static boolean isSame(Known known, String words, List<Known> names) {
    return names.stream()
        .anyMatch(
            other ->
                other.name().equals(words)
                    && (other.kind().equals(known.kind()) || other.count() > 1));
  }

  private static boolean isTurned(String name, String words) {
    return name.chars().sorted().boxed().toList().equals(words.chars().sorted().boxed().toList());
  }

  private static boolean isAllNames(String name) {
    return name.chars()
        .allMatch(
            c -> (Character.isIdeographic(c) || c == '·') && Numerals.NUMERALS.indexOf(c) < 0);
  }

  private List<Integer> like(String name) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at + name.length() <= text.length(); at++) {
      if (differsByOne(name, at)) {
        found.add(at);
      }
    }
    return found;
  }

  private boolean differsByOne(String name, int at) {
    int first = -1;
    int differences = 0;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text.charAt(at + i)) {
        differences++;
        first = first < 0 ? i : first;
        if (differences > 2 || !Character.isLetter(text.charAt(at + i))) {
          return false;
        }
      }
    }
    if (differences == 2) {
      return first + 1 < name.length()
          && name.charAt(first) == text.charAt(at + first + 1)
          && name.charAt(first + 1) == text.charAt(at + first);
    }
    return differences == 1;
  }

  private void addNote(Known known, int at, String words, String type) {
    int end = at + words.length();
    Node note =
        NodeFactory.createURI(article + "#like-" + known.kind() + "-" + at + "-" + known.name());
    graph.add(note, RDF.type.asNode(), NodeFactory.createURI(Note.NS + type));
    graph.add(note, Bg.inArticle.asNode(), article);
    graph.add(note, Bg.beginOffset.asNode(), ReadingNotes.integer(at));
    graph.add(note, Bg.endOffset.asNode(), ReadingNotes.integer(end));
    graph.add(
        note,
        Bg.surface.asNode(),
        ReadingNotes.string(ReadingNotes.asWritten(graph, article, text, new Span(at, end))));
    graph.add(note, Note.like, known.mention());
    graph.add(note, Note.name, ReadingNotes.string(words));
    graph.add(note, Note.count, ReadingNotes.integer(count(words)));
  }

  private int count(String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
