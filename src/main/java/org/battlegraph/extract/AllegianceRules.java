package org.battlegraph.extract;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.AllegianceWord;
import org.battlegraph.lexicon.AllegianceWord.Says;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Reads that a person or a force goes over to a party, serves it, or served it before. */
final class AllegianceRules {
  private static final RuleName JOINS = new RuleName("allegiance.joins");
  private static final RuleName LEAVES = new RuleName("allegiance.leaves");

  /** What may stand between the word and the party: 投奔到新的滿洲國. */
  private static final Pattern TO_PARTY = Pattern.compile("[了到于向至入往]{0,2}(?:新的|当时的|即将成立的)?");

  /** What may stand between who goes over and the word, apart from dates and small words. */
  private static final Pattern ON_THE_WAY =
      Pattern.compile(
          "(?:[率领]?(?:部|众|军|队|残部|所部|余部|该部)|全部|举部|主力|一部|阵前|临阵|战场|起义|倒戈|叛变|哗变|宣布|通电|公开|正式|转而|改而|暗中|先后|相继"
              + "|随即|随后|后来|其后|最终|最后|终于|于是|遂|乃|并|即|便|就|又|也|均|皆|已|后|再|则|率|拒绝|不愿|拒不|未|没有|不|曾)*");

  /** Who is urged, bought or made to go over has not done so yet, or others act. */
  private static final Pattern CAUSED = Pattern.compile("劝|诱|收买|拉拢|策反|迫使|逼|换取|招降|其$|他$|她$|使|让");

  private final ArticleView view;
  private final List<AllegianceWord> words;

  /** The characters that the words begin with. */
  private final BitSet first = new BitSet();

  private final FactSheet sheet;

  AllegianceRules(ArticleView view, List<AllegianceWord> words, FactSheet sheet) {
    this.view = view;
    this.words = words;
    words.forEach(word -> first.set(word.word().charAt(0)));
    this.sheet = sheet;
  }

  /** Reads a clause; a word has its party beside it, or it says nothing. */
  void read(Clause clause, List<Token> tokens, List<EntityId> subject, Optional<DateMention> date) {
    String text = view.folded(clause.span());
    int begin = clause.span().begin();
    int read = 0;
    for (int at = 0; at < text.length(); at++) {
      Optional<AllegianceWord> word = wordAt(text, Math.max(at, read));
      if (word.isPresent() && at >= read) {
        read = at + word.get().word().length();
        read(clause, tokens, subject, date, word.get(), new Span(begin + at, begin + read));
      }
    }
  }

  private Optional<AllegianceWord> wordAt(String text, int at) {
    if (at < text.length() && first.get(text.charAt(at))) {
      for (AllegianceWord word : words) {
        if (text.startsWith(word.word(), at)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private void read(
      Clause clause,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date,
      AllegianceWord word,
      Span at) {
    Optional<NounPhrase> party = party(tokens, word, at);
    String lead = view.folded(new Span(clause.span().begin(), at.begin()));
    if (party.isEmpty() || CAUSED.matcher(lead).find()) {
      return;
    }
    Standing standing = standing(tokens, at);
    boolean leaves = word.says() == Says.LEAVES;
    for (EntityId member : members(clause, tokens, subject, party.get(), at)) {
      sheet.add(
          new Allegiance(
              sheet.basis(
                  leaves ? Optional.empty() : date,
                  leaves ? Standing.ASSERTED : standing,
                  leaves ? LEAVES : JOINS,
                  clause.span()),
              member,
              party.get().ids().get(0)));
    }
  }

  private Optional<NounPhrase> party(List<Token> tokens, AllegianceWord word, Span at) {
    return NounPhrase.forces(tokens).stream()
        .filter(phrase -> behind(phrase, at) || word.says() == Says.JOINS && toward(phrase, at))
        .filter(phrase -> isParty(phrase.heads().get(0).entity(), word.says()))
        .findFirst();
  }

  private boolean behind(NounPhrase phrase, Span at) {
    return phrase.span().begin() >= at.end()
        && TO_PARTY.matcher(view.folded(new Span(at.end(), phrase.span().begin()))).matches();
  }

  /** 向日軍投誠. */
  private static boolean toward(NounPhrase phrase, Span at) {
    return phrase.governedBy(Cue.TOWARD) && phrase.span().end() == at.begin();
  }

  /** Whoever joins a formation need not change sides; who joins a state or its troops does. */
  private static boolean isParty(Entity entity, Says says) {
    return entity instanceof State
        || entity instanceof Unit unit
            && unit.side().isPresent()
            && (says == Says.JOINS || unit.kind() == Unit.Kind.SIDE_FORCE);
  }

  private Set<EntityId> members(
      Clause clause, List<Token> tokens, List<EntityId> subject, NounPhrase party, Span at) {
    Optional<NounPhrase> before =
        NounPhrase.forces(tokens).stream()
            .filter(phrase -> phrase.span().end() <= at.begin() && !phrase.equals(party))
            .filter(phrase -> phrase.preposition().isEmpty())
            .reduce((first, second) -> second);
    int from = before.map(phrase -> phrase.span().end()).orElse(clause.span().begin());
    int to = Math.min(at.begin(), toward(party, at) ? party.span().begin() : at.begin());
    if (from > to || !onTheWay(tokens, new Span(from, to))) {
      return Set.of();
    }
    Set<EntityId> members = new LinkedHashSet<>(before.map(NounPhrase::ids).orElse(subject));
    members.removeIf(id -> !canServe(id) || party.ids().contains(id));
    return members;
  }

  /** Tells whether a stretch holds nothing but dates, small words and how somebody goes over. */
  private boolean onTheWay(List<Token> tokens, Span span) {
    StringBuilder rest = new StringBuilder(view.folded(span));
    for (Token token : tokens) {
      if (token instanceof Token.Time || token instanceof Token.Mark) {
        for (int i = token.span().begin(); i < token.span().end(); i++) {
          if (i >= span.begin() && i < span.end()) {
            rest.setCharAt(i - span.begin(), '，');
          }
        }
      }
    }
    return ON_THE_WAY.matcher(rest.toString().replaceAll("[，、 ]", "")).matches();
  }

  private boolean canServe(EntityId id) {
    Entity entity = view.resolution().entities().get(id);
    return entity instanceof Person
        || entity instanceof Unit unit && unit.kind() != Unit.Kind.SIDE_FORCE;
  }

  private Standing standing(List<Token> tokens, Span at) {
    Standing standing = Standing.ASSERTED;
    Optional<EntityId> speaker = Optional.empty();
    for (Token token : tokens) {
      if (token.span().end() > at.begin()) {
        break;
      }
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        speaker = Optional.of(phrase.ids().get(0));
      }
      if (token instanceof Token.Mark mark) {
        standing =
            switch (mark.cue()) {
              case ORDER, PLAN, PURPOSE, UNREAL -> Standing.PLANNED;
              case NEGATION -> Standing.NEGATED;
              case CLAIM -> Standing.claimed(new Claimant(view.words(mark.span()), speaker));
              default -> standing;
            };
      }
    }
    return standing;
  }
}
