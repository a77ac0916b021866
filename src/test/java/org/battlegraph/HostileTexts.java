package org.battlegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that nobody wrote, made of the seeds' lines and of what readers stumble over. */
final class HostileTexts {
  private static final List<String> LINES = lines();
  private static final List<String> PIECES =
      List.of(
          "\0",
          "\uD800",
          "\uDC00",
          "\u202E",
          "\u200F",
          "\u2067",
          "[",
          "](",
          "（",
          "「",
          "**",
          "`",
          "<table><tr><td>",
          "</dl>",
          "<!--",
          "-{",
          "}-",
          "|",
          "&#x2A6A5;",
          "&amp;",
          "\\",
          "𤼲",
          "第一第一",
          "軍軍軍",
          "第3、第13、",
          "1234567890",
          "年月日",
          "張三李四",
          "進攻",
          "\r",
          "\t",
          "\u3000",
          "\n- ",
          "\n\n## ",
          "\n> ",
          "\n-\n  ");

  private static final List<String> DIGITS = List.of("0123456789", "一二三四五六七八九十");

  private static final List<String> COUNTED =
      List.of(
          "1941年3月25日至19日，第3師團死傷2000至1500人，其中陣亡200餘人。",
          "一九四一年三月二十五日至十九日，第三師團死傷一千五百至二千人。",
          "1945年至1937年，民國34年至26年（1945－1937年），第1、第2、第3師駐防。",
          "3月20、19日，第13師團的2個聯隊攻佔柳州；4月初至5月中旬，三至五個大隊防守。");

  private HostileTexts() {}

  /** Returns a mixture of cut, doubled and shuffled lines; the same for the same seed. */
  static String mixture(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("甲。\n\n");
    while (text.length() < length) {
      String line = LINES.get(random.nextInt(LINES.size()));
      int from = random.nextInt(line.length() + 1);
      int to = from + random.nextInt(line.length() - from + 1);
      switch (random.nextInt(6)) {
        case 0 -> text.append(line, from, to);
        case 1 -> text.append(line).append(line).append('\n');
        case 2 -> text.append(line.replaceAll("[。，；、！？]", ""));
        case 3 -> text.append(PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(4)));
        case 4 -> text.append(line, 0, to).append(PIECES.get(random.nextInt(PIECES.size())));
        default -> text.append(line).append("\n\n");
      }
    }
    return text.toString();
  }

  /**
   * Returns some lines with ranges turned round and the seeds' lines, all with other digits: days
   * before the first, ranges that end before they begin.
   */
  static String slips(long seed) {
    Random random = new Random(seed);
    return Stream.concat(COUNTED.stream(), LINES.stream())
        .map(line -> otherDigits(line, random))
        .collect(Collectors.joining("\n\n"));
  }

  private static String otherDigits(String line, Random random) {
    StringBuilder other = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      String digits = DIGITS.stream().filter(of(line.charAt(i))).findFirst().orElse("");
      if (!digits.isEmpty() && random.nextInt(4) == 0) {
        other.setCharAt(i, digits.charAt(random.nextInt(digits.length())));
      }
    }
    return other.toString();
  }

  private static Predicate<String> of(char c) {
    return digits -> digits.indexOf(c) >= 0;
  }

  /** Returns ways to make a text of any length; the time to read it must grow as the length. */
  static Map<String, IntFunction<String>> shapes() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    String all = String.join("\n", LINES);
    String bare = all.replaceAll("[\\p{Punct}。，；、！？：「」（）《》\\n]", "");
    shapes.put("the seeds, repeated", n -> repeated(all, n));
    shapes.put("the seeds without a mark", n -> repeated(bare, n));
    shapes.put("the seeds without a full stop", n -> repeated(all.replaceAll("[。！？#]", ""), n));
    shapes.put("the seeds' lines, shuffled", n -> shuffled(repeated(all, n)));
    shapes.put("brackets, nested", n -> repeated(nested(1_000), n));
    for (String one :
        List.of(
            "軍",
            "第一",
            "1234567890",
            "張學良",
            "軍長張學良率部，",
            "第3師團",
            "第3、",
            "進攻柳州、",
            "日軍第13師團進攻柳州",
            "日軍第13師團進攻柳州，",
            "該軍進攻。",
            "此役中",
            "11月3日，",
            "死傷30人",
            "甲·",
            "「",
            "（",
            "Abc ",
            "\uD800柳",
            "\0",
            "\u202E柳",
            "\n- 第3師團",
            "\n|甲|乙|",
            "<tr><td>第3師團",
            "\n<table",
            "[柳州](https://zh.wikipedia.org/wiki/柳州)")) {
      shapes.put("only " + one.replace("\n", "⏎").replace("\0", "NUL"), n -> repeated(one, n));
    }
    shapes.put("new names all the way", HostileTexts::names);
    return shapes;
  }

  static String repeated(String part, int length) {
    StringBuilder text = new StringBuilder("甲\n\n");
    while (text.length() < length) {
      text.append(part);
    }
    text.setLength(length);
    return text.toString();
  }

  private static String nested(int depth) {
    return "（".repeat(depth) + "[".repeat(depth) + "柳州" + "]".repeat(depth) + "）".repeat(depth);
  }

  private static String shuffled(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    Collections.shuffle(lines, new Random(1));
    return "甲\n\n" + String.join("\n\n", lines);
  }

  /** A new unit, a new person and a new place in every sentence, the place with a link. */
  private static String names(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      char one = (char) (0x4E00 + i * 31 % 7_000);
      char two = (char) (0x4E00 + i * 17 % 7_000);
      text.append("第%d師師長王%c%c進攻[%c%c縣](%c%c縣)。".formatted(i, one, two, two, one, two, one));
    }
    return text.toString();
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(f -> !f.endsWith("README.md")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }
}
