package org.battlegraph.recognize.person;

/** What a string of characters looks like, taken as a person's name. */
enum NameShape {
  /** A Chinese surname and one or two characters. */
  CHINESE,
  /** A Japanese surname and one to three characters. */
  JAPANESE,
  /** Characters that write foreign names by sound. */
  SOUNDS,
  /** Two or more parts with a dot between them. */
  DOTTED,
  /** Latin letters. */
  LATIN,
  /** Two to five characters that make no known word. */
  UNKNOWN
}
