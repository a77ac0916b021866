package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads which force stands under which from the verbs that put it there: 第5軍編組為左、右兩縱隊; 第9師配屬第2軍;
 * 第7支隊由第4師兩個大隊組成; 第3軍以第8師守河岸.
 */
final class AssignmentRules {
  private static final RuleName DIVIDED = new RuleName("subordination.divided-into");
  private static final RuleName COMPOSED = new RuleName("subordination.composed-of");
  private static final RuleName DRAWN = new RuleName("subordination.drawn-from");
  private static final RuleName ASSIGNED = new RuleName("subordination.assigned");
  private static final RuleName ATTACHED = new RuleName("subordination.attached");
  private static final RuleName AMONG = new RuleName("subordination.among");
  private static final RuleName JOINED = new RuleName("subordination.joined");
  private static final RuleName CONTAINED = new RuleName("subordination.contained");

  private static final QuickPattern DIVIDES =
      QuickPattern.of("分为|分成|分(?=[一二两三四五六七八九十0-9]+个)|编为|编成|编组为|编组成|改编为|整编为|划分为|组编为|合编为|编入|并入");

  private static final Pattern RENAMED_PARTS =
      Pattern.compile(
          "^(?:其|原|而|将)?(?:所辖|所属|下辖|下属|原辖|辖下|属下)[^，。]{0,12}?(?:改称|改编为|改番号为|改为|缩编为|扩编为|整编为|编为)");

  private static final Pattern RENAMES = Pattern.compile("改编为|整编为|编为|合编为|组编为|编组为|编组成");

  private static final QuickPattern RENAMES_TO_ONE =
      QuickPattern.of("(?:改|整|受|收|扩|缩|合|组)?编为[^，。、]{0,12}第[^，。、]+$");

  /** The parts, by their number or by their names. */
  private static final Pattern PARTS = Pattern.compile("[一二两三四五六七八九十0-9]+(?:个|路|线|队|支|股)|[军师旅团队]$");

  private static final Pattern COMPOSES = Pattern.compile("组成|编成|编组|构成|合编|抽调|抽出");
  private static final QuickPattern ASSIGNS =
      QuickPattern.of(
          "隶属于?|编入|并入|划归|改归|拨归|调归|归属|转隶|改隶|拨给|(?:分配|配备|配属)(?:给|到|于|至)|(?:受|归)(?=[^，。]{1,20}(?:指挥|节制|统辖|统率|管辖|建制|领导|序列|编成|辖制|调遣|调度))");

  /** With the first a force comes under another; with the second it stands there. */
  private static final TenureVerbs TENURE =
      new TenureVerbs(
          Pattern.compile("^(?:编入|并入|划归|改归|拨归|调归|转隶|改隶|拨给)"), Pattern.compile("^(?:隶属|归属|受|归$)"));

  private static final Pattern JOINS =
      Pattern.compile(
          "^(?:[一二两三四五六七八九十0-9]+个?[师旅团营])?(?:先后|陆续|亦|也|后|随即|旋|旋即|再|又|复|奉命|相继|分别|均|等部?)*(?:编入|拨入|划入|调入|并入|归入|归建|加入(?=$))(?:本[军师旅团]|该[军师旅团]|建制|序列)?$");

  /** 在第5軍編成內, 在第5軍指揮下: what stands before the verb of the clause is under that force. */
  private static final Pattern WITHIN = Pattern.compile("^(?:的)?(?:编成|序列|战斗序列|建制|编制)[内中]");

  private static final Pattern ATTACHES = Pattern.compile("配属|附属");
  static final QuickPattern HOLDS = QuickPattern.of("(?:包括|包含|拥有|编有|辖有|含有|计有|含|辖)(?:了|有|着)?$");
  static final Pattern WHOLE_PART = Pattern.compile("的?(?:一部|一部分|主力|残部)");

