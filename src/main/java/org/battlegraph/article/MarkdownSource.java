package org.battlegraph.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of an article, and a masked copy of the same length in which a CommonMark parser finds
 * the structure that pandoc meant.
 *
 * <p>Since the copy has the same length, every place that the parser reports is a place in the
 * source. Indices here are UTF-16; {@link SourcePlaces} gives code points.
 *
 * @param text the source
 * @param masked the copy for the parser
 * @param dropped the characters that never reach the plain text: comments, footnote marks, variant
 *     markup
 * @param html the regions of raw HTML, of which the copy has only a thematic break
 * @param marks the footnote marks, for each index of the source in a mark
 */
record MarkdownSource(
    String text, String masked, BitSet dropped, List<Region> html, Map<Integer, Mark> marks) {
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\\\\\[\\s?(?:(?<escaped>%1$s)|來源請求|来源请求|需要引用)\\\\]".formatted(FootnoteMark.LABEL)
              + "|\\[(?<linked>%1$s)]\\(#[^)\\s]{0,80}\\)".formatted(FootnoteMark.LABEL)
              + "|\\[(?<bare>%1$s)](?!\\()".formatted(FootnoteMark.GROUPED));
  private static final Pattern HTML_BLOCK =
      Pattern.compile("^[ \\t]*<(table|dl)\\b", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("^#{1,6} ", Pattern.MULTILINE);
  private static final String COMMENT_BEGIN = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String PLACEHOLDER = "***";

  /**
   * A footnote mark.
   *
   * @param begin the index in the source at which it begins
   * @param name what it shows
   */
  record Mark(int begin, String name) {}

  /** A region of raw HTML. */
  record Region(int begin, int end) {}

  static MarkdownSource of(String text) {
    StringBuilder masked = new StringBuilder(text);
    BitSet dropped = new BitSet();
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      masked.setCharAt(0, ' ');
      dropped.set(0);
    }
    dropComments(masked, dropped);
    Map<Integer, Mark> marks = dropFootnotes(text, dropped);
    VariantMarkup.drop(text, dropped);
    List<Region> html = htmlRegions(masked);
    for (Region region : html) {
      blank(masked, region.begin, region.end);
      masked.replace(region.begin, region.begin + PLACEHOLDER.length(), PLACEHOLDER);
    }
    EmptyBullets.fill(masked);
    return new MarkdownSource(text, masked.toString(), dropped, html, marks);
  }

  private static Map<Integer, Mark> dropFootnotes(String text, BitSet dropped) {
    Map<Integer, Mark> marks = new HashMap<>();
    Matcher footnote = FOOTNOTE.matcher(text);
    while (footnote.find()) {
      dropped.set(footnote.start(), footnote.end());
      Optional<FootnoteMark> shown = label(footnote).flatMap(FootnoteMark::of);
      if (shown.isPresent()) {
        Mark mark = new Mark(footnote.start(), shown.get().name());
        for (int i = footnote.start(); i < footnote.end(); i++) {
          marks.put(i, mark);
        }
      }
    }
    return marks;
  }

  private static Optional<String> label(Matcher footnote) {
    return Stream.of("escaped", "linked", "bare")
        .flatMap(form -> Stream.ofNullable(footnote.group(form)))
        .findFirst();
  }

  private static void dropComments(StringBuilder masked, BitSet dropped) {
    int begin = masked.indexOf(COMMENT_BEGIN);
    while (begin >= 0) {
      int close = masked.indexOf(COMMENT_END, begin + COMMENT_BEGIN.length());
      // Of a comment that never ends only the mark goes, so that the article stays.
      int end = close < 0 ? begin + COMMENT_BEGIN.length() : close + COMMENT_END.length();
      blank(masked, begin, end);
      dropped.set(begin, end);
      begin = close < 0 ? -1 : masked.indexOf(COMMENT_BEGIN, end);
    }
  }

  private static void blank(StringBuilder masked, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = masked.charAt(i);
      if (c != '\n' && c != '\r') {
        masked.setCharAt(i, ' ');
      }
    }
  }

  /**
   * Finds tables and definition lists with everything in them: CommonMark would end them at the
   * first blank line. One that is never closed ends at the next heading.
   */
  private static List<Region> htmlRegions(CharSequence text) {
    List<Region> regions = new ArrayList<>();
    Matcher start = HTML_BLOCK.matcher(text);
    Matcher heading = HEADING.matcher(text);
    int from = 0;
    int limit = -1;
    while (from <= text.length() && start.find(from)) {
      if (limit < start.end()) {
        limit = heading.find(start.end()) ? heading.start() : text.length();
      }
      int end = closing(text, start.group(1), start.end(), limit);
      regions.add(new Region(start.start(1) - 1, end));
      from = end;
    }
    return List.copyOf(regions);
  }

  private static int closing(CharSequence text, String tag, int from, int limit) {
    Matcher tags =
        Pattern.compile("<(/?)" + tag + "\\b[^<>]*>", Pattern.CASE_INSENSITIVE).matcher(text);
    tags.region(from, limit);
    int depth = 1;
    while (tags.find()) {
      depth += tags.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return tags.end();
      }
    }
    return limit;
  }
}
