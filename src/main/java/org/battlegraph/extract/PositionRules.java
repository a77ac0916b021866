package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/**
 * Reads where a force stands from words that are no verb of action: 在柳州的第9師 (the place describes
 * the force), 第9師河口陣地 (the position is the force's), 第9師司令部設於柳州, 第9師仍在柳州附近.
 */
final class PositionRules {
  private static final RuleName DESCRIBED = new RuleName("action.position-of-described-force");
  private static final RuleName POSITION = new RuleName("action.position-named");
  private static final RuleName HEADQUARTERS = new RuleName("action.headquarters");
  private static final RuleName STANDS = new RuleName("action.stands-at");

  private static final Pattern OWN_POSITION =
      Pattern.compile(
          "^(?:地区|附近|一带|以[东西南北][东西南北]?|[东西南北][岸侧面部]|外围)?的?(?:既设|主|前沿|前哨|侧翼|防御|河防|江防|坚固)?"
              + "(?:阵地|防地|防线|守地|驻地|营地)");

  private static final Pattern POSITION_ITSELF = Pattern.compile("(?:阵地|防地|防线)$");

  /** Between a force and its position. */
  private static final Pattern OF = Pattern.compile("(?:的|之|设在|在)?");

  private static final String STAFF =
      "(?:总?司令部|司令长官部|副司令长官部|长官部|总部|指挥部|指挥所|军部|师部|旅部|团部|本部|大本营|参谋部)";

  /** The staff at the end of a force's own words. */
  private static final Pattern WITH_STAFF = Pattern.compile(STAFF + "$");

  private static final Pattern SEAT =
      Pattern.compile(
          "^(?:的|之)?"
              + STAFF
              + "(?:则|仍|初|亦|也|原|先)?(?:位于|位在|设于|设在|设立于|设立在|驻在|驻于|驻地|驻|在|移至|迁至|移驻|迁往)?$");

  private static final Pattern STILL =
      Pattern.compile("^(?:则|仍|尚|还|亦|也|正|主力|一部|仍旧|依然|此时|当时|时){0,3}(?:在|位于|位在|驻在|处于)$");
  private static final Pattern NEIGHBORHOOD =
      Pattern.compile("^(?:的)?(?:地区|附近|一带|境内|方面|以[东西南北]|[东西南北][岸侧面部郊]|之线|一线|间)?$");

  private static final RuleName STATION = new RuleName("action.station-in-list");

  /** A colon and a blank. */
  private static final int MARK = 2;

  private final ArticleView view;
  private final FactSheet sheet;
  private final List<Stand> waiting = new ArrayList<>();
  private Optional<DateMention> itemDate = Optional.empty();

  PositionRules(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /** A force and where it stands, until the date of its clause is known. */
  private record Stand(NounPhrase force, NounPhrase place, RuleName rule, Span words) {}

  /**
   * Takes the places out of a clause that only describe a force, so that no verb claims them, and
   * returns what is left.
   */
  List<Token> strip(List<Token> tokens) {
    List<Token> left = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (describes(tokens, i)) {
        NounPhrase place = (NounPhrase) tokens.get(i);
        NounPhrase force = (NounPhrase) tokens.get(i + 2);
        waiting.add(new Stand(force, place, DESCRIBED, place.span().union(force.span())));
        left.remove(left.size() - 1); // 在 goes with the place, and so does 的
        i++;
      } else {
        left.add(tokens.get(i));
      }
    }
    return left;
  }

