package org.battlegraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.SourceMap;
import org.battlegraph.model.text.Span;

/**
 * Collects the plain text of one article, character by character, each with its place in the
 * source.
 *
 * <p>For one article and one thread. Passages are opened, written and closed one after the other; a
 * passage without a visible character leaves nothing behind.
 */
final class ArticleBuilder {
  /**
   * A longer paragraph is more than one passage, cut between sentences. What one passage says is
   * read together, so that its reading costs more than its length; nobody writes so long a
   * paragraph, but a damaged file can have one.
   */
  static final int MAX_PASSAGE = 5_000;

  /** The number of no passage. */
  static final int NONE = -1;

  /** Below it stand the letters of languages that are written with spaces. */
  private static final int FIRST_IDEOGRAPHIC = 0x2E80;

  private final SourcePlaces source;
  private final Apparatus apparatus;
  private final List<Section> sections = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Footnotes footnotes = new Footnotes();
  private int[] codePoints = new int[1024];
  private int[] offsets = new int[1024];
  private int length;
  private int lastOffset;
  private int apparatusLevel = Integer.MAX_VALUE;

  private PassageHead head = new PassageHead(Passage.Kind.PARAGRAPH, NONE, Optional.empty());
  private int begin;
  private int linksBefore;
  private int breakOffset = NONE;

  ArticleBuilder(SourcePlaces source, Apparatus apparatus) {
    this.source = source;
    this.apparatus = apparatus;
    sections.add(new Section(1, "", Section.Kind.BODY));
  }

  /** What is known of a passage before its words. */
  record PassageHead(Passage.Kind kind, int parent, Optional<CellPosition> cell) {}

  /** Opens a passage. */
  void open(PassageHead passage) {
    head = passage;
    begin = length;
    linksBefore = links.size();
    breakOffset = NONE;
  }

  /** Adds the character that stands at an index of the source. */
  void add(int codePoint, int sourceIndex) {
    if (length == begin && Sentences.isSpace(codePoint)) {
      return;
    }
    if (breakOffset != NONE) {
      boolean spaced =
          length > begin && !isIdeographic(codePoints[length - 1]) && !isIdeographic(codePoint);
      if (spaced && codePoints[length - 1] != ' ') {
        append(' ', breakOffset);
      }
      breakOffset = NONE;
    }
    append(codePoint, source.offset(sourceIndex));
  }

  /** Joins two lines: without a space, unless both are written in an alphabet. */
  void joinLines(int sourceIndex) {
    if (length > begin) {
      breakOffset = source.offset(sourceIndex);
    }
  }

  /** Begins a new line within a passage. */
  void breakLine(int sourceIndex) {
    if (length > begin && codePoints[length - 1] != '\n') {
      append('\n', source.offset(sourceIndex));
      breakOffset = NONE;
    }
  }

  /** Notes that a footnote mark stands here. */
  void cite(String name) {
    footnotes.mark(length, name);
  }

  /** Returns the footnotes, which a reader tells what each says. */
  Footnotes footnotes() {
    return footnotes;
  }

  /** Tells whether what is written now stands behind the article's own text. */
  boolean inApparatus() {
    return sections.get(sections.size() - 1).kind() == Section.Kind.APPARATUS;
  }

  /** Returns where in the apparatus a list that is written now stands. */
  Footnotes.Place placeOfList() {
    String title = sections.get(sections.size() - 1).title();
    if (title.isEmpty()) {
      return Footnotes.Place.TAIL;
    }
    return Apparatus.namesNotes(title) ? Footnotes.Place.NOTES : Footnotes.Place.SOURCES;
  }

  /** Returns the place in the plain text of the next character, where a link's anchor begins. */
  int position() {
    return length;
  }

  /** Adds a link on what was written since a position, if that is anything. */
  void link(int from, String target) {
    if (length > from) {
      links.add(new Link(new Span(from, length), target));
    }
  }

  /** Closes the passage; returns its number or {@link #NONE} if there was nothing in it. */
  int close() {
    while (length > begin && Sentences.isSpace(codePoints[length - 1])) {
      length--;
    }
    trimLinks();
    footnotes.trim(length);
    if (length == begin) {
      return NONE;
    }
    int index = passages.size();
    List<Sentence> rest = Sentences.split(codePoints, begin, length);
    while (!rest.isEmpty()) {
      int count = fitting(rest);
      addPassage(rest.subList(0, count));
      rest = rest.subList(count, rest.size());
    }
    separate(head.kind() == Passage.Kind.ITEM || head.kind() == Passage.Kind.CELL ? 1 : 2);
    return index;
  }

  private void addPassage(List<Sentence> sentences) {
    Span first = sentences.get(0).span();
    passages.add(
        new Passage(
            passages.size(),
            head.kind(),
            first.union(sentences.get(sentences.size() - 1).span()),
            sentences,
            sections.size() - 1,
            head.parent() == NONE ? OptionalInt.empty() : OptionalInt.of(head.parent()),
            head.cell()));
  }

  /** Returns how many sentences make a passage that is not too long. */
  private static int fitting(List<Sentence> sentences) {
    int begin = sentences.get(0).span().begin();
    int count = 1;
    while (count < sentences.size() && sentences.get(count).span().end() - begin <= MAX_PASSAGE) {
      count++;
    }
    return count;
  }

  /** Closes the passage as the heading of a new section. */
  void closeAsHeading(int level) {
    String title = new String(codePoints, begin, length - begin).strip();
    section(level, title, apparatus.names(title));
    close();
  }

  /** Begins a section without a title for what follows the article: categories and footnotes. */
  void beginTail() {
    if (sections.get(sections.size() - 1).kind() == Section.Kind.BODY) {
      section(2, "", true);
    }
  }

  /** Returns the words of a passage. */
  String words(int passage) {
    Span span = passages.get(passage).span();
    return new String(codePoints, span.begin(), span.length());
  }

  /** Returns the article. */
  Article build(String name) {
    int end = passages.isEmpty() ? 0 : passages.get(passages.size() - 1).span().end();
    return new Article(
        name,
        PlainText.of(new String(codePoints, 0, end)),
        sections,
        passages,
        links,
        footnotes.citations(end),
        new SourceMap(Arrays.copyOf(offsets, end), source.lineStarts()));
  }

  private void section(int level, String title, boolean isApparatus) {
    boolean below = level > apparatusLevel;
    apparatusLevel = below ? apparatusLevel : isApparatus ? level : Integer.MAX_VALUE;
    sections.add(
        new Section(
            level, title, below || isApparatus ? Section.Kind.APPARATUS : Section.Kind.BODY));
  }

  private void trimLinks() {
    for (int i = links.size() - 1; i >= linksBefore; i--) {
      Span anchor = links.get(i).anchor();
      if (anchor.begin() >= length) {
        links.remove(i);
      } else if (anchor.end() > length) {
        links.set(i, new Link(new Span(anchor.begin(), length), links.get(i).target()));
      }
    }
  }

  private void separate(int newlines) {
    for (int i = 0; i < newlines; i++) {
      append('\n', lastOffset);
    }
  }

  private void append(int codePoint, int offset) {
    if (length == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, length * 2);
      offsets = Arrays.copyOf(offsets, length * 2);
    }
    // A region that a parser reports out of order must not break the map.
    lastOffset = Math.max(lastOffset, offset);
    codePoints[length] = codePoint;
    offsets[length++] = lastOffset;
  }

  private static boolean isIdeographic(int codePoint) {
    return codePoint >= FIRST_IDEOGRAPHIC;
  }
}
