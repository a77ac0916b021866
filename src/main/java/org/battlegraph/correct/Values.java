package org.battlegraph.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.text.Span;

/**
 * The values that a correction gives, in the words of the JSON form of facts; a key that it does
 * not have leaves what was there, and {@code null} takes it away.
 */
final class Values {
  private final JsonNode node;
  private final ArticleFacts article;
  private final Function<EntityId, String> iris;

  Values(JsonNode node, ArticleFacts article, Function<EntityId, String> iris) {
    this.node = node;
    this.article = article;
    this.iris = iris;
  }

  /** Refuses keys that the relation does not have. */
  void allow(Set<String> keys) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw new UnfitException("such a fact has no \"" + key + "\"");
              }
            });
  }

  Optional<String> text(String key, Optional<String> old) {
    if (!node.has(key)) {
      return old;
    }
    return node.get(key).isNull() ? Optional.empty() : Optional.of(node.get(key).asText());
  }

  String text(String key) {
    return text(key, Optional.empty())
        .orElseThrow(() -> new UnfitException("\"" + key + "\" is missing"));
  }

  boolean truth(String key, boolean old) {
    return node.has(key) ? node.get(key).asBoolean() : old;
  }

  Optional<BigDecimal> number(String key, Optional<BigDecimal> old) {
    if (!node.has(key)) {
      return old;
    }
    if (node.get(key).isNull()) {
      return Optional.empty();
    }
    if (!node.get(key).isNumber()) {
      throw new UnfitException("\"" + key + "\" is a number, not " + node.get(key));
    }
    return Optional.of(node.get(key).decimalValue());
  }

  Optional<EntityId> entity(String key, Optional<EntityId> old) {
    return node.has(key) ? text(key, Optional.empty()).map(this::find) : old;
  }

  EntityId needed(String key, Optional<EntityId> old) {
    return entity(key, old).orElseThrow(() -> new UnfitException("\"" + key + "\" is missing"));
  }

  <E extends Enum<E>> Optional<E> word(
      String key, E[] all, Function<E, String> words, Optional<E> old) {
    if (!node.has(key)) {
      return old;
    }
    Optional<String> word = text(key, Optional.empty());
    Optional<E> found =
        Arrays.stream(all).filter(each -> word.equals(Optional.of(words.apply(each)))).findFirst();
    if (word.isPresent() && found.isEmpty()) {
      throw new UnfitException(
          "\""
              + key
              + "\" is one of "
              + Stream.of(all).map(words).toList()
              + ", not "
              + word.get());
    }
    return found;
  }

  Optional<DateValue> dates(String key, Optional<DateValue> old) {
    return node.has(key) ? text(key, Optional.empty()).map(Values::dates) : old;
  }

  Optional<PartialDate> date(String key, Optional<PartialDate> old) {
    return node.has(key) ? text(key, Optional.empty()).map(Values::date) : old;
  }

  private static DateValue dates(String text) {
    String[] ends = text.split("/", -1);
    return ends.length == 1
        ? DateValue.at(date(text))
        : DateValue.from(date(ends[0]), date(ends[ends.length - 1]));
  }

  private static PartialDate date(String text) {
    try {
      List<Integer> parts = Arrays.stream(text.split("-")).map(Integer::valueOf).toList();
      return new PartialDate(
          parts.get(0),
          parts.size() > 1 ? OptionalInt.of(parts.get(1)) : OptionalInt.empty(),
          parts.size() > 2 ? OptionalInt.of(parts.get(2)) : OptionalInt.empty());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnfitException(
          "a date is 1944, 1944-11, 1944-11-09 or two of these with / between, not " + text);
    }
  }

  /** Returns where a quotation stands first. */
  Span quotation(String words) {
    String text = article.article().text().toString();
    int at = text.indexOf(words);
    if (at < 0 || words.isEmpty()) {
      throw new UnfitException("the article does not say: " + words);
    }
    int begin = text.codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }

  private EntityId find(String nameOrIri) {
    List<EntityId> found =
        article.resolution().entities().values().stream()
            .filter(
                entity -> iris.apply(entity.id()).equals(nameOrIri) || isCalled(entity, nameOrIri))
            .map(Entity::id)
            .toList();
    if (found.isEmpty()) {
      throw new UnfitException("the article has no entity " + nameOrIri);
    }
    if (found.size() > 1) {
      throw new UnfitException("several entities are called " + nameOrIri + "; give an IRI");
    }
    return found.get(0);
  }

  private static boolean isCalled(Entity entity, String name) {
    return entity.naming().label().equals(name) || entity.naming().others().contains(name);
  }
}
