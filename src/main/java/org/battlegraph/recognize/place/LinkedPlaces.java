package org.battlegraph.recognize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.Folding;

/** Collects the titles of link targets that look like places and stand in the text. */
final class LinkedPlaces {
  private static final Pattern TITLE = Pattern.compile("(.+?)\\s?(?:\\(.*\\))?");
  private static final Pattern NOT_A_PLACE =
      Pattern.compile(
          ".*(?:军|师|旅|团|队|部|战役|会战|战争|事变|事件|作战|行动|之战|运动|起义|条约|协定|党|政府|主义|人|族|教|级|号|舰|舰队|机|炮|枪|车|学|学校|大学|报|史|法|制|会|社|官|派|系|阀|省长|战|案|革命|时代|年|日|月|冲突|公司|委员会|军区|战区|命令|计划|集团|攻势|防御|防线|阵线|抗战|内战|思想|语|文|字|院|厅|局|处|校|公署|银行|暴动|叛乱|兵变|政变|大捷|惨案|首相|大将|总统|主席|人物|语言|文化|艺术|条例|宣言|书|报告|列表|投降|公约|公告|协议|轰炸|.军省|[外内]务省|大藏省|生|员|者|家)");
  private static final Pattern IN_FULL = Pattern.compile("(.{2,})(?:县|市|省|镇|府|乡|区|州|旗)");
  private static final int LONGEST_BARE = 3;
  private static final int AROUND = 6;

  private LinkedPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Link link : scene.reading().article().links()) {
      Matcher title = TITLE.matcher(Folding.fold(link.target()));
      if (title.matches()) {
        inFull(scene, votes, link.anchor(), title.group(1));
      }
      if (title.matches()
          && !NOT_A_PLACE.matcher(title.group(1)).matches()
          && hasPlaceShape(scene, title.group(1))
          && isPossible(scene, link.anchor(), title.group(1))) {
        near(scene, votes, link.anchor(), title.group(1));
      }
    }
  }

  /** Four characters are no bare name of a town. */
  private static boolean hasPlaceShape(PlaceScene scene, String title) {
    return title.length() <= LONGEST_BARE
        || scene.names().isKnown(title)
        || scene.names().isForeign(title)
        || scene.lexicon().suffixes().of(title).isPresent();
  }

  /** A word that is no name as a rule may be one where only a place can stand: 在新都. */
  private static boolean isPossible(PlaceScene scene, Span anchor, String title) {
    return scene.names().isPossibleTitle(title) && !scene.names().isVerblike(title)
        || scene.names().isPossibleWord(title)
            && CommonWords.isRare(title)
            && scene.text().startsWith(title, anchor.begin())
            && scene.isLed(anchor.begin());
  }

  private static void near(PlaceScene scene, PlaceVotes votes, Span anchor, String title) {
    int from = Math.max(0, anchor.begin() - AROUND);
    int to = Math.min(scene.text().length(), anchor.end() + AROUND);
    int at = scene.text().substring(from, to).indexOf(title);
    if (at >= 0 && scene.isFree(new Span(from + at, from + at + title.length()))) {
      votes.add(title, PlaceClue.LINK);
      if (scene.isLed(from + at)) {
        votes.add(title, PlaceClue.LINK_LED);
      }
    }
  }

  /** Reads 大名 of a link to 大名縣. */
  private static void inFull(PlaceScene scene, PlaceVotes votes, Span anchor, String title) {
    Matcher full = IN_FULL.matcher(title);
    boolean whole = full.matches() && anchor.length() == full.group(1).length();
    if (full.matches() && (whole || scene.names().isPossibleWord(full.group(1)))) {
      String name = full.group(1);
      Span span = new Span(anchor.begin(), anchor.begin() + name.length());
      if (scene.text().startsWith(name, anchor.begin())
          && !scene.text().startsWith(title, anchor.begin())
          && scene.isFree(span)) {
        votes.add(name, PlaceClue.LINK_IN_FULL);
      }
    }
  }
}
