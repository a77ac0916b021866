package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.LinkContexts;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.evaluation.LinkEvaluation;
import org.battlegraph.evaluation.LinkTable;
import org.battlegraph.link.Linker;
import org.battlegraph.link.Links;
import org.battlegraph.link.SnapshotTable;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.link.dump.DumpMaker;
import org.battlegraph.link.dump.Dumps;
import org.battlegraph.link.dump.Progress;
import org.battlegraph.model.entity.WikidataLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Links the seed articles from dumps that hold the items of the table among 500 others with near
 * names: namesakes of another time, towns of the same name, the same number in another army.
 */
class LinkingTest {
  private static final Path TABLE = Path.of("src/main/resources/wikidata/links.tsv");
  private static final Path STATEMENTS = Path.of("src/test/resources/wikidata/statements.tsv");
  private static final int DISTRACTORS = 500;

  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static MappedArticles seeds;
  private static LinkContexts contexts;

  @TempDir private Path folder;

  @BeforeAll
  static void readSeeds() {
    seeds = BATTLEGRAPH.read(Path.of("seeds"));
    contexts = BATTLEGRAPH.linkContexts(seeds.articles());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyLinkIsRightAndNearlyAllAreFoundWithTheArticlesLinksAndWithout(long seed)
      throws IOException {
    LinkEvaluation.Result result =
        LinkEvaluation.of(
            SnapshotTable.rows(TABLE),
            seeds.articles(),
            contexts.subjects(),
            contexts.around(),
            dump(seed));
    String report = LinkTable.of(result, 100);
    assertThat(result.stopped()).isEmpty();
    assertThat(result.absent()).isEmpty();
    assertThat(LinkEvaluation.precision(result.withLink())).as(report).isEqualTo(1);
    assertThat(LinkEvaluation.precision(result.withoutLink())).as(report).isEqualTo(1);
    assertThat(LinkEvaluation.recall(result.withLink())).as(report).isGreaterThanOrEqualTo(0.95);
    assertThat(LinkEvaluation.recall(result.withoutLink())).as(report).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothingInTheArticlesIsLinkedToADistractor(long seed) throws IOException {
    Links links = new Linker(dump(seed)).link(List.copyOf(contexts.subjects().values()));
    assertThat(links.links()).hasSizeGreaterThan(50);
    assertThat(links.links()).extracting(WikidataLink::item).noneMatch(DumpMaker::isDistractor);
  }

  private WikidataSource dump(long seed) throws IOException {
    List<WikidataItem> items =
        DumpMaker.items(SnapshotTable.read(TABLE), STATEMENTS, seed, DISTRACTORS);
    Path file = folder.resolve("dump.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      DumpMaker.write(items, out);
    }
    return Dumps.of(List.of(file), Progress.NONE);
  }
}
