package org.battlegraph.recognize.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Marks;

/**
 * Finds accepted names wherever they stand, but not within the names of units and events, unless
 * they begin with it: 張三部, 張三兵團.
 */
final class Occurrences {
  private final Scene scene;
  private final Marks closed = new Marks();
  private final Marks begins = new Marks();

  Occurrences(Scene scene) {
    this.scene = scene;
    for (Mention mention : scene.reading().found()) {
      if (mention instanceof EventMention
          || mention instanceof UnitMention unit
              && unit.form() != UnitForm.COMMANDER
              && !isEnemy(unit)) {
        if (mention instanceof UnitMention) {
          begins.add(mention.span().begin());
        }
        closed.add(mention.span());
      }
    }
  }

  /** 敵 alone may be a character of a name, which only a link can tell. */
  private static boolean isEnemy(UnitMention unit) {
    return unit.form() == UnitForm.ANAPHOR && unit.span().length() == 1;
  }

  /** Returns where the names stand. */
  List<Span> of(Map<String, NameShape> names) {
    // A name that begins a known place is not the person: 斯大林格勒.
    Map<String, String> words = new HashMap<>();
    names.keySet().forEach(name -> words.put(name, name));
    words.keySet().removeAll(scene.lexicon().toponyms().kinds().keySet());
    WordIndex<String> index = scene.lexicon().knownPlaces().with(words);
    List<Span> spans = new ArrayList<>();
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<String> hit : index.find(scene.text(), passage.span())) {
        if (names.containsKey(hit.value())
            && (isFree(hit.span()) || begins.isAt(hit.span().begin()))) {
          spans.add(hit.span());
        }
      }
    }
    return spans;
  }

  /** Tells whether no name of a unit or an event stands in a span. */
  boolean isFree(Span span) {
    return !closed.isIn(span);
  }
}
