package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Reads the parties of an article's event from its first sentence: 是甲軍與乙軍之間的一場戰役. */
final class PartyRules {
  private static final RuleName PARTY = new RuleName("participation.lead");

  /** Behind a name: it tells when or where, and not who. */
  private static final Pattern NO_PARTY =
      Pattern.compile("^(?:时期|时代|末期|初期|末年|初年|统治|境内|[东西南北中]部|史上|历史|占领区|控制区|沦陷区|地区|国内|政府时)");

  private final ArticleView view;
  private final ParticipationRules participations;
  private final Optional<Passage> lead;

  PartyRules(ArticleView view, ParticipationRules participations) {
    this.view = view;
    this.participations = participations;
    this.lead = view.lead().findFirst();
  }

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens) {
    boolean first = lead.filter(clause.passage()::equals).isPresent() && clause.sentence() == 0;
    if (!first || clause.aside() || view.mainEvent().isEmpty()) {
      return;
    }
    for (NounPhrase phrase : NounPhrase.forces(tokens)) {
      String behind = view.folded(new Span(phrase.span().end(), clause.span().end()));
      if (phrase.governedBy(Cue.AT) || NO_PARTY.matcher(behind).find()) {
        continue;
      }
      phrase.heads().stream()
          .filter(head -> !(head.entity() instanceof State) || isParty(phrase, tokens))
          .forEach(
              head ->
                  participations.fights(
                      view.mainEvent().orElseThrow(), head.entity().id(), PARTY, clause.span()));
    }
  }

  /** A country before the name of a place tells where it is. */
  private static boolean isParty(NounPhrase phrase, List<Token> tokens) {
    return tokens.stream()
        .noneMatch(
            token ->
                token instanceof NounPhrase next
                    && next.kind() == NounPhrase.Kind.PLACE
                    && next.span().begin() >= phrase.span().end()
                    && next.span().begin() - phrase.span().end() <= 1);
  }
}
