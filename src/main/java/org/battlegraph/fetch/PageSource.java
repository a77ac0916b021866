package org.battlegraph.fetch;

/** Gives pages by their titles. */
@FunctionalInterface
public interface PageSource {
  /**
   * Returns the current revision of a page.
   *
   * @param title its title, in whatever script
   * @throws NoSuchPageException if there is none, or the title cannot be one
   * @throws org.battlegraph.mediawiki.ApiException if the wiki does not answer or refuses
   * @throws FetchException if the text was damaged on its way
   */
  WikiPage fetch(String title);
}
