package org.battlegraph.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;

/**
 * Reads the small words before a verb that govern no phrase: whether it is passive, planned, denied
 * or claimed.
 */
final class MarkReader {
  private static final Pattern FULFILLED = Pattern.compile("^(?:之|以)?后");

  /** Up to the word for what somebody asked for, or the word that grants it. */
  private static final Pattern GRANTED = Pattern.compile("应[^，。；]{1,10}(?:请|请求|要求|邀请)$");

  private static final Pattern ASKED = Pattern.compile("^应[^，。；]{1,8}?(?:之请|请求|的要求|之邀|邀请|之约|号召)");

  private static final int GRANTED_WITHIN = 12;
  private static final int FARTHEST_TOWN = 2;

  private final String folded;
  private final Discourse discourse;

  MarkReader(String folded, Discourse discourse) {
    this.folded = folded;
    this.discourse = discourse;
  }

  /**
   * Reads a small word before a verb.
   *
   * @param mark the small word
   * @param roles what was found around the verb so far
   */
  void read(Token.Mark mark, Roles roles) {
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
      case THERE -> there(mark, roles);
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

  /** 該城, 縣城: the place or the town that was named last; 縣城陷落: it falls. */
  private void there(Token.Mark mark, Roles roles) {
    String words = folded.substring(mark.span().begin(), mark.span().end());
    boolean bare = words.charAt(1) == '城' && "该此是其当".indexOf(words.charAt(0)) < 0;
    if (bare && roles.verb.span().begin() - mark.span().end() > FARTHEST_TOWN) {
      return; // 縣城各機關撤退: another thing of the town
    }
    Optional<EntityId> place = discourse.there(words);
    if (roles.verb.mention().object() == ObjectRole.SUFFERED) {
      place.ifPresent(roles.topics::add);
    } else {
      place.ifPresent(at -> roles.places.put(at, Optional.empty()));
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

  private static boolean isNoun(Roles roles) {
    return roles.verb.mention().object() == ObjectRole.WITH;
  }
}
