package org.battlegraph.infer.critic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.battlegraph.query.Bilingual;

/**
 * One check of the critic: a SELECT query with a header.
 *
 * <pre>
 * # title: English | 中文
 * # severity: error, warning or note
 * # reason: why it is wrong, with {column} | 中文，用{column}
 * # means: what a finding means | 中文
 * # careful: when a finding is a false alarm | 中文
 * </pre>
 *
 * <p>The columns {@code first} and {@code second} are the facts or mentions that do not go
 * together; without {@code second} the one place looks wrong by itself. The others fill the reason.
 *
 * @param name the file's name without its ending
 * @param title what it looks for, in a few words
 * @param severity how much its findings weigh
 * @param reason the pattern of a finding's reason
 * @param meaning what a finding means
 * @param caution when a finding is a false alarm
 * @param text the SPARQL text, header included
 */
public record Check(
    String name,
    Bilingual title,
    Severity severity,
    Bilingual reason,
    Bilingual meaning,
    Bilingual caution,
    String text) {
  /** The column of the place that is wrong, or one of two. */
  static final String FIRST = "first";

  /** The column of the other place. */
  static final String SECOND = "second";

  private static final Pattern LINE = Pattern.compile("#\\s*([a-z]+):\\s*(.*)");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final List<String> KEYS =
      List.of("title", "severity", "reason", "means", "careful");

  /**
   * Reads a check.
   *
   * @param name the name that it is to have
   * @param text SPARQL with a header
   * @throws CheckFormatException if the header or the query is not as it should be
   */
  public static Check of(String name, String text) {
    Map<String, String> header = new LinkedHashMap<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && header.put(matcher.group(1), matcher.group(2).strip()) != null) {
        throw new CheckFormatException(name + ": the header has '" + matcher.group(1) + "' twice");
      }
    }
    if (!header.keySet().equals(Set.copyOf(KEYS))) {
      throw new CheckFormatException(name + ": the header needs " + String.join(", ", KEYS));
    }
    Check check =
        new Check(
            name,
            bilingual(name, header, "title"),
            severity(name, header.get("severity")),
            bilingual(name, header, "reason"),
            bilingual(name, header, "means"),
            bilingual(name, header, "careful"),
            text);
    check.checkColumns();
    return check;
  }

  /** The query as Jena reads it. */
  public Query query() {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String line = e.getMessage().lines().findFirst().orElse("not SPARQL");
      throw new CheckFormatException(name + ": " + line, e);
    }
  }

  private void checkColumns() {
    Query query = query();
    if (!query.isSelectType() || !query.getResultVars().contains(FIRST)) {
      throw new CheckFormatException(name + ": a check is a SELECT with a column 'first'");
    }
    for (String pattern : List.of(reason.english(), reason.chinese())) {
      for (Matcher slot = SLOT.matcher(pattern); slot.find(); ) {
        if (!query.getResultVars().contains(slot.group(1))) {
          throw new CheckFormatException(name + ": no column for '" + slot.group() + "'");
        }
      }
    }
  }

  /** The reason of one finding. */
  Bilingual reason(Map<String, String> values) {
    return new Bilingual(fill(reason.english(), values), fill(reason.chinese(), values));
  }

  private static String fill(String pattern, Map<String, String> values) {
    return SLOT.matcher(pattern)
        .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "?")));
  }

  private static Bilingual bilingual(String name, Map<String, String> header, String key) {
    String[] parts = header.get(key).split("\\|", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw new CheckFormatException(name + ": '" + key + "' is English | 中文");
    }
    return new Bilingual(parts[0].strip(), parts[1].strip());
  }

  private static Severity severity(String name, String word) {
    try {
      return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CheckFormatException(name + ": unknown severity '" + word + "'", e);
    }
  }
}
