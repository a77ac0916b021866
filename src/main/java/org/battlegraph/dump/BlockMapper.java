package org.battlegraph.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Maps the pages of one block: the unit of work that is done or not done. Immutable, and safe for
 * use by several threads.
 *
 * <pre>{@code
 * BlockMapper mapper = new BlockMapper(pages, Explaining.SIGNS);
 * BlockReport report = mapper.map(block, lines::add);
 * }</pre>
 */
public final class BlockMapper {
  private final PageMapper pages;
  private final Explaining explaining;

  /**
   * Makes a mapper.
   *
   * @param pages maps each page
   * @param explaining of which pages the report says why
   */
  public BlockMapper(PageMapper pages, Explaining explaining) {
    this.pages = pages;
    this.explaining = explaining;
  }

  /**
   * Maps a block.
   *
   * @param lines takes the lines of N-Quads, page by page, each page's sorted
   * @return what came of it
   * @throws DumpException if its file cannot be read any more, or there is no memory for a page
   */
  public BlockReport map(Block block, Consumer<String> lines) {
    return map(block, lines, (page, mapped) -> {});
  }

  /** Maps a block as {@link #map(Block, Consumer)} does, and tells of each page that it is done. */
  BlockReport map(Block block, Consumer<String> lines, BiConsumer<Page, MappedPage> done) {
    Mapping mapping = new Mapping(lines, done);
    block.read(mapping);
    return new BlockReport(mapping.counts, mapping.rows, mapping.problems);
  }

  /** One block being mapped. */
  private final class Mapping implements PageVisitor {
    private final Consumer<String> lines;
    private final BiConsumer<Page, MappedPage> pageDone;
    private final List<BlockReport.Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private BlockReport.Counts counts = BlockReport.Counts.NONE;

    Mapping(Consumer<String> lines, BiConsumer<Page, MappedPage> pageDone) {
      this.lines = lines;
      this.pageDone = pageDone;
    }

    @Override
    public void page(Page page) {
      MappedPage mapped = mapped(page);
      Choice choice = mapped.choice();
      boolean done = choice.chosen() && mapped.failure().isEmpty();
      if (choice.chosen() || !choice.kind().isEmpty() || explaining == Explaining.EVERY) {
        rows.add(new BlockReport.Row(page.title(), choice, page.place()));
      }
      mapped.lines().forEach(lines);
      count(
          new BlockReport.Counts(
              1,
              done ? 1 : 0,
              choice.chosen() ? 0 : 1,
              0,
              done ? page.text().codePointCount(0, page.text().length()) : 0,
              mapped.facts(),
              mapped.lines().size()));
      if (!mapped.failure().isEmpty()) {
        problem(new Problem(page.place(), page.title() + ": " + mapped.failure()));
      }
      pageDone.accept(page, mapped);
    }

    /**
     * What even the mapper of pages does not survive (no memory left, first of all) is told of its
     * page.
     */
    private MappedPage mapped(Page page) {
      try {
        return pages.map(page);
      } catch (OutOfMemoryError e) {
        throw new DumpException(
            "%s: %s: the page could not be mapped: %s: give more memory (-Xmx4g, say)"
                .formatted(page.place(), page.title(), e),
            e);
      } catch (RuntimeException | Error e) {
        throw new DumpException(
            "%s: %s: the page could not be mapped: %s".formatted(page.place(), page.title(), e), e);
      }
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      count(new BlockReport.Counts(0, 0, 0, 1, 0, 0, 0));
    }

    private void count(BlockReport.Counts more) {
      counts = counts.plus(more);
    }
  }
}
