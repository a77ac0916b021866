package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/** Reads words that point back to a force: 該軍, 該師團, 其部, 他的部隊. */
final class AnaphorRule implements UnitRule {
  /** 敵, 守敵, 敵人: who that is depends on who acts. In 無敵, 敵後, 敵陣地 it is no force. */
  private static final String ENEMY =
      "(?:(?:来犯|当面|被围|进犯|入侵|增援|溃逃)之|(?:(?<![增支救声])援|(?<![防据坚固驻死看])守|(?<!摧)残|(?<![击打])溃|(?<![尾围])追|(?<!赶)逃|[顽来强])(?!敌人))?(?<![无天情劲轻死宿政匹不受通资投抗公大仇树御假想])"
          + "(?:敌人(?!军队)|敌兵(?!力)|敌[机舰](?![动会构能种要长队艇群])|(?<!为)敌(?![后前对视意手国伪情区占阵营忾众特探产我患友工酋方人军寇机舰据碉火炮舰首楼台城])(?!司令|指挥|防线|侧(?!击)|[左右]翼|将领|将军))"
          + "|为敌(?=所)|(?<![一另])对方(?![向面位针案法式])";

  /** 支隊於6時佔領某地, 師團主力: the bare word opens a clause. */
  private static final String BARE =
      "(?<=[，。；：\\n日夜晨晚])(?<kind>支队|师团|旅团|联队|大队|纵队|兵团|舰队|集团军|[军师旅团](?=主力|一部|残部|先头|直属))"
          + "(?=主力|一部|残部|余部|先头|直属|于[0-9一二三四五六七八九十拂黄傍当]|则[^，。]|遂|即[^将使]|随即|旋即|乃|亦[^有])";

  private final QuickPattern pattern;
  private final QuickPattern bare = QuickPattern.of(BARE);

  AnaphorRule(EchelonWords echelons) {
    String troops = "部队|军队|舰队";
    pattern =
        QuickPattern.of(
            "(?:该|此支|这支|该支|这一|(?<![原各日基根版资])本(?=[军师旅团]|纵队|支队|集团军))(?<kind>%s|%s|部(?![分门位署长]))"
                    .formatted(echelons.pattern(EchelonWords.Use.NUMBER), troops)
                + "|(?:其|(?<!其)他的|她的|他们的|自己的|其所辖)(?<own>%s|部(?![分门位署长下属将队族])|所部|残部|余部)"
                    .formatted(troops)
                + "|[该此][舰船艇](?!队|艇|船|长|员|只|型|级|炮|体|上)"
                + "|(?<![\\p{IsIdeographic}])所部(?!署)|"
                + ENEMY);
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(pattern, bare);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    collect(text, pattern, found);
    collect(text, bare, found);
    return found;
  }

  private static void collect(UnitText text, QuickPattern pattern, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(pattern);
    while (matcher.find()) {
      Optional<Words> kind =
          matcher.has("kind") ? Optional.of(Words.of(matcher, "kind")) : Optional.empty();
      found.add(
          UnitDraft.whole(
              text,
              matcher.start(),
              matcher.end(),
              "anaphor",
              UnitForm.ANAPHOR,
              kind.map(words -> Designation.of(words.in(text))).orElse(Designation.NONE)));
    }
  }
}
