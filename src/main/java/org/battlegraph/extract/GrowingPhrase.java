package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Span;

/**
 * A noun phrase that grows from its first name.
 *
 * <p>Names that adjoin form a chain, of which the last is the head (第23軍第104師團); chains are joined
 * by 、 and 和. In a joined phrase the superior goes on to the members behind it that could stand
 * under it (第11軍第3師團及第13師團: both of the 第11軍).
 */
final class GrowingPhrase {
  private static final Pattern PAIR =
      Pattern.compile("(?:地区|一带|之间|间|等地|一线|之线)$|^(?:地区|一带|之间|间|等地|一线|之线)");

  /** So many characters has the place of a post at most. */
  private static final int LONGEST_SEAT = 4;

  private static final Pattern SEAT = Pattern.compile("\\p{IsHan}+");

  private static final Pattern HIS = Pattern.compile("他们?|其");

  private static final Pattern ASIDE = Pattern.compile("[（(〔][^（()）〔〕]*[）)〕]");

  /** Behind two places: they are the ends of a stretch. */
  private static final Pattern RANGE =
      Pattern.compile("之线|之间|间|一线|一带|段|沿线|地区|(?:之|的)?(?:公路|铁路|铁道|道路|交通|航线|大道)");

  /** What may stand between a place and a place in it. */
  private static final Pattern WITHIN =
      Pattern.compile("(?:的|之|境内|外围|附近|周边|地区|方面|一带|据点|要点|重镇|县城|市区){0,3}");

  private final String folded;
  private final ClauseWords words;
  private final List<Token> tokens;
  private final List<Token.Name> heads = new ArrayList<>();
  private final List<NounPhrase.Tie> ties = new ArrayList<>();
  private final NounPhrase.Kind kind;
  private final int begin;
  private final int first;
  private int at;
  private Token.Name last;
  private Optional<Token.Name> superior = Optional.empty();

  GrowingPhrase(String folded, ClauseWords words, List<Token> tokens, int first) {
    this.folded = folded;
    this.words = words;
    this.tokens = tokens;
    this.first = first;
    this.at = first + 1;
    this.last = (Token.Name) tokens.get(first);
    this.begin = last.span().begin();
    this.kind = NounPhrase.kindOf(last.entity());
    this.heads.add(last);
  }

  int begin() {
    return begin;
  }

  NounPhrase done(Optional<Cue> preposition) {
    // 在越南日軍: the country, not the force, is what 在 governs.
    boolean countryOfForce =
        preposition.filter(Cue.AT::equals).isPresent()
            && !ties.isEmpty()
            && ties.get(0).upper().entity() instanceof State
            && kind == NounPhrase.Kind.FORCE;
    if (countryOfForce) {
      return new NounPhrase(
          kind, Optional.empty(), heads, ties, new Span(begin, last.span().end()));
    }
    Span span = new Span(begin, last.span().end());
    return new NounPhrase(kind, preposition, heads, ties, span);
  }

