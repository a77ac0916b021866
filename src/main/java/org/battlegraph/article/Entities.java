package org.battlegraph.article;

import java.util.Map;
import java.util.Optional;

/** Reads the character references of HTML: {@code &amp;}, {@code &#160;}. */
final class Entities {
  private static final int MAX_LENGTH = 32;
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("middot", "·"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"));

  private Entities() {}

  /** Returns the index after a reference that begins at an index, or that index if none does. */
  static int end(CharSequence text, int at, int end) {
    if (at >= end || text.charAt(at) != '&') {
      return at;
    }
    for (int i = at + 1; i < end && i < at + MAX_LENGTH; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : at;
      }
      if (c != '#' && (c > 'z' || !Character.isLetterOrDigit(c))) {
        return at;
      }
    }
    return at;
  }

  /** Returns the character that a name between {@code &} and {@code ;} stands for. */
  static Optional<String> decode(String name) {
    if (!name.startsWith("#")) {
      return Optional.ofNullable(NAMES.get(name));
    }
    try {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      int code =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code)
          ? Optional.of(Character.toString(code))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
