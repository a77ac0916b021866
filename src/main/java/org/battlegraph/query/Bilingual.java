package org.battlegraph.query;

/**
 * One text in the two languages of the project.
 *
 * @param english the English text
 * @param chinese the Chinese text
 */
public record Bilingual(String english, String chinese) {

  /** Checks that both texts are there. */
  public Bilingual {
    if (english.isBlank() || chinese.isBlank()) {
      throw new IllegalArgumentException("a text is missing in English or in Chinese");
    }
  }

  /** Reads {@code English | 中文}. */
  static Bilingual parse(String text) {
    int bar = text.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("expected 'English | 中文' but found '" + text + "'");
    }
    return new Bilingual(text.substring(0, bar).strip(), text.substring(bar + 1).strip());
  }
}
