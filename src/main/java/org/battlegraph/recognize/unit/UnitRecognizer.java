package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.lexicon.NationWords;
import org.battlegraph.lexicon.UnitAttributes;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;

/**
 * Finds the forces in an article.
 *
 * <p>Rules run in a fixed order; what an earlier one took, a later one leaves alone. A nation that
 * stands directly before a unit belongs to it and is no force of its own: 日軍第13師團 is one mention.
 */
public final class UnitRecognizer implements Recognizer {
  private final NameBounds bounds;
  private final Nations nations;
  private final Pattern force;
  private final List<UnitRule> rules;

  /**
   * Makes a recognizer.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is malformed
   */
  public UnitRecognizer() {
    EchelonWords echelons = EchelonWords.load();
    ForceWords forces = ForceWords.load();
    NationWords nationWords = NationWords.load();
    NumberedGrammar grammar = new NumberedGrammar(echelons, UnitAttributes.load());
    bounds = NameBounds.load();
    nations = new Nations(nationWords, forces);
    force = Pattern.compile(forceEnding(echelons, forces));
    rules =
        List.of(
            ListRule.withOrdinal(grammar),
            NumberedRule.withOrdinal(grammar),
            ListRule.bare(grammar),
            NumberedRule.bare(grammar),
            new SubunitRule(grammar),
            new SideRule(nations),
            new ShipRule(forces),
            new NameListRule(echelons),
            new NamedRule(forces, nationWords),
            new CommanderRule(echelons),
            new AnaphorRule(echelons),
            new GarrisonRule(forces));
  }

  private static String forceEnding(EchelonWords echelons, ForceWords forces) {
    List<String> words = new ArrayList<>(forces.strong());
    words.addAll(forces.headquarters());
    words.addAll(forces.weak());
    words.addAll(forces.shipTypes());
    echelons.words().forEach(echelon -> words.add(echelon.word()));
    return "(?:" + Alternation.of(words) + "|衙门|政府军|号)$";
  }

  @Override
  public List<UnitMention> recognize(Reading reading) {
    KnownNames known = KnownNames.of(reading, force);
    List<UnitMention> found = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      found.addAll(read(new UnitText(reading, passage.span(), bounds, known)));
    }
    return found;
  }

  private List<UnitMention> read(UnitText text) {
    List<UnitDraft> drafts = new ArrayList<>();
    for (UnitRule rule : rules) {
      for (UnitDraft draft : rule.find(text)) {
        if (text.isFree(draft.span())) {
          text.take(draft.span());
          drafts.add(draft);
        }
      }
    }
    drafts.sort(Comparator.comparing(UnitDraft::span));
    return finish(text, drafts);
  }

  private List<UnitMention> finish(UnitText text, List<UnitDraft> drafts) {
    List<Optional<Span>> nationOf = new ArrayList<>();
    drafts.forEach(draft -> nationOf.add(nation(text, draft)));
    List<UnitMention> mentions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      UnitDraft draft = drafts.get(i);
      boolean isNation =
          nationOf.stream()
              .flatMap(Optional::stream)
              .anyMatch(nation -> nation.contains(draft.span()));
      if (!isNation) {
        mentions.add(draft.finish(text, nationOf.get(i), Surroundings.extent(text, drafts, i)));
      }
    }
    return mentions;
  }

  private Optional<Span> nation(UnitText text, UnitDraft draft) {
    return draft.form() == UnitForm.SIDE || draft.form() == UnitForm.ANAPHOR
        ? Optional.empty()
        : nations.before(text, draft.list().begin());
  }
}
