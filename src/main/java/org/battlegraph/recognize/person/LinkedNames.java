package org.battlegraph.recognize.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Collects the titles of link targets that look like names and stand in the text. */
final class LinkedNames {
  private static final Pattern TITLE = Pattern.compile("(.+?)\\s?(?:\\((.*)\\))?");
  private static final Pattern PERSONAL =
      Pattern.compile(".*(?:军人|将领|将军|人物|政治家|官员|上将|中将|少将|元帅|革命|政治人|烈士|大臣|军阀|提督).*");
  private static final int AROUND = 8;

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
        votes.add(name, personal ? Clue.LINK_TO_PERSON : Clue.LINK);
        if (name.shape() == NameShape.CHINESE
            && name.name().length() >= 3
            && scene.lexicon().placeSuffixes().of(name.name()).isEmpty()) {
          votes.add(name, Clue.LINK_NO_PLACE);
        }
      }
    }
  }

  private static List<Candidate> near(Scene scene, Link link, String title) {
    Span anchor = link.anchor();
    int from = Math.max(0, anchor.begin() - AROUND);
    int to = Math.min(scene.text().length(), anchor.end() + AROUND);
    int at = scene.text().substring(from, to).indexOf(title);
    if (at < 0 || scene.shapes().of(title).isEmpty()) {
      return List.of();
    }
    Span span = new Span(from + at, from + at + title.length());
    return scene.names().exactly(span).stream().toList();
  }
}
