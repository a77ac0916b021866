package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Reads lists of the forces that stand under another: 第3軍下轄第7師、第8師. A list goes on in the next
 * clauses, up to a force that is named like the one whose parts were listed.
 */
final class SubordinationLists {
  private static final RuleName COMMANDS = new RuleName("subordination.verb");

  private final ArticleView view;
  private final Discourse discourse;
  private final ChainOfCommand chain;

  SubordinationLists(ArticleView view, Discourse discourse, ChainOfCommand chain) {
    this.view = view;
    this.discourse = discourse;
    this.chain = chain;
  }

  /**
   * Reads the list behind a verb of commanding: 第3軍下轄第7師、第8師.
   *
   * @param tokens the tokens of the clause
   * @param index where the verb stands
   * @param subject who acts in the clauses before it
   * @param span where the clause stands
   * @param date the date that holds
   */
  void begin(
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Span span,
      Optional<DateMention> date) {
    List<EntityId> context = discourse.formed().isEmpty() ? subject : discourse.formed();
    List<EntityId> superiors =
        NounPhrase.forceBefore(tokens, index).map(NounPhrase::ids).orElse(context);
    discourse.superior(superiors);
    List<Token.Name> leaders =
        NounPhrase.forceBefore(tokens, index).stream()
            .flatMap(phrase -> phrase.heads().stream())
            .filter(head -> head.entity() instanceof Person)
            .toList();
    Optional<String> word = Optional.of(view.words(tokens.get(index).span()));
    for (Token token : tokens.subList(index + 1, tokens.size())) {
      if (token instanceof NounPhrase phrase) {
        under(phrase, superiors, span, date);
        for (Token.Name leader : leaders) { // 王五下轄第1師、第2師
          lower(phrase)
              .forEach(
                  low -> chain.appoint(leader, low.id(), word, LeadingVerbRules.VERB, span, date));
        }
      }
    }
  }

  /** 下轄第11軍駐衡陽，第23軍駐廣州: the list of parts goes on in the next clauses. */
  void goOn(List<Token> tokens, Span span, Optional<DateMention> date) {
    tokens.stream()
        .findFirst()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.preposition().isEmpty())
        .ifPresent(
            phrase -> {
              if (isPeer(phrase)) {
                discourse.superior(List.of());
              } else {
                under(phrase, discourse.superior(), span, date);
              }
            });
  }

  /** 第1路軍辖…，守甲城；第2路軍…: a force named in the same way as the one whose parts were listed. */
  private boolean isPeer(NounPhrase phrase) {
    return discourse.superior().stream()
        .map(id -> view.resolution().entities().get(id))
        .anyMatch(
            superior ->
                phrase
                    .units()
                    .anyMatch(unit -> superior instanceof Unit high && alike(unit, high)));
  }

  private static boolean alike(Unit one, Unit other) {
    return kind(one).equals(kind(other)) && !one.equals(other);
  }

  /** The name without its number: 路軍 of 第1路軍. */
  static String kind(Unit unit) {
    return Folding.fold(unit.naming().label()).replaceFirst("^.*?第?[0-9〇一二三四五六七八九十百]+", "");
  }

  private void under(
      NounPhrase phrase, List<EntityId> superiors, Span span, Optional<DateMention> date) {
    for (EntityId superior : superiors) {
      if (view.resolution().entities().get(superior) instanceof Unit high) {
        lower(phrase).forEach(low -> chain.subordinate(low, high, COMMANDS, span, date));
      }
    }
  }

  /** The forces of a phrase that stand under no other force of it. */
  private static Stream<Unit> lower(NounPhrase phrase) {
    return phrase.heads().stream()
        .map(Token.Name::entity)
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .filter(low -> phrase.ties().stream().noneMatch(tie -> tie.lower().entity().equals(low)));
  }
}
