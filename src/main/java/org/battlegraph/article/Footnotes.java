package org.battlegraph.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.model.text.Citation;

/**
 * The footnote marks of one article, and what the footnotes say.
 *
 * <p>For one article and one thread.
 */
final class Footnotes {
  private static final String UNNAMED = "\0";

  private final List<Citation> marks = new ArrayList<>();
  private final Map<String, String> works = new HashMap<>();
  private final List<List<String>> lists = new ArrayList<>();

  /** Returns the name by which the reader calls a footnote that has none, by its place. */
  static String unnamed(int index) {
    return UNNAMED + index;
  }

  /** Notes a mark. */
  void mark(int offset, String name) {
    marks.add(new Citation(offset, Optional.of(name), Optional.empty()));
  }

  /**
   * Says what a footnote says; the first that is said of it holds. Numbers alone, such as are left
   * of a link without words, say nothing.
   */
  void work(String name, String words) {
    if (words.codePoints().anyMatch(Character::isLetter)) {
      works.putIfAbsent(name, words.strip());
    }
  }

  /**
   * Offers a numbered list of the apparatus, which may be the footnotes or only books.
   *
   * @param start the number of the first item
   * @param items what the items say; a lost one is empty
   * @param tail whether it stands where footnotes are put that have no heading
   */
  void list(int start, List<String> items, boolean tail) {
    if (tail) {
      number(start, items);
    } else {
      lists.add(start == 1 ? List.copyOf(items) : List.of());
    }
  }

  private void number(int start, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      work(Integer.toString(start + i), items.get(i));
    }
  }

  /** Takes a list under a heading for the footnotes if it has as many items as there are marks. */
  private void chooseList() {
    if (works.isEmpty()
        && lists.size() == 1
        && !lists.get(0).isEmpty()
        && lists.get(0).size() == highestNumber()) {
      number(1, lists.get(0));
    }
  }

  /** Moves marks that stand behind the end of the text to the end. */
  void trim(int end) {
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).offset() > end; i--) {
      marks.set(i, new Citation(end, marks.get(i).name(), Optional.empty()));
    }
  }

  /** Returns the highest number that a mark bears, or 0. */
  private int highestNumber() {
    return marks.stream()
        .flatMap(mark -> mark.name().stream())
        .filter(name -> name.matches("\\d{1,4}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  /** Returns the marks with what they say. */
  List<Citation> citations(int end) {
    trim(end);
    chooseList();
    return marks.stream()
        .map(
            mark ->
                new Citation(
                    mark.offset(),
                    mark.name().filter(name -> !name.startsWith(UNNAMED)),
                    mark.name().flatMap(name -> Optional.ofNullable(works.get(name)))))
        .toList();
  }
}
