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
import org.battlegraph.zh.QuickPattern;

/** The expressions for forces with a proper name. */
final class NamedGrammar {
  private static final String NO_POST = "(?!长)";

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
  private final Pattern kindAtEnd;
  private final String behindPlace;

  NamedGrammar(ForceWords words, NationWords nations) {
    description = Pattern.compile("(?:%s)*".formatted(String.join("|", words.descriptions())));
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
        QuickPattern.of(
            "(?:新|伪|驻)?(?:%s)+(?:省|市|城|地区|族)?%s*%s".formatted(regions, modifier, kinds));
    national = QuickPattern.of("伪?(?:%s)%s*%s".formatted(nations.names(), modifier, strongWords));
    stationed =
        QuickPattern.of(
            "驻(?:%s|%s)军%s".formatted(nations.abbreviations(), provinces, Nations.NOT_AFTER_ARMY));
    provincial =
        QuickPattern.of(
            "(?:新|伪)?%s(?:、?%s)*(?:东|西|南|北|中)?%s*%s"
                .formatted(provinces, provinces, modifier, kinds));
    directional =
        QuickPattern.of("(?:左翼|右翼|中央|左|右|中|东|西|南|北|前|后)(?:路军|兵团|集团军|纵队|方面军|支队|集群)" + NO_POST);
    sole =
        QuickPattern.of(
            "(?<![一二两三四五六七八九十])(?:%s)%s(?:(?<!军)|%s)"
                .formatted(Alternation.of(words.sole()), NO_POST, Nations.NOT_AFTER_ARMY));
    fixed = QuickPattern.of(Alternation.of(words.fixed()));
    strong = QuickPattern.of("(?:%s)".formatted(strongWords));
    quoted = QuickPattern.of("(?<=[“「『\"《])\\p{IsIdeographic}{1,8}?" + kinds + "(?=[”」』\"》])");
    people =
        QuickPattern.startingWith(
            "族人",
            "(?:(?<=\\p{IsIdeographic}{1,2})族(?:军队|部队|士兵|守军|武装|骑兵|民兵)|(?<=\\p{IsIdeographic}{2})人(?:军队|部队))");
    commanded = QuickPattern.of("(?:军)(?=总司令|司令|军长|总指挥|前敌|后方|[东西南北中]路)");
    List<String> all = new ArrayList<>(proper);
    all.addAll(words.weak());
    all.addAll(words.sole());
    all.addAll(List.of("路军", "方面军"));
    kindAtEnd = Pattern.compile(Alternation.of(all) + "$");
    behindPlace = "(?:省|市|城)?" + modifier + "*" + kinds;
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

  /** Returns a finder of forces that are called after one of the places. */
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

  /** An army of any name before the post of its commander: 鎮威軍總司令. */
  QuickPattern commanded() {
    return commanded;
  }
}
