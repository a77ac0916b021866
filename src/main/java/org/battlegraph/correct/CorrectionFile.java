package org.battlegraph.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.fact.CorrectionKind;

/** Reads one file of corrections, in the form that {@code docs/corrections.md} describes. */
final class CorrectionFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> KEYS = Set.of("by", "date", "corrections");
  private static final Set<String> ENTRY_KEYS =
      Set.of("reject", "amend", "add", "join", "part", "article", "set", "reason", "by", "date");

  private final Path file;
  private String place;

  private CorrectionFile(Path file) {
    this.file = file;
    this.place = file.toString();
  }

  /**
   * Reads a file.
   *
   * @throws CorrectionException if it cannot be read or is malformed; the message names the file
   */
  static List<Entry> read(Path file) {
    return new CorrectionFile(file).read();
  }

  private List<Entry> read() {
    JsonNode root = parse();
    if (!root.isObject() || !root.path("corrections").isArray()) {
      throw refused("wants an object with a list \"corrections\"");
    }
    checkKeys(root, KEYS);
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : root.get("corrections")) {
      place = file + ", correction " + (entries.size() + 1);
      if (!node.isObject()) {
        throw refused("is no object");
      }
      checkKeys(node, ENTRY_KEYS);
      entries.add(entry(root, node));
    }
    return entries;
  }

  private JsonNode parse() {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new CorrectionException(file + ":" + line + ": is not JSON", e);
    } catch (IOException e) {
      throw new CorrectionException(file + ": cannot be read", e);
    }
  }

  private Entry entry(JsonNode root, JsonNode node) {
    List<CorrectionKind> kinds =
        Arrays.stream(CorrectionKind.values()).filter(kind -> node.has(kind.word())).toList();
    if (kinds.size() != 1) {
      throw refused("wants one of reject, amend, add, join, part");
    }
    CorrectionKind kind = kinds.get(0);
    JsonNode what = node.get(kind.word());
    String by = node.has("by") ? text(node, "by") : text(root, "by");
    LocalDate on = day(node.has("date") ? text(node, "date") : text(root, "date"));
    String reason = text(node, "reason");
    return switch (kind) {
      case REJECT, AMEND -> {
        if (!what.isTextual()) {
          throw refused("\"" + kind.word() + "\" wants the IRI of a fact");
        }
        if ((kind == CorrectionKind.AMEND) != node.path("set").isObject()) {
          throw refused("\"set\" with the new values goes with \"amend\", and with it alone");
        }
        yield new Entry(
            place,
            kind,
            by,
            on,
            reason,
            Optional.of(text(node, "article")),
            List.of(what.asText()),
            node.path("set"));
      }
      case ADD -> {
        if (!what.isObject()) {
          throw refused("\"add\" wants an object with the values of the fact");
        }
        yield new Entry(
            place, kind, by, on, reason, Optional.of(text(node, "article")), List.of(), what);
      }
      case JOIN, PART -> {
        boolean two = what.isArray() && what.size() == 2;
        if (!two || !what.get(0).isTextual() || !what.get(1).isTextual()) {
          throw refused("\"" + kind.word() + "\" wants a list of two IRIs of entities");
        }
        List<String> iris = List.of(what.get(0).asText(), what.get(1).asText());
        if (iris.get(0).equals(iris.get(1))) {
          throw refused("names one entity twice");
        }
        yield new Entry(
            place, kind, by, on, reason, Optional.empty(), iris, MissingNode.getInstance());
      }
    };
  }

  private String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw refused("has no \"" + key + "\"");
    }
    return value.asText().strip();
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw refused("\"date\" is a day such as 2026-11-20, not " + text);
    }
  }

  private void checkKeys(JsonNode node, Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw refused("has an unknown key \"" + key + "\"");
              }
            });
  }

  private CorrectionException refused(String what) {
    return new CorrectionException(place + ": " + what);
  }
}
