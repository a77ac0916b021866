package org.battlegraph.dump;

import java.io.Serializable;
import org.battlegraph.model.text.ArticleFormat;

/**
 * A page of a wiki, or a file that holds an article. What is not known of it is empty, or 0.
 *
 * @param place where it stands, for messages: a file, and where in it
 * @param title its title with the namespace, or the name of the file without its ending
 * @param namespace the number of its namespace: 0 for articles
 * @param id the number of the page
 * @param redirect the title that it only leads to; empty for a page of its own
 * @param origin which text of the page it is
 * @param format the form of the text
 * @param text the text
 */
public record Page(
    String place,
    String title,
    int namespace,
    long id,
    String redirect,
    Origin origin,
    ArticleFormat format,
    String text)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Which text of a page it is, as far as known; empty where not.
   *
   * @param title the title to cite
   * @param url the address of the page
   * @param revision the number of the revision
   * @param timestamp when the revision was saved (ISO 8601)
   * @param license the address of its license; that of the settings if empty
   */
  public record Origin(String title, String url, String revision, String timestamp, String license)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Returns what is known of a file with nothing beside it: its title. */
    public static Origin of(String title) {
      return new Origin(title, "", "", "", "");
    }
  }
}
