package org.battlegraph.link.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;

/**
 * A dump of the table {@code wb_items_per_site}: which article of which wiki is on which item, and
 * nothing else.
 */
final class SitelinksDump implements WikidataSource {
  static final String TABLE = "wb_items_per_site";

  private static final byte[] SITE =
      WikidataItem.CHINESE_WIKIPEDIA.getBytes(StandardCharsets.US_ASCII);
  private static final int ITEM = 1;
  private static final int WIKI = 2;
  private static final int TITLE = 3;

  private final DumpFile file;

  SitelinksDump(DumpFile file) {
    this.file = file;
  }

  @Override
  public Cost cost() {
    return Cost.FULL_PASS;
  }

  @Override
  public ItemAnswer look(ItemRequest request) {
    ItemAnswer.Builder answer = new ItemAnswer.Builder();
    WantedTitles titles = new WantedTitles(request.titles());
    long line = 1;
    try (InputStream in = file.open()) {
      SqlRows rows = new SqlRows(file.path().toString(), in, TABLE);
      try {
        while (rows.next()) {
          if (rows.is(WIKI, SITE)) {
            take(rows, request, titles, answer);
          }
        }
      } finally {
        line = rows.line();
      }
    } catch (IOException e) {
      answer.stopped(file.at(line, e));
    }
    return answer.build();
  }

  private static void take(
      SqlRows rows, ItemRequest request, WantedTitles titles, ItemAnswer.Builder answer) {
    Optional<String> title = rows.text(TITLE);
    Optional<String> id = rows.number(ITEM).filter(number -> number > 0).map(n -> "Q" + n);
    if (title.isEmpty() || id.isEmpty()) {
      return;
    }
    boolean byId = request.ids().contains(id.get());
    if (byId || !titles.answeredBy(title.get()).isEmpty()) {
      WikidataItem item = WikidataItem.ofTitle(id.get(), title.get());
      titles.offer(title.get(), item, answer);
      if (byId) {
        answer.id(id.get(), item);
      }
    }
  }
}
