package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.lexicon.CueWord;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * Reads the tokens of a passage: the names, verbs, dates and counts among its mentions, and the
 * small words between them. A name inside another is no token.
 */
final class TokenReader {
  private static final String CONNECTIVES = "而但则时后且并又亦即当因故遂之的惟唯是日月年晨夜午时间";

  /** Behind 稱: nothing but the name of an event. */
  private static final Pattern EVENT_NAME =
      Pattern.compile(
          "为?[^，。；：、0-9]{1,16}(?:战役|会战|之战|之役|作战|行动|事变|事件|起义|战争|攻势|保卫战|海战)[”」』]?(?=[，。；）)])");

  /** What may stand before 據 where a source is named: 另據, 又據. */
  private static final String BEFORE_SOURCE = "另又仅虽只并且有现今后前";

  private final WordIndex<Cue> cues;
  private final Pattern office;

  TokenReader(List<CueWord> words, ClauseWords clauseWords) {
    office = clauseWords.office;
    cues = new WordIndex<>(words.stream().collect(Collectors.toMap(CueWord::word, CueWord::cue)));
  }

  /** Returns the tokens of a passage in the order in which they stand. */
  List<Token> read(
      Passage passage, String folded, List<? extends Mention> mentions, Resolution resolution) {
    List<Token> tokens = new ArrayList<>();
    int end = passage.span().begin();
    Set<Integer> forces = beginsWithNation(mentions);
    Set<Integer> titled = beginsWithPost(mentions);
    for (Mention mention : mentions) {
      if (isState(mention) && forces.contains(mention.span().end())) {
        continue; // 日本第3師團: it only says whose the force is
      }
      if (mention instanceof PlaceMention
          && (titled.contains(mention.span().end()) || isSeatOfOffice(mention, folded))) {
        continue; // 四川提督某某: the place belongs to the post
      }
      if (mention.span().begin() < end) {
        Optional<Token.Name> holder = holder(mention, end, resolution);
        if (holder.isPresent()) {
          tokens.add(holder.get());
          end = holder.get().span().end();
        }
        continue; // it lies inside the name before it
      }
      Optional<Token> token = token(mention, resolution);
      if (token.isPresent()) {
        addCues(folded, end, mention.span().begin(), tokens);
        if (isObject(mention, folded, end, tokens)) {
          int begin = mention.span().begin();
          tokens.add(new Token.Mark(Cue.OBJECT, new Span(begin - 1, begin)));
        }
        if (mention instanceof FigureMention figure) {
          tokens.addAll(count(figure, mentions, resolution));
        } else {
          tokens.add(token.get());
        }
        end = mention.span().end();
      }
    }
    addCues(folded, end, passage.span().end(), tokens);
    return tokens;
  }

