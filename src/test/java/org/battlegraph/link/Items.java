package org.battlegraph.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.battlegraph.link.WikidataStatement.Rank;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.link.WikidataValue.Time;

/** Makes items for tests. */
final class Items {
  static final String HUMAN = "Q5";
  static final String BATTLE = "Q178561";
  static final String COUNTRY = "Q6256";
  static final String CITY = "Q515";
  static final String DIVISION = "Q169534";
  static final String DISAMBIGUATION = "Q4167410";

  private final String id;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final List<WikidataStatement> statements = new ArrayList<>();

  private Items(String id) {
    this.id = id;
  }

  /** An item of a class, called by a name in Chinese. */
  static Items item(String id, String itsClass, String label) {
    return new Items(id).label("zh", label).entity("P31", itsClass);
  }

  Items label(String language, String label) {
    labels.put(language, label);
    return this;
  }

  Items alias(String alias) {
    aliases.computeIfAbsent("zh", key -> new ArrayList<>()).add(alias);
    return this;
  }

  Items title(String title) {
    titles.put(WikidataItem.CHINESE_WIKIPEDIA, title);
    return this;
  }

  Items entity(String property, String value) {
    return statement(property, new Entity(value));
  }

  Items year(String property, int year) {
    return statement(property, new Time("+%04d-00-00T00:00:00Z".formatted(year), 9));
  }

  Items point(String latitude, String longitude) {
    return statement(
        "P625", new Point(new BigDecimal(latitude), new BigDecimal(longitude), Optional.empty()));
  }

  Items statement(String property, WikidataValue value) {
    statements.add(new WikidataStatement(property, value, Rank.NORMAL, List.of()));
    return this;
  }

  WikidataItem build() {
    return new WikidataItem(id, OptionalLong.of(1), labels, Map.of(), aliases, titles, statements);
  }
}
