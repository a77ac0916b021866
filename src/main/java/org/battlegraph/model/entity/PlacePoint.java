package org.battlegraph.model.entity;

import java.math.BigDecimal;

/**
 * Where a place lies, as the item that it is linked to says.
 *
 * @param place the place itself, never one that lies in it or around it
 * @param latitude in decimal degrees, north positive
 * @param longitude in decimal degrees, east positive
 * @param precision how exact the point is, in degrees
 */
public record PlacePoint(
    EntityId place, BigDecimal latitude, BigDecimal longitude, BigDecimal precision) {
  private static final BigDecimal POLE = BigDecimal.valueOf(90);
  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

  /** Checks that the point is on the globe. */
  public PlacePoint {
    if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(HALF_TURN) > 0) {
      throw new IllegalArgumentException("no point of the globe: " + latitude + ", " + longitude);
    }
    if (precision.signum() <= 0) {
      throw new IllegalArgumentException("not a precision: " + precision);
    }
  }
}
