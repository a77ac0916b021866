package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads a branch of the armed forces where it acts or stands alone: 空軍（飛機156架）, 空軍一部. In 空軍基地 or
 * 陸軍中將 it is no force.
 */
final class ServiceRule implements UnitRule {
  private static final QuickPattern SERVICE =
      QuickPattern.of(
          "(?:(?<![\\p{IsIdeographic}&&[^和与及、于在向以由被从]])|(?<=出动|派出|派遣|动用|调动|命令|使用))(?:空军|海军|陆军)"
              + "(?=[（(，。、；]|各?一部|主力|部队|支援|掩护|出动|进行|参|则|轰炸(?!机)|空袭|袭击|攻击|$)");

  @Override
  public List<QuickPattern> searches() {
    return List.of(SERVICE);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(SERVICE);
    while (matcher.find()) {
      found.add(
          UnitDraft.whole(
              text, matcher.start(), matcher.end(), "service", UnitForm.NAMED, Designation.NONE));
    }
    return found;
  }
}
