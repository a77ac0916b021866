package org.battlegraph.link;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.model.entity.PlacePoint;
import org.battlegraph.model.mention.PlaceKind;

/** Where places lie, as their items say, and how far two points are apart. */
final class Points {
  static final String PROPERTY = "P625";

  private static final double EARTH_RADIUS = 6371.0;

  /** How far from a place's point the place may reach, in degrees. */
  private static final Map<PlaceKind, BigDecimal> EXTENT = new EnumMap<>(PlaceKind.class);

  private static final BigDecimal SMALL = new BigDecimal("0.01");

  /** Of a place of which nobody knows what it is; most are towns. */
  private static final BigDecimal TOWN = new BigDecimal("0.05");

  static {
    EXTENT.put(PlaceKind.STATE, new BigDecimal("5"));
    EXTENT.put(PlaceKind.PROVINCE, new BigDecimal("2"));
    EXTENT.put(PlaceKind.REGION, new BigDecimal("2"));
    EXTENT.put(PlaceKind.WATER, new BigDecimal("1"));
    EXTENT.put(PlaceKind.MOUNTAIN, new BigDecimal("0.5"));
    EXTENT.put(PlaceKind.ROUTE, new BigDecimal("1"));
    EXTENT.put(PlaceKind.ISLAND, new BigDecimal("0.1"));
    EXTENT.put(PlaceKind.SETTLEMENT, TOWN);
  }

  private Points() {}

  /** Returns where a place lies; empty if the item says nothing of it, or several points. */
  static Optional<PlacePoint> of(Subject place, WikidataItem item) {
    List<Point> points = item.values(PROPERTY, Point.class);
    return points.size() != 1 || !onGlobe(points.get(0))
        ? Optional.empty()
        : Optional.of(
            new PlacePoint(
                place.id(),
                points.get(0).latitude(),
                points.get(0).longitude(),
                precision(place, points.get(0))));
  }

  private static boolean onGlobe(Point point) {
    return Math.abs(point.latitude().doubleValue()) <= 90
        && Math.abs(point.longitude().doubleValue()) <= 180;
  }

  /** A point is no more exact than its item says, than its digits, and than its place is small. */
  private static BigDecimal precision(Subject place, Point point) {
    int digits =
        Math.max(
            point.latitude().stripTrailingZeros().scale(),
            point.longitude().stripTrailingZeros().scale());
    BigDecimal written = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, digits));
    BigDecimal extent =
        place.placeKind().map(kind -> EXTENT.getOrDefault(kind, SMALL)).orElse(TOWN);
    return point.precision().filter(each -> each.signum() > 0).orElse(written).max(extent);
  }

  /** Returns the distance of two points along the ground, in kilometers. */
  static double kilometers(Point one, Point other) {
    double latitude = Math.toRadians(one.latitude().doubleValue());
    double otherLatitude = Math.toRadians(other.latitude().doubleValue());
    double longitudes =
        Math.toRadians(other.longitude().doubleValue() - one.longitude().doubleValue());
    double half =
        Math.pow(Math.sin((otherLatitude - latitude) / 2), 2)
            + Math.cos(latitude) * Math.cos(otherLatitude) * Math.pow(Math.sin(longitudes / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
