package org.battlegraph.link.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataStatement;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataStatement.Rank;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.link.WikidataValue.Unspecified;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.JsonDeserializer;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.NoValueSnak;
import org.wikidata.wdtk.datamodel.interfaces.Snak;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.StatementRank;
import org.wikidata.wdtk.datamodel.interfaces.ValueSnak;

/** Reads items by Wikidata Toolkit. */
final class ToolkitItems {
  private static final ToolkitValues TOOLKIT_VALUES = new ToolkitValues();

  private final JsonDeserializer json = new JsonDeserializer(Datamodel.SITE_WIKIDATA);

  /**
   * Reads an item.
   *
   * @param line an entity as JSON
   * @throws JsonProcessingException if it is none
   */
  WikidataItem read(String line) throws JsonProcessingException {
    ItemDocument item = json.deserializeItemDocument(line);
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    item.getAliases()
        .forEach(
            (language, all) ->
                aliases.put(language, all.stream().map(MonolingualTextValue::getText).toList()));
    Map<String, String> titles = new LinkedHashMap<>();
    item.getSiteLinks().forEach((site, link) -> titles.put(site, link.getPageTitle()));
    List<WikidataStatement> statements = new ArrayList<>();
    item.getAllStatements().forEachRemaining(each -> statements.add(statement(each)));
    long revision = item.getRevisionId();
    return new WikidataItem(
        item.getEntityId().getId(),
        revision > 0 ? OptionalLong.of(revision) : OptionalLong.empty(),
        texts(item.getLabels()),
        texts(item.getDescriptions()),
        aliases,
        titles,
        statements);
  }

  private static Map<String, String> texts(Map<String, MonolingualTextValue> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((language, value) -> texts.put(language, value.getText()));
    return texts;
  }

  private static WikidataStatement statement(Statement statement) {
    List<Qualifier> qualifiers = new ArrayList<>();
    statement
        .getQualifiers()
        .forEach(
            group ->
                group
                    .getSnaks()
                    .forEach(
                        snak ->
                            qualifiers.add(
                                new Qualifier(snak.getPropertyId().getId(), value(snak)))));
    return new WikidataStatement(
        statement.getMainSnak().getPropertyId().getId(),
        value(statement.getMainSnak()),
        rank(statement.getRank()),
        qualifiers);
  }

  private static Rank rank(StatementRank rank) {
    return switch (rank) {
      case PREFERRED -> Rank.PREFERRED;
      case NORMAL -> Rank.NORMAL;
      case DEPRECATED -> Rank.DEPRECATED;
    };
  }

  private static WikidataValue value(Snak snak) {
    if (snak instanceof ValueSnak valued) {
      return valued.getValue().accept(TOOLKIT_VALUES);
    }
    return snak instanceof NoValueSnak ? Unspecified.NONE : Unspecified.UNKNOWN;
  }
}