  private final ArticleView view;
  private final OwnForce own;
  private final ChainOfCommand chain;
  private Optional<Unit> before = Optional.empty();
  private Optional<Unit> whole = Optional.empty();
  private Optional<Unit> kept = Optional.empty();
  private Optional<Unit> renamed = Optional.empty();

  /** Whether each clause since the division has named a part. */
  private boolean unbroken;

  /** How the parts of the sentence's force are called, without their numbers: 縱隊. */
  private String partKind = "";

  private int passage = -1;
  private int sentence = -1;

  AssignmentRules(ArticleView view, OwnForce own, ChainOfCommand chain) {
    this.view = view;
    this.own = own;
    this.chain = chain;
  }

  /**
   * Reads a clause.
   *
   * @param clause the clause
   * @param tokens its tokens, the names put together
   * @param subject who acts in the clauses before it
   * @param date the date that holds
   */
  void read(Clause clause, List<Token> tokens, List<EntityId> subject, Optional<DateMention> date) {
    List<NounPhrase> forces = NounPhrase.forces(tokens);
    if (clause.aside()) {
      return;
    }
    if (clause.passage().index() != passage || clause.sentence() != sentence) {
      whole = Optional.empty();
      kept = Optional.empty();
      renamed = Optional.empty();
    }
    if (clause.passage().index() != passage) {
      before = Optional.empty();
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
    among(clause, forces, date);
    goOn(clause, tokens, forces, date);
    for (int i = 0; i < forces.size(); i++) {
      Optional<NounPhrase> first = i == 0 ? Optional.empty() : Optional.of(forces.get(i - 1));
      between(clause, first, forces.get(i), subject, date);
      composed(clause, first, forces.get(i), tokens, subject, date);
    }
    joined(clause, forces, date);
    renamed(clause, forces, date);
    divided(clause, forces, subject);
    forces.stream()
        .filter(phrase -> phrase.preposition().isEmpty())
        .flatMap(phrase -> phrase.heads().stream())
        .map(Token.Name::entity)
        .filter(Unit.class::isInstance)
        .findFirst()
        .ifPresent(unit -> before = Optional.of((Unit) unit));
  }

  /** 第5師 … ，其中第9團 …: the regiment is one of the division's. */
  private void among(Clause clause, List<NounPhrase> forces, Optional<DateMention> date) {
    String text = view.folded(clause.span());
    int at = text.indexOf("其中");
    if (at < 0 || at > 2 || forces.isEmpty() || before.isEmpty()) {
      return;
    }
    NounPhrase phrase = forces.get(0);
    if (phrase.span().begin() - clause.span().begin() - at <= 5) {
      phrase
          .units()
          .filter(low -> ChainOfCommand.below(low, before.get()))
          .forEach(low -> chain.subordinate(low, before.get(), AMONG, clause.span(), date));
    }
  }

  /** 第2軍分三個縱隊：第1縱隊王五，第2縱隊李六: the parts are named in the clauses behind. */
  private void divided(Clause clause, List<NounPhrase> forces, List<EntityId> subject) {
    String text = view.folded(clause.span());
    QuickPattern.Scan divides = DIVIDES.scan(text);
    whole = kept;
    boolean renames =
        forces.size() > 1
            && forces.get(forces.size() - 1).heads().size() == 1
            && RENAMES_TO_ONE.isIn(text); // 某部受編為第25軍: the one is now the other
    if (!renames && divides.find() && PARTS.matcher(text.substring(divides.end())).find()) {
      int at = clause.span().begin() + divides.start();
      whole =
          forces.stream()
              .filter(phrase -> phrase.span().end() <= at && !phrase.governedBy(Cue.TAKE))
              .flatMap(NounPhrase::units)
              .reduce((one, next) -> next)
              .or(() -> units(subject).stream().findFirst())
              .or(() -> chain.commandIn(sentenceOf(clause)).flatMap(this::unit))
              .or(() -> before);
      unbroken = true;
      partKind = "";
    }
  }

  private void goOn(
      Clause clause, List<Token> tokens, List<NounPhrase> forces, Optional<DateMention> date) {
    kept = whole;
    if (kept.isEmpty()) {
      return;
    }
    if (forces.isEmpty() || tokens.get(0) != forces.get(0)) {
      unbroken = false;
      kept = partKind.isEmpty() ? Optional.empty() : kept;
      return;
    }
    List<Unit> named = named(forces.get(0));
    boolean like = named.stream().anyMatch(unit -> SubordinationLists.kind(unit).equals(partKind));
    if (unbroken || like) {
      named.stream()
          .filter(
              low ->
                  low.side().isEmpty()
                      || kept.get().side().isEmpty()
                      || low.side().equals(kept.get().side()))
          .forEach(low -> chain.subordinate(low, kept.get(), DIVIDED, clause.span(), date));
      if (partKind.isEmpty()) {
        partKind = named.stream().map(SubordinationLists::kind).findFirst().orElse("");
      }
    }
  }

  private static List<Unit> named(NounPhrase phrase) {
    return Stream.concat(
            phrase.units(),
            phrase.ties().stream()
                .map(tie -> tie.upper().entity())
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast))
        .limit(phrase.heads().size())
        .toList();
  }

