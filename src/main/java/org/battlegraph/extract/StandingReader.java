package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.Modality;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;

/**
 * Reads what the words outside a verb's own stretch say of its standing: the plan or order that it
 * is a part of by its end (攻佔宜昌的命令), a clause that only announces a plan or a claim (目標直指五原，…), and
 * the words with which the text goes back to what happened (但, 遂).
 */
final class StandingReader {
  /** Behind the word for a plan, as a noun, comes no verb. */
  private static final int NOUN_GAP = 1;

  /** What the text says right behind an attempt that came to nothing. */
  private static final Pattern FAILED =
      Pattern.compile(
          "^[，；](?:但|却|可是|然而|最终|结果|不过|旋|后)?[^，。；]{0,10}?(?:失败|未果|未遂|未成|未能成功|未得逞|未能得逞|未能得手|未获成功|未能如愿|没有成功|未能实现|未能实施|未实施|未能成行|未获批准|未获准许|未蒙批准|遭到?(?:否决|拒绝)|受挫|作罢|中止|取消|告吹|搁置)");

  /** What the text says right behind the word for a plan that was not carried out. */
  private static final Pattern CAME_TO_NOTHING =
      Pattern.compile(
          "^(?:却|也|最终|均|皆|终于|终|始终|遂|因此|因而|于是|于)*(?:(?:未能|未|没有|没能|无法)(?:实行|实现|实施|成功|得逞|奏效|执行|付诸实施)|失败|破产|落空|流产|未果|取消|作罢|中止|告吹|成泡影|化为泡影|受挫|搁置)");

  private static final String COLONS = "：:";

  private static final int FAILED_WITHIN = 24;

  /** What is not done if it fails; an attack that fails was made. */
  private static final Set<ActionType> OUTCOMES =
      EnumSet.of(ActionType.BREAKTHROUGH, ActionType.CAPTURE, ActionType.RECAPTURE);

  /** How a clause ends that tells of something done in vain. */
  private static final Pattern IN_VAIN =
      Pattern.compile(
          "(?:均|皆|都|也|却|终|最终|俱|未果而)*(?:告|遭|归于|以)?(?:未果|失败|未成|未遂|未逞|不果|未能得逞|未能奏效|失败告终)$");

  private static final Pattern PURPOSE = Pattern.compile("^为(?:了|求|着)?(?![此期首主数何人一二三四五六七八九十0-9])");

  /** 目標直指河口 is a plan to attack it; 兵鋒直指河口 only says where the way leads. */
  private static final Pattern AIM = Pattern.compile("直指");

  private final String folded;
  private final ClauseWords words;
  private final Discourse discourse;
  private boolean inPurpose;

  /** Whether the clause is one of those that a plan is told in: 計劃分兩路進兵：第3軍取河口，第5軍…. */
  private boolean inList;

  private boolean opensList;
  private int passage = -1;
  private int sentence = -1;

  StandingReader(String folded, ClauseWords words, Discourse discourse) {
    this.folded = folded;
    this.words = words;
    this.discourse = discourse;
  }

  /** 為阻敵前進，固守河口，第9師…: a purpose that opens a sentence goes on until somebody is named. */
  void purpose(Clause clause, List<Token> tokens) {
    boolean first = clause.passage().index() != passage || clause.sentence() != sentence;
    passage = clause.passage().index();
    sentence = clause.sentence();
    String text = folded.substring(clause.span().begin(), clause.span().end());
    boolean named =
        tokens.stream()
            .takeWhile(token -> !(token instanceof Token.Verb))
            .anyMatch(
                token ->
                    token instanceof NounPhrase phrase
                        && phrase.kind() == NounPhrase.Kind.FORCE
                        && phrase.preposition().isEmpty());
    inPurpose = first ? PURPOSE.matcher(text).find() && !named : inPurpose && !named;
    inList = !first && (inList || opensList) && !words.resumes.matcher(text).find();
    opensList =
        clause.span().end() < folded.length()
            && COLONS.indexOf(folded.charAt(clause.span().end())) >= 0
            && tokens.stream().anyMatch(StandingReader::isPlan)
            && !isOfThePast(text);
  }

  /**
   * Tells whether a clause says that a plan or an order was carried out, or came from elsewhere.
   */
  private boolean isOfThePast(String clause) {
    return words.carriedOut.matcher(clause).find() || words.received.matcher(clause).find();
  }

