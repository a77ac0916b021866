package org.battlegraph.recognize.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NationWords;
import org.battlegraph.model.text.Span;

/** The expressions for the troops of a side, alone or before the name of a unit. */
final class Nations {
  private static final int LONGEST = 12;

  /** What must not follow 軍, because it makes another word: 軍事, 軍官, 軍部. */
  static final String NOT_AFTER_ARMY =
      "(?!事|官|人(?!数)|区|阀|校|衔|备|需|医|火(?!力)|委|部(?!队|分|署)|港|舰|费|种|服|营|情|民|训|令部|长(?![期驱达时途]))";

  private final Pattern side;
  private final Pattern before;

  Nations(NationWords words, ForceWords forces) {
    String abbreviation = "(?:%s|国(?<![外两他邻多帝列联大全爱建卖战别该盟合各敌我本]国))".formatted(words.abbreviations());
    String named =
        words.names()
            + "(?:帝国|皇家|政府|国民政府|中央)?"
            + "(?:军队|军方|陆军航空[军队]|海军陆战队|海军航空队|陆军|海军|空军|红军|皇军|国防军|联军|士兵|官兵|方面(?!军)|军"
            + NOT_AFTER_ARMY
            + "|部队)";
    String abbreviated =
        "(?<![0-9])(?!中军)(?:%s){1,3}(?:联军|军队|军%s)".formatted(abbreviation, NOT_AFTER_ARMY);
    String quarter = "(?<![0-9])[中日苏俄美英法德](?:方面(?!军)|方(?![面式法位向案针便圆才今可能]))";
    String whole = Alternation.of(words.sides()) + NOT_AFTER_ARMY;
    side = Pattern.compile("%s|%s|%s|%s".formatted(named, whole, abbreviated, quarter));
    before =
        Pattern.compile(
            "%s|%s|%s军"
                .formatted(side.pattern(), words.names(), Alternation.of(forces.provinces())));
  }

  /** 日軍, 國軍, 苏联红军. */
  Pattern side() {
    return side;
  }

  /** Returns the words for a nation or its army that end at an offset. */
  Optional<Span> before(UnitText text, int offset) {
    Matcher matcher = before.matcher(text.reading().folded());
    for (int begin = Math.max(text.span().begin(), offset - LONGEST); begin < offset; begin++) {
      if (matcher.region(begin, offset).matches()) {
        return Optional.of(new Span(begin, offset));
      }
    }
    return Optional.empty();
  }
}
