package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NameFinder;
import org.battlegraph.lexicon.NationWords;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/** The expressions for forces with a proper name. */
final class NamedGrammar {
  private static final int LONGEST_ARMY = 3;

  /** 军 with nothing behind it that makes another word of it. */
  private static final QuickPattern ARMY =
      QuickPattern.of(
          "军(?=[^\\p{IsIdeographic}]|$|[于在向退进攻从往守被由与和的渡对占击败溃]|主力|一部|司令|总司令|士兵|[东西南北左右中]路)");

  /** What 军 ends that is no proper name: a rank, a branch, a count, a way of speaking. */
  private static final Pattern NO_ARMY =
      Pattern.compile("[0-9一二三四五六七八九十百两几数第各全该我敌友援守叛将冠大行进参从诸众他其陆海空]|[方面团路战装甲克兵队师旅部国盟联]$");

  private static final String NO_POST = "(?!长|(?<=水师)营(?!官))";

  private static final String NOT_AFTER_BANNER = "(?![事官阀校衔备需医地业养])";

  private final Pattern description;
  private final QuickPattern regional;
  private final QuickPattern national;
  private final QuickPattern stationed;
  private final QuickPattern provincial;
  private final QuickPattern directional;
  private final QuickPattern sole;
  private final QuickPattern fixed;
  private final QuickPattern strong;
  private final QuickPattern quoted;
  private final QuickPattern people;
  private final QuickPattern commanded;
  private final QuickPattern quotedRank;
  private final QuickPattern camps;
  private final QuickPattern banner;
  private final QuickPattern horse;
  private final QuickPattern trained;
  private final QuickPattern bannerCamps;
  private final QuickPattern lettered;
  private final QuickPattern staff;
  private final QuickPattern fieldArmy;
  private final QuickPattern armies;
  private final Pattern kindAtEnd;
  private final Pattern armyAtEnd;
  private final Pattern behindPlace;

