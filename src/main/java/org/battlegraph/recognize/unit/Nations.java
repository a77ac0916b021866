package org.battlegraph.recognize.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NationWords;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** The expressions for the troops of a side, alone or before the name of a unit. */
final class Nations {
  private static final int LONGEST = 12;

  /** What must not follow 軍, because it makes another word: 軍事, 軍官, 軍部. */
  static final String NOT_AFTER_ARMY =
      "(?!事|国主义|(?<=兵)力|官|政(?!治|工)|人(?!数)|区|阀|校|衔|备|需|医|火(?!力)|委|部(?!队|分|署)|港|舰|费|种|服|营|情|民|训|械|制(?!定|订|止|造|胜|服|压)|粮|分[会区校]|长(?![期驱达时途]))";

  /** Keeps 國軍 out of 外國軍隊, 全國軍民. */
  private static final String NO_OTHER_COUNTRY =
      "(?!(?<=[外两他邻多帝列大全爱建卖战别各敌我本洲中美英法德泰韩俄清安护靖建救卫兴报镇定])国军)";

  /** 苏联方面的指挥官 and 日方的说法 tell whose they are, and no force. */
  private static final String NO_VOICE =
      "(?!的(?:指挥官|将领|统帅|领导|主帅|代表|说法|资料|统计|记载|史料|战报|公报|档案|记录|官员|报道|观点))";

  private final QuickPattern country;
  private final Pattern before;
  private final QuickPattern sideSearch;
  private final QuickPattern serviceSearch;
  private final QuickPattern beforeSearch;

  Nations(NationWords words, ForceWords forces) {
    String abbreviation = words.abbreviations();
    String named =
        words.names()
            + "(?:帝国|皇家|政府|国民政府|中央)?"
            + "(?:军队|军方|皇军|联军|士兵|官兵|方面(?!军|部队)"
            + NO_VOICE
            + "|军"
            + NOT_AFTER_ARMY
            + "|部队)";
    String abbreviated =
        "(?<![0-9]|(?<![侵驻在来])华)(?!中军)(?:伪?%s(?:军队|军%s)|(?:%s){2,3}联军)"
            .formatted(abbreviation, NOT_AFTER_ARMY, abbreviation);
    String quarter =
        "(?<![0-9]|(?<![侵驻在来])华)[中日苏俄美英法德奉直皖晋清朝韩](?:方面(?!军|部队)|方(?:军队|部队)?(?![面式法位向案针便圆才今可能]))"
            + NO_VOICE;
    String machines =
        "(?<![0-9华一二三四五六七八九十])[日美苏英德](?:机(?![械场关构动枪会油器身遇制能务要宜理电体票密翼群])|舰(?![队艇长载炮桥首尾身员群只船体上型种级政务]))";
    String whole = NO_OTHER_COUNTRY + Alternation.of(words.sides()) + NOT_AFTER_ARMY;
    String side = "(?:%s|%s|%s|%s|%s)".formatted(named, whole, abbreviated, quarter, machines);
    String service =
        "(?:%s(?:帝国|皇家|政府)?|%s)(?:陆军航空[军队]|海军陆战队|海军航空队|国防军|红军|白军|陆军|海军|空军)"
                .formatted(words.names(), whole)
            + NOT_AFTER_ARMY
            + "(?!省|大臣|大学|士官|[大上中少]将|[大中少上]校|少佐|中佐|大佐|学校|元帅|总长|总部|基地|大将)";
    before =
        Pattern.compile(
            "%s|%s|%s|%s军|[敌我](?=第|[0-9]|[新暂整独])"
                .formatted(side, service, words.names(), Alternation.of(forces.provinces())));
    country = QuickPattern.of(words.names());
    sideSearch = QuickPattern.of(side);
    serviceSearch = QuickPattern.of(service);
    beforeSearch = QuickPattern.of(before.pattern());
  }

  /** Tells whether a folded name is the troops of a side: 國民革命軍. */
  boolean isSide(String name) {
    return sideSearch.matches(name);
  }

  /** Tells whether folded words are the name of a state or regime. */
  boolean isCountry(String words) {
    return country.matches(words);
  }

  /** 苏联红军, 美國海軍陸戰隊. */
  QuickPattern service() {
    return serviceSearch;
  }

  /** 日軍, 國軍, 苏联军队. */
  QuickPattern side() {
    return sideSearch;
  }

  /** Returns where a name begins from which words for a nation at its begin are left off. */
  int withoutNation(UnitText text, int begin, int end) {
    if (begin == end || !beforeSearch.canBeginAt(text.reading().folded(), begin)) {
      return begin;
    }
    Matcher matcher = before.matcher(text.reading().folded()).region(begin, end);
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  /** Returns the words for a nation or its army that end at an offset. */
  Optional<Span> before(UnitText text, int offset) {
    String folded = text.reading().folded();
    int begin = Math.max(text.span().begin(), offset - LONGEST);
    while (begin < offset && !isBefore(folded, begin, offset)) {
      begin++;
    }
    return begin < offset ? Optional.of(new Span(begin, offset)) : Optional.empty();
  }

  private boolean isBefore(String folded, int begin, int end) {
    return beforeSearch.canBeginAt(folded, begin)
        && before.matcher(folded).useTransparentBounds(true).region(begin, end).matches();
  }
}
