package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;

/**
 * Reads the phrases before a verb that name what can act: by the small word before them they are
 * its subject, its agent, its target, or whom it was done with.
 */
final class PreverbalForces {
  static final RuleName AGENT = new RuleName("action.agent");
  static final RuleName BY_MEANS = new RuleName("action.by-means");
  private static final RuleName NOMINAL = new RuleName("action.nominal");

  /** Behind a name that 在 governs: the words say when something was. */
  private static final Pattern OVER =
      Pattern.compile(
          "(?:政府|政权)?(?:灭亡|覆灭|垮台|瓦解|崩溃|投降|成立|建立|建国|独立|战败|参战|宣战|介入)(?:之)?(?:后|前|时|以后|以前|之际)");

  /** Behind a verb: what is done is a circumstance of something else. */
  private static final Pattern COVER = Pattern.compile(".?下|之下|中");

  /** Between two forces: the side from which the first comes, and a comma of a list. */
  private static final Pattern DIRECTION =
      Pattern.compile("(?:[从由自在](?:正?[东西南北]{1,2}|左|右|正)(?:面|侧|翼|路|边|部|线|方|方向)?|(?:居|在)[左中右])、");

  /** How many tokens a force takes with its place: the force, 由, the place and the mark. */
  private static final int PAIR = 4;

  private final String folded;
  private final Discourse discourse;
  private final Leaders leaders;

  PreverbalForces(String folded, Discourse discourse) {
    this.folded = folded;
    this.leaders = new Leaders(folded);
    this.discourse = discourse;
  }

  /**
   * Reads a phrase.
   *
   * @param phrase the phrase
   * @param tokens the tokens of the clause
   * @param index where the phrase stands
   * @param from the first token that may belong to the verb
   * @param verb where the verb stands
   * @param roles what was found around the verb so far
   */
  void read(NounPhrase phrase, List<Token> tokens, int index, int from, int verb, Roles roles) {
    if (stands(tokens, index, from) && phrase.preposition().isEmpty()) {
      roles.targets.addAll(phrase.ids());
      return; // 向河口的日軍陣地發起進攻
    }
    if (isPairedWithPlace(tokens, index, from) && phrase.preposition().isEmpty()) {
      roles.subject.addAll(phrase.ids());
      roles.ownSubject = true;
      roles.respectively = true;
      return;
    }
    if (isRole(phrase, tokens, index, from)) {
      return; // 以第9師為左縱隊: what they are to be does not act
    }
    if (phrase.preposition().isEmpty() && isNextColumn(tokens, index, from)) {
      roles.agents.addAll(phrase.ids());
      return;
    }
    Optional<NounPhrase> counted = countedBefore(tokens, index);
    if (counted.isPresent() && phrase.preposition().filter(cue -> cue != Cue.WITH).isEmpty()) {
      Set<EntityId> list = counted.get().preposition().isPresent() ? roles.agents : roles.subject;
      if (list.containsAll(counted.get().ids())) {
        list.addAll(phrase.ids());
        return;
      }
    }
    if (isPairedWithDirection(phrase, tokens, index, from)) {
      roles.subject.addAll(phrase.ids());
      roles.ownSubject = true;
      return;
    }
    if (phrase.preposition().isPresent()) {
      readGoverned(phrase, phrase.preposition().get(), tokens.subList(0, index), roles);
    } else if (index == verb - 2 && Token.isMark(tokens.get(index + 1), Cue.OF)) {
      roles.agents.addAll(phrase.ids()); // X的進攻
      roles.rule = NOMINAL;
    } else {
      boolean joined = index > from && Token.isMark(tokens.get(index - 1), Cue.ATTACHED);
      if (!joined) {
        roles.subject.clear();
      }
      roles.subject.addAll(phrase.actors());
      roles.ownSubject = true;
    }
  }

