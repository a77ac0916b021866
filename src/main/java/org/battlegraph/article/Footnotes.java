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
  private static final char IN_GROUP = '\u001F';

  private final List<Citation> marks = new ArrayList<>();
  private final Map<String, String> works = new HashMap<>();
  private final List<NumberedList> lists = new ArrayList<>();

  /** Where in the apparatus a list stands. */
  enum Place {
    /** Behind the categories, where footnotes are put that have no heading. */
    TAIL,
    /** Under a heading such as 註釋. */
    NOTES,
    /** Under another heading. */
    SOURCES
  }

  /** A list under a heading; one that does not begin with 1 is empty. */
  private record NumberedList(List<String> items, Place place) {
    /** Tells whether it has as many items as there are marks, going by the highest. */
    boolean fits(Integer highest) {
      return highest != null && !items.isEmpty() && items.size() == highest;
    }
  }

  /** Returns the name by which the reader calls a footnote that has none, by its place. */
  static String unnamed(int index) {
    return UNNAMED + index;
  }

  /** Returns the name by which the reader calls a footnote of a group; an empty group is none. */
  static String grouped(String group, String name) {
    return group.isEmpty() ? name : group + IN_GROUP + name;
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
   * @param place where it stands
   */
  void list(int start, List<String> items, Place place) {
    if (place == Place.TAIL) {
      number("", start, items);
    } else {
      lists.add(new NumberedList(start == 1 ? List.copyOf(items) : List.of(), place));
    }
  }

  private void number(String group, int start, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      work(new FootnoteMark(group, start + i).name(), items.get(i));
    }
  }

  /**
   * Takes lists under headings for the footnotes if they have as many items as there are marks: for
   * the one group of notes the list of notes, for the numbers the only list that remains.
   */
  private void chooseLists() {
    Map<String, Integer> highest = highestNumbers();
    List<NumberedList> rest = new ArrayList<>(lists);
    boolean sourcesKnown = !works.isEmpty();
    List<String> groups = highest.keySet().stream().filter(group -> !group.isEmpty()).toList();
    if (groups.size() == 1) {
      String group = groups.get(0);
      List<NumberedList> notes =
          lists.stream()
              .filter(list -> list.place() == Place.NOTES && list.fits(highest.get(group)))
              .toList();
      rest.removeAll(notes);
      boolean numbersToo = !sourcesKnown && rest.isEmpty() && fitsAny(notes, highest.get(""));
      if (notes.size() == 1 && !numbersToo) {
        number(group, 1, notes.get(0).items());
      }
    }
    if (!sourcesKnown && rest.size() == 1 && rest.get(0).fits(highest.get(""))) {
      number("", 1, rest.get(0).items());
    }
  }

  private static boolean fitsAny(List<NumberedList> notes, Integer highest) {
    return notes.stream().anyMatch(list -> list.fits(highest));
  }

  /** Moves marks that stand behind the end of the text to the end. */
  void trim(int end) {
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).offset() > end; i--) {
      marks.set(i, new Citation(end, marks.get(i).name(), Optional.empty()));
    }
  }

  /** Returns the highest number that a mark bears, by group. */
  private Map<String, Integer> highestNumbers() {
    Map<String, Integer> highest = new HashMap<>();
    marks.stream()
        .flatMap(mark -> mark.name().flatMap(FootnoteMark::of).stream())
        .forEach(mark -> highest.merge(mark.group(), mark.number(), Math::max));
    return highest;
  }

  /** Returns the marks with what they say. */
  List<Citation> citations(int end) {
    trim(end);
    chooseLists();
    return marks.stream()
        .map(
            mark ->
                new Citation(
                    mark.offset(),
                    mark.name()
                        .filter(name -> !name.startsWith(UNNAMED))
                        .map(name -> name.replace(IN_GROUP, ' ')),
                    mark.name().flatMap(this::workOf)))
        .toList();
  }

  /** What the list of a group says need not repeat the group's name. */
  private Optional<String> workOf(String name) {
    return Optional.ofNullable(works.get(name))
        .or(() -> Optional.ofNullable(works.get(name.substring(name.indexOf(IN_GROUP) + 1))));
  }
}
