package org.battlegraph.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.article.ArticleBuilder.PassageHead;
import org.battlegraph.article.ExpandedText.Tag;
import org.battlegraph.model.text.Passage;
import org.eclipse.mylyn.wikitext.parser.Attributes;
import org.eclipse.mylyn.wikitext.parser.DocumentBuilder;

/**
 * Takes what a parser finds in expanded wikitext and writes it as passages.
 *
 * <p>The parser says which words come next and in which line; their place is where they stand next
 * in the expanded text. For one article and one thread.
 */
final class WikitextWriter extends DocumentBuilder {
  /** A longer line before a list is prose and not the list's heading. */
  private static final int MAX_LEAD_IN = 60;

  /** Markup that the parser has taken out between words is short, but for attributes of cells. */
  private static final int NEAR = 32;

  /** What stands before a cell's words: attributes, where a bar follows. */
  private static final Pattern BEFORE_BAR = Pattern.compile("[^|\\n]{0,400}\\|");

  private final ExpandedText source;
  private final String text;
  private final ArticleBuilder builder;
  private final TreeWriter tree;
  private final Deque<String> open = new ArrayDeque<>();
  private int cursor;
  private int line = -1;
  private int linkFrom = -1;
  private String linkTarget = "";
  private boolean heading;
  private int headingLevel;

  WikitextWriter(ExpandedText source, ArticleBuilder builder) {
    this.source = source;
    this.text = source.text();
    this.builder = builder;
    this.tree = new TreeWriter(builder);
  }

  /** Returns the text for the parser. */
  String text() {
    return text;
  }

  @Override
  public void beginDocument() {
    tree.begin(new PassageHead(Passage.Kind.PARAGRAPH, ArticleBuilder.NONE, Optional.empty()), 0);
  }

  @Override
  public void endDocument() {
    skipTo(text.length());
    tree.end();
  }

  @Override
  public void beginBlock(BlockType type, Attributes attributes) {
    skipTo(lineStart());
    String name = element(type);
    if (tree.atTop() && (name.equals("ul") || name.equals("ol") || name.equals("dl"))) {
      tree.element("p", true);
      tree.under(isLeadIn(tree.last()) ? tree.last() : ArticleBuilder.NONE);
    }
    open.push(name);
    element(name, false, name.equals("td") || name.equals("th") ? size() : CellSize.ONE);
  }

  @Override
  public void endBlock() {
    if (!open.isEmpty()) {
      element(open.pop(), true);
    }
    if (tree.atTop()) {
      tree.under(ArticleBuilder.NONE);
    }
  }

  @Override
  public void beginHeading(int level, Attributes attributes) {
    skipTo(lineStart());
    tree.pause();
    builder.open(new PassageHead(Passage.Kind.HEADING, ArticleBuilder.NONE, Optional.empty()));
    heading = true;
    linkFrom = -1;
    line = -1;
    headingLevel = level;
  }

  @Override
  public void endHeading() {
    builder.closeAsHeading(headingLevel);
    heading = false;
    tree.resume();
  }

  @Override
  public void characters(String words) {
    write(words);
  }

  @Override
  public void charactersUnescaped(String words) {
    // HTML of the parser's own; that of the article is marks by now.
  }

  @Override
  public void link(Attributes attributes, String target, String words) {
    write(words);
  }

  @Override
  public void acronym(String words, String definition) {
    write(words);
  }

  @Override
  public void entityReference(String name) {
    // What the parser beautifies; references of the article are characters by now.
  }

  @Override
  public void beginSpan(SpanType type, Attributes attributes) {
    // Emphasis says nothing of who stands under whom.
  }

  @Override
  public void endSpan() {
    // As above.
  }

  @Override
  public void image(Attributes attributes, String url) {
    // Pictures were taken out before.
  }

  @Override
  public void imageLink(Attributes link, Attributes attributes, String href, String imageUrl) {
    // Pictures were taken out before.
  }

  @Override
  public void lineBreak() {
    // Line breaks are marks of the expanded text.
  }

  /**
   * Returns how many rows and columns a cell takes; the parser knows it only where it is quoted.
   */
  private CellSize size() {
    int from = Math.min(text.length(), Math.max(0, getLocator().getDocumentOffset()));
    Matcher attributes = BEFORE_BAR.matcher(text).region(from, text.length());
    return attributes.lookingAt() ? CellSize.of(attributes.group()) : CellSize.ONE;
  }

  private void element(String name, boolean closing) {
    element(name, closing, CellSize.ONE);
  }

