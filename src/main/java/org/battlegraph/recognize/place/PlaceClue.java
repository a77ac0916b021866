package org.battlegraph.recognize.place;

/** What speaks for a string being the name of a place. */
enum PlaceClue {
  /** A verb of movement or of fighting for a place stands before it. */
  VERB(2),
  PREPOSITION(1),
  /** 在 or 由 before it, and it has the suffix of a place. */
  AT(1),
  /** It fills the room between a force with 在 or 由 and what the force does: 第5師在X阻擊. */
  FRAMED(2),
  /** It opens a clause and 附近 or 失守 follows. */
  OPENS(1),
  /** 附近, 一帶, 以北 stand after it. */
  LOCATIVE(2),
  /** It is the title behind a link. */
  LINK(2),
  /** It is the title behind a link after a preposition or a verb that places follow. */
  LINK_LED(2),
  /** The link goes to a town or a county by its name in full: 大名 to 大名縣. */
  LINK_IN_FULL(4),
  /** A battle is called by it: X戰役. */
  EVENT_STEM(2),
  /** It is a hill with a number: 203高地. */
  NUMBERED(3),
  /** It is made of the short names of provinces. */
  SHORT_NAMES(3),
  /** It stands in a list with a place. */
  COORDINATED(2),
  /** It stands directly after the place that it lies in: 湖南衡陽. */
  WITHIN(1),
  /** It fills all the room between its leader and a mark, a conjunction or 附近. */
  SURE(1),
  /** 柳州南约18公里的X. */
  MEASURED(4),
  /** 柳州附近的X, 湖南境內之X, and a mark behind it. */
  NEARBY(2),
  /** It fills the room between a town or county in full and a mark: 靈寶縣X口. */
  WITHIN_FULL(4),
  /** 熱河 and 東 as in 熱東: the first character of a place in the article, with a direction. */
  SHORT_FORM(3),
  /** Its letters are Latin, and it bears or bore the suffix of a place. */
  LATIN(3),
  /** It has the suffix of a place and begins where a name can. */
  SUFFIX(1);

  private final int weight;

  PlaceClue(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
