package org.battlegraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * A template of wikitext as it is used: its name and where its arguments stand in the source.
 *
 * @param name its name, folded: lower case, simplified characters, spaces for underscores
 * @param begin the index at which it begins
 * @param end the index after it
 * @param arguments its arguments in order
 */
record Template(String name, int begin, int end, List<Argument> arguments) {
  /** More arguments are not read: no template of prose has as many. */
  private static final int MAX_ARGUMENTS = 200;

  private static final int MAX_NAME = 80;

  /**
   * An argument.
   *
   * @param name its name, folded, or its number from 1
   * @param key where its name stands; empty at the argument's begin if it has a number
   * @param value where its value stands, without white space around it
   */
  record Argument(String name, Span key, Span value) {}

  /** Reads the template at an index of a scanned text. */
  static Template at(WikitextScan scan, int begin) {
    int end = scan.end(begin);
    int inner = end - 2;
    List<Argument> arguments = new ArrayList<>();
    String name = "";
    int from = begin + 2;
    int part = 0;
    int equals = -1;
    int positional = 0;
    for (int i = from; i <= inner && part <= MAX_ARGUMENTS; i++) {
      char c = i < inner ? scan.text().charAt(i) : '|';
      int skip = i < inner ? scan.end(i) : i;
      if (skip > i && skip <= inner) {
        i = skip - 1;
      } else if (c == '=' && equals < 0 && !scan.inert(i)) {
        equals = i;
      } else if (i == inner || c == '|' && !scan.inert(i)) {
        if (part == 0) {
          name = named(scan, from, i);
        } else if (equals >= 0) {
          Span key = trimmed(scan.text(), from, equals);
          arguments.add(
              new Argument(
                  named(scan, key.begin(), key.end()), key, trimmed(scan.text(), equals + 1, i)));
        } else {
          positional++;
          arguments.add(
              new Argument(
                  Integer.toString(positional),
                  new Span(from, from),
                  trimmed(scan.text(), from, i)));
        }
        part++;
        from = i + 1;
        equals = -1;
      }
    }
    return new Template(name, begin, end, arguments);
  }

  /** Returns the first of some arguments that is there and not empty. */
  Optional<Argument> first(List<String> names) {
    return names.stream().flatMap(each -> argument(each).stream()).findFirst();
  }

  /** Returns the arguments without a name, in order. */
  List<Argument> positional() {
    return arguments.stream().filter(argument -> argument.key().length() == 0).toList();
  }

  private Optional<Argument> argument(String wanted) {
    return arguments.stream()
        .filter(argument -> argument.name().equals(wanted) && argument.value().length() > 0)
        .findFirst();
  }

  private static String named(WikitextScan scan, int begin, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = begin; i < end && name.length() < MAX_NAME; i++) {
      if (!scan.dropped().get(i)) {
        name.append(scan.text().charAt(i) == '_' ? ' ' : scan.text().charAt(i));
      }
    }
    String folded = Folding.fold(name.toString().strip()).toLowerCase(Locale.ROOT);
    return folded.replaceFirst("^:?(?:template|模板|样板) ?:", "").strip();
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Sentences.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Sentences.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
