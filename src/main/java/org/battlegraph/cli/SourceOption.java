package org.battlegraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.battlegraph.link.WikidataSnapshot;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.link.dump.Dumps;
import org.battlegraph.link.live.AnswerCache;
import org.battlegraph.link.live.LiveWikidata;
import org.battlegraph.mediawiki.ApiClient;
import org.battlegraph.mediawiki.ApiSettings;
import picocli.CommandLine.Option;

/** Where a command's items of Wikidata come from. */
final class SourceOption {
  private static final String SNAPSHOT = "snapshot";
  private static final String LIVE = "live";

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      defaultValue = SNAPSHOT,
      description = {
        "What knows Wikidata's items (default: ${DEFAULT-VALUE}, the items that come with the"
            + " program):",
        "live or URL: Wikidata's API; needs a network.",
        "FILE: a dump, .json or .sql, also .gz or .bz2, or a snapshot made by wikidata snapshot. The"
            + " tables page, redirect and page_props go together: give the option three times."
      })
  private List<String> sources = List.of(SNAPSHOT);

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = {
        "Where answers of the API are kept, so that nothing is asked twice (default:"
            + " .battlegraph-wikidata in the folder of the user)."
      })
  private Path cache = Path.of(System.getProperty("user.home", ""), ".battlegraph-wikidata");

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "Who asks the API: Wikidata wants a name and how to reach you.")
  private Optional<String> userAgent = Optional.empty();

  @Option(
      names = "--tries",
      paramLabel = "N",
      description = "How often to ask the API before giving up (default: 5).")
  private Optional<Integer> tries = Optional.empty();

  /**
   * Returns the source.
   *
   * @param err where the reading of a dump shows how far it has come
   */
  WikidataSource source(PrintWriter err) {
    if (tries.isPresent() && tries.get() < 1) {
      throw new UsageException("--tries wants a number from 1 on, not " + tries.get());
    }
    if (sources.size() > 1) {
      return Dumps.of(sources.stream().map(Path::of).toList(), new ProgressLine(err));
    }
    String source = sources.get(0);
    if (source.equals(SNAPSHOT)) {
      return WikidataSnapshot.bundled();
    }
    if (source.equals(LIVE) || source.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      URI api = source.equals(LIVE) ? ApiSettings.WIKIDATA : URI.create(source);
      String agent = userAgent.orElseGet(Version::userAgent);
      ApiSettings polite = ApiSettings.polite(api, agent);
      ApiSettings settings = tries.map(polite::withTries).orElse(polite);
      return LiveWikidata.over(new ApiClient(settings), new AnswerCache(cache));
    }
    Path file = Path.of(source);
    if (!Files.exists(file)) {
      throw new UsageException(
          "no such source '%s': snapshot, live, the address of an API, or a file that is there"
              .formatted(source));
    }
    return Dumps.of(List.of(file), new ProgressLine(err));
  }
}
