package org.battlegraph.recognize.person;

import org.battlegraph.recognize.Reading;

/**
 * One article with what the collectors of candidates share.
 *
 * @param reading the article
 * @param titles its posts and ranks
 * @param shapes judges strings
 * @param names reads names
 * @param lexicon the word lists
 */
record Scene(
    Reading reading, Titles titles, NameShapes shapes, NameReader names, PersonLexicon lexicon) {

  static Scene of(Reading reading, PersonLexicon lexicon) {
    Titles titles = new Titles(reading, lexicon);
    NameShapes shapes = new NameShapes(lexicon);
    return new Scene(
        reading, titles, shapes, new NameReader(reading, lexicon, shapes, titles), lexicon);
  }

  String text() {
    return reading.folded();
  }
}