  /** Tells whether a force is one at the place toward which something is done. */
  private static boolean stands(List<Token> tokens, int index, int from) {
    return index >= from + 2
        && Token.isMark(tokens.get(index - 1), Cue.OF)
        && tokens.get(index - 2) instanceof NounPhrase place
        && place.kind() == NounPhrase.Kind.PLACE
        && place.governedBy(Cue.TOWARD);
  }

  /** 以第9師為左縱隊: the name of a part behind 為. */
  private static boolean isRole(NounPhrase phrase, List<Token> tokens, int index, int from) {
    return phrase.governedBy(Cue.AS) && asColumn(tokens, index - 2, from);
  }

  /** 以第9師為前鋒、第10師為後隊: of the second goes on what 以 says of the first. */
  private static boolean isNextColumn(List<Token> tokens, int index, int from) {
    boolean column =
        index + 1 < tokens.size()
            && Token.isMark(tokens.get(index + 1), Cue.AS)
            && index > from
            && (Token.isMark(tokens.get(index - 1), Cue.COMMA)
                || Token.isMark(tokens.get(index - 1), Cue.WITH));
    for (int i = index - 1; column && i >= from; i--) {
      if (tokens.get(i) instanceof NounPhrase first && first.governedBy(Cue.BY_MEANS)) {
        return asColumn(tokens, i, from);
      }
    }
    return false;
  }

  private static boolean asColumn(List<Token> tokens, int index, int from) {
    return index >= from
        && tokens.get(index) instanceof NounPhrase first
        && first.kind() == NounPhrase.Kind.FORCE
        && (first.governedBy(Cue.BY_MEANS) || isNextColumn(tokens, index, from))
        && Token.isMark(tokens.get(index + 1), Cue.AS);
  }

  /** 第3師由鄭州、第13師由開封南下: another force with a place of its own stands before it. */
  private static boolean isPairedWithPlace(List<Token> tokens, int index, int from) {
    if (index - PAIR < from || !Token.isMark(tokens.get(index - 1), Cue.COMMA)) {
      return false;
    }
    return tokens.get(index - 2) instanceof NounPhrase place
        && place.kind() == NounPhrase.Kind.PLACE
        && (place.governedBy(Cue.FROM) || place.governedBy(Cue.TOWARD) || place.governedBy(Cue.AT))
        && tokens.get(index - PAIR) instanceof NounPhrase force
        && force.kind() == NounPhrase.Kind.FORCE
        && force.preposition().isEmpty()
        && index + 2 < tokens.size()
        && tokens.get(index + 2) instanceof NounPhrase own
        && own.kind() == NounPhrase.Kind.PLACE
        && own.preposition().equals(place.preposition());
  }

  /** 甲師從北面、乙師從東面發起攻擊: both act, each from its side. */
  private boolean isPairedWithDirection(
      NounPhrase phrase, List<Token> tokens, int index, int from) {
    if (phrase.preposition().isPresent()) {
      return false;
    }
    for (int i = index - 1; i >= from; i--) {
      if (tokens.get(i) instanceof NounPhrase force) {
        return force.kind() == NounPhrase.Kind.FORCE
            && force.preposition().isEmpty()
            && DIRECTION
                .matcher(folded.substring(force.span().end(), phrase.span().begin()))
                .matches();
      }
    }
    return false;
  }

  /** 甲軍三個師、乙軍兩個師: the member of the list before, whose count stands between. */
  private static Optional<NounPhrase> countedBefore(List<Token> tokens, int index) {
    boolean list =
        index >= 3
            && (Token.isMark(tokens.get(index - 1), Cue.COMMA)
                || Token.isMark(tokens.get(index - 1), Cue.WITH))
            && tokens.get(index - 2) instanceof Token.Count;
    return list
            && tokens.get(index - 3) instanceof NounPhrase before
            && before.kind() == NounPhrase.Kind.FORCE
        ? Optional.of(before)
        : Optional.empty();
  }

  private boolean isOver(NounPhrase phrase) {
    return OVER.matcher(folded).region(phrase.span().end(), folded.length()).lookingAt();
  }

