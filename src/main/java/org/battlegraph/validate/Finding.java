package org.battlegraph.validate;

import java.util.Map;
import java.util.Optional;

/**
 * Something that a shape does not want.
 *
 * @param severity how bad it is
 * @param node the address of what the shape looked at
 * @param label what people call it; a fact is called by its class and those it is about
 * @param property what is wrong of it; empty where it is the whole
 * @param value the value that is wrong, as text; empty where something is missing
 * @param messages what is wrong in words, by the language's tag
 * @param quotation the words of the article that the fact stands on, or a fact about the thing
 */
public record Finding(
    Severity severity,
    String node,
    String label,
    Optional<String> property,
    Optional<String> value,
    Map<String, String> messages,
    Optional<String> quotation) {

  /** How bad a finding is. */
  public enum Severity {
    /** The graph is wrong. */
    VIOLATION,
    /** It can be right, but somebody should look. */
    WARNING,
    /** Good to know. */
    INFO
  }

  /** Copies the messages. */
  public Finding {
    messages = Map.copyOf(messages);
  }

  /**
   * What is wrong, in a language or else in English.
   *
   * @param language the language's tag
   */
  public String message(String language) {
    String english = messages.getOrDefault("en", messages.values().stream().findFirst().orElse(""));
    return messages.getOrDefault(language, english);
  }
}
