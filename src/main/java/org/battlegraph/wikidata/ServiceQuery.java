package org.battlegraph.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a query that was written for Wikidata's query service one that any engine understands: the
 * prefixes which the service knows by itself are declared, and its label service is spelled out, so
 * that {@code ?placeLabel} is the label of {@code ?place}, or its IRI where it has none.
 *
 * @param text the query as it runs there
 */
public record ServiceQuery(String text) {
  private static final Pattern LABELS =
      Pattern.compile("(?is)SERVICE\\s+wikibase:label\\s*\\{([^}]*)}\\s*\\.?");
  private static final Pattern LANGUAGES =
      Pattern.compile("wikibase:language\\s+\"([^\"]*)\"(?:\\s*,\\s*\"([^\"]*)\")*");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern LABEL = Pattern.compile("[?$](\\w+)Label\\b");
  private static final Set<String> OWN = Set.of("en", "zh", "zh-hant", "zh-hans");

  /**
   * The query for any engine. What is added stands before the first line and in the place of the
   * label service, and no line moves: an error is told by the line that the user wrote.
   */
  public String sparql() {
    String prefixes =
        new TreeMap<>(Wd.prefixes())
            .entrySet().stream()
                .filter(each -> !declares(each))
                .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + "> ")
                .collect(Collectors.joining());
    Matcher service = LABELS.matcher(text);
    if (!service.find()) {
      return prefixes + text;
    }
    String lines = "\n".repeat((int) service.group().lines().count() - 1);
    String labels = labels(languages(service.group(1))) + lines;
    return prefixes + service.replaceFirst(Matcher.quoteReplacement(labels));
  }

  private boolean declares(Map.Entry<String, String> prefix) {
    return Pattern.compile("(?i)PREFIX\\s+" + prefix.getKey() + ":").matcher(text).find();
  }

  private String labels(List<String> languages) {
    Set<String> wanted = new LinkedHashSet<>();
    LABEL.matcher(text).results().forEach(match -> wanted.add(match.group(1)));
    StringBuilder patterns = new StringBuilder();
    for (String thing : wanted) {
      StringBuilder choice = new StringBuilder();
      for (int i = 0; i < languages.size(); i++) {
        String label = "?" + thing + "_label" + i;
        patterns.append(
            // A variable of its own, since a thing that is not there must not become every thing.
            "OPTIONAL { %s_of rdfs:label %s . FILTER (STR(%s_of) = STR(?%s) && LCASE(LANG(%s)) = \"%s\") } "
                .formatted(label, label, label, thing, label, languages.get(i)));
        choice.append(label).append(", ");
      }
      patterns.append("BIND (COALESCE(%sSTR(?%s)) AS ?%sLabel) ".formatted(choice, thing, thing));
    }
    return patterns.toString();
  }

  /**
   * The languages that it asks for, as far as the graph has them; the service's own word is
   * English.
   */
  private static List<String> languages(String parameters) {
    Set<String> languages = new LinkedHashSet<>();
    Matcher said = LANGUAGES.matcher(parameters);
    if (said.find()) {
      QUOTED
          .matcher(said.group())
          .results()
          .flatMap(match -> Pattern.compile(",").splitAsStream(match.group(1)))
          .map(String::strip)
          .filter(OWN::contains)
          .forEach(languages::add);
    }
    languages.add("en");
    languages.add("zh");
    return List.copyOf(languages);
  }
}
