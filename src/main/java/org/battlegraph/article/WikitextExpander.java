package org.battlegraph.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.article.ExpandedText.Tag;
import org.battlegraph.model.text.Span;

/**
 * Writes what a reader sees of wikitext: templates as they are shown, links by their words, marks
 * for references and tags.
 *
 * <p>What nests deeper than {@link #MAX_DEPTH} is left out. For one article and one thread.
 */
final class WikitextExpander {
  /** Templates and links within each other. */
  static final int MAX_DEPTH = 60;

  private static final Pattern EXTERNAL =
      Pattern.compile("\\[(?:https?:|ftp:)?//[^\\s\\[\\]<>|]{1,2000}[ \\t]*");
  private static final Pattern REF_NAME = attribute("name");
  private static final Pattern REF_GROUP = attribute("group");

  private final WikitextScan scan;
  private final String text;
  private final ExpandedText out;
  private final Footnotes footnotes;
  private final TemplateExpander templates;

  WikitextExpander(WikitextScan scan, TemplateWords words, Footnotes footnotes, ExpandedText out) {
    this.scan = scan;
    this.text = scan.text();
    this.out = out;
    this.footnotes = footnotes;
    this.templates = new TemplateExpander(scan, words, this, footnotes, out);
  }

  /** Returns the words of a part of the source, in a text of their own. */
  String words(Span part, TemplateWords words, int depth) {
    ExpandedText inner = new ExpandedText();
    new WikitextExpander(scan, words, footnotes, inner).expand(part.begin(), part.end(), depth + 1);
    return inner.words();
  }

  /** Writes a part of the source. */
  void expand(int begin, int end, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (int i = begin; i < end; ) {
      i = Math.max(i + 1, step(i, end, depth));
    }
  }

  /** Writes what begins at an index; returns where to go on. */
  private int step(int i, int end, int depth) {
    char c = text.charAt(i);
    if (scan.dropped().get(i)) {
      return i + 1;
    }
    if (scan.literal().get(i)) {
      out.literal(String.valueOf(c), i);
      return i + 1;
    }
    int close = scan.end(i);
    boolean whole = close > i && close <= end;
    return switch (c) {
      case '{' -> whole ? templates.expand(Template.at(scan, i), depth) : brace(i, end);
      case '[' -> whole ? link(i, close, depth) : bracket(i, end, depth);
      case '<' -> whole ? reference(i, close, depth) : tag(i, end);
      case '&' -> entity(i, end);
      case '\'' -> apostrophes(i, end);
      case '|', ':' -> lineBegin(i, end);
      case '(' -> {
        // Else the parser would make a sign of (c).
        out.literal("(", i);
        yield i + 1;
      }
      case '\r' -> i + 1;
      default -> plain(i);
    };
  }

  /** Braces that begin a table stay; those of a template that never ends are words. */
  private int brace(int i, int end) {
    if (i + 1 < end && text.charAt(i + 1) == '{') {
      out.literal("{{", i);
      return i + 2;
    }
    return plain(i);
  }

  private int plain(int i) {
    out.add(text.charAt(i), i);
    return i + 1;
  }

  private int link(int begin, int close, int depth) {
    int inner = close - 2;
    int bar = bar(begin + 2, inner);
    String target = target(begin + 2, bar);
    if (LinkTargets.isSilent(target)) {
      return close;
    }
    Optional<String> title = LinkTargets.ofTitle(target);
    title.ifPresent(known -> out.link(known, begin));
    boolean named = bar < inner;
    int from = named ? bar + 1 : begin + 2;
    if (!named && text.charAt(from) == ':') {
      from++;
    }
    expand(from, inner, depth + 1);
    title.ifPresent(known -> out.linkEnd(inner));
    return close;
  }

