package org.battlegraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;

/**
 * What the words before a list say of it: the force whose parts it names (a line 第3集團軍總司令王五, a
 * heading 第3集團軍, 第3集團軍下轄：) and the time it holds for (1937年; 1月5日的戰鬥序列：).
 */
final class ListIntroduction {
  private static final int MOST_IN_LINE = 40;
  private static final int MOST_IN_SENTENCE = 120;
  private static final Pattern HOLDS =
      Pattern.compile("(?:下辖|所辖|管辖|辖|所属|直属|下属|包括|编有|编制|组成|战斗序列)[^，。：]{0,10}[：:]$");

  private final ArticleView view;
  private Optional<Unit> force = Optional.empty();
  private Optional<DateMention> date = Optional.empty();

  /** The force that a line of a table's cell names, over the list behind it in the cell. */
  private Optional<Unit> cellForce = Optional.empty();

  private Optional<CellPosition> cell = Optional.empty();

  ListIntroduction(ArticleView view) {
    this.view = view;
  }

  /** Takes in a passage: a heading begins anew, a line before a list is kept, prose ends it. */
  void read(Passage passage, List<Token> tokens) {
    String text = view.folded(passage.span()).strip();
    switch (passage.kind()) {
      case HEADING -> {
        date = firstDate(tokens); // 編制（1939年）
        force = soleForce(tokens);
      }
      case PARAGRAPH -> paragraph(text, tokens);
      case ITEM -> item(passage, tokens);
      case CELL -> {
        cellForce = isLine(text, tokens) ? soleForce(tokens) : Optional.empty();
        cell = passage.cell();
      }
      default -> {}
    }
  }

  private void paragraph(String text, List<Token> tokens) {
    boolean line = isLine(text, tokens);
    boolean introduces =
        text.length() <= MOST_IN_SENTENCE && (text.endsWith("：") || text.endsWith(":"));
    if (!line && !introduces) {
      force = Optional.empty();
      date = Optional.empty();
      return;
    }
    date = firstDate(tokens).or(() -> date);
    force = line || HOLDS.matcher(text).find() ? soleForce(tokens) : Optional.empty();
  }

  /** An item that names no force but a time stands over the items behind it. */
  private void item(Passage passage, List<Token> tokens) {
    boolean names =
        tokens.stream()
            .anyMatch(
                token ->
                    token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE);
    if (!names && passage.parent().isEmpty()) {
      date = firstDate(tokens).or(() -> date);
    }
  }

  /** The force, if the words name one alone, or one and its commander. */
  private static Optional<Unit> soleForce(List<Token> tokens) {
    Set<Unit> formations = new LinkedHashSet<>();
    for (NounPhrase phrase : NounPhrase.forces(tokens)) {
      for (Token.Name head : phrase.heads()) {
        formation(phrase, head).ifPresent(formations::add);
      }
    }
    return formations.size() == 1 ? formations.stream().findFirst() : Optional.empty();
  }

  /** The formation that a name means, or of which it names the commander. */
  private static Optional<Unit> formation(NounPhrase phrase, Token.Name head) {
    Entity entity = head.entity();
    return entity instanceof Unit unit
        ? Optional.of(unit).filter(ListIntroduction::isFormation)
        : phrase.ties().stream()
            .filter(tie -> tie.lower().entity().equals(entity))
            .map(tie -> tie.upper().entity())
            .filter(Unit.class::isInstance)
            .map(Unit.class::cast)
            .filter(ListIntroduction::isFormation)
            .findFirst();
  }

  private static boolean isFormation(Unit unit) {
    return unit.kind() == Unit.Kind.FORMATION;
  }

  private static Optional<DateMention> firstDate(List<Token> tokens) {
    return tokens.stream()
        .filter(Token.Time.class::isInstance)
        .map(token -> ((Token.Time) token).mention())
        .findFirst();
  }

  /** Tells whether a passage is one of the list: an item, or a line without a verb. */
  boolean lists(Passage passage, List<Token> tokens) {
    return passage.kind() == Passage.Kind.ITEM
        || passage.kind() == Passage.Kind.PARAGRAPH
            && isLine(view.folded(passage.span()).strip(), tokens);
  }

  private static boolean isLine(String text, List<Token> tokens) {
    boolean verbs = tokens.stream().anyMatch(Token.Verb.class::isInstance);
    return text.length() <= MOST_IN_LINE && !verbs && !text.endsWith("。");
  }

  /** Returns the force whose parts a list names, if the words before it name one. */
  Optional<Unit> force(Passage passage) {
    boolean listOfCell = passage.kind() == Passage.Kind.ITEM && passage.cell().isPresent();
    return listOfCell && passage.cell().equals(cell) ? cellForce.or(() -> force) : force;
  }

  /** Returns the time that the list holds for, if the words before it name one. */
  Optional<DateMention> date() {
    return date;
  }
}
