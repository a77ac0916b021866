package org.battlegraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Turns lists of words into regular expressions. */
public final class Alternation {
  /** Of so many characters that a word can go on with, each is tried; of more, half at a time. */
  private static final int FEW = 4;

  private static final int ASCII = 128;

  private Alternation() {}

  /**
   * Returns an expression that matches any of the words, the longest first, as one group that
   * captures nothing and gives nothing back.
   *
   * <p>The words are not tried one by one: those that begin alike share their begin, and of many
   * characters that come next, half are left out at a time by where they stand in Unicode. So the
   * cost of a search hardly grows with the number of the words.
   *
   * @throws IllegalArgumentException if there are no words
   */
  public static String of(Collection<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an alternation of no words");
    }
    Node root = new Node();
    words.forEach(word -> spellings(word).forEach(root::add));
    return "(?>" + root.expression() + ")";
  }

  /** 炮 also matches the variant 砲. */
  private static List<String> spellings(String word) {
    int variant = word.indexOf('炮');
    if (variant < 0) {
      return List.of(word);
    }
    List<String> spellings = new ArrayList<>();
    for (String rest : spellings(word.substring(variant + 1))) {
      spellings.add(word.substring(0, variant) + '炮' + rest);
      spellings.add(word.substring(0, variant) + '砲' + rest);
    }
    return spellings;
  }

  private static String literal(char c) {
    return c < ASCII && !Character.isLetterOrDigit(c) ? "\\" + c : String.valueOf(c);
  }

  /** What can follow a begin that some words share. */
  private static final class Node {
    private final NavigableMap<Character, Node> next = new TreeMap<>();
    private boolean isWord;

    void add(String rest) {
      if (rest.isEmpty()) {
        isWord = true;
      } else {
        next.computeIfAbsent(rest.charAt(0), c -> new Node()).add(rest.substring(1));
      }
    }

    /** Returns an expression for the longest word from here on. */
    String expression() {
      if (next.isEmpty()) {
        return "";
      }
      String longer = expression(new ArrayList<>(next.entrySet()));
      if (isWord) {
        return "(?:" + longer + "|)";
      }
      return next.size() == 1 ? longer : "(?:" + longer + ")";
    }

    private static String expression(List<Map.Entry<Character, Node>> branches) {
      if (branches.size() <= FEW) {
        List<String> each = new ArrayList<>();
        branches.forEach(b -> each.add(literal(b.getKey()) + b.getValue().expression()));
        return String.join("|", each);
      }
      int middle = branches.size() / 2;
      return "%s|%s"
          .formatted(
              half(branches.subList(0, middle)), half(branches.subList(middle, branches.size())));
    }

    private static String half(List<Map.Entry<Character, Node>> branches) {
      return "(?=[%s-%s])(?:%s)"
          .formatted(
              literal(branches.get(0).getKey()),
              literal(branches.get(branches.size() - 1).getKey()),
              expression(branches));
    }
  }
}
