package org.battlegraph.recognize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Collects the titles of link targets that look like places and stand in the text. */
final class LinkedPlaces {
  private static final Pattern TITLE = Pattern.compile("(.+?)\\s?(?:\\(.*\\))?");
  private static final Pattern NOT_A_PLACE =
      Pattern.compile(
          ".*(?:军|师|旅|团|队|部|战役|会战|战争|事变|事件|作战|行动|之战|运动|起义|条约|协定|党|政府|主义|人|族|教|级|号|舰|舰队|机|炮|枪|车|学|学校|大学|报|史|法|制|会|社|官|派|系|阀|省长|战|案|革命|时代|年|日|月|冲突|公司|委员会|军区|战区|命令|计划|集团|攻势|防御|防线|阵线|抗战|内战|思想|语|文|字)");
  private static final int AROUND = 6;

  private LinkedPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Link link : scene.reading().article().links()) {
      Matcher title = TITLE.matcher(Folding.fold(link.target()));
      if (title.matches()
          && !NOT_A_PLACE.matcher(title.group(1)).matches()
          && scene.names().isPossibleTitle(title.group(1))) {
        near(scene, votes, link.anchor(), title.group(1));
      }
    }
  }

  private static void near(PlaceScene scene, PlaceVotes votes, Span anchor, String title) {
    int from = Math.max(0, anchor.begin() - AROUND);
    int to = Math.min(scene.text().length(), anchor.end() + AROUND);
    int at = scene.text().substring(from, to).indexOf(title);
    if (at >= 0 && scene.isFree(new Span(from + at, from + at + title.length()))) {
      votes.add(title, PlaceClue.LINK);
    }
  }
}
