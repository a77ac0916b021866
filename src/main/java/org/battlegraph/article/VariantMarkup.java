package org.battlegraph.article;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wiki's markup for conversion between scripts: {@code -{系}-}, {@code -{zh-hant:甲;zh-hans:乙}-},
 * {@code -{H|…}-}.
 */
final class VariantMarkup {
  /** A longer stretch between the braces is taken for a slip and stays as it is. */
  private static final int MAX_LENGTH = 500;

  private static final Pattern MARKUP = Pattern.compile("-\\{([^{}\\n]{0," + MAX_LENGTH + "})}-");
  private static final Pattern FLAG = Pattern.compile("^\\s*([A-Za-z+-]{0,8})\\|");
  private static final Pattern VARIANT =
      Pattern.compile("^\\s*(?:[^:;|]{1,20}=>)?\\s*zh(?:-[A-Za-z]+)*\\s*:");

  private VariantMarkup() {}

  /** Marks what the reader of the page doesn't see; of several variants the first is seen. */
  static void drop(String text, BitSet dropped) {
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      int begin = markup.start(1);
      int end = markup.end(1);
      Matcher flag = FLAG.matcher(markup.group(1));
      if (flag.find()) {
        begin += flag.end();
        if (flag.group(1).matches("[HTD+-]")) {
          begin = end;
        }
      }
      Matcher variant = VARIANT.matcher(text.substring(begin, end));
      if (variant.find()) {
        begin += variant.end();
        int next = text.indexOf(';', begin);
        end = next >= 0 && next < end ? next : end;
      }
      dropped.set(markup.start(), begin);
      dropped.set(end, markup.end());
    }
  }
}