  /** 第5師、第6師先後編入: in an article on a force, without saying where to, it is into that force. */
  private void joined(Clause clause, List<NounPhrase> forces, Optional<DateMention> date) {
    if (own.main().isEmpty() || forces.isEmpty()) {
      return;
    }
    NounPhrase last = forces.get(forces.size() - 1);
    Span behind = new Span(last.span().end(), clause.span().end());
    if (JOINS.matcher(view.folded(behind)).find()
        && (last.preposition().isEmpty() || last.governedBy(Cue.TAKE))) {
      last.units()
          .filter(low -> ChainOfCommand.below(low, own.main().get()))
          .forEach(low -> chain.subordinate(low, own.main().get(), JOINED, clause.span(), date));
    }
  }

  /** 第9軍改編為整編第5師，所轄三個師依次改稱第1、第2、第3旅: the new names are those of its parts. */
  private void renamed(Clause clause, List<NounPhrase> forces, Optional<DateMention> date) {
    Matcher parts = RENAMED_PARTS.matcher(view.folded(clause.span()));
    if (!parts.find() || forces.isEmpty()) {
      return;
    }
    int at = clause.span().begin() + parts.end();
    forces.stream()
        .filter(phrase -> phrase.span().begin() >= at && phrase.span().begin() - at <= 2)
        .flatMap(NounPhrase::units)
        .filter(low -> renamed.filter(high -> ChainOfCommand.below(low, high)).isPresent())
        .forEach(
            low -> chain.subordinate(low, renamed.orElseThrow(), CONTAINED, clause.span(), date));
  }

  /** What the words between two forces say. */
  private void between(
      Clause clause,
      Optional<NounPhrase> first,
      NounPhrase second,
      List<EntityId> subject,
      Optional<DateMention> date) {
    int begin = first.map(phrase -> phrase.span().end()).orElse(clause.span().begin());
    String words = view.folded(new Span(begin, Math.max(begin, second.span().begin())));
    List<Unit> upper =
        first
            .map(phrase -> phrase.units().toList())
            .orElseGet(() -> own.meantBy(clause.span()).map(List::of).orElse(units(subject)));
    QuickPattern.Scan divides = DIVIDES.scan(words);
    QuickPattern.Scan assigns = ASSIGNS.scan(view.folded(new Span(begin, clause.span().end())));
    if (assigns.find() && begin + assigns.end() <= second.span().begin() && near(words, assigns)) {
      Span verb = new Span(begin + assigns.start(), begin + assigns.end());
      Held held = TENURE.held(view, clause, verb, date);
      each(upper, second.units().toList(), ASSIGNED, clause.span(), held);
    } else if (divides.find() && words.length() - divides.end() <= 6) {
      boolean taken = first.filter(phrase -> phrase.governedBy(Cue.TAKE)).isPresent();
      made(clause, divides.group(), upper, taken, second, date);
    } else if (first.isPresent() && endsWith(words, ATTACHES)) {
      attached(upper, second.units().toList(), clause.span(), date);
    } else if (HOLDS.isIn(words) && upper.size() == 1) {
      each(second.units().toList(), upper, CONTAINED, clause.span(), date);
    } else if (second.governedBy(Cue.AT)
        && WITHIN.matcher(view.folded(new Span(second.span().end(), clause.span().end()))).find()) {
      each(upper, second.units().toList(), ASSIGNED, clause.span(), date);
    }
  }

