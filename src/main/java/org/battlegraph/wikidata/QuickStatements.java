package org.battlegraph.wikidata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataValue;

/**
 * Writes statements as lines of QuickStatements, version 1, for a person to review and send.
 *
 * <p>Only what the articles assert, of things that have items, and nothing that Wikidata has. The
 * reference is the address of the work that the article's own footnote names at the sentence;
 * without one the line rests on Wikipedia alone and is written only where that is asked for.
 * Quotations are never in a line: they are under CC BY-SA, and Wikidata is under CC0.
 *
 * @param comparison says what Wikidata has
 * @param least how sure a fact has to be, from 0 to 1
 * @param onWikipediaAlone whether lines are written that have no other source than the article
 * @param items only statements of these; all where none is given
 * @param today the day that a reference was looked at
 */
public record QuickStatements(
    Comparison comparison,
    double least,
    boolean onWikipediaAlone,
    Set<String> items,
    LocalDate today) {
  /** Stands for the item that the line CREATE before it made. */
  static final String LAST = "LAST";

  /** The item of the Chinese Wikipedia. */
  private static final String CHINESE_WIKIPEDIA = "Q30239";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\]|}\"<>]+");

  /** The same as P749, told from above; one of the two is enough to review. */
  private static final Set<String> INVERSE = Set.of("P355");

  /** Copies the set. */
  public QuickStatements {
    items = Set.copyOf(items);
  }

  /**
   * A line with what it rests on.
   *
   * @param text the line, without its end
   * @param proposal the statement
   * @param source the sentence that the reference belongs to
   * @param verdict whether Wikidata is known to lack it
   */
  public record Line(
      String text, Proposal proposal, Proposal.Source source, Comparison.Verdict verdict) {}

  /**
   * The lines of what has an item.
   *
   * @param proposals all statements of a graph
   */
  public List<Line> lines(List<Proposal> proposals) {
    return proposals.stream()
        .filter(proposal -> Proposal.isItem(proposal.subject()))
        .filter(proposal -> items.isEmpty() || items.contains(proposal.subject()))
        .flatMap(proposal -> line(proposal, proposal.subject()).stream())
        .toList();
  }

  /**
   * The lines of what has none, for the item that was made last. With {@link #items} only what ties
   * it to one of these.
   *
   * @param proposals all statements of a graph
   * @return by the IRI of the subject
   */
  Map<String, List<Line>> linesWithoutItem(List<Proposal> proposals) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      if (!Proposal.isItem(proposal.subject())
          && proposal.value() instanceof WikidataValue.Entity to
          && (items.isEmpty() || items.contains(to.id()))) {
        line(proposal, LAST)
            .ifPresent(
                line ->
                    lines.computeIfAbsent(proposal.subject(), key -> new ArrayList<>()).add(line));
      }
    }
    return lines;
  }

  private Optional<Line> line(Proposal proposal, String subject) {
    Comparison.Verdict verdict = comparison.verdict(proposal);
    boolean isNew =
        verdict == Comparison.Verdict.WIKIDATA_LACKS || verdict == Comparison.Verdict.NOT_CHECKED;
    if (!isNew
        || proposal.value() instanceof WikidataValue.Text
        || proposal.unqualified()
        || INVERSE.contains(proposal.property())) {
      return Optional.empty();
    }
    List<Proposal.Source> sure =
        proposal.sources().stream().filter(source -> source.confidence() >= least).toList();
    Optional<Proposal.Source> cited =
        sure.stream().filter(source -> address(source).isPresent()).findFirst();
    if (cited.isPresent()) {
      String reference = "\tS854\t" + quoted(address(cited.get()).orElseThrow()) + seen();
      String text = statement(proposal, subject) + reference + notes(false, verdict);
      return Optional.of(new Line(text, proposal, cited.get(), verdict));
    }
    if (!onWikipediaAlone || sure.isEmpty()) {
      return Optional.empty();
    }
    String text = statement(proposal, subject) + onWikipedia(sure.get(0)) + notes(true, verdict);
    return Optional.of(new Line(text, proposal, sure.get(0), verdict));
  }

  private static String statement(Proposal proposal, String subject) {
    StringBuilder text = new StringBuilder();
    text.append(subject).append('\t').append(proposal.property());
    text.append('\t').append(value(proposal.value()));
    for (Qualifier qualifier : proposal.qualifiers()) {
      text.append('\t').append(qualifier.property()).append('\t').append(value(qualifier.value()));
    }
    return text.toString();
  }

  private static String notes(boolean wikipediaOnly, Comparison.Verdict verdict) {
    List<String> notes = new ArrayList<>();
    if (wikipediaOnly) {
      notes.add("Wikipedia only");
    }
    if (verdict == Comparison.Verdict.NOT_CHECKED) {
      notes.add("not checked");
    }
    return notes.isEmpty() ? "" : " /* " + String.join(", ", notes) + " */";
  }

  private static Optional<String> address(Proposal.Source source) {
    return source.works().stream()
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  private String onWikipedia(Proposal.Source source) {
    String title = URLEncoder.encode(source.article().replace(' ', '_'), StandardCharsets.UTF_8);
    String revision = source.revision().isEmpty() ? "" : "&oldid=" + source.revision();
    String address = "https://zh.wikipedia.org/w/index.php?title=" + title + revision;
    return "\tS4656\t" + quoted(address) + "\tS143\t" + CHINESE_WIKIPEDIA + seen();
  }

  private String seen() {
    return "\tS813\t+" + today + "T00:00:00Z/11";
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "%22") + '"';
  }

  static String value(WikidataValue value) {
    if (value instanceof WikidataValue.Entity entity) {
      return entity.id();
    }
    if (value instanceof WikidataValue.Time time) {
      return time.time() + "/" + time.precision();
    }
    if (value instanceof WikidataValue.Point point) {
      return "@" + point.latitude().toPlainString() + "/" + point.longitude().toPlainString();
    }
    if (value instanceof WikidataValue.Quantity quantity) {
      return quantity.amount().toPlainString();
    }
    if (value instanceof WikidataValue.Phrase phrase) {
      return phrase.language() + ":" + quoted(phrase.text());
    }
    if (value instanceof WikidataValue.Text text) {
      return quoted(text.text());
    }
    throw new IllegalArgumentException("no value that a line can have: " + value);
  }
}
