package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/** Reads troops by their task, with their place before it if there is one: 守軍, 桂林守軍. */
final class GarrisonRule implements UnitRule {
  private static final int LONGEST_NAME = 6;
  private static final Pattern COUNT = Pattern.compile("[0-9一二两三四五六七八九十百]+|敌|我");

  /** Behind a unit these say how much of it is meant. */
  private static final Pattern EXTENT = Pattern.compile("(?:先头|先遣)部队");

  private final QuickPattern pattern;

  GarrisonRule(ForceWords words) {
    pattern = QuickPattern.of(Alternation.of(words.garrisons()));
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(pattern);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(pattern);
    while (matcher.find()) {
      int begin = text.nameBegin(matcher.start(), LONGEST_NAME);
      if (EXTENT.matcher(matcher.group()).matches() && text.isTakenBefore(begin)) {
        continue;
      }
      if (COUNT.matcher(text.folded(begin, matcher.start())).matches()) {
        begin = matcher.start();
      }
      found.add(
          UnitDraft.whole(
              text, begin, matcher.end(), "garrison", UnitForm.GARRISON, Designation.NONE));
    }
    return found;
  }
}
