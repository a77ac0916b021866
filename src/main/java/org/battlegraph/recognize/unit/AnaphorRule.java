package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/** Reads words that point back to a force: 該軍, 該師團, 其部, 他的部隊. */
final class AnaphorRule implements UnitRule {
  private final QuickPattern pattern;

  AnaphorRule(EchelonWords echelons) {
    String troops = "部队|军队|舰队";
    pattern =
        QuickPattern.of(
            "(?:该|此支|这支|该支|这一)(?<kind>%s|%s|部(?![分门位署长]))"
                    .formatted(echelons.pattern(EchelonWords.Use.NUMBER), troops)
                + "|(?:其|(?<!其)他的|她的|他们的|自己的|其所辖)(?<own>%s|部(?![分门位署长下属将队族])|所部|残部|余部)"
                    .formatted(troops)
                + "|(?<![\\p{IsIdeographic}])所部(?!署)");
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(pattern);
    while (matcher.find()) {
      Optional<Words> kind =
          matcher.has("kind") ? Optional.of(Words.of(matcher, "kind")) : Optional.empty();
      found.add(
          UnitDraft.whole(
              text,
              matcher.start(),
              matcher.end(),
              "anaphor",
              UnitForm.ANAPHOR,
              kind.map(words -> Designation.of(words.in(text))).orElse(Designation.NONE)));
    }
    return found;
  }
}
