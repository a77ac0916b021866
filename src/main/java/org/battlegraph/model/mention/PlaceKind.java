package org.battlegraph.model.mention;

/** What a place is. */
public enum PlaceKind {
  /** A country or a regime; it can act, and then it is a state. */
  STATE,
  /** A province or another large division of a country. */
  PROVINCE,
  /** A town, a county or a village. */
  SETTLEMENT,
  /** A region without borders: 滿洲, 華北, 地區. */
  REGION,
  /** A river, a lake or a sea. */
  WATER,
  /** A mountain or a range. */
  MOUNTAIN,
  /** A pass or a gorge. */
  PASS,
  /** An island or a peninsula. */
  ISLAND,
  /** A railway, a road or a station. */
  ROUTE,
  /** An airfield or an air base. */
  AIRFIELD,
  /** A bridge, a gate, a fort, a building. */
  STRUCTURE,
  /** A part or the surroundings of another place: 東郊, 以北6公里处. */
  VICINITY
}
