package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads what stands directly behind a verb: its object and, where the verb stands in a relative
 * clause, the head that acts (進占桂平之日軍).
 */
final class ObjectReader {
  /** So many characters may stand between a verb and its object: 了, 其在, 對方的. */
  private static final int OBJECT_GAP = 4;

  private static final int LONG_GAP = 10;

  /** 行至半途聞某城已失: what is told of stands behind the place that was reached. */
  private static final Pattern ON_THE_WAY = Pattern.compile("[途闻]|得知|听说");

  /** Behind an object: the whole is the name of a plan or a state, and no action is told. */
  private static final QuickPattern NOMINAL_TAIL =
      QuickPattern.of(
          "的?(?:行动|准备|可能|机会)|的(?:部署|相关|有关|事宜|消息|威胁|问题)|(?:的)?(?:通电|声明|宣言|口号|誓言)|(?:态势|任务|命令|目标|方案|计划|要求|建议|意图)(?=[的后中时])");

  /** Behind a force: the words say that its position is the object. */
  private static final Pattern POSITION =
      Pattern.compile("^.{0,3}?(?:阵地|防线|据点|驻地|防御|要塞|工事|后方|侧|左翼|右翼|翼)");

  /** Behind a verb and its object: both only describe a thing that is no force and no place. */
  private static final QuickPattern DESCRIBES_THING =
      QuickPattern.of(
          "(?:的|之)(?:主要|重要|大型|激烈|首要|最后|唯一|真正|直接|具体|有利|最佳)?(?:目的|消息|情报|时候|原因|理由|机会|能力|责任|意义|基地|请求|决心|可能性|必要|主张|尝试|企图|代价|经验|方式|方法|条件|时机|过程|困难|构想|作战计划|战略)(?!地)");

