package org.battlegraph.link.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.battlegraph.link.EntityJson;
import org.battlegraph.link.SnapshotTable;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataStatement;
import org.battlegraph.link.WikidataStatement.Rank;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.link.WikidataValue.Time;

/**
 * Makes dumps for tests: the items of a table with what Wikidata says of such things, and among
 * them distractors with near names. The same for the same seed.
 */
public final class DumpMaker {
  private static final long FIRST_DISTRACTOR = 900_000_000L;
  private static final List<String> ARMIES =
      List.of("國民革命軍", "日本陸軍", "中國人民解放軍", "德國國防軍", "蘇聯紅軍", "英屬印度陸軍");
  private static final List<String> ARMY_COUNTRIES =
      List.of("Q13426199", "Q188712", "Q148", "Q183", "Q15180", "Q145");
  private static final List<String> ECHELONS = List.of("師團", "師", "軍", "集團軍", "旅", "聯隊", "團");
  private static final List<String> SUFFIXES = List.of("大學", "站", "機場", "日報", "路", "街道", "音樂節");
  private static final List<String> EVENTS =
      List.of("Q178561", "Q198", "Q645883", "Q467011", "Q124734");
  private static final List<String> COUNTRIES =
      List.of("Q148", "Q30", "Q884", "Q928", "Q865", "Q17");

  private final Random random;
  private final List<WikidataItem> items = new ArrayList<>();
  private long next = FIRST_DISTRACTOR;

  private DumpMaker(long seed) {
    random = new Random(seed);
  }

  /**
   * Returns the items of a table and distractors, shuffled.
   *
   * @param table the items with their titles and English names
   * @param statements a table of what else is said of them
   * @param seed of the distractors
   * @param distractors how many
   */
  public static List<WikidataItem> items(
      SnapshotTable table, Path statements, long seed, int distractors) {
    DumpMaker maker = new DumpMaker(seed);
    Map<String, String[]> said = rows(statements);
    List<WikidataItem> real =
        table.items().stream().map(item -> maker.complete(item, said.get(item.id()))).toList();
    while (maker.items.size() < distractors) {
      maker.distract(real.get(maker.random.nextInt(real.size())));
    }
    List<WikidataItem> all = new ArrayList<>(maker.items);
    all.addAll(real);
    Collections.shuffle(all, maker.random);
    return all;
  }

  /** Tells whether an item is one of the distractors. */
  public static boolean isDistractor(String id) {
    return Long.parseLong(id.substring(1)) >= FIRST_DISTRACTOR;
  }

