package org.battlegraph.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.model.mention.PlaceKind;

/** Tells whether an item is of the kind of a thing. */
record KindCheck(ItemClasses classes) {
  /** What can be told. */
  enum Outcome {
    /** It is. */
    RIGHT,
    /** It is of another kind, of none that is known, or one that is never linked. */
    WRONG,
    /** The source does not say of what kind the item is. */
    UNTOLD
  }

  Outcome of(Subject subject, WikidataItem item) {
    if (ItemClasses.isTitleOnly(item)) {
      boolean refused =
          subject.kind().isEmpty() || item.title().filter(KindCheck::isNoArticle).isPresent();
      return refused ? Outcome.WRONG : Outcome.UNTOLD;
    }
    Set<ItemKind> kinds = classes.of(item);
    if (kinds.isEmpty() || kinds.contains(ItemKind.REFUSED)) {
      return Outcome.WRONG;
    }
    boolean country = subject.placeKind().equals(Optional.of(PlaceKind.STATE));
    boolean fits =
        subject.kind().isEmpty()
            || kinds.contains(subject.kind().get())
            || country && kinds.contains(ItemKind.STATE);
    return fits ? Outcome.RIGHT : Outcome.WRONG;
  }

  /** A title that says of itself that there is no article behind it. */
  private static boolean isNoArticle(String title) {
    return title.matches(".*[(（]消歧[义義][)）]");
  }

  /** Returns what an item is, for people. */
  String describe(WikidataItem item) {
    Set<ItemKind> kinds = classes.of(item);
    String what =
        kinds.isEmpty()
            ? "of no known class"
            : kinds.contains(ItemKind.REFUSED)
                ? "never linked: a disambiguation page, a name, a list, a fiction or a people"
                : kinds.stream()
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" and "));
    return item.id() + ", which is " + what;
  }
}