  private void readGoverned(NounPhrase phrase, Cue cue, List<Token> before, Roles roles) {
    boolean country = phrase.locative() && roles.moves();
    switch (cue) {
      case TOWARD -> {
        if (country) {
          roles.addPlaces(phrase, PlaceRole.TO);
        } else {
          roles.targets.addAll(phrase.ids());
        }
      }
      case FROM -> {
        if (country) {
          roles.routes.addAll(phrase.ids());
        } else {
          roles.agents.addAll(phrase.ids());
          roles.rule = AGENT;
        }
      }
      case PASSIVE, AS -> {
        roles.passive = true;
        roles.agents.addAll(phrase.ids());
        roles.rule = AGENT;
      }
      case TAKE -> {
        roles.targets.addAll(phrase.ids());
        roles.taken.addAll(phrase.ids());
      }
      case WITH -> readWith(phrase, roles);
      case BY_MEANS, SEND, ORDER -> {
        roles.agents.clear();
        roles.agents.addAll(phrase.ids());
        roles.rule = BY_MEANS;
        roles.sent = cue == Cue.SEND;
      }
      case LEADS, COMMANDS -> readLed(phrase, before, roles);
      case ATTACHED -> roles.subject.addAll(phrase.ids());
      case AT -> readAt(phrase, roles);
      case CLAIM -> readClaimant(phrase, roles);
      default -> {
        // the other small words say nothing of who acts
      }
    }
  }

  /** 與X會師: whom one meets, or who joins. */
  private void readWith(NounPhrase phrase, Roles roles) {
    if (roles.verb.mention().object() == ObjectRole.WITH) {
      roles.targets.addAll(phrase.ids());
    } else if (roles.subject.isEmpty()) {
      roles.subject.addAll(discourse.subject()); // …，與X會師: those before, and X
      roles.subject.addAll(phrase.ids());
    }
  }

  /** 率第5師: those who are led. */
  private void readLed(NounPhrase phrase, List<Token> before, Roles roles) {
    boolean acts = roles.type() == ActionType.SURRENDER || leaders.act(phrase, before);
    if (roles.rule.equals(BY_MEANS) && roles.lasting) {
      roles.agents.clear(); // 令某司令官指揮第5師進攻: the division is to attack
      roles.agents.addAll(phrase.ids());
      return;
    }
    if (roles.sent) {
      if (!acts) {
        roles.agents.clear(); // 派王五率第5師增援: the division is sent
      }
      roles.agents.addAll(phrase.ids());
      return;
    }
    if (!acts) {
      discourse.leads(roles.subject, phrase.ids().get(0));
      roles.subject.clear();
    }
    roles.subject.addAll(phrase.ids());
    roles.ownSubject = true;
  }

  /** 在某國, 在友軍的掩護下: the country where it was, or who made it possible. */
  private void readAt(NounPhrase phrase, Roles roles) {
    if (phrase.locative() && isOver(phrase)) {
      return; // 在某國滅亡後: when, and not where
    }
    if (phrase.locative()) {
      roles.addPlaces(phrase, PlaceRole.TO);
    } else if (!COVER
        .matcher(folded)
        .region(roles.verb.span().end(), folded.length())
        .lookingAt()) {
      roles.subject.addAll(phrase.ids()); // 在越南日軍: what 在 governs is not the force
      roles.ownSubject = true;
    } else {
      // 在友軍的掩護下: the friend acts, for the subject, which acts in the verb to come
      roles.actors.addAll(phrase.ids());
      roles.targets.addAll(roles.subject);
      roles.relative = true;
      roles.rule = NOMINAL;
    }
  }

  /** 據某軍稱: who says so. */
  private void readClaimant(NounPhrase phrase, Roles roles) {
    Optional<EntityId> claimant = Optional.of(phrase.ids().get(0));
    roles
        .standing
        .claimant()
        .ifPresent(said -> roles.standing = Standing.claimed(new Claimant(said.words(), claimant)));
  }
}
