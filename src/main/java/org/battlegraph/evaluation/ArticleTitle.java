package org.battlegraph.evaluation;

import java.text.Normalizer;

/** The names of articles, which as titles of files differ in the form of characters and spaces. */
public final class ArticleTitle {
  private ArticleTitle() {}

  /** Returns the form in which two names of one article are the same. */
  public static String comparable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).replace('_', ' ');
  }
}
