package org.battlegraph.recognize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.EventWords;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;

/**
 * Finds the events with a name in an article, and words that point back to one.
 *
 * <p>What the article's title and links call an event is one wherever it stands; other names are
 * told by what they end with.
 */
public final class EventRecognizer implements Recognizer {
  private static final int SHORTEST_ANCHOR = 4;

  private final EventWords words;
  private final NameBounds bounds;
  private final EventGrammar grammar;
  private final EndingRules endings;

  /**
   * Makes a recognizer.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is malformed
   */
  public EventRecognizer() {
    words = EventWords.load();
    bounds = NameBounds.load();
    grammar = new EventGrammar(words);
    endings = new EndingRules(grammar, ForceWords.load().regions());
  }

  @Override
  public List<EventMention> recognize(Reading reading) {
    KnownEvents known = KnownEvents.of(reading, words);
    Pattern names = KnownEvents.pattern(known.names().keySet(), "");
    Pattern invasions = KnownEvents.pattern(known.invasions(), "(?=的|而|之|[，。、；]|$)");
    List<EventMention> found = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      EventText text = new EventText(reading, passage.span(), bounds);
      addKnown(text, names, known);
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

  private static void addKnown(EventText text, Pattern names, KnownEvents known) {
    Matcher matcher = text.matcher(names);
    while (matcher.find()) {
      int begin = EndingRules.withOrdinal(text, matcher.start());
      text.add(begin, matcher.end(), "known", known.names().get(matcher.group()), false);
    }
  }

  private static void addInvasions(EventText text, Pattern invasions) {
    Matcher matcher = text.matcher(invasions);
    while (matcher.find()) {
      text.add(matcher.start(), matcher.end(), "known.short", EventKind.CAMPAIGN, false);
    }
  }

  private void addQuoted(EventText text) {
    Matcher matcher = text.matcher(grammar.quoted());
    while (matcher.find()) {
      String whole = matcher.group("whole");
      if (whole == null) {
        text.add(matcher.start(), matcher.end(), "quoted", EventKind.CAMPAIGN, false);
      } else if (!grammar.isCommon(whole)) {
        EventKind kind = grammar.kind(whole, EventKind.CAMPAIGN);
        text.add(matcher.start("whole"), matcher.end("whole"), "quoted", kind, false);
      }
    }
  }

  private void addAnaphors(EventText text) {
    Matcher matcher = text.matcher(grammar.anaphor());
    while (matcher.find()) {
      EventKind kind = grammar.kind(matcher.group(), EventKind.BATTLE);
      text.add(matcher.start(), matcher.end(), "anaphor", kind, true);
    }
  }

  /** A link to an event whose words are no name by any other rule: the words themselves are. */
  private void addAnchors(EventText text, KnownEvents known) {
    known
        .anchors()
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
    if (fits && !name.contains("的") && grammar.isEventLike(name)) {
      text.add(anchor.begin(), end, "linked", kind, false);
    }
  }
}
