package org.battlegraph.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.zh.Folding;

/** Tells the name of a ship from the words around it: 定遠 of 鐵甲艦「定遠」號. */
final class ShipNames {
  private static final String TYPE =
      Alternation.of(
          ForceWords.load().shipTypes().stream().filter(type -> type.length() > 1).toList());

  /** The type before the name only with a mark, since 快船 may begin a name. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:%s)?[“「『\"‘](?<name>[^”」』\"’]+)[”」』\"’](?<behind>号?(?:%s|舰)?)".formatted(TYPE, TYPE));

  private static final Pattern BEHIND = Pattern.compile("(?:号?(?:%s|舰)|号)$".formatted(TYPE));

  private ShipNames() {}

  /** Returns the words between the marks if they end the name, or else all words. */
  static String unquoted(String words) {
    Matcher quoted = QUOTED.matcher(Folding.fold(words));
    return quoted.matches() && quoted.group("behind").isEmpty() ? name(quoted, words) : words;
  }

  /** Returns the name alone, without marks and types: the same for all ways to write it. */
  static String bare(String words) {
    Matcher quoted = QUOTED.matcher(Folding.fold(words));
    String name = quoted.matches() ? name(quoted, words) : words;
    Matcher behind = BEHIND.matcher(Folding.fold(name));
    return behind.find() && behind.start() > 0 ? name.substring(0, behind.start()) : name;
  }

  private static String name(Matcher quoted, String words) {
    return words.substring(quoted.start("name"), quoted.end("name"));
  }
}
