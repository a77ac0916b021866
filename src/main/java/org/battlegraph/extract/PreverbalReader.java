package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;

/** Reads what stands before a verb: its subject, and what the small words make of the others. */
final class PreverbalReader {
  static final RuleName AGENT = new RuleName("action.agent");
  static final RuleName BY_MEANS = new RuleName("action.by-means");
  private static final RuleName NOMINAL = new RuleName("action.nominal");

  /** Behind a name that 在 governs: the words say when something was. */
  private static final Pattern OVER =
      Pattern.compile(
          "(?:政府|政权)?(?:灭亡|覆灭|垮台|瓦解|崩溃|投降|成立|建立|建国|独立|战败|参战|宣战|介入)(?:之)?(?:后|前|时|以后|以前|之际)");

  private static final Pattern FULFILLED = Pattern.compile("^(?:之|以)?后");

  /** Up to the word for what somebody asked for, or the word that grants it. */
  private static final Pattern GRANTED = Pattern.compile("应[^，。；]{1,10}(?:请|请求|要求|邀请)$");

  private static final Pattern ASKED = Pattern.compile("^应[^，。；]{1,8}?(?:之请|请求|的要求|之邀|邀请|之约|号召)");

  private static final int GRANTED_WITHIN = 12;

  private static final Pattern SEAT = Pattern.compile("(?:所在地|驻地|首府|根据地|大本营|老巢|基地|据点)$");

  /** What is done where it sets out from, if no other place is said: 從河口向北反擊. */
  private static final Set<ActionType> FROM_WHERE =
      EnumSet.of(ActionType.ADVANCE, ActionType.BREAKTHROUGH, ActionType.COUNTERATTACK);

  /** Behind a verb: what is done is a circumstance of something else. */
  private static final Pattern COVER = Pattern.compile(".?下|之下|中");

  /** Between a place and a verb: its position there. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?:[东西南北]岸|外围|附近|一带|地区|方面|以[东西南北])?(?:(?:的|之)?(?:既设|主|前沿|防御|河防|核心|纵深|有利|险要|坚固){0,3}(?:阵地|防线|据点|防地|工事|地形|天险|城墙|城防|要隘|要塞))?(?:发起|发动|实施|展开|进行)?(?:猛烈|猛|全面)?");

  private final String folded;
  private final Discourse discourse;

  PreverbalReader(String folded, Discourse discourse) {
    this.folded = folded;
    this.discourse = discourse;
  }

  void read(List<Token> tokens, int from, int verb, Roles roles) {
    for (int i = from; i < verb; i++) {
      Token token = tokens.get(i);
      if (token instanceof Token.Time time) {
        discourse.date(time.mention());
      } else if (token instanceof Token.Mark mark) {
        readMark(mark, roles);
      } else if (token instanceof NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PLACE) {
          discourse.place(phrase.ids().get(phrase.ids().size() - 1));
        }
        switch (phrase.kind()) {
          case EVENT -> roles.event = Optional.of(phrase.ids().get(0));
          case PLACE -> readPlace(phrase, roles);
          case FORCE -> {
            if (!leadsSubject(tokens, i)) {
              readForce(phrase, tokens, i, from, verb, roles);
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
    while (next < tokens.size() && isMark(tokens.get(next), Cue.OF)) {
      next++; // 在王五的率領下
    }
    return leader
        && persons
        && next + 1 < tokens.size()
        && isMark(tokens.get(next), Cue.LEADS)
        && !(tokens.get(next + 1) instanceof NounPhrase)
        && (!isMark(tokens.get(next + 1), Cue.OF) || isForce(tokens, next + 2));
  }

  private static boolean isForce(List<Token> tokens, int index) {
    return index < tokens.size()
        && tokens.get(index) instanceof NounPhrase phrase
        && phrase.kind() == NounPhrase.Kind.FORCE;
  }

  private void readMark(Token.Mark mark, Roles roles) {
    boolean adjoins = roles.verb.span().begin() - mark.span().end() <= 2;
    boolean when =
        adjoins && mark.cue() == Cue.AT && roles.verb.mention().object() == ObjectRole.TOWN;
    roles.dropped |= when; // 在攻城時犧牲: when it was, and not of which town
    switch (mark.cue()) {
      case PASSIVE -> roles.passive = true;
      case ORDER, PLAN -> {
        if (!denied(roles)
            && !fulfilled(mark)
            && !granted(mark)) { // 沒有下令攻佔: what is not ordered is no plan
          roles.standing = Standing.PLANNED;
          roles.lasting = true;
          roles.ordered |= mark.cue() == Cue.ORDER;
          roles.tried |= folded.charAt(mark.span().end() - 1) == '图';
        }
      }
      case UNREAL -> roles.unreal = true;
      case PURPOSE -> roles.standing = Standing.PLANNED;
      case TAKES_PART -> roles.dropped |= adjoins && isNoun(roles); // 參加了戰鬥
      case RESPECTIVELY -> roles.respectively = true;
      case THERE -> discourse.place().ifPresent(place -> roles.places.put(place, Optional.empty()));
      case BY_MEANS, AS -> {
        if (mark.span().end() == roles.verb.span().begin() && roles.targets.isEmpty()) {
          roles.standing = Standing.PLANNED; // 以攻占…, 為攻擊…: a purpose
          roles.dropped |= mark.cue() == Cue.BY_MEANS && roles.type() == ActionType.DEFEND;
        }
      }
      case NEGATION -> {
        if (adjoins || mark.span().length() > 1 || withBehind(mark, roles)) {
          roles.passive &= adjoins; // 為兵力所困無法反擊: the passive is that of what came before
          roles.standing = denies(mark) ? Standing.NEGATED : averted(roles.standing);
        }
      }
      case CLAIM -> {
        if (roles.standing.happened()) {
          String words = folded.substring(mark.span().begin(), mark.span().end());
          Optional<EntityId> speaker = roles.subject.stream().findFirst();
          roles.standing = Standing.claimed(new Claimant(words, speaker));
          roles.lasting = true;
        }
      }
      default -> {
        // the others govern a phrase and are read with it
      }
    }
  }

  /** 未與某軍接戰: the small word for whom one fights stands between. */
  private boolean withBehind(Token.Mark mark, Roles roles) {
    return roles.verb.mention().object() == ObjectRole.WITH
        && "与和同跟".indexOf(folded.charAt(mark.span().end())) >= 0;
  }

