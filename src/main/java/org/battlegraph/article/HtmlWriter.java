package org.battlegraph.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.article.ArticleBuilder.PassageHead;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;

/**
 * Writes raw HTML: tables, and in their cells paragraphs and nested lists.
 *
 * <p>Tolerant: it needs no tag to be closed in order. A {@code dd} stands under the {@code dt}
 * before it, or, where that is empty, under whatever its list stands under.
 */
final class HtmlWriter {
  /** Elements deeper than this are read as the text of the deepest. */
  static final int MAX_DEPTH = 200;

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:\\s[^<>]{0,2000})?)/?>");
  private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*[\"']([^\"']*)[\"']");

  /** A footnote's number; bare and without a link it may be an exponent, which is left out too. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:<a\\s[^<>]{0,300}>|\\[){1,2}\\s*(\\d{1,3})\\s*]?(?:</a>)?(?=<)|\\s*\\d{1,3}\\s*(?=<)");

  private static final Set<String> LISTS = Set.of("dl", "ul", "ol");
  private static final Set<String> ITEMS = Set.of("dt", "dd", "li");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "br", "hr", "center", "caption", "blockquote", "thead", "tbody", "tfoot");

  private final String source;
  private final ArticleBuilder builder;
  private final SourceWords words;
  private final Deque<Level> levels = new ArrayDeque<>();
  private PassageHead outer =
      new PassageHead(Passage.Kind.PARAGRAPH, ArticleBuilder.NONE, Optional.empty());
  private Optional<CellPosition> cell = Optional.empty();
  private int tables;
  private int row;
  private int column;
  private int anchor;
  private Optional<String> target = Optional.empty();

  HtmlWriter(String source, ArticleBuilder builder, SourceWords words) {
    this.source = source;
    this.builder = builder;
    this.words = words;
  }

  /** A list or an item that is open. */
  private static final class Level {
    private final String tag;
    private final int under;
    private int own = ArticleBuilder.NONE;
    private int term = ArticleBuilder.NONE;

    Level(String tag, int under) {
      this.tag = tag;
      this.under = under;
    }
  }

  /**
   * Writes a region.
   *
   * @param begin the index in the source at which it begins
   * @param end the index after it
   * @param head what its text is outside tables and lists
   * @param tablesBefore the number of tables before it
   * @return the number of tables with those in it
   */
  int write(int begin, int end, PassageHead head, int tablesBefore) {
    levels.clear();
    outer = head;
    cell = Optional.empty();
    tables = tablesBefore;
    target = Optional.empty();
    row = -1;
    open();
    Matcher tag = TAG.matcher(source).region(begin, end);
    int at = begin;
    while (tag.find()) {
      words.html(at, tag.start());
      at = tag(tag, end);
      tag.region(at, end);
    }
    words.html(at, end);
    close();
    return tables;
  }

  private int tag(Matcher tag, int end) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !tag.group(1).isEmpty();
    if (name.equals("a")) {
      anchor(closing, tag.group(3));
    } else if (name.equals("sup") && !closing) {
      return afterFootnote(tag.end(), end);
    } else if (ITEMS.contains(name) || LISTS.contains(name)) {
      close();
      if (closing) {
        leave(name);
      } else {
        enter(name);
      }
      open();
    } else if (name.equals("table")
        || name.equals("tr")
        || name.equals("td")
        || name.equals("th")) {
      close();
      tableTag(name, closing);
      open();
    } else if (BLOCKS.contains(name)) {
      close();
      open();
    }
    return tag.end();
  }

  private void anchor(boolean closing, String attributes) {
    if (closing) {
      target.ifPresent(title -> builder.link(anchor, title));
      target = Optional.empty();
    } else {
      Matcher href = HREF.matcher(attributes);
      target =
          href.find() ? LinkTargets.article(href.group(1).replace("&amp;", "&")) : Optional.empty();
      anchor = builder.position();
    }
  }

  /** Leaves out a footnote's number; returns where to go on. */
  private int afterFootnote(int from, int end) {
    Matcher number = NUMBER.matcher(source).region(from, end);
    if (!number.lookingAt()) {
      return from;
    }
    if (number.group(1) != null) {
      builder.cite(number.group(1));
    }
    return number.end();
  }

  private void tableTag(String name, boolean closing) {
    if (name.equals("table")) {
      levels.clear();
      cell = Optional.empty();
      row = closing ? row : -1;
      tables += closing ? 1 : 0;
    } else if (name.equals("tr")) {
      levels.clear();
      cell = Optional.empty();
      row += closing ? 0 : 1;
      column = closing ? column : 0;
    } else {
      levels.clear();
      cell =
          closing
              ? Optional.empty()
              : Optional.of(
                  new CellPosition(tables, Math.max(row, 0), column++, name.equals("th")));
    }
  }

  private void enter(String name) {
    if (levels.size() >= MAX_DEPTH) {
      return;
    }
    int under = parent();
    if (ITEMS.contains(name)) {
      Level list = levels.peekFirst();
      if (list != null && ITEMS.contains(list.tag)) {
        // An item that was never closed ends where the next begins.
        leave(list.tag);
        list = levels.peekFirst();
        under = parent();
      }
      if (list != null && name.equals("dd") && list.term != ArticleBuilder.NONE) {
        under = list.term;
      }
      if (list != null && name.equals("dt")) {
        list.term = ArticleBuilder.NONE;
      }
    }
    levels.addFirst(new Level(name, under));
  }

  private void leave(String name) {
    boolean isOpen = levels.stream().anyMatch(level -> level.tag.equals(name));
    while (isOpen && !levels.isEmpty()) {
      Level level = levels.removeFirst();
      if (level.tag.equals("dt") && !levels.isEmpty()) {
        levels.getFirst().term = level.own;
      }
      isOpen = !level.tag.equals(name);
    }
  }

  /** Returns the passage that something here stands under. */
  private int parent() {
    Level level = levels.peekFirst();
    if (level == null) {
      return outer.parent();
    }
    return level.own != ArticleBuilder.NONE ? level.own : level.under;
  }

  private void open() {
    boolean item = ownerOfText().isPresent();
    Passage.Kind kind =
        item ? Passage.Kind.ITEM : cell.isPresent() ? Passage.Kind.CELL : outer.kind();
    int under =
        ownerOfText()
            .map(level -> level.under)
            .orElse(cell.isPresent() ? ArticleBuilder.NONE : outer.parent());
    builder.open(new PassageHead(kind, under, cell));
    anchor = builder.position();
  }

  private void close() {
    int index = builder.close();
    if (index != ArticleBuilder.NONE) {
      ownerOfText()
          .filter(level -> level.own == ArticleBuilder.NONE)
          .ifPresent(level -> level.own = index);
    }
  }

  private Optional<Level> ownerOfText() {
    for (Iterator<Level> it = levels.iterator(); it.hasNext(); ) {
      Level level = it.next();
      if (ITEMS.contains(level.tag)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
