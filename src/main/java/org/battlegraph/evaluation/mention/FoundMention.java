package org.battlegraph.evaluation.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;

/**
 * A recognized mention in the form in which it is compared.
 *
 * @param kind what it names
 * @param span where it stands; of a person the name alone, because rank and post are no part of it
 * @param names the forms of the name that were recognized with it
 */
record FoundMention(MentionKind kind, Span span, Set<String> names) {

  private static final Pattern ARMY = Pattern.compile("[軍军隊队]$");

  /** Returns the mentions of an article; what only points back (該軍, 此次會戰) names nothing. */
  static List<FoundMention> in(ArticleFacts article) {
    PlainText text = article.article().text();
    return article.mentions().stream()
        .flatMap(mention -> of(mention, text).stream())
        .distinct()
        .toList();
  }

  private static Optional<FoundMention> of(Mention mention, PlainText text) {
    if (mention instanceof UnitMention unit) {
      return unit.form() == UnitForm.ANAPHOR
          ? Optional.empty()
          : found(
              MentionKind.UNIT,
              unit.span(),
              text,
              Stream.concat(
                  Stream.of(unit.name(), unit.nation().orElse("") + unit.name()), army(unit)));
    }
    if (mention instanceof PersonMention person) {
      return found(
          MentionKind.PERSON,
          person.nameSpan(),
          text,
          Stream.concat(Stream.of(person.name(), text.slice(person.span())), titled(person)));
    }
    if (mention instanceof PlaceMention place) {
      Stream<String> within =
          place.kind() == PlaceKind.VICINITY ? place.reference().stream() : Stream.empty();
      return found(
          MentionKind.PLACE, place.span(), text, Stream.concat(Stream.of(place.name()), within));
    }
    if (mention instanceof EventMention event) {
      return event.anaphor()
          ? Optional.empty()
          : found(MentionKind.EVENT, event.span(), text, Stream.of(event.name()));
    }
    if (mention instanceof DateMention date) {
      return found(MentionKind.DATE, date.span(), text, Stream.empty());
    }
    if (mention instanceof FigureMention figure) {
      return found(MentionKind.FIGURE, figure.span(), text, Stream.empty());
    }
    if (mention instanceof ActionMention) {
      return Optional.empty();
    }
    throw new IllegalStateException("a kind of mention that is not compared: " + mention);
  }

  /** The words for the army before a unit (日本陸軍第3師團) name that army, too. */
  private static Stream<String> army(UnitMention unit) {
    return unit.nation().stream().filter(nation -> ARMY.matcher(nation).find());
  }

  private static Stream<String> titled(PersonMention person) {
    return Stream.concat(person.rank().stream(), person.post().stream())
        .map(title -> person.name() + title);
  }

  private static Optional<FoundMention> found(
      MentionKind kind, Span span, PlainText text, Stream<String> names) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(text.slice(span));
    names.forEach(forms::add);
    return Optional.of(new FoundMention(kind, span, forms));
  }
}
