package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Reads from the first sentence of an article on a force what it belongs to: 第9師是某國陸軍的師之一. */
final class UnitLeadRules {
  private static final RuleName LEAD = new RuleName("subordination.lead");

  private static final Pattern IS = Pattern.compile("(?:是|为|隶属于?|属于?)[^，。是为]{0,6}$");
  private static final Pattern OF = Pattern.compile("^(?:的|中|下属|所属|下辖|辖下|属下|编制|序列)");

  private final ArticleView view;
  private final ChainOfCommand chain;

  UnitLeadRules(ArticleView view, ChainOfCommand chain) {
    this.view = view;
    this.chain = chain;
  }

  /** Reads the article's first sentence. */
  void readArticle() {
    Optional<Unit> main = view.mainUnit().map(id -> (Unit) view.resolution().entities().get(id));
    List<Passage> lead = view.lead().limit(2).toList();
    main.ifPresent(unit -> lead.forEach(passage -> read(unit, passage)));
  }

  private void read(Unit main, Passage passage) {
    if (passage.sentences().isEmpty()) {
      return;
    }
    Span first = passage.sentences().get(0).span();
    view.mentionsIn(passage).stream()
        .filter(UnitMention.class::isInstance)
        .filter(mention -> first.contains(mention.span()))
        .filter(
            mention ->
                IS.matcher(view.folded(new Span(first.begin(), mention.span().begin()))).find()
                    && OF.matcher(view.folded(new Span(mention.span().end(), first.end()))).find())
        .findFirst()
        .flatMap(mention -> view.resolution().meaningOf(mention))
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .ifPresent(high -> chain.subordinate(main, high, LEAD, first, Optional.empty()));
  }
}
