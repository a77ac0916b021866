package org.battlegraph.recognize.person;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Marks;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.CommonWords;

/** Reads a name from where it must begin or to where it must end, and weighs its other end. */
final class NameReader {
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\p{IsHan}A-ZА-Я][\\p{IsHan}.\\-]{0,7}(?:[·・•‧][\\p{IsHan}A-ZА-Я.\\-]{1,9}){1,4}"
              + "|[A-Z][a-z'’]{1,30}(?:[-\\s.]{1,3}[A-Z][A-Za-z'’]{0,30}){0,6}");
  private static final String DOTS = "·・•‧";

  /** In {@link #FOREIGN} the first dot comes no later. */
  private static final int LONGEST_FIRST_PART = 8;

  private static final String LEADS = "率统领督";

  private static final String ORDERS = "命令调派遣";

  private static final String HOLDS = "任";

  private static final String SELF = "亲自";

  private static final String LEFT_ENDS = "军师旅团营连队区部组系子弟兄父叔侄妻";
  private static final int LONGEST = 8;
  private static final int LONGEST_FOREIGN = 24;
  private static final byte UNREAD = -1;
  private static final int SURE = 3;
  private static final int LIKELY = 2;

  private final String text;
  private final PersonLexicon lexicon;
  private final NameShapes shapes;
  private final Titles titles;
  private final Marks dots = new Marks();
  private final Marks mentionBegins = new Marks();
  private final byte[] leftEdges;
  private final byte[] rightEdges;
  private final Set<Span> otherNames = new HashSet<>();
  private final Marks otherBegins = new Marks();
  private final Marks mentionEnds = new Marks();

  NameReader(Reading reading, PersonLexicon lexicon, NameShapes shapes, Titles titles) {
    this.text = reading.folded();
    this.lexicon = lexicon;
    this.shapes = shapes;
    this.titles = titles;
    // Passages do not touch, so that an edge is the same for whoever asks.
    leftEdges = new byte[text.length() + 1];
    rightEdges = new byte[text.length() + 1];
    Arrays.fill(leftEdges, UNREAD);
    Arrays.fill(rightEdges, UNREAD);
    for (Mention mention : reading.found()) {
      if (mention instanceof UnitMention || mention instanceof EventMention) {
        otherNames.add(mention.span());
        otherBegins.add(mention.span().begin());
      }
      mentionBegins.add(mention.span().begin());
      mentionEnds.add(mention.span().end());
    }
    for (int i = 0; i < text.length(); i++) {
      if (isDot(text.charAt(i))) {
        dots.add(i);
      }
    }
  }

  /** Returns the best name that begins at an index and ends within a part of the text. */
  Optional<Candidate> forward(int begin, Span part) {
    Optional<Candidate> best = foreign(begin, part);
    if (best.isPresent() && best.get().shape() == NameShape.LATIN) {
      return best;
    }
    if (begin < part.end() && joins(begin)) {
      return best;
    }
    int limit = titles.next(begin, Math.min(begin + LONGEST, part.end()));
    for (int end = begin + 2; end <= limit; end++) {
      int edge = rightEdge(end, part);
      if (edge > 0) {
        best = better(best, judge(new Span(begin, end), edge));
      }
    }
    return best;
  }

  /**
   * Tells whether a name that looks like more than {@link NameShape#UNKNOWN} can begin at an index,
   * as far as the next characters tell: nearly nowhere one can.
   */
  boolean canBegin(int index, Span part) {
    return shapes.canBeginAt(text, index, part.end()) || hasDotSoon(index);
  }

  private boolean hasDotSoon(int index) {
    int last = index + LONGEST_FIRST_PART;
    return dots.next(index, last + 1) <= last;
  }

  /** Returns the best name that ends before an index and begins within a part of the text. */
  Optional<Candidate> backward(int end, Span part) {
    Optional<Candidate> best = Optional.empty();
    for (int begin = end - 2; begin >= Math.max(end - LONGEST_FOREIGN, part.begin()); begin--) {
      int edge = leftEdge(begin, part);
      if (edge > 0) {
        best = better(best, judge(new Span(begin, end), edge));
      }
    }
    return best;
  }

  /** Tells whether the name of a force or the like begins at an index. */
  boolean startsOther(int index) {
    return mentionBegins.isAt(index);
  }

  /** Returns the name that a span is. */
  Optional<Candidate> exactly(Span span) {
    String name = text.substring(span.begin(), span.end());
    return shapes
        .of(name)
        .map(shape -> new Candidate(span, name, shape, shapes.score(name, shape) + SURE));
  }

  /** Returns how sure a name can end before an index: 0 for not. */
  int rightEdge(int index, Span part) {
    if (rightEdges[index] == UNREAD) {
      rightEdges[index] = (byte) readRightEdge(index, part);
    }
    return rightEdges[index];
  }

  private int readRightEdge(int index, Span part) {
    if (index >= part.end() || !Character.isIdeographic(text.charAt(index))) {
      return index < part.end() && isDot(text.charAt(index)) ? 0 : SURE;
    }
    if (titles.beginningAt(index).isPresent() || mentionBegins.isAt(index)) {
      return SURE;
    }
    int act = lexicon.acts().beginningAt(text, index, part.end());
    if (act > 1) {
      return SURE;
    }
    boolean likely =
        lexicon.function().has(text.charAt(index))
            || act > 0
            || CommonWords.beginsAt(text, index, part.end())
            || lexicon.troops().beginningAt(text, index, part.end()) > 0
            || lexicon.namedTroops().beginningAt(text, index, part.end()) > 0
            || lexicon.placeVerbs().beginningAt(text, index, part.end()) > 1;
    return likely ? LIKELY : 0;
  }

  /** Returns how sure a name can begin at an index: 0 for not. */
  int leftEdge(int index, Span part) {
    if (leftEdges[index] == UNREAD) {
      leftEdges[index] = (byte) readLeftEdge(index, part);
    }
    return leftEdges[index];
  }

  /** Tells whether the name of a force begins at an index. */
  boolean forceBegins(int index) {
    return otherBegins.isAt(index);
  }

  /** Tells whether a name that begins at an index has a mark, a title or a mention before it. */
  boolean isSureBegin(int index, Span part) {
    return leftEdge(index, part) == SURE;
  }

  private int readLeftEdge(int index, Span part) {
    if (index <= part.begin() || !Character.isIdeographic(text.charAt(index - 1))) {
      return index > part.begin() && isDot(text.charAt(index - 1)) ? 0 : SURE;
    }
    if (titles.endingAt(index).isPresent() || mentionEnds.isAt(index)) {
      return SURE;
    }
    char before = text.charAt(index - 1);
    boolean likely =
        lexicon.function().has(before)
            || LEFT_ENDS.indexOf(before) >= 0
            || lexicon.objects().endingAt(text, part.begin(), index) > 0
            || CommonWords.endsAt(text, part.begin(), index)
            || CommonWords.placeEndsAt(text, part.begin(), index);
    return likely ? LIKELY : 0;
  }

  private Optional<Candidate> foreign(int begin, Span part) {
    if (!hasDotSoon(begin) && (begin == part.end() || text.charAt(begin) > 'Z')) {
      return Optional.empty();
    }
    Matcher matcher = FOREIGN.matcher(text).region(begin, part.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end();
    if (Character.isIdeographic(text.charAt(begin))) {
      end = endOfLastPart(begin, end, part);
    }
    return judge(new Span(begin, end), LIKELY);
  }

  private int endOfLastPart(int begin, int longest, Span part) {
    int end = longest;
    // The last part runs on into the next word: it ends at the first sure or likely edge.
    for (int i = Math.max(begin + 3, lastDot(begin, end) + 2); i < end; i++) {
      boolean titled = titles.beginningAt(i).isPresent(); // 坦克兵少將 behind the name
      if (titled || rightEdge(i, part) > 0 && !lexicon.sounds().has(text.charAt(i))) {
        end = i;
      }
    }
    return end;
  }

  private int lastDot(int begin, int end) {
    for (int i = end - 1; i > begin; i--) {
      if (isDot(text.charAt(i))) {
        return i + 1;
      }
    }
    return begin;
  }

  private static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  /** Tells whether the character at an index joins two names rather than beginning one. */
  private boolean joins(int index) {
    return "和与及".indexOf(text.charAt(index)) >= 0
        && index > 0
        && Character.isIdeographic(text.charAt(index - 1));
  }

  private boolean isOtherName(Span span) {
    return otherBegins.isAt(span.begin()) && otherNames.contains(span);
  }

  private Optional<Candidate> judge(Span span, int edge) {
    if (joins(span.begin()) || titles.overlap(span) || isOtherName(span) || leads(span)) {
      return Optional.empty();
    }
    String name = text.substring(span.begin(), span.end());
    Optional<NameShape> shape = shapes.of(name);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    int score = shapes.score(name, shape.get()) + edge - (runsIntoAct(span) ? 1 : 0);
    return Optional.of(new Candidate(span, name, shape.get(), score));
  }

  /**
   * 宋慶統 before 毅軍, 橫山勇任 before 第11軍 and 立花親 before 率: the last character is, or begins, what he
   * does with the force.
   */
  private boolean leads(Span span) {
    int last = span.end() - 1;
    boolean alone =
        (LEADS + ORDERS + HOLDS).indexOf(text.charAt(last)) >= 0 && forceBegins(span.end());
    boolean himself =
        SELF.indexOf(text.charAt(last)) >= 0
            && span.end() < text.length()
            && (LEADS + "自").indexOf(text.charAt(span.end())) >= 0;
    return span.length() > 2 && (alone || himself);
  }

  /** 王五奉 before 命: the last character begins a word for what a person does. */
  private boolean runsIntoAct(Span span) {
    int last = span.end() - 1;
    return span.length() > 2
        && span.end() < text.length()
        && lexicon.acts().beginningAt(text, last, Math.min(text.length(), last + LONGEST)) > 1;
  }

  private static Optional<Candidate> better(Optional<Candidate> one, Optional<Candidate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return rank(other.get()) >= rank(one.get()) ? other : one;
  }

  private static int rank(Candidate candidate) {
    int shape =
        switch (candidate.shape()) {
          case DOTTED -> 4;
          case JAPANESE, CHINESE, LATIN -> 1;
          case SOUNDS -> candidate.name().length() >= 4 ? 1 : 0;
          case UNKNOWN -> -1;
        };
    return candidate.score() + shape;
  }
}
