package org.battlegraph.ontology.page;

/** Writes HTML: what is given as text never becomes markup. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Begins with nothing. */
  public Html() {}

  /** Text as markup. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Text in a language, as markup. */
  public static String in(String language, String text) {
    return "<span lang=\"" + language + "\">" + escape(text) + "</span>";
  }

  /** A link whose text is escaped, as markup. */
  public static String link(String address, String text) {
    return "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>";
  }

  /** Adds markup and ends the line. */
  public Html line(String markup) {
    out.append(markup).append('\n');
    return this;
  }

  /** Adds a row of a list of terms, unless there is nothing to say. */
  public Html row(String name, String markup) {
    if (!markup.isEmpty()) {
      line("<dt>" + escape(name) + "</dt><dd>" + markup + "</dd>");
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
