package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NationWords;

/** The expressions for forces with a proper name. */
final class NamedGrammar {
  /** Words that describe a force and do not name it. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:增援|支援|后续|机动|主力|攻击|突击|敌|我|友|各|全|整|两|几|数|本|某|一|二|三|四|五|六|七|八|九|十|百"
              + "|大|小|新|旧|原|下属|直属|特种|陆军|海军|空军|步兵|骑兵|炮兵|装甲|坦克|战车|飞行|航空|地面|水面|运输|联合|混成"
              + "|前线|前敌|方面|军|师|旅|团|独立|精锐|先锋|登陆|第|日|国|战时|最高|副|警备|守备|志愿|游击|临时|前进|野战|总"
              + "|地方|反|其他|双方|侵略|占领|正规|外国|乱|同盟|起义|特混|护航|商|掩护|后卫|预备|防空|人民|民众|抗日|革命)*");

  private static final String NO_POST = "(?!长)";

  private final Pattern regional;
  private final Pattern national;
  private final Pattern stationed;
  private final Pattern provincial;
  private final Pattern directional;
  private final Pattern sole;
  private final Pattern fixed;
  private final Pattern strong;
  private final Pattern quoted;
  private final Pattern people;
  private final Pattern commanded;
  private final Pattern kindAtEnd;
  private final String behindPlace;

  NamedGrammar(ForceWords words, NationWords nations) {
    List<String> proper = new ArrayList<>(words.strong());
    proper.addAll(words.headquarters());
    String strongWords = Alternation.of(proper) + NO_POST;
    String kinds =
        "(?:(?:%s)|(?:%s)%s)"
            .formatted(strongWords, Alternation.of(words.weak()), Nations.NOT_AFTER_ARMY);
    String modifier = "(?:(?!%s)%s)".formatted(strongWords, Alternation.of(words.modifiers()));
    String regions = Alternation.of(words.regions());
    String provinces = Alternation.of(words.provinces());
    regional =
        Pattern.compile(
            "(?:新|伪|驻)?(?:%s)+(?:省|市|城|地区|族)?%s*%s".formatted(regions, modifier, kinds));
    national = Pattern.compile("伪?(?:%s)%s*%s".formatted(nations.names(), modifier, strongWords));
    stationed =
        Pattern.compile(
            "驻(?:%s|%s)军%s".formatted(nations.abbreviations(), provinces, Nations.NOT_AFTER_ARMY));
    provincial =
        Pattern.compile(
            "(?:新|伪)?%s(?:、?%s)*(?:东|西|南|北|中)?%s*%s"
                .formatted(provinces, provinces, modifier, kinds));
    directional =
        Pattern.compile("(?:左翼|右翼|中央|左|右|中|东|西|南|北|前|后)(?:路军|兵团|集团军|纵队|方面军|支队|集群)" + NO_POST);
    sole =
        Pattern.compile(
            "(?<![一二两三四五六七八九十])(?:%s)%s(?:(?<!军)|%s)"
                .formatted(Alternation.of(words.sole()), NO_POST, Nations.NOT_AFTER_ARMY));
    fixed = Pattern.compile(Alternation.of(words.fixed()));
    strong = Pattern.compile("(?:%s)".formatted(strongWords));
    quoted = Pattern.compile("(?<=[“「『\"《])\\p{IsIdeographic}{1,8}?" + kinds + "(?=[”」』\"》])");
    people =
        Pattern.compile(
            "(?:(?<=\\p{IsIdeographic}{1,2})族(?:军队|部队|士兵|守军|武装|骑兵|民兵)|(?<=\\p{IsIdeographic}{2})人(?:军队|部队))");
    commanded = Pattern.compile("(?:军)(?=总司令|司令|军长|总指挥|前敌|后方|[东西南北中]路)");
    List<String> all = new ArrayList<>(proper);
    all.addAll(words.weak());
    all.addAll(words.sole());
    all.addAll(List.of("路军", "方面军"));
    kindAtEnd = Pattern.compile(Alternation.of(all) + "$");
    behindPlace = "(?:省|市|城)?" + modifier + "*" + kinds;
  }

  /** Tells whether the words before the kind name nothing. */
  boolean isDescription(String folded) {
    return DESCRIPTION.matcher(folded).matches();
  }

  /** Returns how many characters at the end of a folded name say what kind of force it is. */
  Optional<Integer> kindLength(String name) {
    Matcher matcher = kindAtEnd.matcher(name);
    return matcher.find() ? Optional.of(name.length() - matcher.start()) : Optional.empty();
  }

  /** Returns a pattern for forces that are called after one of the places. */
  Pattern of(Set<String> places) {
    return KnownNames.pattern(places, behindPlace);
  }

  Pattern regional() {
    return regional;
  }

  /** 中國派遣軍: a nation alone, with 軍, would be a side. */
  Pattern national() {
    return national;
  }

  /** 驻蒙军. */
  Pattern stationed() {
    return stationed;
  }

  Pattern provincial() {
    return provincial;
  }

  Pattern directional() {
    return directional;
  }

  Pattern sole() {
    return sole;
  }

  Pattern fixed() {
    return fixed;
  }

  Pattern strong() {
    return strong;
  }

  Pattern quoted() {
    return quoted;
  }

  Pattern people() {
    return people;
  }

  /** An army of any name before the post of its commander: 鎮威軍總司令. */
  Pattern commanded() {
    return commanded;
  }
}
