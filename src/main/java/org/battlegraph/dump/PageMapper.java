package org.battlegraph.dump;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.battlegraph.BattlegraphException;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.provenance.Source;

/**
 * Maps one page. What it makes of it depends on no other page, so pages can be mapped in any order,
 * on any number of machines. Immutable, and safe for use by several threads; making one loads the
 * word lists, so keep it.
 *
 * <pre>{@code
 * PageMapper mapper = new PageMapper(Battlegraph.create(), Choosing.MILITARY, 0);
 * MappedPage mapped = mapper.map(page);
 * mapped.lines().forEach(System.out::println);
 * }</pre>
 */
public final class PageMapper {
  /** What MediaWiki takes for a page unless it is told otherwise; Wikipedia's are all shorter. */
  private static final int LONGEST_TEXT = 2 << 20;

  private static final double MEGABYTE = 1 << 20;

  private final Battlegraph battlegraph;
  private final Function<Page, Choice> choice;
  private final double leastConfidence;

  /**
   * Makes a mapper.
   *
   * @param battlegraph reads the articles
   * @param choosing which of them
   * @param leastConfidence facts of which it is less sure are left out, from 0 to 1
   */
  public PageMapper(Battlegraph battlegraph, Choosing choosing, double leastConfidence) {
    this.battlegraph = battlegraph;
    this.choice = choosing.ofPages();
    this.leastConfidence = leastConfidence;
  }

  /** Maps a page if it is chosen. A page that cannot be read is told, and never thrown. */
  public MappedPage map(Page page) {
    Choice chosen = choice.apply(page);
    if (!chosen.chosen()) {
      return MappedPage.leftOut(chosen);
    }
    int bytes = page.text().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_TEXT) {
      return MappedPage.failed(
          chosen,
          String.format(
              Locale.ROOT,
              "the text has %.1f MB, and no page of a MediaWiki more than 2 MB: divide it, or map it"
                  + " by itself",
              bytes / MEGABYTE));
    }
    try {
      ArticleFacts facts =
          battlegraph.read(page.title(), page.text(), page.format()).atLeast(leastConfidence);
      ArticleFacts cited = facts.from(source(page.origin(), facts.source()));
      return new MappedPage(chosen, "", cited.facts().size(), battlegraph.statedLines(cited));
    } catch (BattlegraphException e) {
      return MappedPage.failed(chosen, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // One page of millions that no stage was made for must not end a run of hours.
      return MappedPage.failed(chosen, "a defect of this program, please report it: " + e);
    }
  }

  private static Source source(Page.Origin origin, Source read) {
    return new Source(
        origin.title(),
        known(origin.url()),
        known(origin.revision()),
        known(origin.license()).orElse(read.license()),
        read.sha256());
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
