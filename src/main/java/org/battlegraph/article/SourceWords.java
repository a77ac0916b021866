package org.battlegraph.article;

import java.util.Optional;

/** Writes words that a parser decoded, finding for each character its place in the source. */
final class SourceWords {
  /** How far ahead to look for a character that does not stand where it should. */
  private static final int MAX_GAP = 16;

  private final String source;
  private final String masked;
  private final MarkdownSource places;
  private final ArticleBuilder builder;
  private int lastMark = -1;

  SourceWords(MarkdownSource source, ArticleBuilder builder) {
    this.places = source;
    this.source = source.text();
    this.masked = source.masked();
    this.builder = builder;
  }

  /**
   * Writes the words of a Markdown text node.
   *
   * @param words what the parser made of the source: without escapes, entities decoded
   * @param begin the index in the source at which they begin
   * @param end the index after the last
   */
  void markdown(String words, int begin, int end) {
    int at = begin;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      int entity = Entities.end(source, at, end);
      if (entity > at
          && !words.startsWith(source.substring(at, entity), i - Character.charCount(c))) {
        add(c, at);
        at = entity;
        continue;
      }
      boolean escaped = at < end && c != '\\' && masked.charAt(at) == '\\';
      at = find(c, at, end);
      if (at < end && masked.codePointAt(at) == c) {
        // Pandoc escapes every asterisk of the text: a bare one is emphasis beside Chinese marks,
        // which CommonMark's rule for the edges of words does not see.
        if (c != '*' || escaped) {
          add(c, at);
        }
        at += Character.charCount(c);
      } else {
        add(c, Math.min(at, Math.max(begin, end - 1)));
      }
    }
  }

  /** Writes a character, unless it is dropped; of a footnote mark its place is noted. */
  private void add(int codePoint, int at) {
    if (!places.dropped().get(at)) {
      builder.add(codePoint, at);
      return;
    }
    MarkdownSource.Mark mark = places.marks().get(at);
    if (mark != null && mark.begin() != lastMark) {
      lastMark = mark.begin();
      builder.cite(mark.name());
    }
  }

  /** Returns where a character stands next, or where it is looked for if it is not near. */
  private int find(int c, int from, int end) {
    for (int at = from; at < end && at < from + MAX_GAP; at++) {
      if (masked.codePointAt(at) == c) {
        return at;
      }
    }
    return from;
  }

  /** Tells whether a backtick stands at an index of the source. */
  boolean isTick(int at) {
    return source.charAt(at) == '`';
  }

  /** Writes the words between two tags of HTML. */
  void html(int begin, int end) {
    for (int at = begin; at < end; ) {
      int c = source.codePointAt(at);
      int entity = c == '&' ? Entities.end(source, at, end) : at;
      Optional<String> decoded =
          entity > at ? Entities.decode(source.substring(at + 1, entity - 1)) : Optional.empty();
      if (decoded.isPresent()) {
        add(decoded.get().codePointAt(0), at);
        at = entity;
      } else {
        if (c == '\n') {
          builder.joinLines(at);
        } else if (c != '\r') {
          add(c, at);
        }
        at += Character.charCount(c);
      }
    }
  }
}
