package org.battlegraph.infer.critic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * Adds to a graph what the evidence says of the mentions only between the lines: names in one
 * script, how often they stand there, what stands around them, which date comes next.
 *
 * <p>SPARQL could find all of it out, one regular expression at a time; here it is done once, and
 * the checks stay readable.
 */
final class ReadingNotes {
  private static final Pattern NUMERAL = Pattern.compile("[" + Numerals.DIGITS + "十百千廿卅]+");
  private static final Pattern BRACKETS = Pattern.compile(" ?[(（].*[)）]$");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
  private static final int AROUND = 2;
  private static final int LEAD = 14;
  private static final int OFFICE = 7;
  private static final List<String> NAMED = List.of("place", "unit", "person", "event");

  /** Kinds whose names hold numbers; 三 in the name of a person is none. */
  private static final List<String> NUMBERED = List.of("unit", "event");

  private final Graph graph;
  private final PlaceSurroundings places;
  private final Surnames surnames;

  ReadingNotes(Graph graph, PlaceSurroundings places, Surnames surnames) {
    this.places = places;
    this.surnames = surnames;
    this.graph = graph;
  }

  /** A mention with what notes are made of. */
  private record Mention(Node node, String kind, int begin, int end, String folded) {}

  /** Adds the notes of all articles. */
  void add() {
    Map<Node, List<Mention>> articles = new HashMap<>();
    for (Triple triple : find(Node.ANY, RDF.type, Bg.Mention.asNode())) {
      Node mention = triple.getSubject();
      Optional<Node> article = value(mention, Bg.inArticle);
      article
          .flatMap(each -> read(mention))
          .ifPresent(
              read -> articles.computeIfAbsent(article.get(), a -> new ArrayList<>()).add(read));
    }
    articles.forEach(this::add);
  }