  NamedGrammar(ForceWords words, NationWords nations, Regions places) {
    description = Pattern.compile("(?:%s){0,12}".formatted(String.join("|", words.descriptions())));
    List<String> proper = new ArrayList<>(words.strong());
    proper.addAll(words.headquarters());
    String strongWords = Alternation.of(proper) + NO_POST;
    String kinds =
        "(?:(?:%s)|(?:%s)%s)"
            .formatted(strongWords, Alternation.of(words.weak()), Nations.NOT_AFTER_ARMY);
    String modifier = "(?:(?!%s)%s)".formatted(strongWords, Alternation.of(words.modifiers()));
    String provinces = Alternation.of(words.provinces());
    regional =
        search(
            "(?:独立|新|伪|驻)?%s{1,6}(?:省|市|城|地区|族)?%s{0,6}%s"
                .formatted(places.region(), modifier, kinds));
    national =
        search(
            "(?<!日(?=伪))伪?(?:%s)(?:%s{0,6}%s|(?:装甲车?|坦克|战车|骑兵|步兵|炮兵|空降|伞兵|机械化|摩托化|海军|边防|混合)部队)"
                .formatted(nations.names(), modifier, strongWords));
    stationed =
        search(
            "驻(?:%s|%s)军%s".formatted(nations.abbreviations(), provinces, Nations.NOT_AFTER_ARMY));
    provincial =
        search(
            "(?:新|伪)?%s(?:、?%s){0,8}(?:东|西|南|北|中)?%s{0,6}%s"
                .formatted(provinces, provinces, modifier, kinds));
    directional =
        search(
            "(?:左翼|右翼|中央|左|右|中|东|西|南|北|前|后)(?:路军|兵团|集团军|纵队|方面军|支队|集群)"
                + NO_POST
                + "|(?:左翼|右翼)军"
                + Nations.NOT_AFTER_ARMY
                + "|(?<=[0-9一二两三四五六另]路)(?:[东南西北][进上下侵犯]|北伐|东征|西征|南征)军(?![事队])"
                + "|第[0-9一二三四五六七八九十]{1,3}路(?:(?:进击|追击|游击|攻击|清剿|堵截|挺进|追剿)军|(?=[、，：](?!公交)|由\\p{IsIdeographic}|沿|攻|守|驻|[（(]|[东西南北][进上下犯]|各?部队|所部|总?司令|总?指挥)|(?<=军)第[0-9一二三四五六七八九十]{1,3}路(?=$|[\\s和与及]))|(?<![\\p{IsIdeographic}])(?:[东西南北中]|左翼|右翼)路(?=[为：]|由\\p{IsIdeographic}{2,4}(?:率|指挥|任)|总?司令|总?指挥)");
    sole =
        search(
            "(?<![一二两三四五六七八九十])(?:%s)%s(?:(?<!军)|%s)"
                .formatted(Alternation.of(words.sole()), NO_POST, Nations.NOT_AFTER_ARMY));
    fixed = search(Alternation.of(words.fixed()));
    strong = search("(?:%s)".formatted(strongWords));
    quoted = QuickPattern.of("(?<=[“「『\"《])\\p{IsIdeographic}{1,8}?" + kinds + "(?=[”」』\"》])");
    quotedRank =
        QuickPattern.of(
            "(?<=[“「『\"])\\p{IsIdeographic}{1,6}?(?<![律老教大会牧军厨医程京水导法画技讲出誓班回])(?:师团?|旅团?|军团|支队|纵队|战队)(?=[”」』\"])");
    people =
        QuickPattern.of(
            "(?:(?<=\\p{IsIdeographic}{1,2})族(?:军队|部队|士兵|守军|武装|骑兵|民兵)|(?<=\\p{IsIdeographic}{2})人(?:军队|部队))");
    commanded =
        search(
            "(?<![守援驻敌我友全该各两])军(?=总司令|司令|军长|总指挥|统领|前敌|后方|[东西南北中]路|第[0-9一二三四五六七八九十]{1,3}[军师旅路方])");
    camps = search("军(?=[各数共]?[0-9两几一二三四五六七八九十]{1,3}余?个?营)");
    banner =
        QuickPattern.of(
            places.region()
                + "(?:字)?练军(?![队事])|[\\p{IsIdeographic}&&[^十文数名汉大八赤打识用]]字(?:练军|新军|[马步炮]队营|步队|马队|虎勇|[正副]?[中前后左右][营军]|军|营|勇)"
                + NOT_AFTER_BANNER);
    horse =
        QuickPattern.of(
            "(?:%s|%s军|\\p{IsIdeographic}字练?军|[日清俄英法美苏德]军(?=.队[^伍友形]))(?:[马步炮]队|(?<=军)[正副亲]?[中前后左右]营(?!救|业|地|房|长|官))"
                .formatted(Alternation.of(words.armies()), provinces));
    trained = QuickPattern.of("(?<![操训编演教])练军(?![队事])|(?<=[^国边海江河空消设布协联])防军(?![队事区备])");
    bannerCamps =
        QuickPattern.of(
            "[\\p{IsIdeographic}&&[^十文数名汉大八赤打识用]]字(?=[各共]?[0-9两一二三四五六七八九十]{1,3}余?(?<camp>营))");
    lettered =
        search("(?<![A-Za-z0-9])[A-Z]“?(?:集团军群|军级(?:支队|集群)|集群|舰队|支队|特遣队|特混舰队|兵团|军团|战斗群)" + NO_POST);
    staff =
        search(
            "(?<=(?:组成|编成|组织|组建|颁布|下达|订立)\\p{IsIdeographic}{2,8})战斗序列|[“「『\"]?剿[总總][”」』\"]?(?!司令)");
    fieldArmy =
        search(
            "华野|(?<![\\p{IsIdeographic}&&[^、和与及由令在]])(?:中|东|西|西北|[一二三四])野(?=第|主力|部队|各|首长|前委|总部|[一二三四五六七八九十0-9两]{1,3}(?:个|纵|兵团|军|师)|外线|内线)");
    armies = search(Alternation.of(words.armies()) + Nations.NOT_AFTER_ARMY);
    armyAtEnd = Pattern.compile(Alternation.of(words.armies()) + "$");
    List<String> all = new ArrayList<>(proper);
    all.addAll(words.weak());
    all.addAll(words.sole());
    all.addAll(List.of("路军", "方面军"));
    kindAtEnd = Pattern.compile(Alternation.of(all) + "$");
    behindPlace = Pattern.compile("(?:省|市|城)?" + modifier + "{0,6}" + kinds);
  }

