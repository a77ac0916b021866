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
    Articles articles = articles(statements);
    statements.replaceAll(
        each -> {
          Set<String> events = isFigure(each) ? articles.named(each) : Set.of();
          return events.contains(battle) ? each : withEvents(each, events);
        });
  }

  /** Of some figures those whose sentences name a battle, with the battle in that role. */
  List<Statement> naming(List<Statement> figures, String battle) {
    Articles articles = articles(figures);
    return figures.stream()
        .filter(each -> !each.role("event").contains(battle))
        .filter(each -> articles.named(each).contains(battle))
        .map(each -> each.withRole(ROLE, List.of(battle)))
        .toList();
  }

  private static Statement withEvents(Statement figure, Set<String> events) {
    List<String> others =
        events.stream().filter(event -> !figure.role("event").contains(event)).toList();
    return others.isEmpty() ? figure : figure.withRole(ROLE, others);
  }

  private Articles articles(List<Statement> statements) {
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
    return new Articles(named, texts(named.keySet()));
  }

  private Map<String, int[]> texts(Collection<String> articles) {
    Map<String, int[]> texts = new HashMap<>();
    for (Row row : Row.of(desk.askOfEach(PageQueries.TEXTS, "article", articles))) {
      texts.put(row.text("article"), row.text("text").codePoints().toArray());
    }
    return texts;
  }

  private static boolean isFigure(Statement statement) {
    return statement.relation().equals("Figure");
  }

  /** Where each article names an event, and the code points of its text. */
  private record Articles(Map<String, List<Naming>> namings, Map<String, int[]> texts) {

    /** The events that the sentences behind a statement name. */
    Set<String> named(Statement statement) {
      Set<String> events = new TreeSet<>();
      for (Quotation quotation : statement.quotations()) {
        int[] text = texts.getOrDefault(quotation.article(), new int[0]);
        if (quotation.end() > 0 && quotation.end() <= text.length) {
          int begin = sentenceBegin(text, quotation.start());
          int end = sentenceEnd(text, quotation.end());
          namings.get(quotation.article()).stream()
              .filter(each -> each.begin() >= begin && each.end() <= end)
              .forEach(each -> events.add(each.event()));
        }
      }
      return events;
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
  }
}
