package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * What an article on a force leaves unsaid: a sentence that names no other force before
 * (1941年1月參加某會戰, 受第5戰區節制) speaks of the article's own; so does what follows the words for the whole
 * of it or its headquarters (全軍, 軍部及第9師).
 */
final class OwnForce {
  private static final Pattern WHOLE =
      Pattern.compile("(?:全|该|本|我)([军师旅团营])(?![长部区校])|([军师旅团营])部(?!队|署|分|将)");

  /** What may stand before the force that opens a clause. */
  private static final Pattern OPENING =
      Pattern.compile("(?:自|至|除|另|仅|而|则|其|其中|惟|唯|但|旋|后|时|因|当时|此时|以|起|，)*");

  private final ArticleView view;
  private final Optional<Unit> main;
  private boolean otherNamed;
  private boolean whole;
  private int passage = -1;
  private int sentence = -1;

  OwnForce(ArticleView view) {
    this.view = view;
    this.main = view.mainUnit().map(id -> (Unit) view.resolution().entities().get(id));
  }

  /** Takes in a clause; it is asked about that clause until the next one comes. */
  void enter(Clause clause, List<Token> tokens) {
    if (clause.passage().index() != passage || clause.sentence() != sentence) {
      otherNamed = false;
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
    whole = false;
    if (clause.aside() || main.isEmpty()) {
      return;
    }
    whole = opensWithWhole(clause, tokens);
    if (whole) {
      otherNamed = false;
    } else if (opensWithAnother(clause, tokens)) {
      otherNamed = true;
    }
  }

  /** Returns the force of the article, if a clause that names no force before its verb means it. */
  Optional<Unit> unnamed(Clause clause) {
    boolean prose = clause.passage().kind() == Passage.Kind.PARAGRAPH && !clause.aside();
    return main.filter(unit -> prose && !otherNamed);
  }

  /** Returns the force of the article, if the clause opens with the words for the whole of it. */
  Optional<Unit> whole() {
    return main.filter(unit -> whole);
  }

  /** Returns the force of the article, if the words of a stretch mean it: 軍部及 (第9師). */
  Optional<Unit> meantBy(Span words) {
    return main.filter(unit -> isMeantIn(words));
  }

  /** Returns the force that the article is about, if it is about one. */
  Optional<Unit> main() {
    return main;
  }

  private boolean isMeantIn(Span words) {
    String name = main.map(unit -> Folding.fold(unit.naming().label())).orElse("");
    Matcher whole = WHOLE.matcher(view.folded(words));
    while (whole.find()) {
      String echelon = whole.group(1) != null ? whole.group(1) : whole.group(2);
      if (name.endsWith(echelon)) {
        return true;
      }
    }
    return false;
  }

  /** 全軍移駐某地, 軍部及第9師渡河: the clause opens with the whole or its headquarters. */
  private boolean opensWithWhole(Clause clause, List<Token> tokens) {
    int begin =
        tokens.stream()
            .takeWhile(Token.Time.class::isInstance)
            .mapToInt(token -> token.span().end())
            .reduce(clause.span().begin(), (one, next) -> next);
    String text = view.folded(new Span(begin, Math.max(begin, clause.span().end())));
    Matcher opening = OPENING.matcher(text);
    int from = begin + (opening.lookingAt() ? opening.end() : 0);
    return isMeantIn(new Span(from, Math.min(clause.span().end(), from + 2)));
  }

  /** Another force, not governed by a small word, opens the clause; a date may stand before it. */
  private boolean opensWithAnother(Clause clause, List<Token> tokens) {
    int begin = clause.span().begin();
    for (Token token : tokens) {
      boolean opens = OPENING.matcher(view.folded(new Span(begin, token.span().begin()))).matches();
      if (opens && token instanceof NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.FORCE
            && phrase.preposition().isEmpty()
            && phrase.units().anyMatch(unit -> !unit.equals(main.orElseThrow()));
      }
      if (!opens || !(token instanceof Token.Time)) {
        return false;
      }
      begin = token.span().end();
    }
    return false;
  }
}
