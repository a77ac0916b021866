package org.battlegraph.infer.critic;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.battlegraph.ontology.Graphs;

/** The words that notes on a reading are written in; they never leave the critic. */
final class Note {
  /** The namespace of the words. */
  static final String NS = Graphs.NOTES;

  /** What kind of thing a mention speaks of: place, unit, person, event, date, figure, action. */
  static final Node kind = word("kind");

  /** The words of a mention in one script, numbers in Arabic digits. */
  static final Node name = word("name");

  /** How many characters the name has. */
  static final Node length = word("length");

  /** How often the article has a mention with that name. */
  static final Node count = word("count");

  /** The name with one character left open, or its characters in order. */
  static final Node key = word("key");

  /** The two characters before a mention, in one script. */
  static final Node before = word("before");

  /** The two characters after a mention, in one script. */
  static final Node after = word("after");

  /** The clause of a mention up to it, in one script. */
  static final Node lead = word("lead");

  /** The characters right before the name of a person, in one script. */
  static final Node office = word("office");

  /** The number of the line of text that a mention stands in. */
  static final Node line = word("line");

  /** The year that a date says. */
  static final Node year = word("year");

  /** The common year that a year of another calendar is. */
  static final Node otherYear = word("otherYear");

  /** The first day that a date can mean. */
  static final Node from = word("from");

  /** The last day that a date can mean. */
  static final Node to = word("to");

  /** The next date of the article with a month. */
  static final Node next = word("next");

  /** The next date of the article with a year of its own. */
  static final Node nextYear = word("nextYear");

  /** Whether a dictionary of modern Chinese has the name. */
  static final Node known = word("known");

  /** The title of the article that the named thing is linked to, in one script. */
  static final Node title = word("title");

  /** The title with one character left open, or its characters in order. */
  static final Node titleKey = word("titleKey");

  /** The date of the text that a fact has its date from. */
  static final Node dated = word("dated");

  /** Whether a date says a month or a day. */
  static final Node month = word("month");

  /** Whether a mention begins its line. */
  static final Node opens = word("opens");

  /** The number of a unit, as its name has it. */
  static final Node number = word("number");

  /** The next unit of the article whose name is the same but for its number. */
  static final Node nextInSeries = word("nextInSeries");

  /** The first figure of a range. */
  static final Node low = word("low");

  /** The second figure of a range. */
  static final Node high = word("high");

  /** What a stretch of text that is no known name looks like: a mention. */
  static final Node like = word("like");

  private Note() {}

  private static Node word(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
