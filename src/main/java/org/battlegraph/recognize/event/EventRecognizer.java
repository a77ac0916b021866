package org.battlegraph.recognize.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
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
  private static final int LONGEST_NAME = 10;
  private static final Pattern ORDINAL = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}次$");
  private static final Pattern CODE = Pattern.compile("(?:[0-9一二三四五六七八九十]{1,3}号)$|[春夏秋冬]季$");
  private static final String LOCATIVE = "在于向对往赴击攻到至从由与和同";

  /** Makes another word of what stands before: 革命軍, 戰鬥機, 戰爭部. */
  private static final String NOT_AFTER =
      "(?!性|军|党|者|家|机|力|部(?![份分])|员|罪|犯|片|的?(?:计划|能力|方针|意图)|(?<=战)[争役略斗区局场术友]|到底|精神)";

  /** Verbs that begin the name of an operation: 佔領某地行動. */
  private static final Pattern AIM = Pattern.compile("(?:占领|进攻|入侵|登陆|空袭|解放|夺取|收复)$");

  private final EventWords words;
  private final NameBounds bounds;
  private final Pattern strong;
  private final Pattern weak;
  private final Pattern sole;
  private final Pattern quoted;
  private final Pattern anaphor;
  private final Pattern description;
  private final Pattern nameLike;
  private final List<String> regions;

  /**
   * Makes a recognizer.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is malformed
   */
  public EventRecognizer() {
    words = EventWords.load();
    bounds = NameBounds.load();
    regions = ForceWords.load().regions();
    strong = Pattern.compile(words.pattern(EventWords.Use.STRONG) + NOT_AFTER);
    weak = Pattern.compile(words.pattern(EventWords.Use.WEAK) + NOT_AFTER);
    sole = Pattern.compile("(?<!反)" + words.pattern(EventWords.Use.SOLE) + NOT_AFTER);
    String any = Alternation.of(words.words().stream().map(EventWords.EventWord::word).toList());
    quoted =
        Pattern.compile(
            "[“「『\"‘]([^“”「」『』\"‘’，。]{1,10}?(?:%s))[”」』\"’]".formatted(any)
                + "|[“「『\"‘]([^“”「」『』\"‘’，。的]{1,10}?)[”」』\"’](?:作战|行动|计划|攻势|战役)");
    nameLike = Pattern.compile(any + "$|" + KnownEvents.INVASION.pattern());
    anaphor =
        Pattern.compile(
            "(?:此|该|这|本|那)(?:一?次|一?场|个|一)?(?<kind>%s|冲突|役|战(?![争役斗略术区场线]))|是役".formatted(any));
    description = Pattern.compile(Alternation.of(words.descriptions()).replace("(?>", "(?:") + "*");
  }

  @Override
  public List<EventMention> recognize(Reading reading) {
    KnownEvents known = KnownEvents.of(reading, words);
    List<EventMention> found = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      EventText text = new EventText(reading, passage.span(), bounds);
      addKnown(text, known);
      addQuoted(text);
      addAnaphors(text);
      addSole(text);
      addStrong(text);
      addWeak(text, known);
      addAnchors(text, known);
      found.addAll(text.found());
    }
    return found;
  }

  private void addKnown(EventText text, KnownEvents known) {
    if (!known.names().isEmpty()) {
      Matcher matcher = text.matcher(oneOf(known.names().keySet()));
      while (matcher.find()) {
        EventKind kind = known.names().get(matcher.group());
        text.add(withOrdinal(text, matcher.start()), matcher.end(), "known", kind, false);
      }
    }
    if (!known.invasions().isEmpty()) {
      Matcher matcher =
          text.matcher(Pattern.compile(oneOf(known.invasions()).pattern() + "(?=的|而|之|[，。、；]|$)"));
      while (matcher.find()) {
        text.add(matcher.start(), matcher.end(), "known.short", EventKind.CAMPAIGN, false);
      }
    }
  }

  private static Pattern oneOf(Collection<String> names) {
    return Pattern.compile(Alternation.of(names));
  }

  private void addQuoted(EventText text) {
    Matcher matcher = text.matcher(quoted);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        text.add(matcher.start(), matcher.end(), "quoted", EventKind.CAMPAIGN, false);
      } else if (!description.matcher(beforeKind(matcher.group(1))).matches()) {
        EventKind kind = words.kindOf(matcher.group(1)).orElse(EventKind.CAMPAIGN);
        text.add(matcher.start(1), matcher.end(1), "quoted", kind, false);
      }
    }
  }

  private String beforeKind(String name) {
    return name.replaceAll(
        Alternation.of(words.words().stream().map(EventWords.EventWord::word).toList()) + "$", "");
  }

  private void addAnaphors(EventText text) {
    Matcher matcher = text.matcher(anaphor);
    while (matcher.find()) {
      EventKind kind = words.kindOf(matcher.group()).orElse(EventKind.BATTLE);
      text.add(matcher.start(), matcher.end(), "anaphor", kind, true);
    }
  }

  private void addSole(EventText text) {
    Matcher matcher = text.matcher(sole);
    while (matcher.find()) {
      if (text.nameBegin(matcher.start()) == matcher.start()
          || description.matcher(prefix(text, matcher.start())).matches()
          || matcher.group().length() > 3) {
        EventKind kind = words.kindOf(matcher.group()).orElse(EventKind.WAR);
        text.add(matcher.start(), matcher.end(), "sole", kind, false);
      }
    }
  }

  private static String prefix(EventText text, int end) {
    return text.folded(text.nameBegin(end), end);
  }

  private void addStrong(EventText text) {
    Matcher matcher = text.matcher(strong);
    while (matcher.find()) {
      String prefix = prefix(text, matcher.start());
      if (prefix.length() > LONGEST_NAME || description.matcher(prefix).matches()) {
        continue;
      }
      int begin = withOrdinal(text, matcher.start() - prefix.length());
      EventKind kind = words.kindOf(matcher.group()).orElse(EventKind.BATTLE);
      text.add(begin, matcher.end(), "named", kind, false);
    }
  }

  private void addWeak(EventText text, KnownEvents known) {
    Matcher matcher = text.matcher(weak);
    while (matcher.find()) {
      String prefix = prefix(text, matcher.start());
      int begin = matcher.start() - prefix.length();
      boolean located =
          begin > text.span().begin() && LOCATIVE.contains(text.folded(begin - 1, begin));
      Matcher aim = AIM.matcher(text.folded(Math.max(text.span().begin(), begin - 2), begin));
      if (aim.find() && matcher.group().endsWith("行动")) {
        begin -= 2;
        located = false;
      }
      boolean code = CODE.matcher(prefix).find();
      boolean named =
          code
              || isAnchored(known.anchors(), begin, matcher.end())
              || !located && (known.places().contains(prefix) || regions.contains(prefix));
      if (named
          && prefix.length() <= LONGEST_NAME
          && (code || !description.matcher(prefix).matches())) {
        EventKind kind = words.kindOf(matcher.group()).orElse(EventKind.CAMPAIGN);
        text.add(begin, matcher.end(), "weak", kind, false);
      }
    }
  }

  private static boolean isAnchored(Map<Span, EventKind> anchors, int begin, int end) {
    return anchors.keySet().stream().anyMatch(anchor -> anchor.overlaps(new Span(begin, end)));
  }

  /** A link to an event whose words are no name by any other rule: the words themselves are. */
  private void addAnchors(EventText text, KnownEvents known) {
    known
        .anchors()
        .forEach(
            (anchor, kind) -> {
              if (text.span().contains(anchor)) {
                int end = anchor.end();
                while (end > anchor.begin() && "中的之在与和及时后，、".contains(text.folded(end - 1, end))) {
                  end--;
                }
                String name = text.folded(anchor.begin(), end);
                if (name.length() >= 4
                    && name.length() <= LONGEST_NAME
                    && !name.contains("的")
                    && nameLike.matcher(name).find()) {
                  text.add(anchor.begin(), end, "linked", kind, false);
                }
              }
            });
  }

  private static int withOrdinal(EventText text, int begin) {
    Matcher matcher = ORDINAL.matcher(text.folded(Math.max(text.span().begin(), begin - 5), begin));
    return matcher.find() ? begin - matcher.group().length() : begin;
  }
}
