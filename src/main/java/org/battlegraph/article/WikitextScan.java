package org.battlegraph.article;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in wikitext which brackets belong together, and what is no text at all, in a few passes
 * that each take time linear in its length.
 *
 * @param text the source
 * @param dropped what never reaches the plain text: comments, variant markup, switches, pictures of
 *     formulas and the like
 * @param literal what is text and not markup: the inside of {@code <nowiki>}
 * @param ends for the first index of a template, a link or a reference the index after its last; 0
 *     where nothing begins that also ends
 */
record WikitextScan(String text, BitSet dropped, BitSet literal, int[] ends) {
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "<(gallery|timeline|imagemap|math|chem|score|syntaxhighlight|source|templatedata|hiero"
              + "|graph|mapframe|maplink|inputbox|categorytree|templatestyles)\\b[^<>]{0,2000}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SWITCH = Pattern.compile("__[\\p{L}]{2,24}__");
  private static final Pattern REFERENCE =
      Pattern.compile("<ref(?=[\\s>/])([^<>]{0,2000}?)(/?)>|</ref\\s*>", Pattern.CASE_INSENSITIVE);
  private static final String COMMENT_BEGIN = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String NOWIKI = "<nowiki>";
  private static final String NOWIKI_END = "</nowiki>";

  static WikitextScan of(String text) {
    WikitextScan scan =
        new WikitextScan(text, new BitSet(), new BitSet(), new int[text.length() + 1]);
    scan.dropComments();
    scan.takeLiterally();
    VariantMarkup.drop(text, scan.dropped);
    scan.dropElements();
    Matcher matcher = SWITCH.matcher(text);
    while (matcher.find()) {
      scan.dropped.set(matcher.start(), matcher.end());
    }
    scan.matchReferences();
    scan.matchTemplates();
    scan.matchLinks();
    return scan;
  }

  /** Returns the index after what begins at an index, or that index if nothing does. */
  int end(int begin) {
    return Math.max(begin, ends[begin]);
  }

  /** Tells whether an index is text and no markup, or nothing at all. */
  boolean inert(int index) {
    return dropped.get(index) || literal.get(index);
  }

  private void dropComments() {
    int begin = text.indexOf(COMMENT_BEGIN);
    while (begin >= 0) {
      int close = text.indexOf(COMMENT_END, begin + COMMENT_BEGIN.length());
      // Of a comment that never ends only the mark goes, so that the article stays.
      int end = close < 0 ? begin + COMMENT_BEGIN.length() : close + COMMENT_END.length();
      dropped.set(begin, end);
      begin = close < 0 ? -1 : text.indexOf(COMMENT_BEGIN, end);
    }
  }

  private void takeLiterally() {
    int begin = text.indexOf(NOWIKI);
    while (begin >= 0) {
      int from = begin + NOWIKI.length();
      int close = text.indexOf(NOWIKI_END, from);
      dropped.set(begin, from);
      if (close >= 0) {
        literal.set(from, close);
        dropped.set(close, close + NOWIKI_END.length());
      }
      begin = close < 0 ? -1 : text.indexOf(NOWIKI, close);
    }
  }

  /** Drops elements that show no words; one that is never closed loses its tag alone. */
  private void dropElements() {
    Matcher tag = NO_TEXT.matcher(text);
    Set<String> unclosed = new HashSet<>();
    int from = 0;
    while (from <= text.length() && tag.find(from)) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      int after = tag.end();
      if (!tag.group().endsWith("/>") && !unclosed.contains(name)) {
        int close = text.indexOf("</" + tag.group(1), after);
        int end = close < 0 ? -1 : text.indexOf('>', close);
        if (end < 0) {
          unclosed.add(name);
        } else {
          after = end + 1;
        }
      }
      dropped.set(tag.start(), after);
      from = after;
    }
  }

  private void matchReferences() {
    Matcher tag = REFERENCE.matcher(text);
    int open = -1;
    while (tag.find()) {
      if (inert(tag.start())) {
        continue;
      }
      if (tag.group(1) == null) {
        if (open >= 0) {
          ends[open] = tag.end();
        }
        open = -1;
      } else if (!tag.group(2).isEmpty()) {
        ends[tag.start()] = tag.end();
      } else {
        open = tag.start();
      }
    }
  }

  private void matchTemplates() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (inert(i)) {
        continue;
      }
      if (text.startsWith("{{", i)) {
        open.push(i++);
      } else if (text.startsWith("|}}}", i) && (i == 0 || text.charAt(i - 1) == '\n')) {
        i++;
      } else if (text.startsWith("}}", i)) {
        if (!open.isEmpty()) {
          ends[open.pop()] = i + 2;
        }
        i++;
      }
    }
  }

  /** A link ends in the paragraph and the template in which it begins. */
  private void matchLinks() {
    Deque<Integer> open = new ArrayDeque<>();
    Deque<Integer> templates = new ArrayDeque<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (inert(i)) {
        continue;
      }
      while (!templates.isEmpty() && i >= templates.peek()) {
        templates.pop();
        closeTo(open);
      }
      if (text.startsWith("{{", i) && ends[i] > 0) {
        templates.push(ends[i]);
        open.push(-1);
        i++;
      } else if (text.startsWith("[[", i)) {
        open.push(i++);
      } else if (text.startsWith("]]", i)) {
        if (!open.isEmpty() && open.peek() >= 0) {
          ends[open.pop()] = i + 2;
        }
        i++;
      } else if (text.startsWith("\n\n", i)) {
        while (!open.isEmpty() && open.peek() >= 0) {
          open.pop();
        }
      }
    }
  }

  private static void closeTo(Deque<Integer> open) {
    while (!open.isEmpty() && open.pop() >= 0) {
      // A link that its template left open.
    }
  }
}
