package org.battlegraph.model.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which articles are kept, each with the endings of its files. */
public enum ArticleFormat {
  /** Markdown as pandoc writes it from a wiki. */
  MARKDOWN(".md"),
  /** The wikitext of MediaWiki. */
  WIKITEXT(".wikitext", ".wiki", ".mediawiki");

  private final List<String> endings;

  ArticleFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** Returns the form that a file's name tells, if it tells one. */
  public static Optional<ArticleFormat> of(String fileName) {
    for (ArticleFormat format : values()) {
      if (format.endings.stream().anyMatch(fileName::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Returns all endings, for messages. */
  public static String endings() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings.stream())
        .collect(Collectors.joining(" "));
  }

  /** Returns a file's name without the ending that tells its form. */
  public static String withoutEnding(String fileName) {
    for (ArticleFormat format : values()) {
      for (String ending : format.endings) {
        if (fileName.endsWith(ending)) {
          return fileName.substring(0, fileName.length() - ending.length());
        }
      }
    }
    return fileName;
  }
}