  /** 在柳州的第9師; 在 governs the place, and nothing but 的 stands between the two. */
  private boolean describes(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at) instanceof NounPhrase place
        && place.kind() == NounPhrase.Kind.PLACE
        && place.governedBy(Cue.AT)
        && at > 0
        && Token.isMark(tokens.get(at - 1), Cue.AT)
        && !isObject(tokens, at)
        && Token.isMark(tokens.get(at + 1), Cue.OF)
        && tokens.get(at + 2) instanceof NounPhrase force
        && force.kind() == NounPhrase.Kind.FORCE
        && force.units().findAny().isPresent()
        && NEIGHBORHOOD.matcher(gap(place, tokens.get(at + 1))).matches()
        && force.span().begin() == tokens.get(at + 1).span().end();
  }

  /** 被圍於柳州的第9師: the verb before 於 has the place. */
  private boolean isObject(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 2) instanceof Token.Verb verb
        && tokens.get(at - 1).span().begin() == verb.span().end()
        && view.folded(tokens.get(at - 1).span()).equals("于");
  }

  /** Reads a clause whose date is known. */
  void read(Clause clause, List<Token> tokens, Discourse discourse) {
    Optional<DateMention> date = discourse.date();
    for (Stand stand : waiting) {
      if (clause.span().contains(stand.words())) {
        add(stand, date);
      }
    }
    waiting.removeIf(stand -> stand.words().end() <= clause.span().end());
    if (clause.passage().kind() == Passage.Kind.ITEM) {
      stationed(clause, tokens);
    }
    boolean verb = tokens.stream().anyMatch(Token.Verb.class::isInstance);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof NounPhrase force)
          || force.kind() != NounPhrase.Kind.FORCE
          || force.units().findAny().isEmpty()) {
        continue;
      }
      int next = placeBehind(tokens, i + 1);
      if (next > 0) {
        read(clause, force, (NounPhrase) tokens.get(next), verb, date);
      }
    }
  }

  private void read(
      Clause clause, NounPhrase force, NounPhrase place, boolean verb, Optional<DateMention> date) {
    String between = gap(force, place);
    String behind =
        view.folded(
            new Span(place.span().end(), Math.max(place.span().end(), clause.span().end())));
    if (SEAT.matcher(staff(force) + between).matches()) {
      add(new Stand(force, place, HEADQUARTERS, force.span().union(place.span())), date);
    } else if (OF.matcher(between).matches() && isOwnPosition(place, behind)) {
      add(new Stand(force, place, POSITION, force.span().union(place.span())), date);
    } else if (!verb
        && STILL.matcher(between).matches()
        && NEIGHBORHOOD.matcher(behind).matches()) {
      add(new Stand(force, place, STANDS, clause.span()), date);
    }
  }

  /** The words for a position stand behind the place, or in its name: 衡陽陣地. */
  private boolean isOwnPosition(NounPhrase place, String behind) {
    return OWN_POSITION.matcher(behind).lookingAt()
        || POSITION_ITSELF.matcher(view.folded(place.span())).find();
  }

  private String staff(NounPhrase force) {
    Matcher staff = WITH_STAFF.matcher(view.folded(force.span()));
    return staff.find() ? staff.group() : "";
  }

  /** In an article on a force, an item with a date and a place: 1931年：滿洲，關東軍. */
  private void stationed(Clause clause, List<Token> tokens) {
    List<Token> told = tokens.stream().filter(t -> !Token.isMark(t, Cue.COMMA)).toList();
    Optional<Unit> subject = view.mainUnit().map(id -> (Unit) view.resolution().entities().get(id));
    if (told.size() == 1 && told.get(0) instanceof Token.Time time) {
      itemDate = Optional.of(time.mention()); // the colon behind it ends its clause
      return;
    }
    Optional<DateMention> date =
        !told.isEmpty() && told.get(0) instanceof Token.Time time
            ? Optional.of(time.mention())
            : itemDate.filter(said -> clause.span().begin() - said.span().end() <= MARK);
    itemDate = Optional.empty();
    Optional<NounPhrase> place =
        told.stream()
            .filter(token -> !(token instanceof Token.Time))
            .findFirst()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.locative() && phrase.preposition().isEmpty());
    boolean opens =
        date.filter(said -> said.span().begin() == clause.passage().span().begin()).isPresent();
    if (opens
        && subject.isPresent()
        && place.isPresent()
        && told.stream().noneMatch(Token.Verb.class::isInstance)) {
      Span words = clause.span().union(date.get().span());
      place.get().ids().forEach(at -> deployed(subject.get(), at, STATION, words, date));
    }
  }

  /** The place behind a force, with at most small words between the two. */
  private static int placeBehind(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PLACE ? i : -1;
      }
      if (tokens.get(i) instanceof Token.Count || tokens.get(i) instanceof Token.Time) {
        return -1;
      }
    }
    return -1;
  }

  private String gap(Token first, Token second) {
    int begin = first.span().end();
    return view.folded(new Span(begin, Math.max(begin, second.span().begin())));
  }

  private void add(Stand stand, Optional<DateMention> date) {
    for (Unit unit : stand.force().units().toList()) {
      for (EntityId place : stand.place().ids()) {
        deployed(unit, place, stand.rule(), stand.words(), date);
      }
    }
  }

  private void deployed(
      Unit unit, EntityId place, RuleName rule, Span words, Optional<DateMention> date) {
    sheet.add(
        new Action(
            sheet.basis(date, Standing.ASSERTED, rule, words),
            ActionType.DEPLOY,
            Optional.of(unit.id()),
            Optional.of(view.reference(place)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Extent.WHOLE));
  }
}
