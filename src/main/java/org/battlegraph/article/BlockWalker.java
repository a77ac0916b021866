package org.battlegraph.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.article.ArticleBuilder.PassageHead;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/**
 * Walks the blocks of a Markdown document in order and writes each as a passage under its parent.
 *
 * <p>A list stands under the item that it is nested in; a list right after a short line without a
 * full stop stands under that line.
 */
final class BlockWalker {
  /** A longer line before a list is prose and not the list's heading. */
  private static final int MAX_LEAD_IN = 60;

  private static final Pattern WIKI_BULLET = Pattern.compile("^(?:[:;#]|\\\\[*#:;])+\\s*");

  private final MarkdownSource source;
  private final ArticleBuilder builder;
  private final SourceWords words;
  private final InlineWriter inlines;
  private final HtmlWriter html;
  private final Map<Integer, Integer> htmlEnds = new HashMap<>();
  private final List<Integer> ancestors = new ArrayList<>();
  private int depth;
  private int tables;

  BlockWalker(MarkdownSource source, ArticleBuilder builder) {
    this.source = source;
    this.builder = builder;
    this.words = new SourceWords(source, builder);
    this.inlines = new InlineWriter(words, builder);
    this.html = new HtmlWriter(source.text(), builder, words);
    source.html().forEach(region -> htmlEnds.put(region.begin(), region.end()));
  }

  /** Writes a document. */
  void walk(Node document) {
    children(
        document, new PassageHead(Passage.Kind.PARAGRAPH, ArticleBuilder.NONE, Optional.empty()));
  }

  /** Writes the blocks under a node; returns the first passage written, or none. */
  private int children(Node parent, PassageHead head) {
    int first = ArticleBuilder.NONE;
    int last = ArticleBuilder.NONE;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean isList = node instanceof ListBlock;
      PassageHead here = isList && isLeadIn(last) ? under(head, last) : head;
      last = block(node, here);
      if (first == ArticleBuilder.NONE && !isList) {
        first = last;
        if (head.kind() == Passage.Kind.ITEM && first != ArticleBuilder.NONE) {
          remember(depth, first);
        }
      }
      if (head.kind() == Passage.Kind.ITEM && first != ArticleBuilder.NONE) {
        head = under(head, first);
      }
    }
    return first;
  }

  private int block(Node node, PassageHead head) {
    if (node instanceof Heading heading) {
      builder.open(new PassageHead(Passage.Kind.HEADING, ArticleBuilder.NONE, Optional.empty()));
      inlines.write(node);
      builder.closeAsHeading(heading.getLevel());
      ancestors.clear();
    } else if (node instanceof Paragraph) {
      return paragraph(node, head);
    } else if (node instanceof ListBlock) {
      list(node, head);
    } else if (node instanceof BlockQuote) {
      children(node, new PassageHead(Passage.Kind.QUOTATION, head.parent(), head.cell()));
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof HtmlBlock) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty()) {
        tables = html.write(begin(node), end(node), head, tables);
      }
    } else if (node instanceof ThematicBreak) {
      Integer end = node.getSourceSpans().isEmpty() ? null : htmlEnds.get(begin(node));
      if (end != null) {
        tables = html.write(begin(node), end, head, tables);
      }
    } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock) {
      return code(node, head);
    }
    return ArticleBuilder.NONE;
  }

  private void list(Node list, PassageHead head) {
    depth++;
    List<String> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int first = children(item, new PassageHead(Passage.Kind.ITEM, head.parent(), head.cell()));
      items.add(first == ArticleBuilder.NONE ? "" : builder.words(first));
    }
    depth--;
    if (depth == 0 && list instanceof OrderedList ordered && builder.inApparatus()) {
      Integer start = ordered.getMarkerStartNumber();
      builder.footnotes().list(start == null ? 1 : start, items, builder.placeOfList());
    }
  }

  private int paragraph(Node node, PassageHead head) {
    Matcher bullet = WIKI_BULLET.matcher(node.getSourceSpans().isEmpty() ? "" : line(node));
    if (bullet.find()) {
      return wikiItem(node, head, bullet);
    }
    builder.open(head);
    boolean category = inlines.write(node);
    int index = builder.close();
    if (index == ArticleBuilder.NONE && category) {
      builder.beginTail();
    }
    return index;
  }

  /** Writes an item of a wiki list that pandoc did not take for one: its marks are characters. */
  private int wikiItem(Node node, PassageHead head, Matcher bullet) {
    source.dropped().set(begin(node), begin(node) + bullet.end());
    int depth = bullet.group().replace("\\", "").strip().length();
    int parent = head.parent();
    for (int d = Math.min(depth, ancestors.size()) - 1;
        d > 0 && parent == ArticleBuilder.NONE;
        d--) {
      parent = ancestors.get(d - 1);
    }
    builder.open(new PassageHead(Passage.Kind.ITEM, parent, head.cell()));
    inlines.write(node);
    int index = builder.close();
    remember(depth, index);
    return ArticleBuilder.NONE;
  }

  /** Notes the last item of a depth, from 1, for lists that go on after a break. */
  private void remember(int depth, int passage) {
    while (ancestors.size() >= depth) {
      ancestors.remove(ancestors.size() - 1);
    }
    while (ancestors.size() < depth) {
      ancestors.add(passage);
    }
  }

  private String line(Node node) {
    SourceSpan span = node.getSourceSpans().get(0);
    return source.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private int code(Node node, PassageHead head) {
    builder.open(head);
    for (SourceSpan span : node.getSourceSpans()) {
      String line =
          source.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
      if (!line.startsWith("```") && !line.startsWith("~~~")) {
        builder.breakLine(span.getInputIndex());
        words.html(span.getInputIndex(), span.getInputIndex() + span.getLength());
      }
    }
    return builder.close();
  }

  private void table(Node table) {
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
        if (line instanceof TableRow) {
          cells(line, row++);
        }
      }
    }
    tables++;
  }

  private void cells(Node line, int row) {
    int column = 0;
    for (Node node = line.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        CellPosition position = new CellPosition(tables, row, column++, 1, 1, cell.isHeader());
        builder.open(
            new PassageHead(Passage.Kind.CELL, ArticleBuilder.NONE, Optional.of(position)));
        inlines.write(cell);
        builder.close();
      }
    }
  }

  private boolean isLeadIn(int passage) {
    if (passage == ArticleBuilder.NONE) {
      return false;
    }
    String line = builder.words(passage);
    return line.endsWith("：")
        || line.endsWith(":")
        || (line.length() <= MAX_LEAD_IN && line.indexOf('。') < 0);
  }

  private static PassageHead under(PassageHead head, int parent) {
    return new PassageHead(head.kind(), parent, head.cell());
  }

  private static int begin(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
