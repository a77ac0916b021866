package org.battlegraph.recognize.person;

/** What speaks for a string being the name of a person. */
enum Clue {
  POST_BEFORE(3),
  RANK_AFTER(3),
  POST_AFTER(2),
  /** 以X為總司令, 由X指揮. */
  FRAMED(3),
  /** 第2集團軍 - X. */
  LISTED(3),
  /** A link's target with (軍人) or the like behind it. */
  LINK_TO_PERSON(4),
  LINK(1),
  /** A whole Chinese name behind a link, without a last part of places. */
  LINK_NO_PLACE(1),
  /** A verb after it that only persons do. */
  ACTS(2),
  /** Such a verb of two characters, and the name opens a clause. */
  OPENS_AND_ACTS(1),
  /** X率毅軍. */
  LEADS(1),
  /** X部, X的部隊. */
  TROOPS(2),
  /** X兵團, X支隊. */
  NAMED_TROOPS(3),
  /** X第16師. */
  UNIT_AFTER(2),
  /** It stands between a post and a rank. */
  BETWEEN_TITLES(4),
  /** It stands in a list with a person. */
  COORDINATED(2),
  /** It fills all the room between a post or a rank and a mark. */
  WHOLE(1),
  /** A verb before it whose object is a person: 致電X, 任命X. */
  OBJECT(2),
  /** Its birth, its courtesy name or its home follow: X（1890年－）, X，字某某. */
  INTRODUCED(3),
  /** The article is called so. */
  TITLE(1),
  /** It stands where places stand: 在X附近. */
  LOCATIVE(-3),
  /** A verb or a preposition before it that places follow: 攻占X. */
  LED(-3);

  private final int weight;

  Clue(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
