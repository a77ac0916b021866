package org.battlegraph.link.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.NameKey;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;

/**
 * A dump of Wikidata's entities as JSON: one in a line, a comma behind it, brackets in the first
 * line and the last.
 *
 * <p>A line without a word of Chinese is not decoded, and one whose names are not asked for is not
 * read further than to them; the rest is Wikidata Toolkit's.
 */
final class EntityDump implements WikidataSource {
  /** Begins the code of every kind of Chinese, and the name of the Chinese Wikipedia. */
  private static final byte[] CHINESE = "\"zh".getBytes(StandardCharsets.US_ASCII);

  /** The id of an entity stands at its beginning. */
  private static final int BEGINNING = 200;

  private final DumpFile file;

  EntityDump(DumpFile file) {
    this.file = file;
  }

  @Override
  public Cost cost() {
    return Cost.FULL_PASS;
  }

  @Override
  public ItemAnswer look(ItemRequest request) {
    ItemAnswer.Builder answer = new ItemAnswer.Builder();
    Pass pass = new Pass(request, answer);
    long line = 1;
    try (InputStream in = file.open()) {
      ByteLines lines = new ByteLines(in);
      try {
        pass.read(lines);
      } finally {
        line = lines.number();
      }
    } catch (IOException e) {
      answer.stopped(file.at(line, e));
    }
    return answer.build();
  }

  /** One reading of the file. */
  private final class Pass {
    private final ItemRequest request;
    private final ItemAnswer.Builder answer;
    private final WantedTitles titles;
    private final Set<String> names;
    private final ToolkitItems toolkit = new ToolkitItems();

    Pass(ItemRequest request, ItemAnswer.Builder answer) {
      this.request = request;
      this.answer = answer;
      titles = new WantedTitles(request.titles());
      names = request.names().stream().map(NameKey::of).collect(Collectors.toSet());
    }

    void read(ByteLines lines) throws IOException {
      boolean open = false;
      boolean closed = false;
      while (lines.next()) {
        lines.trim();
        if (lines.isEmpty()) {
          continue;
        }
        if (lines.is('[') && !open) {
          open = true;
        } else if (lines.is(']') && open && !closed) {
          closed = true;
        } else if (lines.startsWith('{') && !closed) {
          readEntity(lines);
        } else {
          throw broken(lines, "not an entity of Wikidata's JSON");
        }
      }
      if (!closed) {
        throw broken(
            lines,
            open
                ? "the dump breaks off: its closing bracket is missing"
                : "not a dump of entities");
      }
    }

    private void readEntity(ByteLines lines) throws IOException {
      boolean chinese = lines.contains(CHINESE, Integer.MAX_VALUE);
      boolean byId = !request.ids().isEmpty() && isWanted(lines);
      if (!chinese && !byId) {
        return;
      }
      String text = lines.text();
      try {
        EntityNames found = EntityNames.read(text);
        if (isWanted(found)) {
          take(toolkit.read(text), found);
        }
      } catch (JsonProcessingException e) {
        throw broken(lines, "not JSON, or not whole");
      }
    }

    private boolean isWanted(ByteLines lines) {
      for (String id : request.ids()) {
        byte[] written = ("\"" + id + "\"").getBytes(StandardCharsets.US_ASCII);
        if (lines.contains(written, BEGINNING)) {
          return true;
        }
      }
      return false;
    }

    private boolean isWanted(EntityNames found) {
      return found.id().startsWith("Q")
          && (request.ids().contains(found.id())
              || found.title().filter(title -> !titles.answeredBy(title).isEmpty()).isPresent()
              || found.names().stream().anyMatch(this::isName)
              || found.title().filter(this::isName).isPresent());
    }

    private boolean isName(String name) {
      return !names.isEmpty() && names.contains(NameKey.of(name));
    }

    private void take(WikidataItem item, EntityNames found) {
      found.title().ifPresent(title -> titles.offer(title, item, answer));
      found.names().stream().filter(this::isName).forEach(name -> answer.name(name, item));
      found.title().filter(this::isName).ifPresent(name -> answer.name(name, item));
      if (request.ids().contains(item.id())) {
        answer.id(item.id(), item);
      }
    }

    private BrokenDumpException broken(ByteLines lines, String why) {
      return new BrokenDumpException("%s:%d: %s".formatted(file.path(), lines.number(), why));
    }
  }
}
