package org.battlegraph.zh;

/**
 * Forms of characters that a converter between the two scripts leaves alone, Japanese ones first.
 */
final class Variants {
  private static final String FORMS =
      "砲礮団戦県関鉄広沢辺竜満発対栄歴黒亜渋桜斎済蔵晩帰廃弾撃駅駆顕実帯徳恵両剣検拠処"
          + "児総経続縄訳読豊転軽郷釈鋳録険雑験齢滝瀬浜遅歩巻仏伝労勲営囲図圧塁増壊変専巌応懐"
          + "戸揺暁様権毎焼犠砕穂粛緑縦聴覚観賛鉱銭陥隠霊頼黙斉浄渓従悪択拝挙摂攪斬昿桟楽気渉"
          + "獲畳痩眞砿祕稲窓糸絵継繊缶聡舗荘薬覇証謡譲軄逓酔醤銃鋭鎌閲闘陰隣髪鶏麹塩壌壱売寛"
          + "奨嬢獣曽蔣塲敎爲峯羣綫裏裡衞啓黃強冨槪旣靑淸淨溫渇呉舘桝舩艦隻";

  private static final String COMMON =
      "炮炮团战县关铁广泽边龙满发对荣历黑亚涩樱斋济藏晚归废弹击驿驱显实带德惠两剑检据处"
          + "儿总经续绳译读丰转轻乡释铸录险杂验龄泷濑滨迟步卷佛传劳勋营围图压垒增坏变专岩应怀"
          + "户摇晓样权每烧牺碎穗肃绿纵听觉观赞矿钱陷隐灵赖默齐净溪从恶择拜举摄搅斩旷栈乐气涉"
          + "获叠瘦真矿秘稻窗丝绘继纤罐聪铺庄药霸证谣让职递醉酱铳锐镰阅斗阴邻发鸡曲盐壤壹卖宽"
          + "奖娘兽曾蒋场教为峰群线里里卫启黄强富概既青清净温渴吴馆枡船舰只";

  private static final char[] TABLE = table();

  private Variants() {}

  /** Returns the simplified character for a variant form; any other character as it is. */
  static char common(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    for (int i = 0; i < FORMS.length(); i++) {
      table[FORMS.charAt(i)] = COMMON.charAt(i);
    }
    return table;
  }
}
