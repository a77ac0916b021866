package org.battlegraph.recognize.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.Folding;

/** Collects the titles of link targets that look like names and stand in the text. */
final class LinkedNames {
  private static final Pattern TITLE = Pattern.compile("(.+?)\\s?(?:\\((.*)\\))?");
  private static final Pattern PERSONAL =
      Pattern.compile(".*(?:军人|将领|将军|人物|政治家|官员|上将|中将|少将|元帅|革命|政治人|烈士|大臣|军阀|提督).*");
  private static final int AROUND = 8;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private static final String OPENING = "，。；\n";

  private LinkedNames() {}

  static void collect(Scene scene, NameVotes votes) {
    for (Link link : scene.reading().article().links()) {
      Matcher title = TITLE.matcher(Folding.fold(link.target()));
      if (!title.matches()) {
        continue;
      }
      boolean personal =
          Optional.ofNullable(title.group(2))
              .filter(s -> PERSONAL.matcher(s).matches())
              .isPresent();
      for (Candidate name : near(scene, link, title.group(1))) {
        votes.add(name, personal || isTitled(scene, name.span()) ? Clue.LINK_TO_PERSON : Clue.LINK);
        if (name.shape() == NameShape.CHINESE && isNoPlace(scene, name, link.anchor())) {
          votes.add(name, Clue.LINK_NO_PLACE);
        }
      }
    }
  }

  /** 團長某某, 某某大佐: whatever characters it has, the name beside the title is what the link is to. */
  private static boolean isTitled(Scene scene, Span name) {
    return scene.titles().endingAt(name.begin()).isPresent()
        || scene
            .titles()
            .beginningAt(name.end())
            .filter(title -> title.kind() == Title.Kind.RANK)
            .isPresent();
  }

  /** A name that ends like a mountain is no place where no place can stand: 。閻錫山遂. */
  private static boolean isNoPlace(Scene scene, Candidate name, Span anchor) {
    if (scene.lexicon().placeSuffixes().of(name.name()).isEmpty()) {
      return !CommonWords.isPlaceName(name.name());
    }
    int begin = name.span().begin();
    boolean opens = begin == 0 || OPENING.indexOf(scene.text().charAt(begin - 1)) >= 0;
    int end = name.span().end();
    int limit = scene.text().length();
    return opens
        && name.name().length() >= 3
        && end < anchor.end()
        && scene.lexicon().locatives().beginningAt(scene.text(), end, limit) == 0
        && scene.lexicon().placeLeaders().beginningAt(scene.text(), end, limit) == 0;
  }

  /** 團長[莫敵修]: no name looks so, but the link and the title say that it is one. */
  private static Optional<Candidate> unlikely(Scene scene, Span span, String title) {
    boolean possible =
        title.length() >= SHORTEST
            && title.length() <= LONGEST
            && title.codePoints().allMatch(Character::isIdeographic)
            && CommonWords.isRare(title);
    boolean chinese = possible && scene.lexicon().surnames().chinese().has(title.substring(0, 1));
    return possible && isTitled(scene, span)
        ? Optional.of(
            new Candidate(span, title, chinese ? NameShape.CHINESE : NameShape.UNKNOWN, 1))
        : Optional.empty();
  }

  private static List<Candidate> near(Scene scene, Link link, String title) {
    Span anchor = link.anchor();
    int from = Math.max(0, anchor.begin() - AROUND);
    int to = Math.min(scene.text().length(), anchor.end() + AROUND);
    int at = scene.text().substring(from, to).indexOf(title);
    int dot = title.lastIndexOf('·');
    if (at < 0 && dot >= 0) {
      return near(scene, link, title.substring(dot + 1));
    }
    if (at < 0) {
      return List.of();
    }
    Span span = new Span(from + at, from + at + title.length());
    return scene.names().exactly(span).or(() -> unlikely(scene, span, title)).stream().toList();
  }
}
