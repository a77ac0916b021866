package org.battlegraph.cli;

/** The forms of what {@code validate} found. */
enum ReportFormat {
  /** A table for people. */
  TABLE,
  /** The report of SHACL in Turtle. */
  TURTLE
}