  /** Returns where the words of a link begin after its target: the bar, or the end. */
  private int bar(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (scan.end(i) > i) {
        i = Math.min(end, scan.end(i)) - 1;
      } else if (text.charAt(i) == '|' && !scan.inert(i)) {
        return i;
      }
    }
    return end;
  }

  private String target(int begin, int end) {
    StringBuilder target = new StringBuilder();
    for (int i = begin; i < end && target.length() < 400; i++) {
      if (!scan.dropped().get(i) && text.charAt(i) != '\n') {
        target.append(text.charAt(i));
      }
    }
    return target.toString();
  }

  /** A link to the web shows its words, and without words nothing; another bracket is one. */
  private int bracket(int i, int end, int depth) {
    Matcher external = EXTERNAL.matcher(text).region(i, end);
    if (!external.lookingAt()) {
      out.literal("[", i);
      return i + 1;
    }
    int from = external.end();
    int limit = Math.min(end, from + 1000);
    int close = from;
    while (close < limit && text.charAt(close) != ']' && text.charAt(close) != '\n') {
      close++;
    }
    if (close == limit || text.charAt(close) != ']') {
      out.literal("[", i);
      return i + 1;
    }
    expand(from, close, depth + 1);
    return close + 1;
  }

  private int reference(int begin, int close, int depth) {
    int open = text.indexOf('>', begin) + 1;
    String group = value(REF_GROUP, begin, open).orElse("");
    Optional<String> name =
        value(REF_NAME, begin, open).map(given -> Footnotes.grouped(group, given));
    String words =
        open < close
            ? templates.words(new Span(open, text.lastIndexOf("</", close - 1)), depth)
            : "";
    String known = name.orElse(Footnotes.unnamed(begin));
    footnotes.work(known, words);
    out.mark(known, begin);
    return close;
  }

  private static Pattern attribute(String name) {
    return Pattern.compile(
        "\\b%s\\s*=\\s*(?:\"([^\"<>]{0,200})\"|'([^'<>]{0,200})'|([^\\s\"'/<>]{1,200}))"
            .formatted(name),
        Pattern.CASE_INSENSITIVE);
  }

  private Optional<String> value(Pattern attribute, int begin, int end) {
    Matcher found = attribute.matcher(text).region(begin, end);
    if (!found.find()) {
      return Optional.empty();
    }
    String quoted = found.group(1) != null ? found.group(1) : found.group(2);
    return Optional.of((quoted != null ? quoted : found.group(3)).strip());
  }

  private int tag(int i, int end) {
    Matcher tag = HtmlWriter.TAG.matcher(text).region(i, end);
    if (!tag.lookingAt()) {
      out.literal("<", i);
      return i + 1;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      out.lineBreak(i);
    } else if (TreeWriter.parts(name)) {
      out.tag(new Tag(name, !tag.group(1).isEmpty(), -1, CellSize.of(tag.group(3))), i);
    }
    return tag.end();
  }

  /** Emphasis goes: two apostrophes, three or five; one is a character, and so are more. */
  private int apostrophes(int i, int end) {
    int count = 0;
    while (i + count < end && text.charAt(i + count) == '\'') {
      count++;
    }
    int shown = count == 1 || count == 4 ? 1 : Math.max(0, count - 5);
    out.literal("'".repeat(shown), i);
    return i + count;
  }

  /** The caption of a table is words, and a table may be indented. */
  private int lineBegin(int i, int end) {
    boolean begins = i == 0 || text.charAt(i - 1) == '\n';
    if (begins && text.startsWith("|+", i)) {
      out.tag("caption", false, i);
      return i + 2;
    }
    int at = i;
    while (begins && at < end && text.charAt(at) == ':') {
      at++;
    }
    return at > i && text.startsWith("{|", at) ? at : plain(i);
  }

  private int entity(int i, int end) {
    int close = Entities.end(text, i, end);
    Optional<String> decoded =
        close > i ? Entities.decode(text.substring(i + 1, close - 1)) : Optional.empty();
    decoded.ifPresentOrElse(shown -> out.literal(shown, i), () -> out.literal("&", i));
    return decoded.isPresent() ? close : i + 1;
  }
}
