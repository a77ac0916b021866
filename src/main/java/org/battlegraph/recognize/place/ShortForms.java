package org.battlegraph.recognize.place;

import java.util.HashSet;
import java.util.Set;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/**
 * Collects names that are made of the first characters of the article's places: 襄東 where 襄陽 is told
 * of, and lines between two of them, as 錦朝線 between 錦州 and 朝陽.
 */
final class ShortForms {
  private static final String SIDES = "东西南北中上下左右前后";

  private static final QuickPattern SIDED =
      QuickPattern.of("(?<=[在于对向至到入由自攻守占犯及、和])\\p{IsHan}[东西南北](?![进犯撤退逃移行侵移渡向下上各面部岸侧郊方京])");

  private static final QuickPattern LINE =
      QuickPattern.of("(?<first>\\p{IsHan})(?<last>\\p{IsHan})(?:铁路|铁道|公路|支?线(?!上))");

  private ShortForms() {}

  static void collect(PlaceScene scene, PlaceVotes votes, WordIndex<String> known) {
    Set<Character> firsts = new HashSet<>();
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<String> hit : known.find(scene.text(), passage.span())) {
        if (scene.isFree(hit.span()) && SIDES.indexOf(hit.value().charAt(0)) < 0) {
          firsts.add(hit.value().charAt(0));
        }
      }
    }
    for (Passage passage : scene.reading().passages()) {
      sided(scene, votes, firsts, passage.span());
      lines(scene, votes, firsts, passage.span());
    }
  }

  private static void sided(PlaceScene scene, PlaceVotes votes, Set<Character> firsts, Span part) {
    QuickPattern.Scan name = SIDED.scan(scene.text(), part);
    while (name.find()) {
      Span span = new Span(name.start(), name.end());
      if (firsts.contains(name.group().charAt(0)) && isName(scene, span, part)) {
        votes.add(name.group(), PlaceClue.SHORT_FORM);
      }
    }
  }

  private static void lines(PlaceScene scene, PlaceVotes votes, Set<Character> firsts, Span part) {
    QuickPattern.Scan line = LINE.scan(scene.text(), part);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      boolean between =
          firsts.contains(line.group("first").charAt(0))
              && firsts.contains(line.group("last").charAt(0))
              && !line.group("first").equals(line.group("last"));
      if (between && scene.leftEdge(span.begin(), part) > 0 && isName(scene, span, part)) {
        votes.add(line.group(), PlaceClue.SHORT_FORM);
      }
    }
  }

  private static boolean isName(PlaceScene scene, Span span, Span part) {
    return scene.rightEdge(span.end(), part) > 0
        && scene.isOpen(span)
        && !CommonWords.isOrdinary(
            scene.reading().folded(new Span(span.begin(), span.begin() + 2)));
  }
}
