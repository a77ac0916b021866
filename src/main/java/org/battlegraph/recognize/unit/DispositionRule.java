package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads the parts of a disposition where it says who they are: 左翼：第2師, and the lines of one that is
 * drawn up in several: 第一線為第2師，第二線為第3師.
 */
final class DispositionRule implements UnitRule {
  private static final QuickPattern LINE =
      QuickPattern.of(
          "(?<=^|[，。；：、])第[一二三四1-4]线(?!城市|作战|战斗|战场|工事|阵地|防线|防御|产|员|上|[、和及与至到])(?<told>(?:左翼|右翼|中央|部队)?(?:[为由：:]|系(?!列|统)))?");
  private static final Pattern COLON = Pattern.compile("[：:]$");

  private final QuickPattern wing;

  DispositionRule(ForceWords words) {
    wing = QuickPattern.of("(?<=^)(?:%s)(?=[：:（(])".formatted(Alternation.of(words.wings())));
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(LINE, wing);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan wings = text.search(wing);
    while (wings.find()) {
      found.add(draft(text, wings.start(), wings.end()));
    }
    List<UnitDraft> lines = new ArrayList<>();
    boolean told = false;
    boolean listed = false;
    QuickPattern.Scan line = text.search(LINE);
    while (line.find()) {
      told |= line.has("told");
      listed |= COLON.matcher(line.group()).find();
      int end = line.has("told") ? line.start("told") : line.end();
      lines.add(draft(text, line.start(), end));
    }
    // One line alone may be any: 第一線的士兵.
    if (listed || told && lines.size() > 1) {
      found.addAll(lines);
    }
    return found;
  }

  private static UnitDraft draft(UnitText text, int begin, int end) {
    return UnitDraft.whole(text, begin, end, "disposition", UnitForm.NAMED, Designation.NONE);
  }
}
