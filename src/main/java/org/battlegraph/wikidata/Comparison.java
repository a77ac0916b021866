package org.battlegraph.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.link.WikidataStatement;
import org.battlegraph.link.WikidataValue;

/**
 * Sets what the articles say of items beside what Wikidata says of them. Only an item that its
 * source gives as a whole can lack anything.
 */
public final class Comparison {
  /** Of these an event has one, so that another value is no addition but a contradiction. */
  private static final Set<String> SINGLE = Set.of("P580", "P582", "P571", "P576");

  /** What is looked for on the side of Wikidata: what the view tells. */
  private static final Set<String> TOLD =
      Set.of(
          "P276", "P355", "P361", "P571", "P576", "P580", "P582", "P607", "P710", "P749", "P1120",
          "P1132", "P1339", "P1346", "P1446", "P1590", "P4791");

  private final Map<String, WikidataItem> items;

  private Comparison(Map<String, WikidataItem> items) {
    this.items = items;
  }

  /** How a statement of ours and what Wikidata has stand to each other. */
  public enum Verdict {
    /** The articles say it, Wikidata does not. */
    WIKIDATA_LACKS,
    /** Wikidata says it, the articles do not. */
    WE_LACK,
    /** Both say something, and not the same. */
    DISAGREE,
    /** The source does not say what Wikidata has. */
    NOT_CHECKED,
    /** Both say it. */
    BOTH
  }

  /**
   * A difference.
   *
   * @param verdict what it is
   * @param item Q700646
   * @param property P580
   * @param ours what the articles say; empty where they say nothing
   * @param theirs what Wikidata says; empty where it says nothing or is not known to
   */
  public record Difference(
      Verdict verdict,
      String item,
      String property,
      Optional<Proposal> ours,
      List<WikidataValue> theirs) {
    /** Copies the list. */
    public Difference {
      theirs = List.copyOf(theirs);
    }
  }

  /** Looks up nothing: every statement is {@link Verdict#NOT_CHECKED}. */
  public static Comparison unchecked() {
    return new Comparison(Map.of());
  }

  /**
   * Looks up the items of some statements.
   *
   * @param proposals the statements
   * @param source knows what Wikidata says of items
   */
  public static Comparison with(Collection<Proposal> proposals, WikidataSource source) {
    Set<String> ids = new TreeSet<>();
    proposals.stream().map(Proposal::subject).filter(Proposal::isItem).forEach(ids::add);
    ItemAnswer answer = source.look(ItemRequest.ofIds(ids));
    Map<String, WikidataItem> items = new TreeMap<>();
    ids.forEach(
        id ->
            answer
                .byId(id)
                .filter(WikidataItem::isComplete)
                .ifPresent(item -> items.put(id, item)));
    return new Comparison(items);
  }

  /** How a statement stands to what Wikidata has. */
  public Verdict verdict(Proposal ours) {
    WikidataItem item = items.get(ours.subject());
    if (item == null) {
      return Verdict.NOT_CHECKED;
    }
    List<WikidataValue> theirs = values(item, ours.property());
    if (theirs.stream().anyMatch(value -> isSame(ours.value(), value))) {
      return Verdict.BOTH;
    }
    return !theirs.isEmpty() && SINGLE.contains(ours.property())
        ? Verdict.DISAGREE
        : Verdict.WIKIDATA_LACKS;
  }

  /**
   * All differences, item by item.
   *
   * @param proposals the statements that were looked up
   */
  public List<Difference> differences(Collection<Proposal> proposals) {
    List<Difference> differences = new ArrayList<>();
    for (Proposal ours : proposals) {
      if (ours.isLinked() && !ours.unqualified() && verdict(ours) != Verdict.BOTH) {
        List<WikidataValue> theirs =
            Optional.ofNullable(items.get(ours.subject()))
                .map(item -> values(item, ours.property()))
                .orElse(List.of());
        differences.add(
            new Difference(
                verdict(ours), ours.subject(), ours.property(), Optional.of(ours), theirs));
      }
    }
    items.forEach((id, item) -> differences.addAll(weLack(item, proposals)));
    return differences;
  }

  private static List<Difference> weLack(WikidataItem item, Collection<Proposal> proposals) {
    List<Difference> lacking = new ArrayList<>();
    for (WikidataStatement statement : item.statements()) {
      List<Proposal> ours =
          proposals.stream()
              .filter(
                  each ->
                      each.subject().equals(item.id())
                          && each.property().equals(statement.property()))
              .toList();
      boolean contradicted = SINGLE.contains(statement.property()) && !ours.isEmpty();
      if (TOLD.contains(statement.property())
          && statement.rank() != WikidataStatement.Rank.DEPRECATED
          && !contradicted
          && ours.stream().noneMatch(each -> isSame(each.value(), statement.value()))) {
        lacking.add(
            new Difference(
                Verdict.WE_LACK,
                item.id(),
                statement.property(),
                Optional.empty(),
                List.of(statement.value())));
      }
    }
    return lacking;
  }

  private static List<WikidataValue> values(WikidataItem item, String property) {
    return item.statements(property).stream().map(WikidataStatement::value).toList();
  }

  /**
   * A value in a few words.
   *
   * @param value of either side
   */
  public static String words(WikidataValue value) {
    if (value instanceof WikidataValue.Unspecified unspecified) {
      return unspecified.name().toLowerCase(Locale.ROOT);
    }
    return QuickStatements.value(value);
  }

  /** Two times are one if they agree as far as the vaguer of them says. */
  static boolean isSame(WikidataValue one, WikidataValue other) {
    if (one instanceof WikidataValue.Time a && other instanceof WikidataValue.Time b) {
      int length =
          switch (Math.min(a.precision(), b.precision())) {
            case 11 -> "+1944-11-09".length();
            case 10 -> "+1944-11".length();
            default -> "+1944".length();
          };
      return a.time().length() >= length
          && b.time().length() >= length
          && a.time().substring(0, length).equals(b.time().substring(0, length));
    }
    if (one instanceof WikidataValue.Quantity a && other instanceof WikidataValue.Quantity b) {
      return a.amount().compareTo(b.amount()) == 0;
    }
    return one.equals(other);
  }
}