  /** Returns all expressions. */
  List<QuickPattern> searches() {
    return List.of(
        ARMY,
        regional,
        national,
        stationed,
        provincial,
        directional,
        sole,
        fixed,
        strong,
        quoted,
        people,
        commanded,
        quotedRank,
        camps,
        banner,
        horse,
        trained,
        bannerCamps,
        lettered,
        staff,
        fieldArmy,
        armies);
  }

  private static QuickPattern search(String expression) {
    return QuickPattern.of(expression);
  }

  /** Tells whether the words before the kind name nothing. */
  boolean isDescription(String folded) {
    return description.matcher(folded).matches();
  }

  /** Returns how many characters at the end of a folded name say what kind of force it is. */
  Optional<Integer> kindLength(String name) {
    Matcher matcher = kindAtEnd.matcher(name);
    return matcher.find() ? Optional.of(name.length() - matcher.start()) : Optional.empty();
  }

  /** Returns where in a name an army begins whose short name history knows, or 0. */
  int armyAtEnd(String name) {
    Matcher army = armyAtEnd.matcher(name);
    return army.find() ? army.start() : 0;
  }

  /** Returns what finds forces that are called after one of the places. */
  NameFinder of(Set<String> places) {
    return new NameFinder(places, behindPlace);
  }

  QuickPattern regional() {
    return regional;
  }

  /** 中國派遣軍: a nation alone, with 軍, would be a side. */
  QuickPattern national() {
    return national;
  }

  /** 驻蒙军. */
  QuickPattern stationed() {
    return stationed;
  }

  QuickPattern provincial() {
    return provincial;
  }

  QuickPattern directional() {
    return directional;
  }

  QuickPattern sole() {
    return sole;
  }

  QuickPattern fixed() {
    return fixed;
  }

  QuickPattern strong() {
    return strong;
  }

  QuickPattern quoted() {
    return quoted;
  }

  QuickPattern people() {
    return people;
  }

  /** “蓝色师”. */
  QuickPattern quotedRank() {
    return quotedRank;
  }

  /** An army that is counted in camps, as those of the late Qing are: 銘軍十二營. */
  QuickPattern camps() {
    return camps;
  }

  /** Armies of the late Qing that one character of their commander names: 盛字軍, 毅字练军. */
  QuickPattern banner() {
    return banner;
  }

  /** The horse of an army of the late Qing: 奉軍馬隊. */
  QuickPattern horse() {
    return horse;
  }

  /** The trained troops of any place: 正定練軍. */
  QuickPattern trained() {
    return trained;
  }

  /** Camps that one character names and a number counts: 盛字五營 are five of 盛字營. */
  QuickPattern bannerCamps() {
    return bannerCamps;
  }

  /** B集团军群. */
  QuickPattern lettered() {
    return lettered;
  }

  /** 徐州“剿总”. */
  QuickPattern staff() {
    return staff;
  }

  /** 华野, 三野: the short names of the field armies. */
  QuickPattern fieldArmy() {
    return fieldArmy;
  }

  /** Armies whose short name history knows: 毅軍. */
  QuickPattern armies() {
    return armies;
  }

  /** Returns what could be names of armies, with nothing that belongs to them on either side. */
  List<String> armies(UnitText text) {
    List<String> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(ARMY);
    while (matcher.find()) {
      int begin = text.nameBegin(matcher.start(), LONGEST_ARMY);
      String name = text.folded(begin, matcher.start());
      if (name.length() > 1
          && !isDescription(name)
          && !CommonWords.isOrdinary(name)
          && !CommonWords.isOrdinary(name + "军")
          && !NO_ARMY.matcher(name).find()) {
        found.add(name + "军");
      }
    }
    return found;
  }

  /** An army of any name before the post of its commander: 鎮威軍總司令. */
  QuickPattern commanded() {
    return commanded;
  }
}
