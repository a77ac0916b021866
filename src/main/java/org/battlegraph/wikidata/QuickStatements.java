package org.battlegraph.wikidata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param today the day that a reference was looked at
 */
public record QuickStatements(
    Comparison comparison, double least, boolean onWikipediaAlone, LocalDate today) {
  /** The item of the Chinese Wikipedia. */
  private static final String CHINESE_WIKIPEDIA = "Q30239";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\]|}\"<>]+");

  /** The same as P749, told from above; one of the two is enough to review. */
  private static final Set<String> INVERSE = Set.of("P355");

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
   * The lines of some statements.
   *
   * @param proposals all statements of a graph
   * @param items only of these; all where none is given
   */
  public List<Line> lines(List<Proposal> proposals, Set<String> items) {
    List<Line> lines = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Comparison.Verdict verdict = comparison.verdict(proposal);
      boolean isNew =
          verdict == Comparison.Verdict.WIKIDATA_LACKS || verdict == Comparison.Verdict.NOT_CHECKED;
      if (proposal.isLinked()
          && !proposal.unqualified()
          && isNew
          && !INVERSE.contains(proposal.property())
          && (items.isEmpty() || items.contains(proposal.subject()))) {
        line(proposal, verdict).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<Line> line(Proposal proposal, Comparison.Verdict verdict) {
    List<Proposal.Source> sure =
        proposal.sources().stream().filter(source -> source.confidence() >= least).toList();
    Optional<Proposal.Source> cited =
        sure.stream().filter(source -> address(source).isPresent()).findFirst();
    if (cited.isPresent()) {
      String reference = "\tS854\t" + quoted(address(cited.get()).orElseThrow()) + seen();
      return Optional.of(line(proposal, verdict, cited.get(), reference));
    }
    return onWikipediaAlone && !sure.isEmpty()
        ? Optional.of(line(proposal, verdict, sure.get(0), onWikipedia(sure.get(0))))
        : Optional.empty();
  }

  private static Line line(
      Proposal proposal, Comparison.Verdict verdict, Proposal.Source source, String reference) {
    StringBuilder text = new StringBuilder();
    text.append(proposal.subject()).append('\t').append(proposal.property());
    text.append('\t').append(value(proposal.value()));
    for (Qualifier qualifier : proposal.qualifiers()) {
      text.append('\t').append(qualifier.property()).append('\t').append(value(qualifier.value()));
    }
    text.append(reference);
    List<String> notes = new ArrayList<>();
    if (!reference.startsWith("\tS854")) {
      notes.add("Wikipedia only");
    }
    if (verdict == Comparison.Verdict.NOT_CHECKED) {
      notes.add("not checked");
    }
    if (!notes.isEmpty()) {
      text.append(" /* ").append(String.join(", ", notes)).append(" */");
    }
    return new Line(text.toString(), proposal, source, verdict);
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

  private static String quoted(String text) {
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
