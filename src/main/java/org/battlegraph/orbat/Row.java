package org.battlegraph.orbat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.time.Days;

/**
 * A row of an answer, read by the names of its columns.
 *
 * @param cells what stands in each column; an empty text where nothing does
 * @param when how the row's date lies to the day that is asked for
 */
record Row(Map<String, String> cells, Attested when) {

  static List<Row> of(ResultTable table) {
    return table.byColumn().stream()
        .map(cells -> new Row(cells, new Attested(Attested.Relation.UNDATED, 0)))
        .toList();
  }

  Row with(Attested attested) {
    return new Row(cells, attested);
  }

  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  Optional<String> said(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  Optional<String> localName(String column) {
    return said(column).map(iri -> iri.replaceFirst(".*[#/]", ""));
  }

  long number(String column) {
    return said(column).map(Long::parseLong).orElse(0L);
  }

  double decimal(String column) {
    return said(column).map(Double::parseDouble).orElse(0.0);
  }

  /** Whether the text lets it hold on the day: it had begun, and not ended. */
  boolean mayHold(Days day) {
    return !endsBefore("notAfterEnd", day) && !beginsAfter(day);
  }

  boolean endsBefore(String column, Days day) {
    return said(column).flatMap(Days::parse).filter(end -> end.last() < day.first()).isPresent();
  }

  private boolean beginsAfter(Days day) {
    return said("notBeforeBegin")
        .flatMap(Days::parse)
        .filter(begin -> begin.first() > day.last())
        .isPresent();
  }

  /** How the date of the row lies to the day; bounds on both sides of the day settle it. */
  Attested attested(Days day) {
    boolean held = said("notBeforeBegin").isPresent() && said("notAfterEnd").isPresent();
    return held
        ? new Attested(Attested.Relation.HELD, 0)
        : Attested.of(said("date").flatMap(Days::parse), day);
  }

  Commander commander() {
    return new Commander(text("person"), text("name"), said("position"), said("rank"), known());
  }

  Attestation known() {
    return new Attestation(text("fact"), text("quotation"), text("article"), said("date"), when);
  }
}