  private Optional<Mention> read(Node mention) {
    Optional<Node> rule = value(mention, Bg.rule);
    Optional<Node> begin = value(mention, Bg.beginOffset);
    Optional<Node> end = value(mention, Bg.endOffset);
    Optional<Node> surface = value(mention, Bg.surface);
    if (rule.isEmpty() || begin.isEmpty() || end.isEmpty() || surface.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            mention,
            kind(mention),
            Integer.parseInt(begin.get().getLiteralLexicalForm()),
            Integer.parseInt(end.get().getLiteralLexicalForm()),
            bare(mention, Folding.fold(surface.get().getLiteralLexicalForm()))));
  }

  /** The name in the words of a mention of a person, without rank and office. */
  private String bare(Node mention, String words) {
    if (!kind(mention).equals("person")) {
      return words;
    }
    return value(mention, Bg.refersTo).stream()
        .flatMap(
            person ->
                Stream.concat(
                    find(person, RDFS.label.asNode()), find(person, SKOS.altLabel.asNode())))
        .map(label -> Folding.fold(label.getLiteralLexicalForm()))
        .filter(words::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(words);
  }

  private Stream<Node> find(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream().map(Triple::getObject);
  }

  /** The last step of a mention's address is its kind. */
  private static String kind(Node mention) {
    String address = mention.toString();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void add(Node article, List<Mention> mentions) {
    mentions.sort(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end));
    String text =
        value(article, Bg.plainText)
            .map(node -> Folding.fold(node.getLiteralLexicalForm()))
            .orElse("");
    Map<String, Integer> counts = new HashMap<>();
    mentions.forEach(mention -> counts.merge(name(mention), 1, Integer::sum));
    int[] lines = lines(text);
    for (Mention mention : mentions) {
      add(mention, Note.kind, string(mention.kind()));
      addPosition(mention, text, lines);
      if (NAMED.contains(mention.kind())) {
        addName(mention, counts.get(name(mention)));
        addTitle(mention);
        addOffice(mention, text);
      } else if (mention.kind().equals("figure")) {
        add(mention, Note.name, string(name(mention)));
      }
    }
    List<Mention> dates =
        mentions.stream().filter(mention -> mention.kind().equals("date")).toList();
    addDates(dates, text);
    addDatesOfFacts(article, dates, text);
    addSeries(mentions.stream().filter(mention -> mention.kind().equals("unit")).toList());
    new TwoCalendars(graph, article, text).add();
    new NoSuchDays(graph, article, text).add();
    new TurnedRanges(graph, article, text).add();
    addSlips(article, text, mentions, counts);
  }

  /** Notes what looks like a slip of the pen, for which nothing was read or something else. */
  private void addSlips(
      Node article, String text, List<Mention> mentions, Map<String, Integer> counts) {
    Set<Integer> actions =
        spans(mentions, mention -> mention.kind().equals("action")).stream()
            .map(Span::begin)
            .collect(Collectors.toSet());
    List<Span> sure =
        spans(
            mentions,
            mention ->
                mention.kind().equals("date")
                    || NAMED.contains(mention.kind()) && isSure(mention, counts));
    List<Span> forces = spans(mentions, mention -> mention.kind().equals("unit"));
    new UnreadNames(graph, article, text, places, actions).add(known(mentions, counts), sure);
    new TurnedWords(graph, article, text, places, surnames).add(forces, sure);
  }

  private static List<Span> spans(List<Mention> mentions, Predicate<Mention> which) {
    return mentions.stream()
        .filter(which)
        .map(mention -> new Span(mention.begin(), mention.end()))
        .toList();
  }

  private static List<UnreadNames.Known> known(
      List<Mention> mentions, Map<String, Integer> counts) {
    Map<String, UnreadNames.Known> known = new HashMap<>();
    for (Mention mention : mentions) {
      if (NAMED.contains(mention.kind())) {
        known.putIfAbsent(
            mention.folded(),
            new UnreadNames.Known(
                mention.node(), mention.kind(), mention.folded(), counts.get(name(mention))));
      }
    }
    return known.values().stream().sorted(Comparator.comparing(UnreadNames.Known::name)).toList();
  }

  /** A name that stands there once, and that nobody else knows, may itself be a slip. */
  private boolean isSure(Mention mention, Map<String, Integer> counts) {
    return counts.get(name(mention)) > 1
        || CommonWords.isKnown(mention.folded())
        || value(mention.node(), Bg.refersTo)
            .flatMap(thing -> value(thing, Bg.wikipediaTitle))
            .isPresent();
  }

  /**
   * Returns words of a folded text in the script of the article, where an editor looks for them.
   */
  static String asWritten(Graph graph, Node article, String folded, Span span) {
    return graph
        .find(article, Bg.plainText.asNode(), Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .filter(written -> written.length() == folded.length())
        .orElse(folded)
        .substring(span.begin(), span.end());
  }

  /** Returns the number of the line at each index, and at the end. */
  private static int[] lines(String text) {
    int[] lines = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      lines[i + 1] = lines[i] + (text.charAt(i) == '\n' ? 1 : 0);
    }
    return lines;
  }

  private void addPosition(Mention mention, String text, int[] lines) {
    int begin = Math.min(mention.begin(), text.length());
    int end = Math.min(mention.end(), text.length());
    add(mention, Note.line, integer(lines[begin]));
    if (begin == 0 || text.charAt(begin - 1) == '\n') {
      add(mention, Note.opens, truth(true));
    }
    add(mention, Note.before, string(text.substring(Math.max(0, begin - AROUND), begin)));
    add(mention, Note.after, string(text.substring(end, Math.min(text.length(), end + AROUND))));
    add(mention, Note.lead, string(text.substring(Math.max(0, begin - LEAD), begin)));
  }

  private void addName(Mention mention, int count) {
    String name = name(mention);
    add(mention, Note.name, string(name));
    add(mention, Note.length, integer(name.length()));
    add(mention, Note.count, integer(count));
    add(mention, Note.known, truth(CommonWords.isKnown(name)));
    keys(name).forEach(key -> add(mention, Note.key, string(key)));
  }

  /** Two names have a key in common if they differ by one character or by their order. */
  private static List<String> keys(String name) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      keys.add(name.substring(0, i) + "?" + name.substring(i + 1));
    }
    char[] letters = name.toCharArray();
    Arrays.sort(letters);
    keys.add("~" + new String(letters));
    return keys;
  }

  /** What stands right before the name of a person, inside the mention or before it. */
  private void addOffice(Mention mention, String text) {
    int at = text.indexOf(mention.folded(), Math.min(mention.begin(), text.length()));
    if (mention.kind().equals("person") && at >= 0 && at < mention.end()) {
      add(mention, Note.office, string(text.substring(Math.max(0, at - OFFICE), at)));
    }
  }

  private void addTitle(Mention mention) {
    value(mention.node(), Bg.refersTo)
        .flatMap(thing -> value(thing, Bg.wikipediaTitle))
        .map(title -> Folding.fold(BRACKETS.matcher(title.getLiteralLexicalForm()).replaceAll("")))
        .ifPresent(
            title -> {
              add(mention, Note.title, string(title));
              keys(title).forEach(key -> add(mention, Note.titleKey, string(key)));
            });
  }

  private void addDates(List<Mention> dates, String text) {
    Optional<LocalDate> known = Optional.empty();
    Optional<Mention> before = Optional.empty();
    Optional<Mention> beforeYear = Optional.empty();
    for (Mention mention : dates) {
      Optional<ReadDate> read = ReadDate.of(mention.folded(), known);
      if (read.isEmpty()) {
        continue;
      }
      ReadDate date = read.get();
      if (date.month() || known.isEmpty() || !inPassing(mention, text)) {
        known = Optional.of(date.from());
      }
      add(mention, Note.from, day(date.from()));
      add(mention, Note.to, day(date.to()));
      if (date.month()) {
        add(mention, Note.month, truth(true));
        before.ifPresent(last -> add(last, Note.next, mention.node()));
        before = Optional.of(mention);
      }
      if (date.year().isPresent()) {
        add(mention, Note.year, integer(date.year().getAsInt()));
        beforeYear.ifPresent(last -> add(last, Note.nextYear, mention.node()));
        beforeYear = Optional.of(mention);
      }
    }
  }

  private void addSeries(List<Mention> units) {
    Map<String, Mention> last = new HashMap<>();
    for (Mention unit : units) {
      Matcher number = DIGITS.matcher(name(unit));
      if (number.find()) {
        add(unit, Note.number, integer(Integer.parseInt(number.group())));
        Mention before = last.put(number.replaceFirst("#"), unit);
        if (before != null) {
          add(before, Note.nextInSeries, unit.node());
        }
      }
    }
  }

  /** A bare year that leads on to a noun, as in 1939年的會戰, dates the noun and not the story. */
  private static boolean inPassing(Mention mention, String text) {
    return mention.end() < text.length() && "，,、。 \n".indexOf(text.charAt(mention.end())) < 0;
  }

  /** A fact has its date from the last one in or before its sentence in the same line, if any. */
  private void addDatesOfFacts(Node article, List<Mention> dates, String text) {
    for (Triple sourced : find(Node.ANY, Oa.hasSource, article)) {
      Node evidence = sourced.getSubject();
      Optional<Integer> end =
          find(evidence, Oa.hasSelector, Node.ANY).stream()
              .flatMap(triple -> value(triple.getObject(), Oa.end).stream())
              .map(node -> Integer.parseInt(node.getLiteralLexicalForm()))
              .findFirst();
      Optional<Mention> last =
          end.flatMap(
              limit ->
                  dates.stream()
                      .filter(date -> date.end() <= limit && has(date, Note.from))
                      .filter(date -> text.substring(date.end(), limit).indexOf('\n') < 0)
                      .reduce((one, other) -> other));
      if (last.isPresent()) {
        for (Triple proved : find(Node.ANY, Bg.evidence, evidence)) {
          graph.add(proved.getSubject(), Note.dated, last.get().node());
        }
      }
    }
  }

  private static String name(Mention mention) {
    String words = mention.folded().replace(" ", "");
    if (!NUMBERED.contains(mention.kind())) {
      return words;
    }
    return NUMERAL
        .matcher(words)
        .replaceAll(
            match -> {
              var value = Numerals.integer(match.group());
              return value.isPresent() ? Integer.toString(value.getAsInt()) : match.group();
            });
  }

  private void add(Mention mention, Node property, Node value) {
    graph.add(mention.node(), property, value);
  }

  private boolean has(Mention mention, Node property) {
    return graph.contains(mention.node(), property, Node.ANY);
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private Optional<Node> value(Node subject, Property property) {
    return find(subject, property, Node.ANY).stream().map(Triple::getObject).findFirst();
  }

  private List<Triple> find(Node subject, Property property, Node object) {
    ExtendedIterator<Triple> found = graph.find(subject, property.asNode(), object);
    return found.toList();
  }
}