  /**
   * Writes items as Wikimedia does: one in a line, non-ASCII characters escaped in every second.
   */
  public static void write(List<WikidataItem> items, OutputStream out) {
    try {
      out.write("[\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < items.size(); i++) {
        String line = EntityJson.write(items.get(i));
        line = i % 2 == 0 ? line : escaped(line);
        String end = i < items.size() - 1 ? ",\n" : "\n";
        out.write((line + end).getBytes(StandardCharsets.UTF_8));
      }
      out.write("]\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String line) {
    StringBuilder out = new StringBuilder();
    line.chars()
        .forEach(
            c -> {
              if (c < 0x80) {
                out.append((char) c);
              } else {
                out.append(String.format("\\u%04x", c));
              }
            });
    return out.toString();
  }

  private static Map<String, String[]> rows(Path statements) {
    Map<String, String[]> rows = new LinkedHashMap<>();
    try (var lines = Files.lines(statements)) {
      lines
          .filter(line -> line.startsWith("Q"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> rows.put(cells[0], cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private WikidataItem complete(WikidataItem item, String[] said) {
    List<WikidataStatement> statements = new ArrayList<>();
    boolean person = said[1].equals("Q5");
    boolean event = item.statements("P31").toString().contains("Q1190554");
    add(statements, "P31", said[1]);
    add(statements, person ? "P27" : "P17", said[2]);
    year(statements, person ? "P569" : event ? "P580" : "P571", said[3]);
    year(statements, person ? "P570" : event ? "P582" : "P576", said[4]);
    statements.addAll(item.statements("P625"));
    Map<String, String> labels = new LinkedHashMap<>(item.labels());
    labels.putIfAbsent("zh", item.title().orElseThrow());
    return new WikidataItem(
        item.id(), OptionalLong.of(7), labels, Map.of(), item.aliases(), item.titles(), statements);
  }

  private void distract(WikidataItem real) {
    String name = random.nextBoolean() ? real.title().orElseThrow() : real.labels().get("zh");
    String itsClass =
        real.values("P31", Entity.class).stream().map(Entity::id).findFirst().orElse("Q35120");
    switch (random.nextInt(6)) {
      case 0 -> namesake(name, itsClass);
      case 1 -> sameNumber();
      case 2 -> item(name + " (消歧義)", name, List.of(of("P31", "Q4167410")));
      case 3 -> withSuffix(name);
      case 4 -> item(name + " (電影)", name, List.of(of("P31", "Q11424"), of("P17", "Q148")));
      default -> namesake(name, itsClass);
    }
  }

  /** Another thing of the same kind: of another time, or elsewhere, or with nothing said of it. */
  private void namesake(String name, String itsClass) {
    List<WikidataStatement> statements = new ArrayList<>();
    String title = name + " (" + (random.nextBoolean() ? "廣東" : "明朝") + ")";
    if (itsClass.equals("Q5")) {
      statements.add(of("P31", random.nextInt(5) == 0 ? "Q15632617" : "Q5"));
      add(statements, "P27", pick(COUNTRIES));
      if (random.nextInt(3) > 0) {
        int birth = random.nextBoolean() ? 1400 + random.nextInt(350) : 1946 + random.nextInt(55);
        year(statements, "P569", Integer.toString(birth));
      }
    } else if (EVENTS.contains(itsClass)) {
      statements.add(of("P31", itsClass));
      year(statements, "P585", Integer.toString(1200 + random.nextInt(500)));
    } else {
      statements.add(of("P31", random.nextBoolean() ? "Q532" : "Q735428"));
      add(statements, "P17", pick(COUNTRIES));
      if (random.nextInt(4) > 0) {
        statements.add(point(22 + random.nextInt(25), 90 + random.nextInt(40)));
      }
    }
    item(random.nextBoolean() ? title : "", name, statements);
  }

  private void sameNumber() {
    int army = random.nextInt(ARMIES.size());
    String number = "第" + (1 + random.nextInt(200)) + pick(ECHELONS);
    List<WikidataStatement> statements = new ArrayList<>();
    add(statements, "P31", "Q169534");
    add(statements, "P17", ARMY_COUNTRIES.get(army));
    item(ARMIES.get(army) + number, ARMIES.get(army) + number, statements);
  }

  private void withSuffix(String name) {
    String longer = name + pick(SUFFIXES);
    item(longer, longer, List.of(of("P31", "Q3918"), of("P17", "Q148")));
  }

  private void item(String title, String label, List<WikidataStatement> statements) {
    items.add(
        new WikidataItem(
            "Q" + next++,
            OptionalLong.of(1),
            Map.of("zh", label),
            Map.of(),
            Map.of(),
            title.isEmpty() ? Map.of() : Map.of("zhwiki", title),
            statements));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static void add(List<WikidataStatement> statements, String property, String item) {
    if (!item.isEmpty()) {
      statements.add(of(property, item));
    }
  }

  private static void year(List<WikidataStatement> statements, String property, String year) {
    if (!year.isEmpty()) {
      statements.add(of(property, new Time("+" + year + "-00-00T00:00:00Z", 9)));
    }
  }

  private static WikidataStatement point(int latitude, int longitude) {
    return of(
        "P625",
        new Point(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude), Optional.empty()));
  }

  private static WikidataStatement of(String property, String item) {
    return of(property, new Entity(item));
  }

  private static WikidataStatement of(String property, WikidataValue value) {
    return new WikidataStatement(property, value, Rank.NORMAL, List.of());
  }

  /**
   * Writes a dump of a size: {@code FILE MEGABYTES}, for the benchmark. Every twentieth item has a
   * Chinese name, as in Wikidata.
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    long bytes = Long.parseLong(arguments[1]) << 20;
    if (file.toString().endsWith(".sql")) {
      SqlMaker.write(file, bytes);
    } else {
      writeLarge(file, bytes);
    }
  }

  /** Writes a dump of entities of about a size. */
  static void writeLarge(Path file, long bytes) throws IOException {
    DumpMaker maker = new DumpMaker(1);
    List<String> lines = IntStream.range(0, 400).mapToObj(maker::filler).toList();
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream buffered = new java.io.BufferedOutputStream(out, 1 << 20)) {
      buffered.write("[\n".getBytes(StandardCharsets.UTF_8));
      long written = 0;
      for (int i = 0; written < bytes; i++) {
        byte[] line = lines.get(i % lines.size()).getBytes(StandardCharsets.UTF_8);
        buffered.write(line);
        buffered.write(",\n".getBytes(StandardCharsets.UTF_8));
        written += line.length + 2;
      }
      WikidataItem last =
          new WikidataItem(
              "Q16666",
              OptionalLong.of(1),
              Map.of("zh", "南京"),
              Map.of(),
              Map.of(),
              Map.of("zhwiki", "南京"),
              List.of(of("P31", "Q515")));
      buffered.write((EntityJson.write(last) + "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private String filler(int number) {
    boolean chinese = number % 20 == 0;
    List<WikidataStatement> statements = new ArrayList<>();
    for (int i = 0; i < 20 + random.nextInt(20); i++) {
      statements.add(of("P" + (100 + random.nextInt(900)), "Q" + (1 + random.nextInt(1_000_000))));
    }
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("en", "item number " + number);
    if (chinese) {
      labels.put("zh", "第" + number + "號");
    }
    return EntityJson.write(
        new WikidataItem(
            "Q" + (2_000_000 + number),
            OptionalLong.of(1),
            labels,
            Map.of(),
            Map.of(),
            Map.of(chinese ? "zhwiki" : "enwiki", "item " + number),
            statements));
  }
}
