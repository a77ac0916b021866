package org.battlegraph.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.battlegraph.query.QueryDesk;

/**
 * Finds the other events that the sentence behind a figure names. An article on a campaign says of
 * one fight in it how many fell there; such a figure must not be read as the campaign's.
 */
final class SentenceEvents {
  /** The role in which such events stand. */
  static final String ROLE = "sentenceEvent";

  private static final String ENDS = "。！？；\n";

  private final QueryDesk desk;

  SentenceEvents(QueryDesk desk) {
    this.desk = desk;
  }

  private record Naming(int begin, int end, String event) {}

  /**
   * Gives each figure the events that its sentence names, unless it names the battle itself too or
   * the figure is said to be of them anyway.
   */
  void addTo(List<Statement> statements, String battle) {
    Set<String> articles =
        statements.stream()
            .filter(SentenceEvents::isFigure)
            .flatMap(each -> each.quotations().stream())
            .map(Quotation::article)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, List<Naming>> named =
        Row.of(desk.askOfEach(PageQueries.NAMED_EVENTS, "article", articles)).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("article"),
                    Collectors.mapping(
                        row ->
                            new Naming(row.number("begin"), row.number("end"), row.text("event")),
                        Collectors.toList())));
    Map<String, int[]> texts = texts(named.keySet());
    statements.replaceAll(
        each -> isFigure(each) ? withEvents(each, battle, named, texts) : each);
  }

  private Map<String, int[]> texts(Collection<String> articles) {
    Map<String, int[]> texts = new HashMap<>();
    for (Row row : Row.of(desk.askOfEach(PageQueries.TEXTS, "article", articles))) {
      texts.put(row.text("article"), row.text("text").codePoints().toArray());
    }
    return texts;
  }

  private static Statement withEvents(
      Statement figure,
      String battle,
      Map<String, List<Naming>> named,
      Map<String, int[]> texts) {
    Set<String> events = new TreeSet<>();
    for (Quotation quotation : figure.quotations()) {
      int[] text = texts.getOrDefault(quotation.article(), new int[0]);
      if (quotation.end() > 0 && quotation.end() <= text.length) {
        int begin = sentenceBegin(text, quotation.start());
        int end = sentenceEnd(text, quotation.end());
        named.get(quotation.article()).stream()
            .filter(each -> each.begin() >= begin && each.end() <= end)
            .forEach(each -> events.add(each.event()));
      }
    }
    if (events.contains(battle)) {
      return figure;
    }
    events.removeAll(figure.role("event"));
    return events.isEmpty() ? figure : figure.withRole(ROLE, List.copyOf(events));
  }

  private static int sentenceBegin(int[] text, int from) {
    int begin = from;
    while (begin > 0 && ENDS.indexOf(text[begin - 1]) < 0) {
      begin--;
    }
    return begin;
  }

  private static int sentenceEnd(int[] text, int from) {
    int end = from;
    while (end < text.length && ENDS.indexOf(text[end]) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isFigure(Statement statement) {
    return statement.relation().equals("Figure");
  }
}
