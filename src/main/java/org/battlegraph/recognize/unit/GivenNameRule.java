package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/** Reads the names that a sentence gives to formations: 這兩個團分別命名為“高原”和“平原”. */
final class GivenNameRule implements UnitRule {
  private static final QuickPattern NAMING =
      QuickPattern.of(
          "(?:[师旅团营]|部队|支队|纵队|军团|大队|兵团|集团军|自卫军|义勇军)(?:(?:分别|各自|后|则|也|亦|均|被|此时|正式|又|遂|乃){0,3})(?:命名|取名|定名|更名|改名|起名|称|号称|叫做|叫作|代号)(?:作|为|是)?(?<names>(?:[“「『\"][^“”「」『』\"，。；]{2,12}[”」』\"]\\s*[、和与及]?\\s*){1,6})");
  private static final Pattern NAME = Pattern.compile("[“「『\"](?<name>[^“”「」『』\"]+)[”」』\"]");

  @Override
  public List<QuickPattern> searches() {
    return List.of(NAMING);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan naming = text.search(NAMING);
    while (naming.find()) {
      Matcher names = text.matcher(NAME).region(naming.start("names"), naming.end("names"));
      while (names.find()) {
        found.add(
            UnitDraft.whole(
                text,
                names.start("name"),
                names.end("name"),
                "given-name",
                UnitForm.NAMED,
                Designation.NONE));
      }
    }
    return found;
  }
}
