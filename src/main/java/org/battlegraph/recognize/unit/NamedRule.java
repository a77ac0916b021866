package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NationWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;

/** Reads forces with a proper name: 東北抗日義勇軍, 荔浦方面軍, 右兵團, “新吉林軍”. */
final class NamedRule implements UnitRule {
  private static final int LONGEST_NAME = 7;

  /** Words that describe a force and do not name it. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:增援|支援|后续|机动|主力|攻击|突击|敌|我|友|各|全|整|两|几|数|本|某|一|二|三|四|五|六|七|八|九|十|百"
              + "|大|小|新|旧|原|下属|直属|特种|陆军|海军|空军|步兵|骑兵|炮兵|装甲|坦克|战车|飞行|航空|地面|水面|运输|联合|混成"
              + "|前线|前敌|方面|军|师|旅|团|独立|精锐|先锋|登陆|第|日|国|战时|最高|副|警备|守备|志愿|游击|临时|前进|野战|总)*");

  private final Pattern regional;
  private final Pattern provincial;
  private final Pattern directional;
  private final Pattern staff;
  private final Pattern strong;
  private final Pattern quoted;
  private final Pattern people;
  private final String kinds;
  private final String names;
  private final String modifiers;

  NamedRule(ForceWords words, NationWords nations) {
    String strongWords = Alternation.of(join(words.strong(), words.headquarters()));
    kinds =
        "(?<kind>(?:%s)|(?:%s)%s)"
            .formatted(strongWords, Alternation.of(words.weak()), Nations.NOT_AFTER_ARMY);
    modifiers = "(?:(?!%s)%s)*".formatted(strongWords, Alternation.of(words.modifiers()));
    names = "(?:新|伪|驻)?(?:" + Alternation.of(words.regions()) + "|" + nations.names() + ")+";
    regional = Pattern.compile(names + "(?:省|市|城|地区|族)?" + modifiers + kinds);
    String provinces = Alternation.of(words.provinces());
    provincial =
        Pattern.compile(
            "(?:新|伪)?%s(?:、?%s)*(?:东|西|南|北|中)?%s%s"
                .formatted(provinces, provinces, modifiers, kinds));
    directional = Pattern.compile("(?:左翼|右翼|中央|左|右|中|东|西|南|北|前|后)(?<kind>路军|兵团|集团军|纵队|方面军|支队|集群)");
    staff = Pattern.compile("(?<kind>%s)".formatted(Alternation.of(words.sole())));
    strong = Pattern.compile("(?<kind>%s)".formatted(strongWords));
    quoted = Pattern.compile("(?<=[“「『\"《])\\p{IsIdeographic}{1,8}?" + kinds + "(?=[”」』\"》])");
    people =
        Pattern.compile(
            "(?<kind>(?<=\\p{IsIdeographic}{2})族(?:军队|部队|士兵|守军|武装|骑兵|民兵)|(?<=[a-z\u4e00-\u9fff]{2})人(?:军队|部队))");
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    addWhole(text, Pattern.compile(KnownNames.pattern(text.known().forces())), "linked", found);
    addWhole(text, quoted, "quoted", found);
    addWhole(text, regional, "region", found);
    addWhole(text, provincial, "province", found);
    if (!text.known().places().isEmpty()) {
      String places = KnownNames.pattern(text.known().places());
      addWhole(
          text,
          Pattern.compile("(?:新|伪|驻)?" + places + "(?:省|市|城)?" + modifiers + kinds),
          "place",
          found);
    }
    addWhole(text, directional, "direction", found);
    addPrefixed(text, strong, "proper", found);
    addPrefixed(text, people, "people", found);
    addWhole(text, staff, "staff", found);
    return found;
  }

  private static void addWhole(UnitText text, Pattern pattern, String rule, List<UnitDraft> found) {
    Matcher matcher = text.matcher(pattern);
    while (matcher.find()) {
      found.add(draft(text, matcher.start(), matcher.end(), matcher, rule));
    }
  }

  private static void addPrefixed(
      UnitText text, Pattern pattern, String rule, List<UnitDraft> found) {
    Matcher matcher = text.matcher(pattern);
    while (matcher.find()) {
      int begin = text.nameBegin(matcher.start(), LONGEST_NAME);
      if (!DESCRIPTION.matcher(text.folded(begin, matcher.start())).matches()) {
        found.add(draft(text, begin, matcher.end(), matcher, rule));
      }
    }
  }

  private static UnitDraft draft(UnitText text, int begin, int end, Matcher matcher, String rule) {
    Optional<Words> kind =
        matcher.pattern().pattern().contains("(?<kind>")
            ? Optional.of(Words.of(matcher, "kind"))
            : Optional.empty();
    return UnitDraft.whole(
        text,
        begin,
        end,
        "named." + rule,
        UnitForm.NAMED,
        kind.map(words -> Designation.of(words.in(text))).orElse(Designation.NONE));
  }
}
