package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;

/**
 * Reads what stands before a verb: its dates and places here, who and what can act by {@link
 * PreverbalForces}, the small words that govern no phrase by {@link MarkReader}.
 */
final class PreverbalReader {
  private static final Pattern SEAT = Pattern.compile("(?:所在地|驻地|首府|根据地|大本营|老巢|基地|据点)$");

  /** What is done where it sets out from, if no other place is said: 從河口向北反擊. */
  private static final Set<ActionType> FROM_WHERE =
      EnumSet.of(ActionType.ADVANCE, ActionType.BREAKTHROUGH, ActionType.COUNTERATTACK);

  /** Between a place and a verb: its position there. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?:[东西南北]岸|外围|附近|一带|地区|方面|以[东西南北])?(?:(?:的|之)?(?:既设|主|前沿|防御|河防|核心|纵深|有利|险要|坚固){0,3}(?:阵地|防线|据点|防地|工事|地形|天险|城墙|城防|要隘|要塞))?(?:发起|发动|实施|展开|进行)?(?:猛烈|猛|全面)?");

  private final String folded;
  private final Discourse discourse;
  private final MarkReader marks;
  private final PreverbalForces forces;

  PreverbalReader(String folded, Discourse discourse) {
    this.folded = folded;
    this.discourse = discourse;
    this.marks = new MarkReader(folded, discourse);
    this.forces = new PreverbalForces(folded, discourse);
  }

  void read(List<Token> tokens, int from, int verb, Roles roles) {
    for (int i = from; i < verb; i++) {
      Token token = tokens.get(i);
      if (token instanceof Token.Time time) {
        discourse.date(time.mention());
      } else if (token instanceof Token.Mark mark) {
        marks.read(mark, roles);
      } else if (token instanceof NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PLACE) {
          discourse.place(phrase.ids().get(phrase.ids().size() - 1));
        }
        switch (phrase.kind()) {
          case EVENT -> roles.event = Optional.of(phrase.ids().get(0));
          case PLACE -> readPlace(phrase, roles);
          case FORCE -> {
            if (!leadsSubject(tokens, i)) {
              forces.read(phrase, tokens, i, from, verb, roles);
            }
          }
        }
      }
    }
  }

  /** 由副團長王五率領西進, 在王五指揮下固守: he leads those who act and is not named as who acts. */
  private static boolean leadsSubject(List<Token> tokens, int index) {
    NounPhrase phrase = (NounPhrase) tokens.get(index);
    boolean leader = phrase.governedBy(Cue.FROM) || phrase.governedBy(Cue.AT);
    boolean persons = phrase.heads().stream().allMatch(head -> head.entity() instanceof Person);
    int next = index + 1;
    while (next < tokens.size() && Token.isMark(tokens.get(next), Cue.OF)) {
      next++; // 在王五的率領下
    }
    return leader
        && persons
        && next + 1 < tokens.size()
        && Token.isMark(tokens.get(next), Cue.LEADS)
        && !(tokens.get(next + 1) instanceof NounPhrase)
        && (!Token.isMark(tokens.get(next + 1), Cue.OF) || isForce(tokens, next + 2));
  }

  private static boolean isForce(List<Token> tokens, int index) {
    return index < tokens.size()
        && tokens.get(index) instanceof NounPhrase phrase
        && phrase.kind() == NounPhrase.Kind.FORCE;
  }

  private void readPlace(NounPhrase phrase, Roles roles) {
    if (phrase.preposition().isEmpty() && isSeat(phrase) && !roles.targets.isEmpty()) {
      roles.targets.clear(); // 向某軍的總部所在地河口推進: the town, and not whose seat it is
      roles.addPlaces(phrase, PlaceRole.TO);
      return;
    }
    if (phrase.preposition().isEmpty()) {
      int end = phrase.span().end();
      String between = folded.substring(end, Math.max(end, roles.verb.span().begin()));
      roles.topicAdjoins = POSITION.matcher(between).matches();
      roles.topics.addAll(phrase.ids());
      return;
    }
    switch (phrase.preposition().get()) {
      case TOWARD, TAKE -> roles.addPlaces(phrase, PlaceRole.TO);
      case AT -> {
        if (roles.moves()) {
          roles.scenes.addAll(phrase.ids()); // where the movement is, not where it leads
        } else {
          roles.addPlaces(phrase, PlaceRole.TO);
        }
      }
      case FROM -> {
        if (roles.type() == ActionType.WITHDRAW) {
          roles.addPlaces(phrase, PlaceRole.FROM);
        } else if (FROM_WHERE.contains(roles.type()) || entersFrom(roles)) {
          roles.origins.addAll(phrase.ids());
        }
      }
      case VIA, ALONG -> roles.routes.addAll(phrase.ids());
      default -> roles.topics.addAll(phrase.ids());
    }
  }

  /** 由南門攻入: through what it came in. */
  private static boolean entersFrom(Roles roles) {
    return roles.type() == ActionType.ATTACK && roles.verb.mention().verb().matches(".[入进進]");
  }

  private boolean isSeat(NounPhrase phrase) {
    int begin = phrase.span().begin();
    return SEAT.matcher(folded.substring(Math.max(0, begin - 4), begin)).find();
  }
}
