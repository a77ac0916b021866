package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.fact.Modality;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Reads what became of persons: killed, captured, escaped.
 *
 * <p>The person stands before the word (某某陣亡), behind it (逮捕某某), before a passive (某某被日軍逮捕), before
 * the parentheses (某某（後陣亡）), or is not named again; then it is who acted in the clause before or,
 * in a biography, whom the article is about.
 */
final class FateRules {
  private static final RuleName SUBJECT = new RuleName("fate.subject");
  private static final RuleName ZERO = new RuleName("fate.zero-subject");
  private static final RuleName OBJECT = new RuleName("fate.object");
  private static final RuleName PASSIVE = new RuleName("fate.passive");
  private static final RuleName ASIDE = new RuleName("fate.aside");
  private static final RuleName BIOGRAPHY = new RuleName("fate.biography");

  /** So many characters stand at most between a word and its object: 逮捕了前省長. */
  private static final int OBJECT_GAP = 12;

  /** Those who are spoken of without a name are not who acted before: 大批軍官陣亡. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "军官|官兵|士兵|将士|部队|将领|人员|全军|全体|残部|人|们|多数|大部|一部|守军|参谋|兵|军|敌|家属|所部|所属|[军师旅团营连排队]长|记者|平民|百姓|父|母|妻|子女|其子|其弟|其兄|部下|随从");

  /** What is called after an army and is none: 陸軍醫院, 軍事法庭. */
  private static final Pattern INSTITUTION =
      Pattern.compile("(?:陆军|海军|空军|军医|军事|军|野战|战地|战俘|俘虏)(?:医院|总院|病院|法庭|法院|监狱|收容所|营)");

  /** 某某陣亡（一說自殺）: another word on the fate of who was spoken of. */
  private static final Pattern SAID_OTHERWISE = Pattern.compile("[一另又或亦也有]+说|一作|或为|或称");

  /** Behind a word for a wound: that it was the end. */
  private static final Pattern DIED_OF_IT =
      Pattern.compile("[^，。；]{0,3}，?[^，。；]{0,4}?(?:不治|伤重而|而死|而亡|而卒|身亡|殒命|气绝|身死|死去|伤发)");

  /** Behind a name: those whom it stands at the head of, 自營長王五以下三百餘人. */
  private static final Pattern AND_BELOW = Pattern.compile("(?:等)?(?:以下|以次)");

  /** What stands before a word for a fate and is no adverb. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?!不久|后|最|随|旋|当|终|其|此|战|事|不|英勇|壮烈|因|由|同|次|翌|即|遂|亦|也|均|皆|都|全|先|再|又|但|而|则|并|曾|已|据|于|在|从|自|被|遭|为|仅|只|所|该|他|她|彼|本|乃|竟|卒|以|途|受|负|身|力|城|阵|几|突|首|一)\\p{IsHan}{2,4}");

  private final ArticleView view;
  private final FateWordFinder words;
  private final FateStanding standings;
  private final FactSheet sheet;

  /** The person named last in the sentence as one who acts. */
  private Optional<EntityId> lastPerson = Optional.empty();

  private int passage = -1;
  private int sentence = -1;

  FateRules(ArticleView view, List<FateWord> words, FactSheet sheet) {
    this.view = view;
    this.words = new FateWordFinder(words);
    this.standings = new FateStanding(view);
    this.sheet = sheet;
  }

  /** The clause that is read, and what the text around it says. */
  private record Site(
      Clause clause,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date,
      Standing standing) {}

  /** A person found, and how. */
  private record Found(Set<EntityId> persons, RuleName rule) {}

  void read(
      Clause clause,
      List<Token> tokens,
      List<EntityId> subject,
      Optional<DateMention> date,
      Standing standing) {
    enter(clause);
    Site site = new Site(clause, tokens, subject, date, standing);
    words
        .in(view.folded(clause.span()), clause.span().begin())
        .forEach(hit -> fate(site, hit.word(), hit.span()));
    if (!clause.aside()) {
      persons(tokens, clause.span().end()).forEach(person -> lastPerson = Optional.of(person));
    }
  }

