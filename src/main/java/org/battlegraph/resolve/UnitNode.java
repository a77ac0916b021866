package org.battlegraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * A mention of a force while it is being resolved.
 *
 * <p>It lives for one article; its side and its superior are found in steps, and what an earlier
 * step found stays.
 */
final class UnitNode {
  private final UnitMention mention;
  private final UnitForm form;
  private final int order;
  private final int passage;
  private final Span sentence;
  private final String name;
  private final List<String> titles;
  private final String arm;
  private final Optional<Echelons.Word> echelon;
  private final Optional<String> link;
  private final boolean relative;
  private Optional<Side> side = Optional.empty();
  private Optional<UnitNode> superior = Optional.empty();

  UnitNode(
      UnitMention mention,
      int order,
      Frame frame,
      Echelons echelons,
      UnitLinks links,
      SideWords words,
      Opponents.Lexicon opponents) {
    this.mention = mention;
    this.order = order;
    this.passage = frame.passageOf(mention.span()).map(found -> found.index()).orElse(-1);
    this.sentence = frame.sentenceOf(mention.span());
    this.name = Forms.arabic(mention.name());
    this.form = words.isWholeForce(name) ? UnitForm.SIDE : mention.form();
    this.titles = mention.titles().stream().map(Folding::fold).map(Attributes::whole).toList();
    this.arm = mention.arm().map(Folding::fold).map(Attributes::whole).orElse("");
    this.echelon = mention.echelonWord().map(Folding::fold).flatMap(echelons::of);
    this.link = links.targetOf(mention);
    this.relative = opponents.isRelative(name);
  }

  UnitMention mention() {
    return mention;
  }

  Span span() {
    return mention.span();
  }

  /** Returns how the text refers to it; the whole army of a side (蘇聯紅軍) is that side's force. */
  UnitForm form() {
    return form;
  }

  /** Returns its place among the article's mentions of forces. */
  int order() {
    return order;
  }

  /** Returns the index of its passage, or -1. */
  int passage() {
    return passage;
  }

  Span sentence() {
    return sentence;
  }

  /** Returns its name in simplified characters and Arabic digits, without marks. */
  String name() {
    return name;
  }

  List<String> titles() {
    return titles;
  }

  String arm() {
    return arm;
  }

  OptionalInt number() {
    return mention.number();
  }

  Optional<Echelons.Word> echelon() {
    return echelon;
  }

  /** Returns the height of its echelon, 0 where it has none. */
  int rank() {
    return echelon.map(Echelons.Word::rank).orElse(0);
  }

  /** Tells whether a number and an echelon identify it. */
  boolean numbered() {
    return number().isPresent() && echelon.isPresent() && form() != UnitForm.ANAPHOR;
  }

  /** Tells whether its number and level are those of another. */
  boolean countsLike(UnitNode other) {
    return numbered()
        && other.numbered()
        && number().equals(other.number())
        && echelon.get().level().equals(other.echelon.get().level());
  }

  /** Tells whether it says for whom it fights only from where somebody stands: 敵軍, 我軍. */
  boolean relative() {
    return relative;
  }

  Optional<String> link() {
    return link;
  }

  Optional<Side> side() {
    return side;
  }

  /** Takes a side unless it has one; returns whether that changed anything. */
  boolean take(Optional<Side> found) {
    if (side.isPresent() || found.isEmpty() || form() == UnitForm.ANAPHOR) {
      return false;
    }
    side = found;
    return true;
  }

  Optional<UnitNode> superior() {
    return superior;
  }

  /** Takes a superior unless it has one. */
  void standsUnder(UnitNode found) {
    if (superior.isEmpty()) {
      superior = Optional.of(found);
    }
  }
}
