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
  private static final Set<String> BLOCKS = Set.of("p", "div", "br", "hr", "center", "caption");
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final String QUOTATION = "blockquote";

  private final ArticleBuilder builder;
  private final Deque<Level> levels = new ArrayDeque<>();
  private PassageHead outer =
      new PassageHead(Passage.Kind.PARAGRAPH, ArticleBuilder.NONE, Optional.empty());
  private TableGrid grid = new TableGrid(0);

  /** The tables in whose cells the one that is open stands. */
  private final Deque<TableGrid> grids = new ArrayDeque<>();

  private int quotations;
  private int last = ArticleBuilder.NONE;
  private int tables;

  TreeWriter(ArticleBuilder builder) {
    this.builder = builder;
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

  /** Tells whether an element parts blocks or is one, so that words on its two sides are apart. */
  static boolean parts(String name) {
    return LISTS.contains(name)
        || ITEMS.contains(name)
        || CELLS.contains(name)
        || BLOCKS.contains(name)
        || GROUPS.contains(name)
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
    grids.clear();
    outer = head;
    quotations = 0;
    tables = tablesBefore;
    grid = new TableGrid(tablesBefore);
    open();
  }

  /** Ends the region; returns the number of tables with those in it. */
  int end() {
    close();
    return tables;
  }

  /** Opens or closes an element; one that is not a block changes nothing. */
  void element(String name, boolean closing) {
    element(name, closing, CellSize.ONE);
  }

  /**
   * Opens or closes an element.
   *
   * @param size of a cell, how many rows and columns it takes
   */
  void element(String name, boolean closing, CellSize size) {
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
      table(name, closing, size);
    } else if (GROUPS.contains(name)) {
      grid.endGroup();
    } else if (name.equals(QUOTATION)) {
      quotations = Math.max(0, quotations + (closing ? -1 : 1));
    }
    open();
  }

  /** Puts a cell at a place of its own into the table that is open. */
  void cell(int atColumn, boolean header) {
    close();
    levels.clear();
    grid.openAt(atColumn, header);
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
    return levels.isEmpty() && grid.cell().isEmpty();
  }

  /** Tells whether what is written stands in an item of a list. */
  boolean inItem() {
    return ownerOfText().isPresent();
  }

  /** Returns the last passage that was written, or none. */
  int last() {
    return last;
  }

  private void table(String name, boolean closing, CellSize size) {
    levels.clear();
    if (name.equals("table")) {
      if (closing) {
        leaveTable();
      } else {
        enterTable();
      }
    } else if (closing) {
      grid.close();
    } else if (name.equals("tr")) {
      grid.beginRow();
    } else {
      grid.open(size, name.equals("th"));
    }
  }

  private void enterTable() {
    if (grids.size() < MAX_DEPTH) {
      grids.push(grid);
    }
    grid = new TableGrid(tables++);
  }

  private void leaveTable() {
    grid.close();
    if (!grids.isEmpty()) {
      grid = grids.pop();
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
      return grid.cell()
          .map(TableGrid.Cell::under)
          .filter(cell -> cell != ArticleBuilder.NONE)
          .orElse(outer.parent());
    }
    return level.own != ArticleBuilder.NONE ? level.own : level.under;
  }

  private void open() {
    Optional<Level> owner = ownerOfText();
    Passage.Kind plain = quotations > 0 ? Passage.Kind.QUOTATION : outer.kind();
    Optional<CellPosition> cell = grid.cell().map(TableGrid.Cell::position);
    Passage.Kind kind =
        owner.isPresent() ? Passage.Kind.ITEM : cell.isPresent() ? Passage.Kind.CELL : plain;
    int base = grid.cell().map(TableGrid.Cell::under).orElse(outer.parent());
    int under = owner.map(level -> level.under).orElse(base);
    builder.open(new PassageHead(kind, under, cell));
  }

  private void close() {
    int index = builder.close();
    if (index != ArticleBuilder.NONE) {
      last = index;
      grid.written(index);
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
