package org.battlegraph.resolve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Link;
import org.battlegraph.zh.Folding;

/** Finds the article behind the link on a force, if the link is on the force and not on a part. */
final class UnitLinks {
  private final Frame frame;
  private final Targets targets;
  private final Echelons echelons;

  UnitLinks(Frame frame, Targets targets, Echelons echelons) {
    this.frame = frame;
    this.targets = targets;
    this.echelons = echelons;
  }

  /** Returns the title behind the link on a mention, where its name fits the mention's. */
  Optional<String> targetOf(UnitMention mention) {
    return frame.linksOn(mention.span()).stream()
        .filter(link -> fits(mention, link))
        .map(Link::target)
        .reduce((first, last) -> last);
  }

  private boolean fits(UnitMention mention, Link link) {
    String title = Forms.arabic(Forms.base(link.target()));
    String name = Forms.arabic(mention.name());
    if (mention.number().isPresent()) {
      return hasNumber(title, mention.number().getAsInt())
          && (mention.arm().isEmpty() || title.contains(Folding.fold(mention.arm().get())))
          && sameLevel(mention, title);
    }
    if (!targets.canBe("unit", link.target())) {
      return false;
    }
    boolean anchored =
        Forms.arabic(frame.words(link.anchor())).startsWith(name)
            && targets.is("unit", link.target());
    return title.endsWith(name) || name.endsWith(title) && title.length() > 2 || anchored;
  }

  private boolean sameLevel(UnitMention mention, String title) {
    Optional<String> own =
        mention.echelonWord().map(Folding::fold).flatMap(echelons::of).map(Echelons.Word::level);
    return own.equals(echelons.of(title).map(Echelons.Word::level));
  }

  private static boolean hasNumber(String title, int number) {
    return Pattern.compile("(?<![0-9])" + number + "(?![0-9])").matcher(title).find();
  }
}
