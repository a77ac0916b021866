package org.battlegraph.resolve;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.text.Link;

/** Finds the article behind the link on a place, if the link is on the place and not on a part. */
final class PlaceLinks {
  private final Frame frame;
  private final Targets targets;
  private final PlaceForms forms;

  PlaceLinks(Frame frame, Targets targets, PlaceForms forms) {
    this.frame = frame;
    this.targets = targets;
    this.forms = forms;
  }

  /** Returns the title behind the first fitting link on the mentions of one place. */
  Optional<String> targetOf(List<PlaceMention> mentions, String kind) {
    return mentions.stream()
        .filter(mention -> mention.kind() != PlaceKind.VICINITY)
        .flatMap(
            mention ->
                frame.linksOn(mention.span()).stream().filter(link -> fits(mention, link, kind)))
        .map(Link::target)
        .findFirst();
  }

  private boolean fits(PlaceMention mention, Link link, String kind) {
    String name = Forms.plain(mention.name());
    String title = Forms.plain(Forms.base(link.target()));
    String anchor = Forms.plain(frame.words(link.anchor()));
    boolean partOnly = name.length() > title.length() + 1 && name.startsWith(title);
    boolean sameKind =
        targets.canBe(kind, link.target())
            || targets.canBe("place", link.target())
            || targets.is("state", link.target()) && title.equals(name);
    String bare = forms.key(name, mention.kind());
    if (kind.equals("state")) {
      // 中国东北 and 日本天皇 begin with a state's name and are none.
      return !partOnly
          && (title.equals(name) || anchor.startsWith(name) && targets.is(kind, link.target()));
    }
    return sameKind
        && !partOnly
        && (title.startsWith(bare)
            || forms.key(title, mention.kind()).equals(bare)
            || anchor.startsWith(name) && !isOnRest(anchor, name, title));
  }

  /** 黑水將軍某某: the link is on who stands behind the place. */
  private static boolean isOnRest(String anchor, String name, String title) {
    return anchor.indexOf(title) >= name.length();
  }
}
