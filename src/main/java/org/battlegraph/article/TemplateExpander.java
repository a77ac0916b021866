package org.battlegraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.battlegraph.article.ExpandedText.Tag;
import org.battlegraph.article.Template.Argument;
import org.battlegraph.article.TemplateWords.Field;
import org.battlegraph.article.TemplateWords.Use;
import org.battlegraph.model.text.Span;

/** Writes what the reader of the page sees of a template. For one article and one thread. */
final class TemplateExpander {
  private static final String BLOCK = "*#;:";
  private static final List<String> DATE_MARKS = List.of("年", "月", "日");

  private static final List<String> NAME = List.of("name");
  private static final List<String> GROUP = List.of("group");

  /** What a work is told by, in the order of a list of references. */
  private static final List<List<String>> WORK =
      List.of(
          List.of("author", "last", "last1", "author1", "作者", "editor"),
          List.of("first", "first1"),
          List.of("title", "标题", "chapter"),
          List.of("work", "journal", "newspaper", "website", "series"),
          List.of("publisher", "出版社"),
          List.of("date", "year", "日期"),
          List.of("pages", "page", "页", "p", "pp"),
          List.of("url"));

  private final WikitextScan scan;
  private final TemplateWords words;
  private final WikitextExpander text;
  private final Footnotes footnotes;
  private final ExpandedText out;

  TemplateExpander(
      WikitextScan scan,
      TemplateWords words,
      WikitextExpander text,
      Footnotes footnotes,
      ExpandedText out) {
    this.scan = scan;
    this.words = words;
    this.text = text;
    this.footnotes = footnotes;
    this.out = out;
  }

  /** Returns the words of a part of the source. */
  String words(Span part, int depth) {
    return text.words(part, words, depth);
  }

  /** Writes a template; returns the index after it. */
  int expand(Template template, int depth) {
    Use use = words.use(template.name());
    Optional<Argument> shown = template.first(use.arguments());
    switch (use.show()) {
      case TEXT -> shown.ifPresent(argument -> write(argument, depth));
      case LINK -> shown.ifPresent(argument -> link(template, use, argument, depth));
      case SUFFIX -> {
        shown.ifPresent(argument -> country(argument, depth));
        shown.ifPresent(argument -> out.literal(use.words(), argument.value().end()));
      }
      case WORDS -> out.literal(use.words(), template.begin());
      case LINES -> lines(template, depth);
      case QUOTATION -> shown.ifPresent(argument -> quotation(argument, depth));
      case DATE -> date(template.positional(), 0, depth);
      case DATES -> {
        date(template.positional(), 0, depth);
        if (template.positional().size() > DATE_MARKS.size()) {
          out.literal("－", template.positional().get(2).value().end());
          date(template.positional(), DATE_MARKS.size(), depth);
        }
      }
      case LIFE -> life(template.positional(), depth);
      case MEASURE -> measure(template.positional(), depth);
      case NOTE -> note(template, use, depth);
      case MARK ->
          shown.ifPresent(
              a ->
                  out.mark(
                      Footnotes.grouped(group(template, use, depth), words(a.value(), depth)),
                      template.begin()));
      case WORK -> out.literal(work(template, depth), template.begin());
      case BOX -> box(template, depth);
      case NOTHING -> look(template, depth);
    }
    return template.end();
  }

  /** Writes an argument; a list or a table in it begins a line, as a wiki has it. */
  private void write(Argument argument, int depth) {
    Span value = argument.value();
    boolean block =
        value.length() > 0
            && (BLOCK.indexOf(scan.text().charAt(value.begin())) >= 0
                || scan.text().startsWith("{|", value.begin()));
    if (block) {
      out.add('\n', value.begin());
    }
    text.expand(value.begin(), value.end(), depth + 1);
    if (block) {
      out.add('\n', value.end());
    }
  }

  private void link(Template template, Use use, Argument shown, int depth) {
    Optional<String> title =
        template
            .first(use.target())
            .map(argument -> flagName(source(argument)))
            .filter(name -> !name.contains("{{") && !name.contains("[["))
            .flatMap(LinkTargets::ofTitle);
    title.ifPresent(known -> out.link(known, shown.value().begin()));
    country(shown, depth);
    title.ifPresent(known -> out.linkEnd(shown.value().end()));
  }

  /** Writes an argument, of a country's code its name. */
  private void country(Argument argument, int depth) {
    String source = source(argument);
    String name = flagName(source);
    if (name.equals(source)) {
      write(argument, depth);
    } else {
      out.literal(name, argument.value().begin());
    }
  }

  private String source(Argument argument) {
    return scan.text().substring(argument.value().begin(), argument.value().end());
  }