  /** 未, 沒有: the text says that it did not happen; 不, 避免 only that somebody did not want it. */
  private boolean denies(Token.Mark mark) {
    String words = folded.substring(mark.span().begin(), mark.span().end());
    return words.indexOf('未') >= 0 || words.indexOf('没') >= 0;
  }

  private static Standing averted(Standing standing) {
    return new Standing(standing.modality(), Polarity.NEGATED, Optional.empty());
  }

  /** 完成任務後撤回: the plan was carried out. */
  private boolean fulfilled(Token.Mark mark) {
    int end = mark.span().end();
    return FULFILLED.matcher(folded.substring(end, Math.min(folded.length(), end + 2))).find();
  }

  /** 應某人之請東進: who was asked has done it. */
  private boolean granted(Token.Mark mark) {
    int begin = mark.span().begin();
    int end = mark.span().end();
    String before = folded.substring(Math.max(0, begin - GRANTED_WITHIN), end);
    String behind = folded.substring(begin, Math.min(folded.length(), end + GRANTED_WITHIN));
    return GRANTED.matcher(before).find() || ASKED.matcher(behind).find();
  }

  private static boolean denied(Roles roles) {
    return roles.standing.polarity() == Polarity.NEGATED;
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

  private static boolean isNoun(Roles roles) {
    return roles.verb.mention().object() == ObjectRole.WITH;
  }

  /** 由南門攻入: through what it came in. */
  private static boolean entersFrom(Roles roles) {
    return roles.type() == ActionType.ATTACK && roles.verb.mention().verb().matches(".[入进進]");
  }

  private boolean isSeat(NounPhrase phrase) {
    int begin = phrase.span().begin();
    return SEAT.matcher(folded.substring(Math.max(0, begin - 4), begin)).find();
  }

  private void readForce(
      NounPhrase phrase, List<Token> tokens, int index, int from, int verb, Roles roles) {
    Optional<NounPhrase> counted = countedBefore(tokens, index);
    if (counted.isPresent() && phrase.preposition().filter(cue -> cue != Cue.WITH).isEmpty()) {
      Set<EntityId> list = counted.get().preposition().isPresent() ? roles.agents : roles.subject;
      if (list.containsAll(counted.get().ids())) {
        list.addAll(phrase.ids());
        return;
      }
    }
    if (phrase.preposition().isPresent()) {
      readGoverned(phrase, phrase.preposition().get(), roles);
    } else if (index == verb - 2 && isMark(tokens.get(index + 1), Cue.OF)) {
      roles.agents.addAll(phrase.ids()); // X的進攻
      roles.rule = NOMINAL;
    } else {
      boolean joined = index > from && isMark(tokens.get(index - 1), Cue.ATTACHED);
      if (!joined) {
        roles.subject.clear();
      }
      roles.subject.addAll(phrase.ids());
      roles.ownSubject = true;
    }
  }

  /** 甲軍三個師、乙軍兩個師: the member of the list before, whose count stands between. */
  private static Optional<NounPhrase> countedBefore(List<Token> tokens, int index) {
    boolean list =
        index >= 3
            && (isMark(tokens.get(index - 1), Cue.COMMA) || isMark(tokens.get(index - 1), Cue.WITH))
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

  private void readGoverned(NounPhrase phrase, Cue cue, Roles roles) {
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
      case WITH -> {
        if (roles.verb.mention().object() == ObjectRole.WITH) {
          roles.targets.addAll(phrase.ids());
        } else if (roles.subject.isEmpty()) {
          roles.subject.addAll(discourse.subject()); // …，與X會師: those before, and X
          roles.subject.addAll(phrase.ids());
        }
      }
      case BY_MEANS, SEND, ORDER -> {
        roles.agents.clear();
        roles.agents.addAll(phrase.ids());
        roles.rule = BY_MEANS;
        roles.sent = cue == Cue.SEND;
      }
      case LEADS, COMMANDS -> {
        if (roles.rule.equals(BY_MEANS) && roles.lasting) {
          roles.agents.clear(); // 令某司令官指揮第5師進攻: the division is to attack
          roles.agents.addAll(phrase.ids());
          return;
        }
        if (roles.sent) {
          roles.agents.addAll(phrase.ids()); // 派王五率第5師增援: both are sent
          return;
        }
        roles.subject.addAll(phrase.ids()); // a leader and those he leads act together
        roles.ownSubject = true;
      }
      case ATTACHED -> roles.subject.addAll(phrase.ids());
      case AT -> {
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
      case CLAIM -> {
        Optional<EntityId> claimant = Optional.of(phrase.ids().get(0));
        roles
            .standing
            .claimant()
            .ifPresent(
                said -> roles.standing = Standing.claimed(new Claimant(said.words(), claimant)));
      }
      default -> {
        // the other small words say nothing of who acts
      }
    }
  }

  static boolean isMark(Token token, Cue cue) {
    return token instanceof Token.Mark mark && mark.cue() == cue;
  }
}