  private void enter(Clause clause) {
    if (clause.passage().index() != passage || clause.sentence() != sentence) {
      lastPerson = Optional.empty();
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
  }

  private void fate(Site site, FateWord word, Span at) {
    if (word.fate() == FateKind.WOUNDED && diedOfIt(site, at)) {
      return;
    }
    Found found = whose(site, word, at);
    Standing standing = standings.of(site.clause(), site.tokens(), site.standing(), at);
    if (standing.modality() == Modality.PLANNED) {
      return; // 希望他投奔…: what somebody wants of another's fate is no fate
    }
    for (EntityId person : found.persons()) {
      sheet.add(
          new Fate(
              sheet.basis(site.date(), standing, found.rule(), site.clause().span()),
              person,
              word.fate(),
              place(site, at)));
    }
  }

  private Found whose(Site site, FateWord word, Span at) {
    Set<EntityId> before = persons(site.tokens(), at.begin());
    if (word.object() && !passive(site, at) && !suffers(site, word, at)) {
      return new Found(personsBehind(site.tokens(), at), OBJECT);
    }
    if (!before.isEmpty()) {
      return new Found(before, word.object() ? PASSIVE : SUBJECT);
    }
    if (site.clause().aside()) {
      Set<EntityId> adjoining = personBeforeAside(site.clause());
      boolean otherwise = SAID_OTHERWISE.matcher(view.folded(site.clause().span())).lookingAt();
      Set<EntityId> spokenOf = lastPerson.map(Set::of).orElse(Set.of());
      return new Found(adjoining.isEmpty() && otherwise ? spokenOf : adjoining, ASIDE);
    }
    if (!noForceBefore(site.tokens(), at) || namesOthers(site, at) || unknownBefore(site, at)) {
      return new Found(Set.of(), ZERO);
    }
    return unnamed(site, word);
  }

  private boolean leadsThose(EntityId person, List<EntityId> forces) {
    return forces.size() == 1 && sheet.leads(person, forces.get(0));
  }

  /** 身中三彈，不治身亡: the wound is only how somebody died. */
  private boolean diedOfIt(Site site, Span word) {
    Span sentence = site.clause().passage().sentences().get(site.clause().sentence()).span();
    return DIED_OF_IT
        .matcher(view.folded())
        .region(word.end(), Math.max(word.end(), sentence.end()))
        .lookingAt();
  }

  /** 翌年在北平被捕，2月11日槍決: without an object the word says what somebody suffered. */
  private static boolean suffers(Site site, FateWord word, Span at) {
    return word.fate() == FateKind.EXECUTED && at.end() >= site.clause().span().end() - 1;
  }

  /** Who acted before or, in a biography, whom the article is about. */
  private Found unnamed(Site site, FateWord word) {
    Set<EntityId> acting = new LinkedHashSet<>(site.subject());
    acting.removeIf(id -> !isPerson(id));
    if (!acting.isEmpty()) {
      return new Found(acting, ZERO);
    }
    Optional<EntityId> leader = lastPerson.filter(person -> leadsThose(person, site.subject()));
    if (leader.isPresent()) {
      return new Found(Set.of(leader.get()), ZERO); // 王五率第9師突圍，不幸犧牲
    }
    if (view.mainPerson().isPresent()) {
      return new Found(Set.of(view.mainPerson().get()), BIOGRAPHY);
    }
    boolean alone = word.fate() == FateKind.SUICIDE;
    return new Found(alone ? lastPerson.map(Set::of).orElse(Set.of()) : Set.of(), ZERO);
  }

  private boolean passive(Site site, Span word) {
    return site.tokens().stream()
        .filter(token -> token.span().end() <= word.begin())
        .anyMatch(
            token ->
                Token.isMark(token, Cue.PASSIVE)
                    || token instanceof NounPhrase phrase
                        && (phrase.governedBy(Cue.PASSIVE) || phrase.governedBy(Cue.AS)));
  }

  private boolean namesOthers(Site site, Span word) {
    int begin = site.clause().span().begin();
    String text = FateWordFinder.withoutAsides(view.folded().substring(begin, word.begin()));
    String lead = INSTITUTION.matcher(text).replaceAll("");
    int passive = Math.max(lead.indexOf('被'), lead.indexOf('遭'));
    return OTHERS.matcher(passive >= 0 ? lead.substring(0, passive) : lead).find();
  }

  /** 某甲陣亡 at the begin of a sentence: two to four characters that mean nothing else are a name. */
  private boolean unknownBefore(Site site, Span word) {
    Span clause = site.clause().span();
    Span sentence = site.clause().passage().sentences().get(site.clause().sentence()).span();
    boolean bare = site.tokens().stream().noneMatch(token -> token.span().end() <= word.begin());
    String lead = view.folded(new Span(clause.begin(), word.begin()));
    return clause.begin() == sentence.begin() && bare && UNKNOWN.matcher(lead).matches();
  }

  private boolean isPerson(EntityId id) {
    return view.resolution().entities().get(id) instanceof Person;
  }

  /** The persons before a place in the clause whom nothing governs. */
  private Set<EntityId> persons(List<Token> tokens, int end) {
    Set<EntityId> persons = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.span().end() <= end
          && token instanceof NounPhrase phrase
          && phrase.kind() == NounPhrase.Kind.FORCE
          && (phrase.preposition().isEmpty()
              || phrase.governedBy(Cue.WITH)
              || phrase.governedBy(Cue.FROM) && andBelow(phrase))) {
        phrase.ids().stream().filter(this::isPerson).forEach(persons::add);
      }
    }
    return persons;
  }

  private boolean andBelow(NounPhrase phrase) {
    return AND_BELOW
        .matcher(view.folded())
        .region(phrase.span().end(), view.folded().length())
        .lookingAt();
  }

  private static boolean noForceBefore(List<Token> tokens, Span word) {
    return phrases(tokens).stream()
        .filter(phrase -> phrase.span().end() <= word.begin())
        .noneMatch(
            phrase -> phrase.kind() == NounPhrase.Kind.FORCE && phrase.preposition().isEmpty());
  }

  private static List<NounPhrase> phrases(List<Token> tokens) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private Set<EntityId> personsBehind(List<Token> tokens, Span word) {
    return phrases(tokens).stream()
        .filter(phrase -> phrase.span().begin() >= word.end())
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
        .findFirst()
        .filter(phrase -> phrase.span().begin() - word.end() <= OBJECT_GAP)
        .map(NounPhrase::ids)
        .map(ids -> ids.stream().filter(this::isPerson).toList())
        .map(ids -> (Set<EntityId>) new LinkedHashSet<>(ids))
        .orElse(Set.of());
  }

  /** The person whose name ends where the parentheses begin. */
  private Set<EntityId> personBeforeAside(Clause clause) {
    Span whole = clause.passage().sentences().get(clause.sentence()).span();
    String text = view.folded();
    int open = clause.span().begin() - 1;
    while (open > whole.begin() && "（(〔".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    int end = open;
    return view.mentionsIn(clause.passage()).stream()
        .filter(mention -> mention.span().end() <= end && end - mention.span().end() <= 1)
        .flatMap(mention -> view.resolution().meaningOf(mention).stream())
        .filter(Person.class::isInstance)
        .map(entity -> Set.of(entity.id()))
        .findFirst()
        .orElse(Set.of());
  }

  /** Where it happened: what 在 governs, or what stands directly behind the word (逃往香港). */
  private Optional<EntityId> place(Site site, Span word) {
    return phrases(site.tokens()).stream()
        .filter(NounPhrase::locative)
        .filter(
            phrase ->
                phrase.governedBy(Cue.AT) && phrase.kind() == NounPhrase.Kind.PLACE
                    || phrase.span().begin() - word.end() >= 0
                        && phrase.span().begin() - word.end() <= 1)
        .findFirst()
        .map(phrase -> phrase.ids().get(phrase.ids().size() - 1));
  }
}
