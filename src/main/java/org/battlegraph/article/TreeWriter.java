package org.battlegraph.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.article.ArticleBuilder.PassageHead;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;

/**
 * Keeps who stands under whom while paragraphs, tables and nested lists are written element by
 * element, by their names in HTML.
 *
 * <p>Tolerant: it needs no element to be closed in order. A {@code dd} stands under the {@code dt}
 * before it, or, where that is empty, under whatever its list stands under.
 */
final class TreeWriter {
  /** Elements deeper than this are read as the text of the deepest. */
  static final int MAX_DEPTH = 200;

  private static final Set<String> LISTS = Set.of("dl", "ul", "ol");
  private static final Set<String> ITEMS = Set.of("dt", "dd", "li");
  private static final Set<String> CELLS = Set.of("table", "tr", "td", "th");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "br", "hr", "center", "caption", "thead", "tbody", "tfoot");
  private static final String QUOTATION = "blockquote";

  private final ArticleBuilder builder;
  private final Deque<Level> levels = new ArrayDeque<>();
  private PassageHead outer =
      new PassageHead(Passage.Kind.PARAGRAPH, ArticleBuilder.NONE, Optional.empty());
  private Optional<CellPosition> cell = Optional.empty();
  private final Deque<Place> places = new ArrayDeque<>();
  private int quotations;
  private int last = ArticleBuilder.NONE;
  private int tables;
  private int table;
  private int row;
  private int column;

  TreeWriter(ArticleBuilder builder) {
    this.builder = builder;
  }

  /** Where one was in a table when another began in its cell. */
  private record Place(int table, int row, int column, Optional<CellPosition> cell) {}

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

  /** Tells whether an element parts blocks or is one, so that words on its two sides are apart. */
  static boolean parts(String name) {
    return LISTS.contains(name)
        || ITEMS.contains(name)
        || CELLS.contains(name)
        || BLOCKS.contains(name)
        || name.equals(QUOTATION);
  }

  /**
   * Begins a region.
   *
   * @param head what its text is outside tables and lists
   * @param tablesBefore the number of tables before it
   */
  void begin(PassageHead head, int tablesBefore) {
    levels.clear();
    places.clear();
    outer = head;
    cell = Optional.empty();
    quotations = 0;
    tables = tablesBefore;
    table = tablesBefore;
    row = -1;
    open();
  }

  /** Ends the region; returns the number of tables with those in it. */
  int end() {
    close();
    return tables;
  }

  /** Opens or closes an element; one that is not a block changes nothing. */
  void element(String name, boolean closing) {
    element(name, closing, 1);
  }

  /**
   * Opens or closes an element.
   *
   * @param columns of a cell, how many columns it takes
   */
  void element(String name, boolean closing, int columns) {
    if (!parts(name)) {
      return;
    }
    close();
    if (ITEMS.contains(name) || LISTS.contains(name)) {
      if (closing) {
        leave(name);
      } else {
        enter(name);
      }
    } else if (CELLS.contains(name)) {
      table(name, closing, columns);
    } else if (name.equals(QUOTATION)) {
      quotations = Math.max(0, quotations + (closing ? -1 : 1));
    }
    open();
  }

  /** Puts a cell at a place of its own into the table that is open. */
  void cell(int atColumn, boolean header) {
    close();
    column = atColumn;
    table(header ? "th" : "td", false, 1);
    open();
  }

  /** Ends the words so far, for a passage that somebody else writes. */
  void pause() {
    close();
  }

  /** Goes on after {@link #pause}. */
  void resume() {
    open();
  }

  /** Says what stands over the lists from here on, outside tables. */
  void under(int passage) {
    outer = new PassageHead(outer.kind(), passage, outer.cell());
  }

  /** Tells whether what is written stands in no list and no table. */
  boolean atTop() {
    return levels.isEmpty() && cell.isEmpty();
  }

  /** Tells whether what is written stands in an item of a list. */
  boolean inItem() {
    return ownerOfText().isPresent();
  }

  /** Returns the last passage that was written, or none. */
  int last() {
    return last;
  }

  private void table(String name, boolean closing, int columns) {
    levels.clear();
    if (name.equals("table")) {
      if (closing) {
        leaveTable();
      } else {
        enterTable();
      }
    } else if (name.equals("tr")) {
      cell = Optional.empty();
      row += closing ? 0 : 1;
      column = closing ? column : 0;
    } else if (closing) {
      cell = Optional.empty();
    } else {
      cell = Optional.of(new CellPosition(table, Math.max(row, 0), column, name.equals("th")));
      column += columns;
    }
  }

  private void enterTable() {
    if (places.size() < MAX_DEPTH) {
      places.push(new Place(table, row, column, cell));
    }
    cell = Optional.empty();
    table = tables++;
    row = -1;
    column = 0;
  }

  private void leaveTable() {
    Place before =
        places.isEmpty() ? new Place(table, row, column, Optional.empty()) : places.pop();
    table = before.table;
    row = before.row;
    column = before.column;
    cell = before.cell;
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
    Optional<Level> owner = ownerOfText();
    Passage.Kind plain = quotations > 0 ? Passage.Kind.QUOTATION : outer.kind();
    Passage.Kind kind =
        owner.isPresent() ? Passage.Kind.ITEM : cell.isPresent() ? Passage.Kind.CELL : plain;
    int under =
        owner
            .map(level -> level.under)
            .orElse(cell.isPresent() ? ArticleBuilder.NONE : outer.parent());
    builder.open(new PassageHead(kind, under, cell));
  }

  private void close() {
    int index = builder.close();
    if (index != ArticleBuilder.NONE) {
      last = index;
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
