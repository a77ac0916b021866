package org.battlegraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.fetch.ArticleFolder;
import org.battlegraph.fetch.MediaWikiApi;
import org.battlegraph.fetch.NoSuchPageException;
import org.battlegraph.fetch.PageSource;
import org.battlegraph.fetch.WikiPage;
import org.battlegraph.mediawiki.ApiClient;
import org.battlegraph.mediawiki.ApiSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gets articles from a wiki. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Gets the wikitext of articles from a wiki, the Chinese Wikipedia unless told otherwise.",
      "An article is kept as TITLE.wikitext; TITLE.json beside it says which revision it is, when it"
          + " was fetched, its SHA-256 and its license. Both go into the graph with the article."
    },
    footer = {
      "",
      "Exit codes: 0 all fetched, 1 some titles are no articles (each is named), 2 the wiki does not"
          + " answer or refuses.",
      "",
      "Example: battlegraph fetch 桂柳會戰 --output articles"
    })
final class FetchCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "TITLE", description = "Titles of articles.")
  private List<String> titles = List.of();

  @Option(
      names = "--api",
      paramLabel = "URL",
      description = "The wiki's api.php (default: that of the Chinese Wikipedia).")
  private URI api = ApiSettings.CHINESE_WIKIPEDIA;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to keep articles in (default: this one).")
  private Path folder = Path.of("");

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "Who asks: wikis want a name and how to reach you.")
  private Optional<String> userAgent = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PageSource wiki =
        new MediaWikiApi(
            new ApiClient(ApiSettings.polite(api, userAgent.orElseGet(Version::userAgent))));
    ArticleFolder kept = new ArticleFolder(folder);
    boolean complete = true;
    for (String title : titles) {
      try {
        WikiPage page = wiki.fetch(title);
        Path file = kept.keep(page, Instant.now());
        out.println(line(page, file));
        out.flush();
        if (page.license().isEmpty()) {
          spec.commandLine().getErr().println("battlegraph: " + noLicense(page));
        }
      } catch (NoSuchPageException e) {
        complete = false;
        spec.commandLine().getErr().println("battlegraph: " + e.getMessage());
      }
    }
    return complete ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private static String line(WikiPage page, Path file) {
    String from = page.title().equals(page.requested()) ? "" : page.requested() + " → ";
    return "%s%s: revision %d of %s".formatted(from, file, page.revision(), page.timestamp());
  }

  private static String noLicense(WikiPage page) {
    return "the wiki names no license for '"
        + page.title()
        + "'; write it into the .json, else that of Wikipedia is taken";
  }
}
