package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.LinkContexts;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.evaluation.CalibrationTable;
import org.battlegraph.evaluation.Evaluation;
import org.battlegraph.evaluation.GoldArticle;
import org.battlegraph.evaluation.GoldReader;
import org.battlegraph.evaluation.IdentityEvaluation;
import org.battlegraph.evaluation.IdentityTable;
import org.battlegraph.evaluation.LinkEvaluation;
import org.battlegraph.evaluation.LinkTable;
import org.battlegraph.evaluation.ReportTable;
import org.battlegraph.evaluation.mention.AnnotatedMentions;
import org.battlegraph.evaluation.mention.MentionEvaluation;
import org.battlegraph.evaluation.mention.MentionGoldReader;
import org.battlegraph.evaluation.mention.MentionTable;
import org.battlegraph.link.SnapshotTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what is read of articles with what careful readers wrote down. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores what is read of articles against annotations: facts by relation, or mentions by kind."
    },
    footer = {
      "",
      "An annotation whose article is not given is left out and named.",
      "",
      "Examples:",
      "  battlegraph evaluate --gold GOLD_DIR/gold --articles GOLD_DIR/articles seeds",
      "  battlegraph evaluate --mentions --mention-gold src/test/resources/gold/mentions"
          + " --articles seeds"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "The folder with the annotated facts, one JSON file an article.")
  private Optional<Path> gold = Optional.empty();

  @Option(
      names = "--mentions",
      description = "Score mentions and not facts: dates, figures, and the names of entities.")
  private boolean mentions;

  @Option(
      names = "--mention-gold",
      paramLabel = "DIR",
      description =
          "With --mentions: the folder with articles whose mentions are annotated in full.")
  private Optional<Path> mentionGold = Optional.empty();

  @Option(
      names = "--confidence",
      description = {
        "Print how far each rule can be trusted, as lexicon/confidence.tsv, and how far that holds on"
            + " articles left out in turn."
      })
  private boolean confidence;

  @Option(
      names = "--identity",
      description = {
        "Score which names are one thing: B\u00b3 within articles, false merges of units across them."
      })
  private boolean identity;

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = {
        "Score the linker on a table of titles and their items (links.tsv), with the articles' links"
            + " and without."
      })
  private Optional<Path> links = Optional.empty();

  @Option(
      names = "--articles",
      required = true,
      arity = "1..*",
      paramLabel = "ARTICLE|DIR",
      description = "The articles, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--misses",
      defaultValue = "0",
      paramLabel = "N",
      description = {
        "List the first N missed and the first N wrong facts (default: none).",
        "With --mentions: N of each way in which a name or a mention can be misread."
      })
  private int misses;

  @Mixin private final LeastConfidence least = new LeastConfidence();
  @Mixin private final SourceOption source = new SourceOption();
  @Spec private CommandSpec spec;

  EvaluateCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
  }

  @Override
  public Integer call() {
    if (misses < 0) {
      throw new UsageException("--misses is a number from 0, not " + misses);
    }
    PrintWriter out = spec.commandLine().getOut();
    MappedArticles read =
        links.isPresent()
            ? scoreLinks(links.get(), out)
            : identity ? scoreIdentity(out) : mentions ? scoreMentions(out) : scoreFacts(out);
    out.flush();
    return ArticleArguments.exitCode(read);
  }

  private MappedArticles scoreLinks(Path table, PrintWriter out) {
    if (identity || mentions || confidence || least.value() > 0 || gold.isPresent()) {
      throw new UsageException("--links goes with --source, --articles and --misses alone");
    }
    List<SnapshotTable.Row> rows = SnapshotTable.rows(table);
    MappedArticles read = ArticleArguments.read(battlegraph.get(), articles, spec);
    LinkContexts contexts = battlegraph.get().linkContexts(read.articles());
    LinkEvaluation.Result result =
        LinkEvaluation.of(
            rows,
            read.articles(),
            contexts.subjects(),
            contexts.around(),
            source.source(spec.commandLine().getErr()));
    out.print(LinkTable.of(result, misses));
    result
        .stopped()
        .ifPresent(reason -> spec.commandLine().getErr().println("battlegraph: " + reason));
    return read;
  }

  private MappedArticles scoreFacts(PrintWriter out) {
    if (mentionGold.isPresent()) {
      throw new UsageException("--mention-gold goes with --mentions");
    }
    if (confidence && least.value() > 0) {
      throw new UsageException("--confidence is measured on all facts, without --min-confidence");
    }
    List<GoldArticle> annotated = GoldReader.readFolder(goldFolder());
    MappedArticles read =
        ArticleArguments.read(battlegraph.get(), articles, spec).atLeast(least.value());
    out.print(
        confidence
            ? CalibrationTable.of(Evaluation.calibrate(annotated, read.articles()))
            : ReportTable.of(Evaluation.of(annotated, read.articles()), misses));
    return read;
  }

  private MappedArticles scoreIdentity(PrintWriter out) {
    if (mentions || confidence || least.value() > 0 || mentionGold.isPresent()) {
      throw new UsageException("--identity goes with --gold, --articles and --misses alone");
    }
    List<GoldArticle> annotated = GoldReader.readFolder(goldFolder());
    MappedArticles read = ArticleArguments.read(battlegraph.get(), articles, spec);
    out.print(
        IdentityTable.of(
            IdentityEvaluation.of(
                annotated, read.articles(), battlegraph.get().canonical(read.articles())),
            misses));
    return read;
  }

  private Path goldFolder() {
    return gold.orElseThrow(() -> new UsageException("--gold DIR says where the annotations are"));
  }

  private MappedArticles scoreMentions(PrintWriter out) {
    if (confidence || least.value() > 0) {
      throw new UsageException("--confidence and --min-confidence are about facts, not --mentions");
    }
    if (gold.isEmpty() && mentionGold.isEmpty()) {
      throw new UsageException("--mentions needs --gold DIR, --mention-gold DIR or both");
    }
    List<GoldArticle> entities = gold.map(GoldReader::readFolder).orElse(List.of());
    List<AnnotatedMentions> marked =
        mentionGold.map(MentionGoldReader::readFolder).orElse(List.of());
    MappedArticles read = ArticleArguments.read(battlegraph.get(), articles, spec);
    out.print(MentionTable.of(MentionEvaluation.of(entities, marked, read.articles()), misses));
    return read;
  }
}
