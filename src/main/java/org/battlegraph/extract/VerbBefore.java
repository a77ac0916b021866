package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.zh.Folding;

/**
 * Says what a verb has of the verb before it in the clause: its standing, its subject, its place.
 */
final class VerbBefore {
  private static final Set<ActionType> HELPS =
      EnumSet.of(ActionType.DEFEND, ActionType.REINFORCE, ActionType.RELIEVE);

  private final String folded;
  private final ClauseWords words;

  VerbBefore(String folded, ClauseWords words) {
    this.folded = folded;
    this.words = words;
  }

  /** 策應反擊, 協助友軍控制…: the second verb says only what the first is for. */
  boolean serves(List<Roles> done, Token.Verb verb) {
    boolean unnamed =
        last(done)
            .filter(before -> HELPS.contains(before.type()))
            .map(before -> before.verb.span().end())
            .filter(end -> words.unnamed.matcher(folded.substring(end, verb.span().begin())).find())
            .isPresent();
    if (unnamed) {
      return true; // 掩護主力向河口轉進: who moves is not who covers
    }
    return last(done)
        .filter(before -> before.verb.mention().object() == ObjectRole.BENEFICIARY)
        .filter(before -> !before.relative) // 在友軍配合下攻佔: the second is what was done
        .filter(
            before -> !before.targets.isEmpty() || before.verb.span().end() == verb.span().begin())
        .isPresent();
  }

  /** Lets a verb take over what holds on from the verb before it. */
  void follow(List<Roles> done, Roles roles) {
    last(done).filter(before -> !turns(before, roles)).ifPresent(before -> follow(before, roles));
  }

  /** 未與某軍接戰即撤回: what is denied ends before the word that leads on. */
  private boolean turns(Roles before, Roles roles) {
    int end = roles.verb.span().begin();
    return before.standing.polarity() == Polarity.NEGATED
        && !before.relative
        && end > before.verb.span().end()
        && "即便就遂乃旋".indexOf(folded.charAt(end - 1)) >= 0;
  }

  /** An order or a plan reaches over all verbs behind it in the clause. */
  private static void follow(Roles before, Roles roles) {
    if (before.relative) {
      roles.resume(before);
    } else {
      roles.standing = before.standing;
      roles.lasting = before.lasting;
      roles.unreal = before.unreal;
    }
    boolean waits = before.verb.mention().verb().startsWith("待");
    if (waits
        && roles.standing.happened()
        && before.verb.span().end() == roles.verb.span().begin()) {
      roles.standing = Standing.PLANNED; // 待機殲敵
    }
  }

  /** 擺脫某軍的阻擊: the object of the verb before is who does it, to those of the verb before. */
  void readOwner(List<Token> tokens, int verb, List<Roles> done, Roles roles) {
    if (verb >= 2
        && !done.isEmpty()
        && Token.isMark(tokens.get(verb - 1), Cue.OF)
        && tokens.get(verb - 2) instanceof NounPhrase owner
        && owner.kind() == NounPhrase.Kind.FORCE
        && last(done).orElseThrow().targets.containsAll(owner.ids())) {
      roles.actors.addAll(owner.ids());
      roles.targets.addAll(last(done).orElseThrow().actors);
      roles.relative = true;
      // it is beaten back, or a thing that is broken through
      roles.dropped |=
          last(done).orElseThrow().type() == ActionType.DEFEND
              || words.inPlace.contains(Folding.fold(roles.verb.mention().verb()));
    }
  }

  /** 向進占桂平之日軍反擊: the target stands at 桂平. */
  static void placeTarget(List<Roles> done, Roles roles) {
    last(done)
        .filter(before -> before.relative && before.actors.containsAll(roles.targets))
        .filter(before -> !roles.targets.isEmpty() && roles.places.isEmpty())
        .map(before -> before.places.keySet())
        .ifPresent(places -> places.forEach(place -> roles.places.put(place, Optional.empty())));
  }

  private static Optional<Roles> last(List<Roles> done) {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }
}