  private String flagName(String code) {
    boolean isCode = code.matches("[A-Z]{2,4}(?:-[A-Z]+)?");
    Use use = words.use(isCode ? code.toLowerCase(Locale.ROOT) : "");
    return use.show() == TemplateWords.Show.WORDS ? use.words() : code;
  }

  private void lines(Template template, int depth) {
    boolean first = true;
    for (Argument argument : template.arguments()) {
      boolean shown = argument.key().length() == 0 || argument.name().equals("title");
      if (shown && argument.value().length() > 0) {
        if (!first) {
          out.lineBreak(argument.value().begin());
        }
        write(argument, depth);
        first = false;
      }
    }
  }

  private void quotation(Argument argument, int depth) {
    out.tag("blockquote", false, argument.value().begin());
    write(argument, depth);
    out.tag("blockquote", true, argument.value().end());
  }

  private void date(List<Argument> numbers, int from, int depth) {
    for (int i = 0; i < DATE_MARKS.size() && from + i < numbers.size(); i++) {
      Span number = numbers.get(from + i).value();
      if (!scan.text().substring(number.begin(), number.end()).matches("\\d{1,4}")) {
        return;
      }
      write(numbers.get(from + i), depth);
      out.literal(DATE_MARKS.get(i), number.end());
    }
  }

  private void life(List<Argument> parts, int depth) {
    if (parts.size() < 2) {
      return;
    }
    out.literal("（", parts.get(0).value().begin());
    for (int i = 0; i < Math.min(4, parts.size()); i++) {
      if (i == 2) {
        out.literal("－", parts.get(i).value().begin());
      }
      write(parts.get(i), depth);
    }
    out.literal("）", parts.get(Math.min(4, parts.size()) - 1).value().end());
  }

  private void measure(List<Argument> parts, int depth) {
    if (parts.size() >= 2) {
      Span sign = parts.get(1).value();
      write(parts.get(0), depth);
      out.literal(words.unit(scan.text().substring(sign.begin(), sign.end())), sign.begin());
    }
  }

  private String group(Template template, Use use, int depth) {
    return template.first(GROUP).map(a -> words(a.value(), depth)).orElse(use.words());
  }

  /** A footnote: in the words of its argument, or, where it has none such, in all that it says. */
  private void note(Template template, Use use, int depth) {
    String says =
        !use.arguments().isEmpty()
            ? template.first(use.arguments()).map(a -> words(a.value(), depth)).orElse("")
            : template.arguments().stream()
                .filter(argument -> !argument.name().equals("ref"))
                .map(argument -> words(argument.value(), depth))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    String name =
        template
            .first(NAME)
            .map(a -> Footnotes.grouped(group(template, use, depth), words(a.value(), depth)))
            .orElse(Footnotes.unnamed(template.begin()));
    footnotes.work(name, says);
    out.mark(name, template.begin());
  }

  private String work(Template template, int depth) {
    List<String> parts = new ArrayList<>();
    for (List<String> names : WORK) {
      template.first(names).map(argument -> words(argument.value(), depth)).ifPresent(parts::add);
    }
    return String.join(". ", parts);
  }

  /**
   * Writes a box as a table: the parameter's own name at the left, then a column for each side,
   * whose head names it.
   */
  private void box(Template template, int depth) {
    String row = "";
    out.add('\n', template.begin());
    out.tag("table", false, template.begin());
    for (Argument argument : template.arguments()) {
      Optional<Field> field = words.field(argument.name());
      if (field.isPresent() && argument.value().length() > 0) {
        String base = argument.name().replaceFirst("\\d$", "");
        int at = argument.key().begin();
        if (!base.equals(row)) {
          out.tag("tr", false, at);
          out.tag(new Tag("th", false, 0, CellSize.ONE), at);
          out.literal(base(argument), at);
          row = base;
        }
        String cell = field.get().isName() ? "th" : "td";
        int side = Math.max(1, field.get().side());
        out.tag(new Tag(cell, false, side, CellSize.ONE), argument.value().begin());
        write(argument, depth);
      } else {
        text.words(argument.value(), words, depth);
      }
    }
    out.tag("table", true, template.end() - 1);
    out.add('\n', template.end() - 1);
  }

  private String base(Argument argument) {
    return scan.text()
        .substring(argument.key().begin(), argument.key().end())
        .replaceFirst("\\d$", "");
  }

  /**
   * Reads the references in a template that shows nothing: {{reflist|refs=…}} says what they are.
   */
  private void look(Template template, int depth) {
    for (Argument argument : template.arguments()) {
      if (source(argument).contains("<ref")) {
        text.words(argument.value(), words, depth);
      }
    }
  }
}
