package org.battlegraph.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.link.WikidataItem.Grade;
import org.battlegraph.link.WikidataItem.Kind;
import org.battlegraph.link.WikidataItem.Point;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.PlacePoint;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.entity.WikidataLink.Exactness;
import org.battlegraph.model.mention.PlaceKind;

/**
 * Links entities to Wikidata by the target of the article's own link, and decides how close the two
 * are.
 *
 * <p>Persons and events are the same thing in both. Of the others an item tells what they are
 * today, so that a town or a state of a war is only close to it; one that has ceased to be is the
 * thing of its time.
 */
public final class Linker {
  /** How far from a place's point the place may reach, in degrees. */
  private static final Map<PlaceKind, BigDecimal> EXTENT = new EnumMap<>(PlaceKind.class);

  static {
    EXTENT.put(PlaceKind.STATE, new BigDecimal("5"));
    EXTENT.put(PlaceKind.PROVINCE, new BigDecimal("2"));
    EXTENT.put(PlaceKind.REGION, new BigDecimal("2"));
    EXTENT.put(PlaceKind.WATER, new BigDecimal("1"));
    EXTENT.put(PlaceKind.MOUNTAIN, new BigDecimal("0.5"));
    EXTENT.put(PlaceKind.ROUTE, new BigDecimal("1"));
    EXTENT.put(PlaceKind.ISLAND, new BigDecimal("0.1"));
    EXTENT.put(PlaceKind.SETTLEMENT, new BigDecimal("0.05"));
  }

  private final WikidataSource source;

  /**
   * Makes a linker.
   *
   * @param source knows the items
   */
  public Linker(WikidataSource source) {
    this.source = source;
  }

  /**
   * Links what can be linked, in the order of the entities' ids.
   *
   * @param entities the entities of any number of articles; one that stands there more than once is
   *     linked once to each item
   */
  public Links link(Collection<? extends Entity> entities) {
    List<WikidataLink> links = new ArrayList<>();
    List<PlacePoint> points = new ArrayList<>();
    Set<List<Object>> known = new HashSet<>();
    for (Entity entity : entities.stream().sorted(Comparator.comparing(Entity::id)).toList()) {
      Optional<WikidataItem> item = item(entity);
      if (item.isPresent() && known.add(List.of(entity.id(), item.get().id()))) {
        links.add(link(entity, item.get()));
        point(entity, item.get()).ifPresent(points::add);
      }
    }
    return new Links(links, points);
  }

  /**
   * Returns the id of the item behind a title, whether or not it would be linked.
   *
   * @param title the title of an article
   */
  public Optional<String> itemOf(String title) {
    return source.find(title).map(WikidataItem::id);
  }

  private Optional<WikidataItem> item(Entity entity) {
    return entity.naming().wikiTitle().flatMap(source::find).filter(item -> fits(entity, item));
  }

  private static boolean fits(Entity entity, WikidataItem item) {
    Kind kind = item.kind();
    if (entity instanceof Place place) {
      boolean country = place.kind() == PlaceKind.STATE;
      return kind == Kind.PLACE || country && kind == Kind.STATE;
    }
    return entity instanceof Person && kind == Kind.PERSON
        || entity instanceof Event && kind == Kind.EVENT
        || entity instanceof State && kind == Kind.STATE
        || entity instanceof Unit && kind == Kind.UNIT;
  }

  private static WikidataLink link(Entity entity, WikidataItem item) {
    String evidence =
        "the article links it to "
            + item.title()
            + "; grade "
            + item.grade()
            + ": "
            + (item.grade() == Grade.A ? "two sources agree" : "one source, and what it says fits");
    return new WikidataLink(
        entity.id(),
        item.id(),
        exactness(entity, item),
        "link-target",
        item.grade().score(),
        evidence);
  }

  private static Exactness exactness(Entity entity, WikidataItem item) {
    if (entity instanceof Person || entity instanceof Event) {
      return Exactness.SAME;
    }
    boolean ofItsTime = item.ended().isPresent();
    return item.grade() == Grade.A && ofItsTime ? Exactness.EXACT : Exactness.CLOSE;
  }

  private static Optional<PlacePoint> point(Entity entity, WikidataItem item) {
    if (!(entity instanceof Place place)) {
      return Optional.empty();
    }
    return item.point()
        .map(
            point ->
                new PlacePoint(
                    place.id(), point.latitude(), point.longitude(), precision(place, point)));
  }

  /** A point is no more exact than its digits, and no more than its place is small. */
  private static BigDecimal precision(Place place, Point point) {
    int digits =
        Math.max(
            point.latitude().stripTrailingZeros().scale(),
            point.longitude().stripTrailingZeros().scale());
    BigDecimal written = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, digits));
    return written.max(EXTENT.getOrDefault(place.kind(), new BigDecimal("0.01")));
  }
}
