package org.battlegraph.extract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.FigureWord;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Numerals;

/**
 * Reads tables of strengths and losses, whose numbers stand alone in their cells: what a number
 * counts is the head of its column, and whose it is that of its row, or the other way round.
 *
 * <p>A row whose first cell takes several has its own head behind it. If that says what is counted,
 * the cell before it says whose it is.
 */
final class FigureTableRules {
  private static final RuleName TABLE = new RuleName("figure.table");

  private static final Pattern NUMBER =
      Pattern.compile("(约|近|逾|超过)?\\s*([0-9][0-9,]*|" + Numerals.PATTERN + ")(余|多)?");

  /** What is counted, and the number directly behind it. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(\\p{IsHan}{2,4}?)(约|近|逾|超过)?\\s*([0-9][0-9,]*)(余|多)?(?:人|名)?(?=[、，；,;。]|$)");

  /** 蘇軍（1990年代檔案）: where the number beside it comes from is no number of the row. */
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）");

  private final ArticleView view;
  private final List<FigureWord> words;
  private final FactSheet sheet;
  private final TableCells cells;

  FigureTableRules(ArticleView view, List<FigureWord> words, FactSheet sheet) {
    this.view = view;
    this.words =
        words.stream()
            .filter(word -> word.ofPersons().kind().isPresent())
            .sorted(Comparator.comparing((FigureWord word) -> -word.word().length()))
            .toList();
    this.sheet = sheet;
    this.cells = new TableCells(view.article().body());
  }

  /** Reads a passage; one that is no cell with a number alone is left alone. */
  void read(Passage passage, Optional<EntityId> event) {
    Optional<CellPosition> cell = passage.cell();
    if (cell.isEmpty()) {
      return;
    }
    Matcher number = NUMBER.matcher(view.folded(passage.span()).strip());
    if (!number.matches()) {
      counted(passage, cell.get(), event);
      return;
    }
    Optional<BigDecimal> value = Numerals.parse(number.group(2));
    Optional<Passage> column = cells.headAbove(cell.get());
    List<Passage> row = cells.headsOfRow(cell.get());
    if (value.filter(count -> count.signum() > 0).isEmpty() || column.isEmpty() || row.isEmpty()) {
      return;
    }
    boolean about = number.group(1) != null || number.group(3) != null;
    Magnitude magnitude = new Magnitude(value.get(), Optional.empty(), about);
    Passage head = closest(cell.get()).orElse(row.get(row.size() - 1));
    Span whole = head.span().union(passage.span());
    figure(column.get(), head, event, magnitude, whole);
    figure(head, column.get(), event, magnitude, whole);
    if (row.size() > 1 && holder(column.get()).isEmpty()) {
      Passage before = row.get(row.size() - 2);
      figure(
          row.get(row.size() - 1), before, event, magnitude, before.span().union(passage.span()));
    }
  }

  /** 戰死58、負傷203: numbers with what they count beside them. */
  private void counted(Passage passage, CellPosition cell, Optional<EntityId> event) {
    Optional<EntityId> of = holderOf(cell);
    if (of.isEmpty()) {
      return;
    }
    Matcher each = COUNTED.matcher(view.folded(passage.span()));
    while (each.find()) {
      int begin = passage.span().begin();
      Span words = new Span(begin + each.start(), begin + each.end());
      boolean read =
          view.mentionsIn(passage).stream()
              .anyMatch(
                  mention -> mention instanceof FigureMention && words.contains(mention.span()));
      Optional<FigureKind> kind = kind(each.group(1));
      Optional<BigDecimal> value = Numerals.parse(each.group(3));
      if (!read && kind.isPresent() && value.isPresent()) {
        boolean about = each.group(2) != null || each.group(4) != null;
        Magnitude magnitude = new Magnitude(value.get(), Optional.empty(), about);
        add(kind.get(), of, event, magnitude, words);
      }
    }
  }

  /** Returns the force that a cell's row tells of. */
  Optional<EntityId> holderOf(CellPosition cell) {
    return closest(cell).flatMap(this::holder);
  }

  /** 清軍 | 練軍左營 | 500: of several heads the last that names a force says whose the number is. */
  private Optional<Passage> closest(CellPosition cell) {
    return cells.before(cell).stream()
        .takeWhile(passage -> !isNumbers(view.folded(passage.span()).strip()))
        .filter(passage -> holder(passage).isPresent())
        .reduce((first, second) -> second);
  }

  private static boolean isNumbers(String text) {
    String words = ASIDE.matcher(text).replaceAll("");
    return NUMBER.matcher(words).matches() || COUNTED.matcher(words).find();
  }

  private void figure(
      Passage counted,
      Passage holder,
      Optional<EntityId> event,
      Magnitude magnitude,
      Span evidence) {
    Optional<FigureKind> kind = kind(counted);
    Optional<EntityId> of = holder(holder);
    if (kind.isPresent() && of.isPresent()) {
      add(kind.get(), of, event, magnitude, evidence);
    }
  }

  private void add(
      FigureKind kind,
      Optional<EntityId> of,
      Optional<EntityId> event,
      Magnitude magnitude,
      Span evidence) {
    sheet.add(
        new Figure(
            sheet.basis(Optional.empty(), Standing.ASSERTED, TABLE, evidence),
            kind,
            of,
            event,
            Optional.empty(),
            magnitude,
            "persons"));
  }

  /** 戰死, 負傷者: the longest word of the head that tells of persons. */
  private Optional<FigureKind> kind(Passage head) {
    return kind(view.folded(head.span()));
  }

  private Optional<FigureKind> kind(String text) {
    return words.stream()
        .filter(word -> text.contains(word.word()))
        .findFirst()
        .flatMap(word -> word.ofPersons().kind());
  }

  /** The last force that a head names, or the force of the side: in 第3師第9團 the regiment. */
  private Optional<EntityId> holder(Passage head) {
    return view.mentionsIn(head).stream()
        .filter(mention -> !(mention instanceof FigureMention || mention instanceof DateMention))
        .max(Comparator.comparing((Mention mention) -> mention.span().end()))
        .flatMap(view.resolution()::meaningOf)
        .filter(entity -> entity instanceof Unit || entity instanceof State)
        .map(Entity::id);
  }
}
