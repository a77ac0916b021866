package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.export.FactNotation;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.pipeline.Pipeline;

/**
 * A sentence and the facts that a careful historian would state of it.
 *
 * <pre>
 * A01 a unit takes a town
 * title: 北原會戰
 * before: 日軍向北原推進。
 * > 第13師團攻佔柳州。
 * = action capture | 第13師團 → 柳州
 * </pre>
 *
 * <p>The title of its article and the sentences before it stand only where they matter; their own
 * facts don't count. {@code = nothing} says that there is none.
 *
 * @param id the letter of the phenomenon and a number
 * @param about what the sentence shows
 * @param title the title of its article
 * @param before what the article says before it
 * @param text the sentence
 * @param expected its facts in the one-line notation, in the order of the words
 */
record SentenceCase(
    String id, String about, String title, String before, String text, TreeSet<String> expected) {
  private static final Pattern HEADER = Pattern.compile("([A-Z]\\d\\d) (\\S.*)");
  private static final String NO_TITLE = "無題";

  /** Reads the cases of a file. */
  static List<SentenceCase> read(String file) {
    List<SentenceCase> cases = new ArrayList<>();
    for (String block : file.split("\\n(?:[ \\t]*\\n)+")) {
      List<String> lines =
          block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        cases.add(parse(lines));
      }
    }
    return cases;
  }

  private static SentenceCase parse(List<String> lines) {
    Matcher header = HEADER.matcher(lines.get(0));
    if (!header.matches()) {
      throw new IllegalArgumentException("not the first line of a case: " + lines.get(0));
    }
    String title = NO_TITLE;
    String before = "";
    List<String> text = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("title: ")) {
        title = line.substring(7);
      } else if (line.startsWith("before: ")) {
        before = line.substring(8);
      } else if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.startsWith("= ")) {
        facts.add(line.substring(2));
      } else {
        throw new IllegalArgumentException(header.group(1) + ": not understood: " + line);
      }
    }
    if (text.isEmpty() || facts.isEmpty()) {
      throw new IllegalArgumentException(header.group(1) + ": a sentence or its facts are missing");
    }
    TreeSet<String> expected = new TreeSet<>(facts);
    if (expected.remove("nothing") && !expected.isEmpty()) {
      throw new IllegalArgumentException(header.group(1) + ": nothing and something");
    }
    return new SentenceCase(
        header.group(1), header.group(2), title, before, String.join("\n", text), expected);
  }

  /** Returns the facts that the sentence gives, in the one-line notation. */
  TreeSet<String> found(Pipeline pipeline) {
    ArticleFacts facts = pipeline.read(title, before + text);
    FactNotation notation = FactNotation.of(facts);
    int begin = before.codePointCount(0, before.length());
    TreeSet<String> lines = new TreeSet<>();
    facts.facts().stream()
        .filter(fact -> fact.basis().first().span().begin() >= begin)
        .map(notation::line)
        .forEach(lines::add);
    return lines;
  }
}
