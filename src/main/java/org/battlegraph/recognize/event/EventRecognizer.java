package org.battlegraph.recognize.event;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.lexicon.EventWords;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;
import org.battlegraph.zh.QuickPattern;

/**
 * Finds the events with a name in an article, and words that point back to one.
 *
 * <p>What the article's title and links call an event is one wherever it stands; other names are
 * told by what they end with.
 */
public final class EventRecognizer implements Recognizer {
  private static final int SHORTEST_ANCHOR = 4;
  private static final String BEHIND_INVASION = "的而之，。、；";

  private final EventWords words;
  private final NameBounds bounds;
  private final EventGrammar grammar;
  private final EndingRules endings;
  private final Operations operations;

  /**
   * Makes a recognizer.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is malformed
   */
  public EventRecognizer() {
    words = EventWords.load();
    bounds = NameBounds.load();
    grammar = new EventGrammar(words);
    ProperNames proper = ProperNames.load();
    endings = new EndingRules(grammar, proper);
    operations = new Operations(grammar, proper, bounds);
  }

  @Override
  public List<EventMention> recognize(Reading reading) {
    KnownEvents known = KnownEvents.of(reading, words);
    known = known.with(operations.of(reading));
    WordIndex<EventKind> names = WordIndex.ofFew(known.names());
    WordIndex<EventKind> invasions = WordIndex.ofFew(known.invasions());
    List<EventMention> found = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      EventText text = new EventText(reading, passage.span(), bounds);
      addKnown(text, names);
      addInvasions(text, invasions);
      addQuoted(text);
      addAnaphors(text);
      endings.addSole(text);
      endings.addStrong(text);
      endings.addWeak(text, known);
      addAnchors(text, known);
      found.addAll(text.found());
    }
    return found;
  }

  private static void addKnown(EventText text, WordIndex<EventKind> names) {
    for (WordIndex.Hit<EventKind> hit : text.find(names)) {
      int begin = EndingRules.withOrdinal(text, hit.span().begin());
      text.add(begin, hit.span().end(), "known", hit.value(), false);
    }
  }

  private static void addInvasions(EventText text, WordIndex<EventKind> invasions) {
    for (WordIndex.Hit<EventKind> hit : text.find(invasions)) {
      int end = hit.span().end();
      if (end == text.span().end() || BEHIND_INVASION.indexOf(text.folded(end, end + 1)) >= 0) {
        text.add(hit.span().begin(), end, "known.short", hit.value(), false);
      }
    }
  }

  private void addQuoted(EventText text) {
    QuickPattern.Scan matcher = text.scan(grammar.quoted());
    while (matcher.find()) {
      String whole = matcher.group("whole");
      if (matcher.has("code")) {
        text.add(matcher.start("code"), matcher.end("code"), "code", EventKind.CAMPAIGN, false);
      } else if (whole.isEmpty()) {
        text.add(matcher.start(), matcher.end(), "quoted", EventKind.CAMPAIGN, false);
      } else if (!grammar.isCommon(whole)) {
        EventKind kind = grammar.kind(whole, EventKind.CAMPAIGN);
        text.add(matcher.start("whole"), matcher.end("whole"), "quoted", kind, false);
      }
    }
  }

  private void addAnaphors(EventText text) {
    QuickPattern.Scan matcher = text.scan(grammar.anaphor());
    while (matcher.find()) {
      EventKind kind = grammar.kind(matcher.group(), EventKind.BATTLE);
      text.add(matcher.start(), matcher.end(), "anaphor", kind, true);
    }
  }

  /** A link to an event whose words are no name by any other rule: the words themselves are. */
  private void addAnchors(EventText text, KnownEvents known) {
    known
        .anchorsIn(text.span())
        .forEach(
            (anchor, kind) -> {
              if (text.span().contains(anchor)) {
                addAnchor(text, anchor, kind);
              }
            });
  }

  private void addAnchor(EventText text, Span anchor, EventKind kind) {
    int end = anchor.end();
    while (end > anchor.begin() && "中的之在与和及时后，、".contains(text.folded(end - 1, end))) {
      end--;
    }
    String name = text.folded(anchor.begin(), end);
    boolean fits = name.length() >= SHORTEST_ANCHOR && name.length() <= EndingRules.LONGEST_NAME;
    if (fits && !name.contains("的") && grammar.isEventLike(name) && !grammar.isCommon(name)) {
      text.add(anchor.begin(), end, "linked", kind, false);
    }
  }
}
