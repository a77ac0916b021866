package org.battlegraph.recognize.event;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.text.Passage;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.QuickPattern;

/**
 * Finds the code names of operations, which are ordinary words as a rule: what stands around one of
 * them must speak for it. 發動冬季風暴行動; 火星行動失敗.
 */
final class Operations {
  private static final QuickPattern OPERATION = QuickPattern.of("行动|计划|攻势|作战");
  private static final Pattern LED =
      Pattern.compile("(?:发动|发起|实施|执行|展开|参加|参与|制定|拟定|代号|代号为|称为|名为|命名为)$");
  private static final Pattern FOLLOWED =
      Pattern.compile("开始|结束|失败|成功|中[，止断]|期间|后[，期]|于[0-9一二三四五六七八九十]|发起|展开|打响|扩大|的目[标的]");
  private static final String OPENING = "，。；：、（(";
  private static final int LONGEST_LEADER = 3;
  private static final int LONGEST_NAME = 7;

  private final EventGrammar grammar;
  private final ProperNames proper;
  private final NameBounds bounds;

  Operations(EventGrammar grammar, ProperNames proper, NameBounds bounds) {
    this.grammar = grammar;
    this.proper = proper;
    this.bounds = bounds;
  }

  /** Returns the operations that an article calls by a code name, folded. */
  Map<String, EventKind> of(Reading reading) {
    Map<String, EventKind> names = new HashMap<>();
    for (Passage passage : reading.passages()) {
      EventText text = new EventText(reading, passage.span(), bounds);
      QuickPattern.Scan operation = text.scan(OPERATION);
      while (operation.find()) {
        int begin = text.nameBegin(operation.start());
        String name = text.folded(begin, operation.start());
        if (name.length() >= 2
            && name.length() <= LONGEST_NAME
            && !grammar.isDescription(name)
            && (proper.isForeign(name) && !isVerb(text, begin, operation)
                || proper.isCodeName(name) && isVouched(text, begin, operation.end()))) {
          names.put(name + operation.group(), EventKind.CAMPAIGN);
        }
      }
    }
    return names;
  }

  /** 在斯摩稜斯克作戰: they fight there; no operation is named. */
  private static boolean isVerb(EventText text, int begin, QuickPattern.Scan operation) {
    int first = text.span().begin();
    return operation.group().equals("作战")
        && begin > first
        && "在于".contains(text.folded(begin - 1, begin));
  }

  private static boolean isVouched(EventText text, int begin, int end) {
    int first = text.span().begin();
    boolean led = LED.matcher(text.folded(Math.max(first, begin - LONGEST_LEADER), begin)).find();
    boolean opens = begin == first || OPENING.contains(text.folded(begin - 1, begin));
    boolean followed = text.matcher(FOLLOWED).region(end, text.span().end()).lookingAt();
    return !text.folded(begin, end).endsWith("计划") && (led || opens && followed);
  }
}