  private void element(String name, boolean closing, CellSize size) {
    tree.element(name, closing, size);
    linkFrom = builder.position();
    line = -1;
  }

  private static String element(BlockType type) {
    return switch (type) {
      case TABLE -> "table";
      case TABLE_ROW -> "tr";
      case TABLE_CELL_HEADER -> "th";
      case TABLE_CELL_NORMAL -> "td";
      case BULLETED_LIST -> "ul";
      case NUMERIC_LIST -> "ol";
      case DEFINITION_LIST -> "dl";
      case LIST_ITEM -> "li";
      case DEFINITION_TERM -> "dt";
      case DEFINITION_ITEM -> "dd";
      case QUOTE -> "blockquote";
      default -> "p";
    };
  }

  private boolean isLeadIn(int passage) {
    if (passage == ArticleBuilder.NONE) {
      return false;
    }
    String words = builder.words(passage);
    return words.endsWith("：")
        || words.endsWith(":")
        || words.length() <= MAX_LEAD_IN && words.indexOf('。') < 0;
  }

  /** Returns where the parser's line begins. */
  private int lineStart() {
    return Math.min(text.length(), Math.max(0, getLocator().getLineDocumentOffset()));
  }

  /** Writes the marks up to an index: tags that stand where the parser saw no words. */
  private void skipTo(int index) {
    while (cursor < index) {
      char c = text.charAt(cursor);
      if (c == ExpandedText.TAG) {
        tag(source.tagAt(cursor));
      } else if (c == ExpandedText.MARK) {
        builder.cite(source.nameAt(cursor));
      }
      cursor++;
    }
  }

  private void write(String words) {
    if (words.isBlank() && words.indexOf('\n') >= 0) {
      return;
    }
    int begin = lineStart();
    int end = text.indexOf('\n', Math.max(begin, cursor));
    end = end < 0 ? text.length() : end;
    int segment = Math.min(end, Math.max(begin, getLocator().getDocumentOffset()));
    int at = find(words, Math.max(cursor, segment), end);
    at = at < 0 ? find(words, Math.max(cursor, begin), end) : at;
    if (begin != line && line >= 0) {
      newLine(Math.max(0, Math.min(begin, text.length()) - 1));
    }
    line = begin;
    if (at >= 0) {
      skipTo(at);
      for (int i = 0; i < words.length(); ) {
        i += put(cursor, words.codePointAt(i));
      }
      return;
    }
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      int next = text.indexOf(c, cursor);
      if (next >= 0 && next < Math.max(end, cursor)) {
        skipTo(next);
        put(cursor, c);
      }
      i += Character.charCount(c);
    }
  }

  /** Returns where words stand first before an index, or -1; mostly they stand right here. */
  private int find(String words, int from, int end) {
    if (text.startsWith(words, from)) {
      return from;
    }
    for (int ahead : new int[] {NEAR, end - from}) {
      int limit = Math.min(end, from + ahead + words.length());
      int at = from < limit ? text.substring(from, limit).indexOf(words) : -1;
      if (at >= 0) {
        return from + at;
      }
    }
    return -1;
  }

  private void newLine(int index) {
    if (tree.inItem() && !heading) {
      builder.breakLine(source.origin(index));
    } else {
      builder.joinLines(source.origin(index));
    }
  }

  private int put(int index, int codePoint) {
    int width = Character.charCount(codePoint);
    int origin = source.origin(index);
    switch (codePoint) {
      case ExpandedText.LINK -> {
        linkFrom = builder.position();
        linkTarget = source.linkAt(index);
      }
      case ExpandedText.LINK_END -> {
        if (linkFrom >= 0 && !linkTarget.isEmpty()) {
          builder.link(linkFrom, linkTarget);
        }
        linkTarget = "";
      }
      case ExpandedText.MARK -> builder.cite(source.nameAt(index));
      case ExpandedText.BREAK -> {
        if (!heading) {
          builder.breakLine(origin);
        }
      }
      case ExpandedText.TAG -> tag(source.tagAt(index));
      case '\n' -> builder.joinLines(origin);
      default -> builder.add(width == 1 ? ExpandedText.shown((char) codePoint) : codePoint, origin);
    }
    cursor = index + width;
    return width;
  }

  private void tag(Tag tag) {
    if (heading) {
      return;
    }
    if (tag.column() >= 0) {
      tree.cell(tag.column(), tag.name().equals("th"));
      linkFrom = builder.position();
    } else {
      element(tag.name(), tag.closing(), tag.size());
    }
  }
}
