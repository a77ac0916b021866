package org.battlegraph.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ContextWords;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.lexicon.LexiconException;
import org.battlegraph.lexicon.Posts;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.zh.QuickPattern;

/**
 * The words of {@code lexicon/clause-words.tsv}, as the rules look for them; the file says what
 * each role means. All are folded.
 */
final class ClauseWords {
  /** What leaves a commander unable to act. */
  private static final Set<FateKind> FALLS =
      EnumSet.of(FateKind.KILLED, FateKind.SUICIDE, FateKind.CAPTURED, FateKind.WOUNDED);

  /** Marks that hold the names of a phrase together as its fillers do. */
  private static final String MARKS = "“”\"「」『』《》·・ 　";

  /** Verbs by which a force comes in. */
  final Set<String> enters;

  /** Verbs that two sides do to each other, with the place as their object. */
  final Set<String> contests;

  /** Verbs for what a force has in place rather than for what it does. */
  final Set<String> inPlace;

  /** Verbs for what is done to those who assault a place, by those who hold it. */
  final Set<String> beatsBack;

  /** 由第3旅組成: what it consists of, not that it came to be. */
  final Set<String> consists;

  /** Forces called by what they do there. */
  final Set<String> byTask;

  /** From the end of a force to what it learns of another. */
  final Pattern perceives;

  /** From the end of a person to what puts them out of action. */
  final Pattern falls;

  /** A clause that opens with a part of the force of the clauses before: 右翼由王五指揮. */
  final Pattern part;

  /** The post of 以某人為總司令, as it stands behind 為. */
  final Pattern post;

  /** The words say that a place was not reached. */
  final QuickPattern onTheWay;

  /** A clause that says only that what was attacked did not fall; group 1 says so. */
  final Pattern inVain;

  /** From the end of a side to what its forces are. */
  final Pattern consistsOf;

  /** From the end of a force to its place in the order of march or battle. */
  final Pattern wing;

  /** A clause that opens with what joins those who act. */
  final Pattern joins;

  /** A clause in which somebody makes use of works. */
  final QuickPattern works;

  /** What ends before a force whose deed is only why the subject acts. */
  final Pattern cause;

  /** What is only meant or denied, beside the cues that say so. */
  final Pattern notDone;

  /** A post that bears the name of the province or the town before it. */
  final Pattern office;

  /** The beginning of a clause that goes back to what happened. */
  final Pattern resumes;

  /** What is so is no plan any more. */
  final Pattern carriedOut;

  /** Who receives an order as a rule carries it out. */
  final Pattern received;

  /** Those whom somebody helps, without a name, at the beginning of some words. */
  final Pattern unnamed;

  private final BitSet fillers = new BitSet();

  private ClauseWords(ContextWords words, Collection<String> fates, Collection<String> posts) {
    enters = words.of("enters").words();
    contests = words.of("contests").words();
    inPlace = words.of("in-place").words();
    beatsBack = words.of("beats-back").words();
    consists = words.of("consists").words();
    byTask = words.of("by-task").words();
    perceives = Pattern.compile("[^，；。]{0,6}?" + any(words, "perceives"));
    falls = Pattern.compile(any(words, "falls-how") + "*" + also(words, "falls", fates));
    part = Pattern.compile("^其?" + any(words, "part"));
    post = Pattern.compile("^任?[^，。、]{0,8}?" + also(words, "post", posts));
    onTheWay = QuickPattern.of(any(words, "on-the-way"));
    inVain = Pattern.compile(".{0,8}?(" + any(words, "in-vain") + ")");
    consistsOf = Pattern.compile(any(words, "side") + any(words, "forces-of-it") + "{0,2}[为是系有]");
    wing = Pattern.compile("(?:（[^（）]*）)?(?:作?为|[担充]?任)" + any(words, "wing"));
    joins = Pattern.compile("并?" + any(words, "joins"));
    works = QuickPattern.of(any(words, "uses") + ".*" + any(words, "works"));
    notDone = Pattern.compile(any(words, "not-done"));
    cause = Pattern.compile(any(words, "cause") + "$");
    resumes = Pattern.compile("^[\\s“”\"「」『』]*" + any(words, "resumes"));
    carriedOut = Pattern.compile(any(words, "carried-out"));
    received = Pattern.compile(any(words, "received"));
    unnamed = Pattern.compile("^" + any(words, "unnamed"));
    office = Pattern.compile("镇?" + any(words, "office") + "(?![府署衙])");
    words.of("filler").words().forEach(word -> word.chars().forEach(fillers::set));
    MARKS.chars().forEach(fillers::set);
  }

  /**
   * Reads the list.
   *
   * @param fates the words for what becomes of persons
   * @param posts the words for posts
   * @throws LexiconException if the list is malformed, or repeats a word of the others
   */
  static ClauseWords load(List<FateWord> fates, Posts posts) {
    List<String> fallen =
        fates.stream()
            .filter(word -> FALLS.contains(word.fate()) && !word.object())
            .map(FateWord::word)
            .toList();
    return new ClauseWords(ContextWords.load("clause-words"), fallen, posts.titles());
  }

  /** Tells whether a character may stand between the names of a phrase. */
  boolean isFiller(int character) {
    return fillers.get(character);
  }

  private static String any(ContextWords words, String role) {
    return Alternation.of(words.of(role).words());
  }

  private static String also(ContextWords words, String role, Collection<String> scheme) {
    Set<String> all = new LinkedHashSet<>(scheme);
    for (String word : words.of(role).words()) {
      if (!all.add(word)) {
        throw new LexiconException(
            "lexicon/%s.tsv: %s is a word of the ontology's scheme already"
                .formatted(words.name(), word));
      }
    }
    return Alternation.of(all);
  }
}