  /** Behind a place: what a force has there. */
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "(?:以[东西南北]|附近|一带|地区|外围|方面)?的(?:[^，。；]{0,4})?(?:阵地|防线|防务|防区|据点|工事|防御|守军|部队|主力|驻军|营地)");

  private static final Pattern AROUND = Pattern.compile("周围|四周|附近|一带|境内|地区|方面|各地|内|外围");

  /** The battle for a town may be lost; but who is in the battle of resistance resists. */
  private static final QuickPattern BATTLE_FOR = QuickPattern.of("[的之](?:最后|激烈)?(?:战斗|战役)");

  private static final Set<ActionType> FIGHTING =
      EnumSet.of(ActionType.ATTACK, ActionType.DEFEND, ActionType.ENCIRCLE, ActionType.BOMBARD);

  /** What a force does to another where it stands. */
  private static final Set<ActionType> STRIKES =
      EnumSet.of(
          ActionType.ATTACK,
          ActionType.COUNTERATTACK,
          ActionType.BOMBARD,
          ActionType.DESTROY,
          ActionType.ENCIRCLE);

  private static final Pattern REPELS = Pattern.compile("击退|打退|逼退|顶住");

  /** Behind a force: its attack. */
  private static final Pattern ATTACKS =
      Pattern.compile(
          "(?:军|部队)?(?:的|之)?[^，。；]{0,8}?(?:进攻|攻击|冲锋|攻势|猛攻|突击|反扑|围攻|来犯|冲击|反击|袭击|强攻|夜袭|扫荡)");

  private final String folded;

  private final Discourse discourse;

  ObjectReader(String folded, Discourse discourse) {
    this.folded = folded;
    this.discourse = discourse;
  }

  /** Reads the object and returns the index of the first token that belongs to the next verb. */
  int read(List<Token> tokens, int verb, Roles roles) {
    Optional<NounPhrase> described = RelativeClause.objectBehind(tokens, verb, roles);
    if (described.isPresent()) {
      add(described.get(), roles);
      return verb + 1;
    }
    int next = verb + 1;
    int end = roles.verb.span().end();
    boolean stationed = false;
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      boolean into =
          Token.isMark(token, Cue.AS) && roles.verb.mention().object() == ObjectRole.PRODUCT;
      if (into && next == verb + 1) {
        next++; // 編組為左、右兵團
      } else if (next == verb + 1 && Token.isMark(token, Cue.AT)) {
        stationed = token.span().length() > 1;
        next++;
      } else if (Token.isMark(token, Cue.TOWARD)
          && (next > verb + 1 || folded.charAt(end) == '往')
          && roles.moves()) {
        next++;
        end = token.span().end();
      } else if (Token.isMark(token, Cue.THERE) && token.span().begin() - end <= 2) {
        discourse
            .there(folded.substring(token.span().begin(), token.span().end()))
            .ifPresent(place -> roles.places.put(place, Optional.empty()));
        end = token.span().end();
        next++;
        break;
      } else if (token instanceof NounPhrase phrase && near(phrase, end) && takes(phrase, roles)) {
        boolean head =
            phrase.kind() == NounPhrase.Kind.FORCE
                && roles.verb.mention().object() != ObjectRole.DOER
                && (next > verb + 1
                    || roles.topicAdjoins && roles.subject.isEmpty() && roles.agents.isEmpty())
                && phrase.preposition().isEmpty()
                && !isPosition(phrase);
        if (head && !isObject(tokens, verb, next, roles)) {
          return RelativeClause.ofForce(tokens, verb, next, roles);
        }
        add(phrase, roles);
        roles.dropped |= roles.type() == ActionType.DESTROY && isCounted(tokens, next);
        if (phrase.kind() == NounPhrase.Kind.PLACE) {
          discourse.place(phrase.ids().get(phrase.ids().size() - 1));
        }
        end = phrase.span().end();
        next++;
        if (phrase.kind() == NounPhrase.Kind.FORCE) {
          next = placeBehind(tokens, next, end, roles);
          repels(phrase, roles);
          break;
        }
      } else {
        break;
      }
    }
    boolean thing = DESCRIBES_THING.isAt(folded, end, folded.length());
    boolean battle = BATTLE_FOR.isAt(folded, end, folded.length());
    if (thing || battle && !FIGHTING.contains(roles.type())) {
      roles.dropped = true; // 進攻某地的主要目的
    }
    if (next > verb + 1 && NOMINAL_TAIL.isAt(folded, end, folded.length())) {
      roles.dropped = true;
    }
    Optional<NounPhrase> head = RelativeClause.headBehind(tokens, next, end);
    if (next > verb + 1 && head.isPresent() && standsAround(tokens, next, roles)) {
      add(head.get(), roles); // 消滅河口周圍的敵軍: they are the target
      return next + 2;
    }
    boolean ofForce = head.filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE).isPresent();
    boolean ofPlace = head.filter(phrase -> phrase.kind() == NounPhrase.Kind.PLACE).isPresent();
    if (ofForce && (stationed || next > verb + 1 && isObject(tokens, verb, next + 1, roles))) {
      add((NounPhrase) tokens.get(next + 1), roles); // 攻擊位於河口的敵軍: they are the target
      return next + 2;
    }
    if (ofPlace && next == verb + 1) {
      return RelativeClause.ofPlace(tokens, verb, next + 1, roles);
    }
    return ofForce ? RelativeClause.ofForce(tokens, verb, next + 1, roles) : next;
  }

  /** Behind the place stands a word for its surroundings, so that it describes the force behind. */
  private boolean standsAround(List<Token> tokens, int of, Roles roles) {
    int end = tokens.get(of).span().begin();
    return tokens.get(of - 1) instanceof NounPhrase place
        && place.kind() == NounPhrase.Kind.PLACE
        && roles.targets.isEmpty()
        && AROUND
            .matcher(folded.substring(place.span().end(), Math.max(place.span().end(), end)))
            .matches()
        && tokens.get(of + 1) instanceof NounPhrase force
        && force.kind() == NounPhrase.Kind.FORCE
        && tokens.subList(of + 2, tokens.size()).stream().noneMatch(Token.Verb.class::isInstance);
  }

  /**
   * 第5師攻擊河口的敵軍, 摧毀河口之敵軍據點: where somebody acts and the clause ends with the force, it is the object
   * and does not act itself.
   */
  private boolean isObject(List<Token> tokens, int verb, int force, Roles roles) {
    boolean acts = !roles.subject.isEmpty() || !roles.agents.isEmpty() || discourse.sameSentence();
    return acts
        && !roles.passive
        && STRIKES.contains(roles.type())
        && roles.verb.mention().object() == ObjectRole.PLACE_OR_TARGET
        && !RelativeClause.governed(tokens, verb)
        && tokens.subList(force + 1, tokens.size()).stream()
            .noneMatch(t -> t instanceof Token.Verb || Token.isMark(t, Cue.AS));
  }

  /** 於河口, and no verb behind the place. */
  private boolean closes(List<Token> tokens, int at) {
    return folded.charAt(tokens.get(at).span().begin()) == '于'
        && tokens.subList(at + 2, tokens.size()).stream().noneMatch(Token.Verb.class::isInstance);
  }

  /** 突破敵軍在河口的陣地: the place describes what is broken through. */
  private boolean describes(List<Token> tokens, int at) {
    int end = tokens.get(at + 1).span().end();
    return IN_PLACE.matcher(folded).region(end, folded.length()).lookingAt();
  }

  /** 擊潰敵軍於河口, 突破敵軍在河口的陣地: the place stands behind the force. */
  private int placeBehind(List<Token> tokens, int next, int end, Roles roles) {
    boolean at =
        next + 1 < tokens.size()
            && Token.isMark(tokens.get(next), Cue.AT)
            && tokens.get(next).span().begin() - end <= 1
            && tokens.get(next + 1) instanceof NounPhrase place
            && place.kind() == NounPhrase.Kind.PLACE
            && place.governedBy(Cue.AT)
            && (closes(tokens, next) || describes(tokens, next));
    if (!at) {
      return next;
    }
    roles.addPlaces((NounPhrase) tokens.get(next + 1), PlaceRole.TO);
    return next + 2;
  }

  /** 擊退敵軍的多次衝鋒: what is beaten back is an attack, so that the place is held. */
  private void repels(NounPhrase phrase, Roles roles) {
    boolean attack =
        ATTACKS.matcher(folded).region(phrase.span().end(), folded.length()).lookingAt();
    if (attack && REPELS.matcher(folded.substring(roles.verb.span().begin())).lookingAt()) {
      roles.retype(ActionType.DEFEND);
    }
  }

  /** 擊落日機12架: so many of them, and not the force itself. */
  private static boolean isCounted(List<Token> tokens, int object) {
    return tokens.get(object) instanceof NounPhrase phrase
        && phrase.kind() == NounPhrase.Kind.FORCE
        && object + 1 < tokens.size()
        && tokens.get(object + 1) instanceof Token.Count count
        && count.span().begin() - phrase.span().end() <= 1;
  }

  /** A word that says where the verb leads reaches further: 部署到戰略要地洛陽. */
  private boolean near(NounPhrase phrase, int end) {
    int gap = beginWithArmy(phrase) - end;
    boolean leads =
        gap > 0
            && "至到往向入于".indexOf(folded.charAt(end)) >= 0
            && !ON_THE_WAY.matcher(folded.substring(end, phrase.span().begin())).find();
    return gap <= (leads && phrase.kind() == NounPhrase.Kind.PLACE ? LONG_GAP : OBJECT_GAP);
  }

  /** 改編為國民革命軍第20軍: the word for the whole army belongs to the name. */
  private int beginWithArmy(NounPhrase phrase) {
    int begin = phrase.span().begin();
    Optional<String> army =
        phrase.heads().get(0).mention() instanceof UnitMention unit
            ? unit.nation().map(Folding::fold)
            : Optional.empty();
    return army.filter(word -> folded.startsWith(word, begin - word.length()))
        .map(word -> begin - word.length())
        .orElse(begin);
  }

  private boolean takes(NounPhrase phrase, Roles roles) {
    if (phrase.kind() == NounPhrase.Kind.EVENT) {
      return false;
    }
    if (phrase.preposition().isPresent()) {
      Cue cue = phrase.preposition().get();
      boolean product = cue == Cue.AS && roles.verb.mention().object() == ObjectRole.PRODUCT;
      return product || phrase.locative() && (cue == Cue.AT || cue == Cue.TOWARD && roles.moves());
    }
    boolean placed = !roles.places.isEmpty();
    if (roles.type() == ActionType.DEPLOY && phrase.kind() == NounPhrase.Kind.FORCE) {
      return true; // 布置某軍: those that are deployed
    }
    return switch (roles.verb.mention().object()) {
      case SUFFERED -> false;
      case WITH -> phrase.kind() == NounPhrase.Kind.PLACE && phrase.governedBy(Cue.AT);
      case NONE, DESTINATION, ORIGIN -> phrase.locative() || isPosition(phrase) || placed;
      default -> true;
    };
  }

  private boolean isPosition(NounPhrase phrase) {
    int end = phrase.span().end();
    return POSITION.matcher(folded.substring(end, Math.min(folded.length(), end + 6))).find();
  }

  private static void add(NounPhrase phrase, Roles roles) {
    ObjectRole object = roles.verb.mention().object();
    boolean country =
        phrase.locative()
            && (object == ObjectRole.DESTINATION
                || object == ObjectRole.ORIGIN
                || object == ObjectRole.NONE);
    if (object == ObjectRole.DOER && phrase.kind() == NounPhrase.Kind.FORCE) {
      roles.passive = true;
      roles.agents.addAll(phrase.ids());
    } else if (phrase.kind() == NounPhrase.Kind.FORCE && !country) {
      if (object == ObjectRole.PRODUCT) {
        roles.targets.clear(); // 將第3、第8師編組為甲兵團: what comes to be, and not of what
      }
      roles.targets.addAll(phrase.ids());
    } else if (object == ObjectRole.PRODUCT && !phrase.governedBy(Cue.AT)) {
      roles.topics.addAll(phrase.ids());
    } else {
      roles.addPlaces(phrase, object == ObjectRole.ORIGIN ? PlaceRole.FROM : PlaceRole.TO);
    }
  }
}