  /** Takes in what belongs to the phrase and returns the index of the token behind it. */
  int grow() {
    while (at < tokens.size()) {
      if (tokens.get(at) instanceof Token.Name next && adjoins(next)) {
        if (isPair(next)) {
          heads.add(next);
          last = next;
        } else {
          chain(next);
        }
        at++;
      } else if (of(at)
          && ownedAt(at) < tokens.size()
          && tokens.get(ownedAt(at)) instanceof Token.Name next
          && owns(next, ownedAt(at) - 1)) {
        at = ownedAt(at) + 1;
        chain(next);
      } else if (joins(at)
          && memberAt(at) < tokens.size()
          && tokens.get(memberAt(at)) instanceof Token.Name next
          && fits(next)) {
        int member = memberAt(at);
        join(next);
        at = member + 1;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean adjoins(Token.Name next) {
    String gap = gap(last.span().end(), next.span().begin());
    Entity upper = last.entity();
    Entity lower = next.entity();
    if (upper instanceof Place && lower instanceof Place && WITHIN.matcher(gap).matches()) {
      return true;
    }
    if (gap.length() > 3 || !fillersOnly(last.span().end(), next.span().begin())) {
      return false;
    }
    if (upper instanceof Place) {
      return lower instanceof Place;
    }
    if (kind == NounPhrase.Kind.EVENT) {
      return false;
    }
    return lower instanceof Unit
            && (upper instanceof Unit || upper instanceof State || upper instanceof Person)
        || lower instanceof Person && (upper instanceof Unit || upper instanceof State);
  }

  /** 棗陽宜昌地區: two towns that nothing parts, and the land about them. */
  private boolean isPair(Token.Name next) {
    return last.span().end() == next.span().begin()
        && last.entity() instanceof Place one
        && next.entity() instanceof Place other
        && one.kind() == PlaceKind.SETTLEMENT
        && other.kind() == PlaceKind.SETTLEMENT
        && (PAIR.matcher(folded.substring(next.span().begin(), next.span().end())).find()
            || PAIR.matcher(folded).region(next.span().end(), folded.length()).lookingAt());
  }

  private boolean of(int index) {
    return tokens.get(index) instanceof Token.Mark mark
        && (mark.cue() == Cue.OF || mark.cue() == Cue.UNDER)
        && gap(last.span().end(), mark.span().begin()).length() <= 2;
  }

  /** Where the name behind 、 or 與 stands; 與他的某軍, too. */
  private int memberAt(int index) {
    boolean his =
        index + 1 < tokens.size()
            && Token.isMark(tokens.get(index + 1), Cue.OF)
            && HIS.matcher(
                    folded.substring(
                        tokens.get(index).span().end(), tokens.get(index + 1).span().begin()))
                .matches();
    return his ? index + 2 : index + 1;
  }

  /** Where the name behind 的, 所轄 or 所轄之 stands. */
  private int ownedAt(int index) {
    boolean under = Token.isMark(tokens.get(index), Cue.UNDER);
    boolean of = index + 1 < tokens.size() && Token.isMark(tokens.get(index + 1), Cue.OF);
    return under && of ? index + 2 : index + 1;
  }

  private boolean owns(Token.Name next, int index) {
    boolean near = next.span().begin() - tokens.get(index).span().end() <= 2;
    if (near && last.entity() instanceof Place && next.entity() instanceof Place) {
      return true;
    }
    if (near && last.entity() instanceof Person && next.entity() instanceof Unit) {
      return true; // 某人的部隊
    }
    return near
        && last.entity() instanceof Unit
        && (next.entity() instanceof Unit || next.entity() instanceof Person);
  }

  private boolean joins(int index) {
    if (kind == NounPhrase.Kind.PLACE && (ranges(index) || skipsUnknown(index))) {
      return true;
    }
    if (isNextRole(index)) {
      return false;
    }
    return tokens.get(index) instanceof Token.Mark mark
        && (mark.cue() == Cue.COMMA || mark.cue() == Cue.WITH)
        && gap(last.span().end(), mark.span().begin()).length() <= 6
        && fillersOnly(last.span().end(), mark.span().begin());
  }

  /** 以第9師為左縱隊、第10師為右縱隊: the second force has a part of its own. */
  private boolean isNextRole(int index) {
    return first > 0
        && Token.isMark(tokens.get(first - 1), Cue.AS)
        && index + 2 < tokens.size()
        && Token.isMark(tokens.get(index + 2), Cue.AS);
  }

  /** 荊門至江陵之線: both ends. */
  private boolean ranges(int index) {
    return tokens.get(index) instanceof Token.Verb verb
        && verb.span().begin() == last.span().end()
        && index + 1 < tokens.size()
        && verb.span().length() == 1
        && tokens.get(index + 1).span().begin() == verb.span().end()
        && RANGE
            .matcher(folded)
            .region(tokens.get(index + 1).span().end(), folded.length())
            .lookingAt();
  }

  /** 河南某鎮、渑池: an unknown place in a province stands between, and the list goes on. */
  private boolean skipsUnknown(int index) {
    boolean comma = tokens.get(index) instanceof Token.Mark mark && mark.cue() == Cue.COMMA;
    String unknown = gap(last.span().end(), tokens.get(index).span().begin());
    boolean province = last.entity() instanceof Place place && place.kind() == PlaceKind.PROVINCE;
    return comma && province && unknown.length() >= 2 && unknown.length() <= 3;
  }

  private boolean fits(Token.Name next) {
    int begin = tokens.get(memberAt(at) - 1).span().end();
    boolean near = next.span().begin() - begin <= 3 && fillersOnly(begin, next.span().begin());
    return (near || ofPlace(begin, next)) && NounPhrase.kindOf(next.entity()) == kind;
  }

  /** 直隸提督某某、大同鎮總兵某某: the place before the post of the second belongs to the post. */
  private boolean ofPlace(int begin, Token.Name next) {
    return last.entity() instanceof Person
        && next.mention() instanceof PersonMention person
        && person.post().isPresent()
        && person.span().begin() < person.nameSpan().begin()
        && next.span().begin() - begin <= LONGEST_SEAT
        && SEAT.matcher(folded.substring(begin, next.span().begin())).matches();
  }

  /** The new name takes the place of the one before it, which stands over it. */
  private void chain(Token.Name next) {
    ties.add(new NounPhrase.Tie(last, next));
    if (last.entity() instanceof Unit && next.entity() instanceof Unit) {
      superior = Optional.of(last);
    } else if (last.entity() instanceof Person && next.entity() instanceof Unit) {
      // 第5軍王五第9師: the commander's name stands between his force and the one above it.
      ties.stream()
          .filter(tie -> tie.lower().equals(last))
          .map(NounPhrase.Tie::upper)
          .filter(upper -> upper.entity() instanceof Unit)
          .findFirst()
          .ifPresent(upper -> ties.add(new NounPhrase.Tie(upper, next)));
    }
    heads.set(heads.size() - 1, next);
    last = next;
  }

  private void join(Token.Name next) {
    if (kind == NounPhrase.Kind.PLACE && skipsUnknown(at)) {
      heads.remove(heads.size() - 1);
    }
    heads.add(next);
    last = next;
    superior
        .filter(upper -> below(upper.entity(), next.entity()))
        .ifPresent(upper -> ties.add(new NounPhrase.Tie(upper, next)));
  }

  private boolean below(Entity upper, Entity lower) {
    return upper instanceof Unit high
        && lower instanceof Unit low
        && ChainOfCommand.level(low) > 0
        && (ChainOfCommand.level(high) == 0
            ? high.number().isEmpty() && low.number().isPresent()
            : ChainOfCommand.level(low) < ChainOfCommand.level(high))
        && (high.side().isEmpty() || low.side().isEmpty() || high.side().equals(low.side()));
  }

  private boolean fillersOnly(int begin, int end) {
    return gap(begin, end).chars().allMatch(words::isFiller);
  }

  /** What stands between two names, without asides. */
  private String gap(int begin, int end) {
    return ASIDE.matcher(folded.substring(begin, end)).replaceAll("");
  }
}
