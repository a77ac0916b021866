package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads clauses that go on with what the frame before them began. */
final class Continuation {
  private static final Set<ActionType> SIEGE =
      EnumSet.of(ActionType.ATTACK, ActionType.ENCIRCLE, ActionType.BOMBARD);

  private final ArticleView view;
  private final ClauseWords words;
  private Optional<Frame> lastFrame = Optional.empty();
  private int lastSentence = -1;

  Continuation(ArticleView view, ClauseWords words) {
    this.words = words;
    this.view = view;
  }

  /** Takes the frames of a clause; the last of them may be gone on with. */
  void take(Clause clause, List<Frame> frames) {
    lastFrame = frames.isEmpty() ? Optional.empty() : Optional.of(frames.get(frames.size() - 1));
    lastSentence = clause.sentence();
  }

  /** 守軍奮勇抵抗，與敵軍激戰: they go on to hold their own. */
  void defends(Clause clause, List<Frame> frames, Roles roles) {
    Optional<Frame> before =
        frames.isEmpty()
            ? lastFrame.filter(frame -> lastSentence == clause.sentence())
            : Optional.of(frames.get(frames.size() - 1));
    boolean fights =
        roles.verb.mention().object() == ObjectRole.WITH
            || words.contests.contains(Folding.fold(roles.verb.mention().verb()));
    before
        .filter(frame -> fights && frame.verb().mention().type() == ActionType.DEFEND)
        .filter(frame -> frame.actors().equals(roles.actors))
        .ifPresent(frame -> roles.retype(ActionType.DEFEND));
  }

  /** 集結在信陽、鐘祥，隨縣、宜昌之線: the list of places goes on behind the comma. */
  Optional<Frame> morePlaces(Clause clause, List<Token> tokens) {
    boolean goesOn =
        !clause.aside()
            && lastSentence == clause.sentence()
            && lastFrame.filter(frame -> frame.places().size() > 1).isPresent()
            && tokens.stream().allMatch(Continuation::isPlaceOrComma);
    if (!goesOn) {
      return Optional.empty();
    }
    Map<EntityId, Optional<PlaceRole>> places = new LinkedHashMap<>();
    Optional<PlaceRole> role = lastFrame.orElseThrow().places().values().iterator().next();
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase) {
        phrase.ids().forEach(place -> places.put(view.reference(place), role));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : lastFrame.map(frame -> frame.at(places, clause.span()));
  }

  /** 圍攻河口，九日不下: those who attacked did not take it. */
  Optional<Frame> inVain(Clause clause) {
    Matcher said = words.inVain.matcher(view.folded(clause.span()));
    return lastFrame
        .filter(frame -> !clause.aside() && lastSentence == clause.sentence())
        .filter(frame -> SIEGE.contains(frame.verb().mention().type()))
        .filter(frame -> frame.standing().happened() && !frame.places().isEmpty())
        .filter(frame -> said.matches())
        .map(
            frame -> {
              int begin = clause.span().begin();
              Span verb = new Span(begin + said.start(1), begin + said.end(1));
              return frame.notTaken(verb, clause.span());
            });
  }

  private static boolean isPlaceOrComma(Token token) {
    return token instanceof NounPhrase phrase
            && phrase.kind() == NounPhrase.Kind.PLACE
            && phrase.preposition().isEmpty()
        || Token.isMark(token, Cue.COMMA)
        || Token.isMark(token, Cue.WITH)
        || Token.isMark(token, Cue.OF);
  }
}