  private static Set<Integer> beginsWithNation(List<? extends Mention> mentions) {
    return mentions.stream()
        .filter(UnitMention.class::isInstance)
        .map(UnitMention.class::cast)
        .filter(unit -> unit.nation().isPresent())
        .map(unit -> unit.span().begin())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** 盛京將軍, 直隸提督: the place is a part of the post, whoever holds it. */
  private boolean isSeatOfOffice(Mention place, String folded) {
    return office.matcher(folded).region(place.span().end(), folded.length()).lookingAt();
  }

  /** Where names begin whose post stands before them: 提督某某. */
  private static Set<Integer> beginsWithPost(List<? extends Mention> mentions) {
    return mentions.stream()
        .filter(PersonMention.class::isInstance)
        .map(PersonMention.class::cast)
        .filter(person -> person.post().isPresent())
        .filter(person -> person.span().begin() < person.nameSpan().begin())
        .map(person -> person.span().begin())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isState(Mention mention) {
    return mention instanceof PlaceMention place && place.kind() == PlaceKind.STATE;
  }

  /**
   * 毀敵戰車, 阻敵: the enemy directly behind a word that is neither a name nor a known verb nor a small
   * word is what that word does something to.
   */
  private static boolean isObject(Mention mention, String folded, int end, List<Token> tokens) {
    if (!(mention instanceof UnitMention unit)
        || unit.form() != UnitForm.ANAPHOR
        || !Folding.fold(unit.name()).startsWith("敌")) {
      return false;
    }
    int begin = mention.span().begin();
    boolean adjoins =
        begin == end || !tokens.isEmpty() && tokens.get(tokens.size() - 1).span().end() == begin;
    return !adjoins
        && Character.isIdeographic(folded.charAt(begin - 1))
        && CONNECTIVES.indexOf(folded.charAt(begin - 1)) < 0;
  }

  /** 第9聯隊長王五: the post shares a character with the force before it; the name is a token still. */
  private static Optional<Token.Name> holder(Mention mention, int begin, Resolution resolution) {
    if (!(mention instanceof PersonMention person) || person.nameSpan().begin() < begin) {
      return Optional.empty();
    }
    Evidence whole = person.evidence();
    Span rest = new Span(begin, whole.span().end());
    PersonMention behind =
        new PersonMention(
            new Evidence(rest, whole.rule(), whole.parts()),
            person.nameSpan(),
            person.name(),
            person.rank(),
            person.post());
    return resolution.meaningOf(mention).map(entity -> new Token.Name(behind, entity));
  }

  private static Optional<Token> token(Mention mention, Resolution resolution) {
    if (mention instanceof ActionMention action) {
      return Optional.of(new Token.Verb(action));
    }
    if (mention instanceof DateMention date) {
      return Optional.of(new Token.Time(date));
    }
    if (mention instanceof FigureMention figure) {
      return Optional.of(new Token.Count(figure, figure.span()));
    }
    return resolution.meaningOf(mention).map(entity -> new Token.Name(mention, entity));
  }

  /** Of 2,500名日軍 the count and the name: those counted also act. */
  private static List<Token> count(
      FigureMention figure, List<? extends Mention> mentions, Resolution resolution) {
    Span whole = figure.span();
    for (Mention inner : mentions) {
      if (inner instanceof FigureMention || !whole.contains(inner.span())) {
        continue;
      }
      Optional<Entity> force =
          resolution.meaningOf(inner).filter(e -> e instanceof Unit || e instanceof State);
      if (force.isEmpty()) {
        continue;
      }
      Token name = new Token.Name(inner, force.get());
      if (inner.span().begin() > whole.begin()) {
        Span before = new Span(whole.begin(), inner.span().begin());
        return List.of(new Token.Count(figure, before), name);
      }
      if (inner.span().end() < whole.end()) {
        Span behind = new Span(inner.span().end(), whole.end());
        return List.of(name, new Token.Count(figure, behind));
      }
    }
    return List.of(new Token.Count(figure, whole));
  }

  private void addCues(String folded, int begin, int end, List<Token> tokens) {
    if (begin >= end) {
      return;
    }
    for (WordIndex.Hit<Cue> hit : cues.find(folded, new Span(begin, end))) {
      if (hit.value() != Cue.NONE
          && !isSeized(folded, hit)
          && !isNaming(folded, hit)
          && !isOfPlace(hit, tokens)) {
        tokens.add(new Token.Mark(hit.value(), hit.span()));
      }
    }
  }

  /** 靈泉縣城: the place is named. */
  private static boolean isOfPlace(WordIndex.Hit<Cue> hit, List<Token> tokens) {
    return hit.value() == Cue.THERE
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1) instanceof Token.Name name
        && name.entity() instanceof Place
        && hit.span().begin() - name.span().end() <= 1;
  }

  /** 守軍據關而守, 據壘還擊: behind a name, or before 而, the word is no source but what is held. */
  private static boolean isSeized(String folded, WordIndex.Hit<Cue> hit) {
    int begin = hit.span().begin();
    int end = hit.span().end();
    if (hit.value() != Cue.CLAIM || hit.span().length() > 1 || folded.charAt(begin) != '据') {
      return false;
    }
    boolean inside =
        begin > 0
            && Character.isIdeographic(folded.charAt(begin - 1))
            && CONNECTIVES.indexOf(folded.charAt(begin - 1)) < 0
            && BEFORE_SOURCE.indexOf(folded.charAt(begin - 1)) < 0;
    return inside || end + 1 < folded.length() && folded.charAt(end + 1) == '而';
  }

  /** 蘇方稱某某戰役: the word gives a name to an event, and claims nothing. */
  private static boolean isNaming(String folded, WordIndex.Hit<Cue> hit) {
    return hit.value() == Cue.CLAIM
        && hit.span().length() == 1
        && EVENT_NAME.matcher(folded).region(hit.span().end(), folded.length()).lookingAt();
  }
}
