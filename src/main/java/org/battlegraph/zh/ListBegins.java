package org.battlegraph.zh;

/**
 * Where a list of names may begin: 甲城、乙城. Its first 、 tells, with a mark before the first name; to
 * try each place where a name could begin is to try nearly all.
 */
public final class ListBegins implements QuickPattern.Chances {
  private final String words;
  private final String marks;
  private final int shortest;
  private final int longest;

  /**
   * Makes a search.
   *
   * @param words what is searched, at the begin of which a list may begin too
   * @param marks the characters behind which a list begins, and which are in no name
   * @param shortest how many characters the first name has at least
   * @param longest how many it has at most
   */
  public ListBegins(String words, String marks, int shortest, int longest) {
    this.words = words;
    this.marks = marks;
    this.shortest = shortest;
    this.longest = longest;
  }

  @Override
  public int next(int from) {
    int comma = words.indexOf('、', from);
    while (comma >= 0) {
      for (int begin = comma - shortest; begin >= Math.max(from, comma - longest); begin--) {
        if (begin == 0 || marks.indexOf(words.charAt(begin - 1)) >= 0) {
          return begin;
        }
      }
      comma = words.indexOf('、', comma + 1);
    }
    return words.length();
  }
}
