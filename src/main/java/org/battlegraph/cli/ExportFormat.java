package org.battlegraph.cli;

import java.util.Locale;

/** The forms of {@code export}. */
enum ExportFormat {
  /** A folder of tables. */
  CSV,
  /** A document with the project's context. */
  JSON_LD,
  /** Actions by place and day. */
  GEOJSON,
  /** A scenario of orbat-mapper. */
  ORBAT_MAPPER,
  /** A drawn order of battle. */
  SVG;

  /** The word that users write. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
