package org.battlegraph.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.article.ArticleBuilder.PassageHead;

/** Writes raw HTML: tables, and in their cells paragraphs and nested lists. */
final class HtmlWriter {
  /** A tag. */
  static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:\\s[^<>]{0,2000})?)/?>");

  private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*[\"']([^\"']*)[\"']");

  /**
   * A footnote's mark; a number that is bare and without a link it may be an exponent, which is
   * left out too.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:<a\\s[^<>]{0,300}>|\\[){1,2}\\s*(%s)\\s*]?(?:</a>)?(?=<)"
                  .formatted(FootnoteMark.LABEL)
              + "|\\s*\\d{1,3}\\s*(?=<)");

  private final String source;
  private final ArticleBuilder builder;
  private final SourceWords words;
  private final TreeWriter tree;
  private int anchor;
  private Optional<String> target = Optional.empty();

  HtmlWriter(String source, ArticleBuilder builder, SourceWords words) {
    this.source = source;
    this.builder = builder;
    this.words = words;
    this.tree = new TreeWriter(builder);
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
    target = Optional.empty();
    tree.begin(head, tablesBefore);
    anchor = builder.position();
    Matcher tag = TAG.matcher(source).region(begin, end);
    int at = begin;
    while (tag.find()) {
      words.html(at, tag.start());
      at = tag(tag, end);
      tag.region(at, end);
    }
    words.html(at, end);
    return tree.end();
  }

  private int tag(Matcher tag, int end) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !tag.group(1).isEmpty();
    if (name.equals("a")) {
      anchor(closing, tag.group(3));
    } else if (name.equals("sup") && !closing) {
      return afterFootnote(tag.end(), end);
    } else if (TreeWriter.parts(name)) {
      tree.element(name, closing, CellSize.of(tag.group(3)));
      anchor = builder.position();
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
    Optional.ofNullable(number.group(1))
        .flatMap(FootnoteMark::of)
        .ifPresent(mark -> builder.cite(mark.name()));
    return number.end();
  }
}
