package org.battlegraph.recognize.place;

/**
 * Where a list of names may open a clause: 甲城、乙城. Its first 、 tells, with a mark a few characters
 * before it; to try each place where a name could begin is to try nearly all.
 */
final class ListOpenings {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private final String words;

  ListOpenings(String words) {
    this.words = words;
  }

  /** Returns the first opening from an index on; the end of the words if there is none. */
  int next(int from) {
    int comma = words.indexOf('、', from);
    while (comma >= 0) {
      int begin = comma;
      while (begin > 0 && comma - begin <= LONGEST && !isMark(words.charAt(begin - 1))) {
        begin--;
      }
      if (begin >= from && comma - begin >= SHORTEST && comma - begin <= LONGEST) {
        return begin;
      }
      comma = words.indexOf('、', comma + 1);
    }
    return words.length();
  }

  private static boolean isMark(char c) {
    return "，。；：\n".indexOf(c) >= 0;
  }
}
