package org.battlegraph.link.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.link.WikidataStatement;
import org.battlegraph.link.WikidataStatement.Rank;
import org.battlegraph.link.WikidataValue;

/**
 * Dumps of three tables of the Chinese Wikipedia itself: {@code page}, {@code redirect} and {@code
 * page_props}. They know which title is sent on to which, and what is a disambiguation page.
 */
final class PagesDump implements WikidataSource {
  static final String PAGE = "page";
  static final String REDIRECT = "redirect";
  static final String PROPERTIES = "page_props";

  private static final byte[] ARTICLES = "0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ITEM = "wikibase_item".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] AMBIGUOUS = "disambiguation".getBytes(StandardCharsets.US_ASCII);
  private static final String DISAMBIGUATION_PAGE = "Q4167410";

  private final DumpFile page;
  private final DumpFile redirect;
  private final DumpFile properties;

  PagesDump(DumpFile page, DumpFile redirect, DumpFile properties) {
    this.page = page;
    this.redirect = redirect;
    this.properties = properties;
  }

  @Override
  public Cost cost() {
    return Cost.FULL_PASS;
  }

  @Override
  public ItemAnswer look(ItemRequest request) {
    ItemAnswer.Builder answer = new ItemAnswer.Builder();
    Lookup lookup = new Lookup();
    lookup.findPages(request.titles());
    lookup.follow();
    lookup.findItems();
    lookup.pages.forEach((id, found) -> found.forEach(each -> lookup.answer(id, each, answer)));
    lookup.stopped.ifPresent(answer::stopped);
    return answer.build();
  }

  /** A page that a title asked for leads to. */
  private record Found(String asked, String title, Way way) {}

  /** What is taken out of a row. */
  @FunctionalInterface
  private interface Row {
    void take(SqlRows row);
  }

  /** One run through the three files. */
  private final class Lookup {
    private final Map<Long, List<Found>> pages = new HashMap<>();
    private final Map<Long, String> items = new HashMap<>();
    private final Set<Long> ambiguous = new HashSet<>();
    private Optional<String> stopped = Optional.empty();

    void findPages(Collection<String> titles) {
      WantedTitles wanted = new WantedTitles(titles);
      each(
          page,
          PAGE,
          row -> {
            Optional<String> title = title(row, 1, 2);
            Optional<Long> id = row.number(0);
            if (title.isPresent() && id.isPresent()) {
              for (String asked : wanted.answeredBy(title.get())) {
                Way way = asked.equals(title.get()) ? Way.TITLE : Way.VARIANT;
                add(id.get(), new Found(asked, title.get(), way));
              }
            }
          });
    }

    private void add(long id, Found found) {
      pages.computeIfAbsent(id, key -> new ArrayList<>()).add(found);
    }

    /** Puts the pages that redirects lead to in the place of the redirects. */
    void follow() {
      Map<String, List<Found>> targets = new HashMap<>();
      each(
          redirect,
          REDIRECT,
          row -> {
            Optional<String> target = title(row, 1, 2);
            Optional<Long> from = row.number(0).filter(pages::containsKey);
            if (target.isPresent() && from.isPresent()) {
              targets
                  .computeIfAbsent(target.get(), key -> new ArrayList<>())
                  .addAll(pages.remove(from.get()));
            }
          });
      if (targets.isEmpty()) {
        return;
      }
      each(
          page,
          PAGE,
          row -> {
            Optional<String> title = title(row, 1, 2).filter(targets::containsKey);
            if (title.isPresent() && row.number(0).isPresent()) {
              for (Found found : targets.get(title.get())) {
                add(row.number(0).get(), new Found(found.asked(), title.get(), Way.REDIRECT));
              }
            }
          });
    }

    void findItems() {
      each(
          properties,
          PROPERTIES,
          row -> {
            Optional<Long> id = row.number(0).filter(pages::containsKey);
            if (id.isPresent() && row.is(1, ITEM)) {
              row.text(2)
                  .filter(item -> item.matches("Q[1-9]\\d*"))
                  .ifPresent(item -> items.put(id.get(), item));
            } else if (id.isPresent() && row.is(1, AMBIGUOUS)) {
              ambiguous.add(id.get());
            }
          });
    }

    void answer(long page, Found found, ItemAnswer.Builder answer) {
      Optional.ofNullable(items.get(page))
          .ifPresent(
              id -> {
                WikidataItem item =
                    ambiguous.contains(page)
                        ? disambiguation(id, found.title())
                        : WikidataItem.ofTitle(id, found.title());
                answer.title(found.asked(), found.way(), item);
              });
    }

    private void each(DumpFile file, String table, Row taker) {
      long line = 1;
      try (InputStream in = file.open()) {
        SqlRows rows = new SqlRows(file.path().toString(), in, table);
        try {
          while (rows.next()) {
            if (rows.count() > 2) {
              taker.take(rows);
            }
          }
        } finally {
          line = rows.line();
        }
      } catch (IOException e) {
        String reason = file.at(line, e);
        stopped = stopped.or(() -> Optional.of(reason));
      }
    }
  }

  /** Titles have underscores there; only those of articles are looked at. */
  private static Optional<String> title(SqlRows row, int namespace, int cell) {
    return row.is(namespace, ARTICLES)
        ? row.text(cell).map(title -> title.replace('_', ' '))
        : Optional.empty();
  }

  private static WikidataItem disambiguation(String id, String title) {
    return new WikidataItem(
        id,
        OptionalLong.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(WikidataItem.CHINESE_WIKIPEDIA, title),
        List.of(
            new WikidataStatement(
                "P31", new WikidataValue.Entity(DISAMBIGUATION_PAGE), Rank.NORMAL, List.of())));
  }
}
