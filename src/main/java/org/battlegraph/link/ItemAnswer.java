package org.battlegraph.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source knows of what it was asked for. What it did not find is not in it.
 *
 * <p>Immutable; a {@link Builder} makes it.
 */
public final class ItemAnswer {
  private final Map<String, Titled> byTitle;
  private final Map<String, List<WikidataItem>> byName;
  private final Map<String, WikidataItem> byId;
  private final Optional<String> stopped;

  private ItemAnswer(Builder builder) {
    byTitle = Map.copyOf(builder.byTitle);
    Map<String, List<WikidataItem>> names = new HashMap<>();
    builder.byName.forEach((name, items) -> names.put(name, List.copyOf(items.values())));
    byName = Map.copyOf(names);
    byId = Map.copyOf(builder.byId);
    stopped = builder.stopped;
  }

  /** How a title led to an item, the surest first. */
  public enum Way {
    /** The article has just this title. */
    TITLE,
    /** The title is sent on to the article. */
    REDIRECT,
    /** The article has the title in the other script. */
    VARIANT
  }

  /**
   * The item behind a title.
   *
   * @param way how the title led to it
   * @param item the item
   */
  public record Titled(Way way, WikidataItem item) {}

  /** Returns the item behind a title that was asked for. */
  public Optional<Titled> byTitle(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** Returns the items that bear a name that was asked for, in the order of the source. */
  public List<WikidataItem> byName(String name) {
    return byName.getOrDefault(NameKey.of(name), List.of());
  }

  /** Returns an item that was asked for by its id. */
  public Optional<WikidataItem> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns why the source could not be read to its end, in one line that names the place; empty if
   * it was. What was found before is in the answer.
   */
  public Optional<String> stopped() {
    return stopped;
  }

  /** Collects an answer. Not safe for use by several threads. */
  public static final class Builder {
    private final Map<String, Titled> byTitle = new HashMap<>();
    private final Map<String, Map<String, WikidataItem>> byName = new HashMap<>();
    private final Map<String, WikidataItem> byId = new HashMap<>();
    private Optional<String> stopped = Optional.empty();

    /** Adds the item behind a title as it was asked for, unless a surer way led to another. */
    public Builder title(String asked, Way way, WikidataItem item) {
      byTitle.merge(
          asked,
          new Titled(way, item),
          (known, other) -> other.way().compareTo(known.way()) < 0 ? other : known);
      return this;
    }

    /** Adds an item that bears a name, in whatever script. */
    public Builder name(String name, WikidataItem item) {
      byName
          .computeIfAbsent(NameKey.of(name), key -> new LinkedHashMap<>())
          .putIfAbsent(item.id(), item);
      return this;
    }

    /** Adds an item under an id that was asked for; of one that was merged into it, the old id. */
    public Builder id(String asked, WikidataItem item) {
      byId.put(asked, item);
      return this;
    }

    /** Says why the source could not be read to its end. */
    public Builder stopped(String reason) {
      stopped = Optional.of(reason);
      return this;
    }

    /** Returns the answer. */
    public ItemAnswer build() {
      return new ItemAnswer(this);
    }
  }
}
