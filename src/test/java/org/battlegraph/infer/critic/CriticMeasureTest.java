package org.battlegraph.infer.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.api.ArticleFiles;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;

/**
 * How many of forty random errors the critic finds: {@code docs/critic.md} has the numbers. An
 * error is found if a finding cites its place that the unchanged article does not give. Takes the
 * seeds, and the other articles where they are at hand.
 */
class CriticMeasureTest {
  /** The seeds, separated by commas; more than one takes minutes. */
  private static final String SEEDS = System.getProperty("battlegraph.critic.seeds", "1937");

  private static final int ERRORS = 40;

  /** What must be found at least; what is drawn changes with what is read of the articles. */
  private static final int FLOOR = 12;

  private static final Path MORE =
      Path.of(System.getProperty("battlegraph.gold", "../shared")).resolve("articles");

  private final Battlegraph battlegraph = Battlegraph.create();
  private final Critic critic = Critic.standard();
  private final List<ArticleFacts> articles = new ArrayList<>();
  private final List<String> markdown = new ArrayList<>();
  private final Map<String, Set<String>> usual = new HashMap<>();

  private final Map<TextError.Kind, int[]> counts = new EnumMap<>(TextError.Kind.class);
  private final StringBuilder log = new StringBuilder();

  @Test
  void itFindsItsShareOfRandomErrors() throws IOException {
    read();
    List<Integer> found = new ArrayList<>();
    for (String seed : SEEDS.split(",")) {
      found.add(found(Long.parseLong(seed.strip())));
    }
    counts.forEach((kind, count) -> log.append(kind + " " + count[0] + "/" + count[1] + "\n"));
    log.append(found).append(" of ").append(ERRORS).append('\n');
    Path report = Path.of("target/critic-errors.txt");
    Files.createDirectories(report.getParent());
    Files.writeString(report, log);
    assertThat(found).as("see %s", report).allMatch(each -> each >= FLOOR);
  }

  private int found(long seed) {
    int found = 0;
    for (TextError error : new RandomErrors(articles, markdown, seed).next(ERRORS)) {
      Set<String> checks = checksThatFind(error);
      int[] count = counts.computeIfAbsent(error.kind(), kind -> new int[2]);
      count[1]++;
      if (!checks.isEmpty()) {
        count[0]++;
        found++;
      }
      log.append(checks.isEmpty() ? "missed " : "found  ").append(error).append(' ').append(checks);
      log.append('\n');
    }
    return found;
  }

  private void read() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of("seeds")));
    if (Files.isDirectory(MORE)) {
      folders.add(MORE);
    }
    for (Path file : ArticleFiles.of(folders)) {
      String name = file.getFileName().toString().replaceFirst("\\.md$", "");
      String text = Files.readString(file);
      ArticleFacts article = battlegraph.read(name, text);
      articles.add(article);
      markdown.add(text);
      usual.put(
          name, check(article).stream().map(CriticMeasureTest::key).collect(Collectors.toSet()));
    }
  }

  private Set<String> checksThatFind(TextError error) {
    return check(battlegraph.read(error.article(), error.markdown())).stream()
        .filter(finding -> !usual.get(error.article()).contains(key(finding)))
        .filter(finding -> cites(finding, error.spot()))
        .map(finding -> finding.check().name())
        .collect(Collectors.toSet());
  }

  private List<Finding> check(ArticleFacts article) {
    return critic.check(battlegraph.dataset(List.of(article)));
  }

  private static boolean cites(Finding finding, Span spot) {
    return finding.citations().stream()
        .anyMatch(citation -> new Span(citation.begin(), citation.end()).overlaps(spot));
  }

  /** The same finding in the copy: its offsets may have moved. */
  private static String key(Finding finding) {
    return finding.check().name() + finding.citations().stream().map(Citation::quotation).toList();
  }
}
