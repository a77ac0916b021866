package org.battlegraph.recognize.event;

import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.EventWords;
import org.battlegraph.lexicon.EventWords.EventWord;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.zh.QuickPattern;

/** The expressions for events. */
final class EventGrammar {
  /** Makes another word of what stands before: 革命軍, 戰鬥機, 戰爭部. */
  private static final String NOT_AFTER =
      "(?!性|军|党|者|家|机|力|部(?![份分])|员|罪|犯|片|的?(?:计划|能力|方针|意图)" + "|(?<=战)[争役略斗区局场术友果绩功火事]|到底|精神)";

  private static final String NOT_AFTER_BATTLE = "(?![争役斗略术区场线友])";

  private final EventWords words;
  private final QuickPattern strong;
  private final QuickPattern weak;
  private final QuickPattern sole;
  private final QuickPattern quoted;
  private final QuickPattern anaphor;
  private final Pattern description;
  private final Pattern ending;

  EventGrammar(EventWords words) {
    this.words = words;
    strong = QuickPattern.of(words.pattern(EventWords.Use.STRONG) + NOT_AFTER);
    weak = QuickPattern.of(words.pattern(EventWords.Use.WEAK) + NOT_AFTER);
    sole = QuickPattern.of("(?<!反)" + words.pattern(EventWords.Use.SOLE) + NOT_AFTER);
    String any = Alternation.of(words.words().stream().map(EventWord::word).toList());
    quoted =
        QuickPattern.of(
            "[“「『\"‘](?<whole>[^“”「」『』\"‘’，。的]{1,10}?%s)[”」』\"’]".formatted(any)
                + "|代号(?:为|是|叫)?[“「『](?<code>[^“”「」『』，。的]{2,8})[”」』](?!作战|行动|计划|攻势|战役)"
                + "|[“「『\"‘][^“”「」『』\"‘’，。的]{1,10}?[”」』\"’](?:作战|行动|计划|攻势|战役)");
    anaphor =
        QuickPattern.of(
            "(?:此|该|这|(?<!日)本|那)(?:一?次|一?场|个|一)(?:%s|冲突|战%s)".formatted(any, NOT_AFTER_BATTLE)
                + "|(?:(?<!在)此|该|(?<!日)本)(?:战役|会战|战争|海战|事变|事件|起义|役|战%s)|是役"
                    .formatted(NOT_AFTER_BATTLE));
    description = Pattern.compile("(?:%s)*".formatted(String.join("|", words.descriptions())));
    ending = Pattern.compile(any + "$");
  }

  /** 會戰, 事變: words that make a name of any proper word before them. */
  QuickPattern strong() {
    return strong;
  }

  /** 作戰, 行動: words that are most often common nouns. */
  QuickPattern weak() {
    return weak;
  }

  /** 第二次世界大戰, 抗戰: names by themselves. */
  QuickPattern sole() {
    return sole;
  }

  /** 「一號作戰」, whose group {@code whole} is the name; “一号”作战, which is a name with its marks. */
  QuickPattern quoted() {
    return quoted;
  }

  /** 此次會戰, 該戰役, 此役. */
  QuickPattern anaphor() {
    return anaphor;
  }

  /** Tells whether words only describe an event: 大規模, 反攻, or nothing. */
  boolean isDescription(String folded) {
    return description.matcher(folded).matches();
  }

  /** Tells whether a name says nothing but what sort of event it is. */
  boolean isCommon(String folded) {
    return isDescription(ending.matcher(folded).replaceAll(""));
  }

  /** Tells whether words end as the name of an event does, or say who invaded what. */
  boolean isEventLike(String folded) {
    return ending.matcher(folded).find() || KnownEvents.INVASION.matcher(folded).find();
  }

  /** Returns what an event with this folded name is; {@code otherwise} if its name does not say. */
  EventKind kind(String folded, EventKind otherwise) {
    return words.kindOf(folded).orElse(otherwise);
  }
}