  /** Takes what is meant for what it is. */
  void settle(Roles roles) {
    if ((inPurpose || inList) && roles.standing.happened()) {
      roles.standing = Standing.PLANNED;
    }
    boolean aim = AIM.matcher(roles.verb.mention().verb()).matches();
    roles.dropped |= aim && roles.standing.modality() != Modality.PLANNED;
  }

  /** Begins a clause: a plan reaches no further than to the words that go back to what happened. */
  void enter(Clause clause) {
    boolean planned = discourse.standing().modality() == Modality.PLANNED;
    String text = folded.substring(clause.span().begin(), clause.span().end());
    if (planned && words.resumes.matcher(text).find()) {
      discourse.standing(Standing.ASSERTED);
    }
  }

  /**
   * Ends the reading of a verb: what was only tried did not happen (試圖突圍，但未成功), and what is averted
   * as a plan (計劃避免決戰) says nothing at all.
   */
  void close(Clause clause, Roles roles) {
    if (OUTCOMES.contains(roles.type()) && endsInFailure(clause, roles)) {
      roles.standing = Standing.NEGATED; // 兩次突圍均告失敗
      return;
    }
    if (roles.standing.modality() != Modality.PLANNED) {
      return;
    }
    int end = clause.span().end();
    String rest = folded.substring(end, Math.min(folded.length(), end + FAILED_WITHIN));
    if (roles.relative) {
      roles.dropped = true; // 令駐守河口的某師…, 以抵抗某軍的進攻: what describes a force is not what is planned
      return;
    }
    if (!clause.aside() && FAILED.matcher(rest).find()) {
      roles.frustrated = !roles.tried; // what was tried in vain was more than a plan
      roles.standing = roles.tried ? Standing.NEGATED : roles.standing;
    } else if (roles.standing.polarity() == Polarity.NEGATED) {
      roles.dropped = true;
    }
  }

  private boolean endsInFailure(Clause clause, Roles roles) {
    int end = clause.span().end();
    String behind = folded.substring(Math.min(end, roles.verb.span().end()), end);
    return (roles.standing.happened() || roles.tried) && IN_VAIN.matcher(behind).find();
  }

  /** 攻佔宜昌的命令, 圍殲敵軍任務: behind the object stands the word for a plan or an order. */
  void behind(Clause clause, List<Token> tokens, int from, Roles roles) {
    if (!roles.standing.happened() || from >= tokens.size()) {
      return;
    }
    String lead = folded.substring(clause.span().begin(), roles.verb.span().begin());
    for (int i = from; i < tokens.size() && !(tokens.get(i) instanceof Token.Verb); i++) {
      if (isPlan(tokens.get(i))
          && isNoun(clause, tokens, i)
          && !words.carriedOut.matcher(lead).find()) {
        roles.standing = Standing.PLANNED;
        int end = tokens.get(i).span().end();
        String rest = folded.substring(end, Math.min(folded.length(), end + FAILED_WITHIN));
        roles.frustrated = CAME_TO_NOTHING.matcher(rest).find();
      }
    }
  }

  private static boolean isPlan(Token token) {
    return Token.isMark(token, Cue.PLAN) || Token.isMark(token, Cue.ORDER);
  }

  private boolean isNoun(Clause clause, List<Token> tokens, int index) {
    int end = tokens.get(index).span().end();
    boolean last = clause.span().end() - end <= NOUN_GAP;
    boolean ofPlan = index > 0 && Token.isMark(tokens.get(index - 1), Cue.OF);
    boolean verbBehind = index + 1 < tokens.size() && tokens.get(index + 1) instanceof Token.Verb;
    return last || ofPlan && !verbBehind;
  }

  /** A clause without a verb may say that what follows is a plan, or that somebody claims it. */
  void announce(Clause clause, List<Token> tokens) {
    String text = folded.substring(clause.span().begin(), clause.span().end());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Token.isMark(token, Cue.CLAIM)) {
        String words = folded.substring(token.span().begin(), token.span().end());
        discourse.standing(Standing.claimed(new Claimant(words, claimant(tokens, i))));
      } else if (isPlan(token) && !isOfThePast(text)) {
        discourse.standing(Standing.PLANNED);
      }
    }
  }

  /** 據日軍統計, 日軍宣稱: who stands behind 據 or before 稱. */
  private static Optional<EntityId> claimant(List<Token> tokens, int mark) {
    for (int i : List.of(mark + 1, mark - 1)) {
      if (i >= 0
          && i < tokens.size()
          && tokens.get(i) instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE
          && (i < mark || phrase.governedBy(Cue.CLAIM))) {
        return Optional.of(phrase.ids().get(0));
      }
    }
    return Optional.empty();
  }
}
