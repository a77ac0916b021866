package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Reads strengths and losses: what a count counts, by the words around it, and whose it is. */
final class FigureRules {
  private static final RuleName STRENGTH = new RuleName("figure.strength");
  private static final RuleName LOSS = new RuleName("figure.loss");
  private static final RuleName EQUIPMENT = new RuleName("figure.equipment");
  private static final RuleName ASIDE = new RuleName("figure.aside");

  private static final int LEFT = 8;
  private static final int RIGHT = 10;

  private static final Pattern CIVIL = Pattern.compile("平民|百姓|居民|市民|民众|难民|村民");
  private static final Pattern CASUALTIES = Pattern.compile("伤亡|死伤|打死打伤|毙伤|损失|歼|丧失|失去");
  private static final Pattern KILLED =
      Pattern.compile("阵亡|战死|死亡|牺牲|击毙|丧生|被杀|打死|遗尸|遗体|殉|毙敌|玉碎|杀死|战殁|屠杀");
  private static final Pattern WOUNDED = Pattern.compile("负伤|受伤|战伤|杀伤|击伤|伤者");
  private static final Pattern CAPTURED = Pattern.compile("俘|被俘|俘虏|投降");
  private static final Pattern MISSING = Pattern.compile("失踪|下落不明");
  private static final Pattern TAKEN = Pattern.compile("缴获|掳获|虏获|俘获|战利品|卤获|夺获|截获");
  private static final Pattern LOST = Pattern.compile("损失|击落|击毁|被毁|炸毁|击沉|摧毁|炸沉|沉没|焚毁|毁");

  private final ArticleView view;
  private final FactSheet sheet;

  FigureRules(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /**
   * Reads a clause.
   *
   * @param subject who acts in the clauses before it
   * @param around the last force before the parentheses, for an aside
   * @param event the event that the clause belongs to
   */
  void read(
      Clause clause,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date,
      Standing standing,
      Optional<EntityId> around,
      Optional<EntityId> event) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Count count) {
        figure(clause, tokens, i, count.mention(), subject, date, standing, around, event);
      }
    }
  }

  private void figure(
      Clause clause,
      List<Token> tokens,
      int index,
      FigureMention count,
      List<EntityId> subject,
      Optional<DateMention> date,
      Standing standing,
      Optional<EntityId> around,
      Optional<EntityId> event) {
    FigureKind kind = kind(clause, count);
    Optional<EntityId> of =
        kind == FigureKind.STRENGTH
            ? holder(clause, tokens, index, subject, around)
            : sufferer(tokens, index, subject, kind);
    if (of.isEmpty() && kind == FigureKind.STRENGTH) {
      return;
    }
    RuleName rule =
        clause.aside()
            ? ASIDE
            : kind == FigureKind.STRENGTH
                ? STRENGTH
                : kind == FigureKind.EQUIPMENT_CAPTURED || kind == FigureKind.EQUIPMENT_LOST
                    ? EQUIPMENT
                    : LOSS;
    sheet.add(
        new Figure(
            sheet.basis(date, standing, rule, clause.span()),
            kind,
            of,
            event,
            Optional.empty(),
            count.magnitude(),
            count.unitOfCount()));
  }

  private FigureKind kind(Clause clause, FigureMention count) {
    Span at = count.span();
    int begin = Math.max(clause.span().begin(), at.begin() - LEFT);
    int end = Math.min(clause.span().end(), at.end() + RIGHT);
    String near = view.folded().substring(begin, Math.max(end, at.end()));
    if (!count.unitOfCount().equals("persons")) {
      return equipment(clause, count, near);
    }
    if (MISSING.matcher(near).find()) {
      return FigureKind.MISSING;
    }
    if (CASUALTIES.matcher(near).find()) {
      return FigureKind.CASUALTIES;
    }
    if (KILLED.matcher(near).find()) {
      return CIVIL.matcher(near).find() ? FigureKind.CIVILIAN_DEATHS : closest(near, at, begin);
    }
    if (CAPTURED.matcher(near).find()) {
      return FigureKind.CAPTURED;
    }
    return WOUNDED.matcher(near).find() ? FigureKind.WOUNDED : FigureKind.STRENGTH;
  }

  /** Of 陣亡5人、俘虜10人 each count has the word that stands before it. */
  private static FigureKind closest(String near, Span at, int begin) {
    String before = near.substring(0, Math.min(near.length(), at.begin() - begin));
    if (CAPTURED.matcher(before).find() && !KILLED.matcher(before).find()) {
      return FigureKind.CAPTURED;
    }
    if (WOUNDED.matcher(before).find() && !KILLED.matcher(before).find()) {
      return FigureKind.WOUNDED;
    }
    return FigureKind.KILLED;
  }

  private FigureKind equipment(Clause clause, FigureMention count, String near) {
    String before =
        view.folded()
            .substring(
                clause.passage().sentences().get(clause.sentence()).span().begin(),
                count.span().begin());
    if (TAKEN.matcher(before).find()) {
      return FigureKind.EQUIPMENT_CAPTURED;
    }
    return LOST.matcher(near).find() ? FigureKind.EQUIPMENT_LOST : FigureKind.STRENGTH;
  }

  /** Whose strength: the force of the parentheses, the force counted, or the force before it. */
  private Optional<EntityId> holder(
      Clause clause,
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Optional<EntityId> around) {
    if (clause.aside() && around.isPresent()) {
      return around;
    }
    Span count = tokens.get(index).span();
    for (int i = index + 1; i < Math.min(tokens.size(), index + 3); i++) {
      if (tokens.get(i) instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE
          && phrase.span().begin() - count.end() <= 2) {
        return Optional.of(phrase.ids().get(0));
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE
          && !phrase.governedBy(Cue.TOWARD)) {
        return superior(phrase);
      }
    }
    return subject.stream().findFirst();
  }

  /** 第11軍之第3、第13師團，約10萬人: the strength is that of what the forces stand under. */
  private static Optional<EntityId> superior(NounPhrase phrase) {
    boolean several = phrase.ids().size() > 1 && !phrase.ties().isEmpty();
    return Optional.of(several ? phrase.ties().get(0).upper().entity().id() : phrase.ids().get(0));
  }

  private Optional<EntityId> sufferer(
      List<Token> tokens, int index, List<EntityId> subject, FigureKind kind) {
    for (int i = index - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        return Optional.of(phrase.ids().get(0));
      }
    }
    if (kind == FigureKind.CIVILIAN_DEATHS) {
      return Optional.empty();
    }
    return subject.stream()
        .filter(
            id ->
                view.resolution().entities().get(id) instanceof Unit
                    || view.resolution().entities().get(id) instanceof Person)
        .findFirst();
  }
}
