package org.battlegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments at the head of a query file.
 *
 * <pre>
 * # title: English | 中文
 * # question: English with {parameter} | 中文，用{parameter}
 * # param: name kind [= default] | English | 中文
 * # column: name | English | 中文
 * # empty: what to say where there is no answer | 中文
 * # confidence: how sure the facts have to be that it speaks of, from 0 to 1
 * </pre>
 *
 * @param title a few words, or empty for a query without a header
 * @param question the question, with the parameters in braces
 * @param parameters what can be filled in
 * @param columns what the answer's columns mean; empty, or the columns of the query in their order
 * @param empty what having no rows means
 * @param confidence how sure the facts have to be; empty for that of the desk
 */
public record QueryHeader(
    Optional<Bilingual> title,
    Optional<Bilingual> question,
    List<Parameter> parameters,
    List<Column> columns,
    Optional<Bilingual> empty,
    Optional<Double> confidence) {
  private static final Pattern LINE = Pattern.compile("#\\s*([a-z]+):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)\\s+(\\w+)\\s*(?:=\\s*([^|]*\\S)\\s*)?\\|(.*)");
  private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s*\\|(.*)");

  /** Copies the lists. */
  public QueryHeader {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  static QueryHeader parse(String text) {
    Optional<Bilingual> title = Optional.empty();
    Optional<Bilingual> question = Optional.empty();
    Optional<Bilingual> empty = Optional.empty();
    Optional<Double> confidence = Optional.empty();
    List<Parameter> parameters = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        String value = matcher.group(2).strip();
        switch (matcher.group(1)) {
          case "title" -> title = Optional.of(Bilingual.parse(value));
          case "question" -> question = Optional.of(Bilingual.parse(value));
          case "empty" -> empty = Optional.of(Bilingual.parse(value));
          case "confidence" -> confidence = Optional.of(confidence(value));
          case "param" -> parameters.add(parameter(value));
          case "column" -> columns.add(column(value));
          default -> throw new IllegalArgumentException(unknownKey(matcher.group(1)));
        }
      }
    }
    return new QueryHeader(title, question, parameters, columns, empty, confidence);
  }

  private static double confidence(String value) {
    try {
      double confidence = Double.parseDouble(value);
      if (confidence >= 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // told below like a number out of range
    }
    throw new IllegalArgumentException("'" + value + "' is no confidence from 0 to 1");
  }

  private static Parameter parameter(String value) {
    Matcher matcher = PARAMETER.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "expected 'param: name kind [= default] | English | 中文' but found '" + value + "'");
    }
    ParameterKind kind =
        ParameterKind.find(matcher.group(2))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + matcher.group(2) + "' is no kind of parameter"));
    return new Parameter(
        matcher.group(1),
        kind,
        Optional.ofNullable(matcher.group(3)),
        Bilingual.parse(matcher.group(4)));
  }

  private static Column column(String value) {
    Matcher matcher = COLUMN.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "expected 'column: name | English | 中文' but found '" + value + "'");
    }
    return new Column(matcher.group(1), Bilingual.parse(matcher.group(2)));
  }

  private static String unknownKey(String key) {
    return "the header's '"
        + key
        + "' is none of title, question, param, column, empty, confidence";
  }
}
