package org.battlegraph.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The relations of the annotation guidelines, in the order of the report. */
public enum Relation {
  /** When an event was. */
  EVENT("event", Slot.EVENT),
  /** An event is part of another. */
  PART_OF("partOf", Slot.EVENT, Slot.WHOLE),
  /** Where an event was. */
  EVENT_PLACE("eventPlace", Slot.EVENT, Slot.PLACE),
  /** Who took part in an event. */
  PARTICIPATION("participation", Slot.ACTOR, Slot.EVENT),
  /** What a force did. */
  ACTION("action", Slot.ACTOR),
  /** Who held a post in a force. */
  COMMAND("command", Slot.PERSON, Slot.UNIT),
  /** Which force stood under which. */
  SUBORDINATION("subordination", Slot.CHILD, Slot.PARENT),
  /** A strength or a loss. */
  FIGURE("figure"),
  /** What became of a person. */
  FATE("fate", Slot.PERSON);

  private final String word;
  private final List<Slot> required;

  Relation(String word, Slot... required) {
    this.word = word;
    this.required = List.of(required);
  }

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return word;
  }

  /** Returns the slots whose entities must agree before two facts can be the same. */
  List<Slot> required() {
    return required;
  }

  /** Returns the relation of a word. */
  static Optional<Relation> of(String word) {
    return Stream.of(values()).filter(relation -> relation.word.equals(word)).findFirst();
  }
}
