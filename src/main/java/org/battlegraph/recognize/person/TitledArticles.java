package org.battlegraph.recognize.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Collects the person that an article is called by: its life, where nothing else names it so. */
final class TitledArticles {
  private static final Pattern ASIDE = Pattern.compile("\\s?[(（].*");

  private TitledArticles() {}

  static void collect(Scene scene, NameVotes votes) {
    String title =
        ASIDE.matcher(Folding.fold(scene.reading().article().name())).replaceAll("").strip();
    if (scene.shapes().of(title).filter(shape -> shape != NameShape.UNKNOWN).isEmpty()) {
      return;
    }
    Matcher name = Pattern.compile(Pattern.quote(title)).matcher(scene.text());
    for (Passage passage : scene.reading().passages()) {
      name.region(passage.span().begin(), passage.span().end());
      if (name.find()) {
        Span span = new Span(name.start(), name.end());
        scene.names().exactly(span).ifPresent(found -> votes.add(found, Clue.TITLE));
        return;
      }
    }
  }
}