  /** 第5軍編組為左、右兩縱隊; 將第3、第8師編組為甲兵團; 第9旅改編為第5師, of which nothing follows. */
  private void made(
      Clause clause,
      String verb,
      List<Unit> before,
      boolean taken,
      NounPhrase second,
      Optional<DateMention> date) {
    List<Unit> after = second.units().toList();
    if (before.size() != 1) {
      if (taken) {
        each(before, after, ASSIGNED, clause.span(), date);
      }
    } else if (RENAMES.matcher(verb).matches() && second.heads().size() == 1) {
      renamed = second.units().findFirst();
    } else if (!taken || ChainOfCommand.level(before.get(0)) > ChainOfCommand.level(second)) {
      each(after, before, DIVIDED, clause.span(), date);
    } else {
      each(before, after, ASSIGNED, clause.span(), date);
    }
  }

  private static boolean near(String words, QuickPattern.Scan found) {
    return words.length() - found.end() <= 8;
  }

  private static boolean endsWith(String words, Pattern pattern) {
    Matcher found = pattern.matcher(words);
    return found.find() && words.length() - found.end() <= 3;
  }

  /** 配屬: the lower of the two is put under the higher, whichever stands first. */
  private void attached(
      List<Unit> first, List<Unit> second, Span span, Optional<DateMention> date) {
    for (Unit one : first) {
      for (Unit other : second) {
        if (ChainOfCommand.below(one, other)) {
          chain.subordinate(one, other, ATTACHED, span, date);
        } else {
          chain.subordinate(other, one, ATTACHED, span, date);
        }
      }
    }
  }

  /** 由第4師兩個大隊組成, 由第1、第2師組成: a part of a force is drawn from it; whole forces are parts. */
  private void composed(
      Clause clause,
      Optional<NounPhrase> first,
      NounPhrase second,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date) {
    if (!second.governedBy(Cue.FROM)) {
      return;
    }
    String behind = view.folded(new Span(second.span().end(), clause.span().end()));
    if (!COMPOSES.matcher(behind).find()) {
      return;
    }
    List<Unit> formed = first.map(phrase -> phrase.units().toList()).orElse(units(subject));
    if (formed.size() != 1) {
      return;
    }
    boolean part =
        WHOLE_PART.matcher(behind).lookingAt()
            || tokens.stream()
                .anyMatch(
                    token ->
                        token instanceof Token.Count
                            && token.span().begin() >= second.span().end()
                            && token.span().begin() - second.span().end() <= 6);
    if (part) {
      each(formed, second.units().toList(), DRAWN, clause.span(), date);
    } else {
      each(second.units().toList(), formed, COMPOSED, clause.span(), date);
    }
  }

  private void each(
      List<Unit> lower, List<Unit> upper, RuleName rule, Span span, Optional<DateMention> date) {
    each(lower, upper, rule, span, Held.at(date));
  }

  private void each(List<Unit> lower, List<Unit> upper, RuleName rule, Span span, Held held) {
    if (upper.size() == 1) {
      lower.forEach(low -> chain.subordinate(low, upper.get(0), rule, span, held));
    }
  }

  private static Span sentenceOf(Clause clause) {
    return clause.passage().sentences().get(clause.sentence()).span();
  }

  private List<Unit> units(List<EntityId> ids) {
    return ids.stream().map(this::unit).flatMap(Optional::stream).toList();
  }

  private Optional<Unit> unit(EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit unit
        ? Optional.of(unit)
        : Optional.empty();
  }
}
