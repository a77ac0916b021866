package org.battlegraph.export.interchange;

import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads the points of a graph: longitude first, in degrees of WGS 84. */
final class Wkt {
  private Wkt() {}

  /**
   * The point of a literal.
   *
   * @param text WKT, with or without the address of a reference system before it
   */
  static Point point(String text) {
    String bare = text.replaceFirst("^<[^>]*>\\s*", "");
    try {
      return new WKTReader().read(bare).getCentroid();
    } catch (ParseException e) {
      throw new IllegalArgumentException("no WKT: " + text, e);
    }
  }
}
