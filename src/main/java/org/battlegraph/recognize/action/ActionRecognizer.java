package org.battlegraph.recognize.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.ActionVerb;
import org.battlegraph.lexicon.NominalHeads;
import org.battlegraph.lexicon.NotVerbs;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;

/** Finds verbs of action by the list of verbs; never inside a name, a date or a figure. */
public final class ActionRecognizer implements Recognizer {
  private static final RuleName VERB = new RuleName("action.verb");
  private static final RuleName VERB_BEFORE_NAME = new RuleName("action.verb-before-name");

  /** The longest word of the list of other words. */
  private static final int LONGEST_OTHER = 3;

  private final WordIndex<ActionVerb> verbs;
  private final WordIndex<NotVerbs.Part> notVerbs;
  private final Pattern nominalHead;

  /** 英國駐喀什領事館: who stands there is no force. */
  private static final Pattern MISSION =
      Pattern.compile("(?:的|之)?(?:总?领事|公使|大使|使馆|使节|代表|办事处|记者|武官|专员|公署)");

  private static final Pattern PASSIVE = Pattern.compile("[被遭][^，。；、！？\\n]*$");
  private static final int LONGEST_AGENT = 20;

  /**
   * Makes a recognizer with the word lists of the library.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a list is missing or malformed
   */
  public ActionRecognizer() {
    this(ActionVerb.load(), NominalHeads.load(), NotVerbs.load());
  }

  private ActionRecognizer(
      List<ActionVerb> verbs, List<String> heads, WordIndex<NotVerbs.Part> notVerbs) {
    this.notVerbs = notVerbs;
    this.nominalHead = Pattern.compile(String.join("|", heads));
    TreeMap<String, ActionVerb> byWord = new TreeMap<>();
    verbs.forEach(verb -> byWord.put(verb.word(), verb));
    this.verbs = new WordIndex<>(byWord);
  }

  @Override
  public List<ActionMention> recognize(Reading reading) {
    Set<Integer> forces = starts(reading, UnitMention.class);
    Set<Integer> places = places(reading, forces);
    places.removeAll(missions(reading));
    List<ActionMention> mentions = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      for (WordIndex.Hit<ActionVerb> hit : verbs.findAll(reading.folded(), passage.span())) {
        Span span = hit.span();
        if ((fits(hit.value().condition(), afterVerb(reading, span), places, forces)
                || isPassive(reading, hit))
            && (hit.value().condition() != ActionVerb.Condition.END || endsClause(reading, span))
            && !reading.taken(span)
            && !(span.length() == 1 && endsOtherWord(reading, span))
            && !beginsOtherWord(reading, span)
            && !namesThing(reading, span)) {
          mentions.add(mention(reading, span, hit.value()));
        }
      }
    }
    return withoutComplements(mentions);
  }

  /** 被敵艦擊中: who suffers it stands before the verb, and nothing behind it. */
  private static boolean isPassive(Reading reading, WordIndex.Hit<ActionVerb> hit) {
    Span verb = hit.span();
    return verb.length() > 1
        && hit.value().condition() == ActionVerb.Condition.OBJECT
        && endsClause(reading, verb)
        && PASSIVE
            .matcher(reading.folded())
            .region(Math.max(0, verb.begin() - LONGEST_AGENT), verb.begin())
            .find();
  }

  /** 城遂陷，…: a mark or the end of the text stands behind the verb. */
  private static boolean endsClause(Reading reading, Span verb) {
    return verb.end() >= reading.folded().length()
        || "，。；、：！？）)\n".indexOf(reading.folded().charAt(verb.end())) >= 0;
  }

  /** 到 is no verb in 得到. */
  private boolean endsOtherWord(Reading reading, Span verb) {
    Span before = new Span(Math.max(0, verb.begin() - LONGEST_OTHER), verb.end());
    return notVerbs.findAll(reading.folded(), before).stream()
        .anyMatch(hit -> hit.value() == NotVerbs.Part.END && hit.span().end() == verb.end());
  }

  /** 被圍 is no verb in 被圍困, where 圍困 is one. */
  private boolean beginsOtherWord(Reading reading, Span verb) {
    int end = Math.min(reading.folded().length(), verb.begin() + LONGEST_OTHER);
    return notVerbs.findAll(reading.folded(), new Span(verb.begin(), end)).stream()
        .anyMatch(hit -> hit.value() == NotVerbs.Part.BEGIN && hit.span().begin() == verb.begin());
  }

  /** 加入滿洲國軍 and 加入日本第3師團 go to a force, and to no state. */
  private static Set<Integer> places(Reading reading, Set<Integer> forces) {
    Set<Integer> starts = new HashSet<>();
    for (PlaceMention place : reading.found(PlaceMention.class)) {
      boolean ofForce =
          place.kind() == PlaceKind.STATE
              && (forces.contains(place.span().begin()) || forces.contains(place.span().end()));
      if (!ofForce) {
        starts.add(place.span().begin());
      }
    }
    return starts;
  }

  private static Set<Integer> missions(Reading reading) {
    Set<Integer> starts = new HashSet<>();
    for (PlaceMention place : reading.found(PlaceMention.class)) {
      if (MISSION
          .matcher(reading.folded())
          .region(place.span().end(), reading.folded().length())
          .lookingAt()) {
        starts.add(place.span().begin());
      }
    }
    return starts;
  }

  private static boolean fits(
      ActionVerb.Condition condition, int behind, Set<Integer> places, Set<Integer> forces) {
    return switch (condition) {
      case NONE, END -> true;
      case PLACE -> places.contains(behind);
      case OBJECT -> places.contains(behind) || forces.contains(behind);
    };
  }

  private static ActionMention mention(Reading reading, Span span, ActionVerb verb) {
    RuleName rule = verb.condition() == ActionVerb.Condition.NONE ? VERB : VERB_BEFORE_NAME;
    return new ActionMention(
        Evidence.of(span, rule), reading.words(span), verb.type(), verb.object(), verb.ofForces());
  }

  private static Set<Integer> starts(Reading reading, Class<? extends Mention> kind) {
    Set<Integer> starts = new HashSet<>();
    reading.found(kind).forEach(mention -> starts.add(mention.span().begin()));
    return starts;
  }

  /** 至 in 撤退至 only says where the verb before it leads. */
  private List<ActionMention> withoutComplements(List<ActionMention> mentions) {
    Set<Integer> ends = new HashSet<>();
    mentions.forEach(mention -> ends.add(mention.span().end()));
    return mentions.stream()
        .filter(
            mention ->
                !mention.evidence().rule().equals(VERB_BEFORE_NAME)
                    || mention.type() != ActionType.ADVANCE // 西進陷某城 tells of two deeds
                    || !ends.contains(mention.span().begin()))
        .toList();
  }

  /** 防守 is no verb in 防守司令部. */
  private boolean namesThing(Reading reading, Span verb) {
    return nominalHead
        .matcher(reading.folded())
        .region(verb.end(), reading.folded().length())
        .lookingAt();
  }

  /** The object may follow an aspect particle. */
  private static int afterVerb(Reading reading, Span verb) {
    String folded = reading.folded();
    boolean particle =
        verb.end() < folded.length() && "了到至".indexOf(folded.charAt(verb.end())) >= 0;
    return verb.end() + (particle ? 1 : 0);
  }
}
