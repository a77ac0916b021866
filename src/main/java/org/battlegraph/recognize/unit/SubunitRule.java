package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/** Reads a unit that its superior and its arm or its service name: 第81軍騎兵旅, 第5師團衛生隊. */
final class SubunitRule implements UnitRule {
  private static final String RULE = "subunit";

  /** The rule as its units bear it. */
  static final RuleName NAME = new RuleName("unit." + RULE);

  private static final Pattern STAFF =
      Pattern.compile(
          "(?:总部|军部|师部|旅部|团部|司令部)(?:的|之|所属|直属)?$|(?<![\\p{IsIdeographic}0-9])[军师旅](?:直属|属)?$");

  /** 第9軍軍部及騎兵團, 第16聯隊以及野砲營: what is joined to a unit is beside or below it. */
  private static final Pattern JOINED = Pattern.compile("(?:[、及和与暨]|[，,]?(?:以及|及|和))$");

  /** Behind a force that opens a clause: what it does. */
  private static final Pattern ACTS =
      Pattern.compile("[攻退守占被遭击撤抵奉渡突驻追夺炮轰]|[进开][攻驻抵占击至赴到]|[在于由自从向](?!此|是|于)");

  /** 率衛隊旅, 親率特務連: who leads it tells whose it is. */
  private static final Pattern LED = Pattern.compile("(?:率其?|率领|统率|督率)$");

  private static final Pattern BEHIND_COUNT =
      Pattern.compile("[个0-9一二两三四五六七八九十百几数多各余全每某该此其]$|[一二两三四五六七八九十]支$");

  private static final Pattern NAMED_STAFF =
      Pattern.compile("(?:总部|军部|师部|旅部|团部|司令部|(?<![\\p{IsIdeographic}0-9])[军师旅](?:直属|属)?)$");

  private final NumberedGrammar grammar;
  private final QuickPattern search;
  private final QuickPattern services;

  SubunitRule(NumberedGrammar grammar, ForceWords words) {
    this.grammar = grammar;
    this.search = QuickPattern.of(grammar.unnumbered().pattern());
    this.services = QuickPattern.of(Alternation.of(words.services()) + "(?!长)");
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(search, services);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan service = text.search(services);
    while (service.find()) {
      if (text.isTakenBefore(service.start())) {
        found.add(
            UnitDraft.whole(
                text,
                service.start(),
                service.end(),
                "subunit.service",
                UnitForm.NAMED,
                Designation.NONE));
      }
    }
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      boolean acts =
          matcher.group("ech").length() == 1
              && opens(text, matcher.start())
              && ACTS.matcher(text.reading().folded())
                  .region(matcher.end(), text.span().end())
                  .lookingAt();
      if (!acts
          && !isBehindSuperior(text, matcher.start())
          && !isRepeated(text, matcher.start(), matcher.end())) {
        continue;
      }
      found.add(
          UnitDraft.whole(
              text,
              staffBegin(text, matcher.start()),
              matcher.end(),
              "subunit",
              UnitForm.NAMED,
              grammar.designation(
                  text, List.of(Words.of(matcher, "mid")), "", Words.of(matcher, "ech"))));
    }
    return found;
  }

  /** 衛隊旅, where the article tells elsewhere whose it is; three of them are counted. */
  private static boolean isRepeated(UnitText text, int begin, int end) {
    return text.known().subunits().contains(text.folded(begin, end))
        && !BEHIND_COUNT
            .matcher(text.folded(Math.max(text.span().begin(), begin - 2), begin))
            .find();
  }

  /** A staff directly before is a part of the name: 總部特務營. */
  private static int staffBegin(UnitText text, int offset) {
    Matcher staff =
        text.matcher(NAMED_STAFF).region(Math.max(text.span().begin(), offset - 3), offset);
    return staff.find() ? staff.start() : offset;
  }

  /** 警衛團守城北: it opens a clause. */
  private static boolean opens(UnitText text, int offset) {
    return offset == text.span().begin()
        || "，。；：、".indexOf(text.reading().folded().charAt(offset - 1)) >= 0;
  }

  private static boolean isBehindSuperior(UnitText text, int offset) {
    int from = Math.max(text.span().begin(), offset - 5);
    if (LED.matcher(text.folded(from, offset)).find()) {
      return true;
    }
    Matcher joined = JOINED.matcher(text.folded(from, offset));
    return text.isTakenBefore(offset)
        || STAFF.matcher(text.folded(from, offset)).find()
        || joined.find() && text.isTakenBefore(from + joined.start());
  }
}
