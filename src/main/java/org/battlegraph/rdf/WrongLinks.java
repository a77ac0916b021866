package org.battlegraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.lexicon.LinkTargets;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * The links of an article that lead to another thing than the one their words name: 廣島, linked to
 * the article on the bombing of the city, or 第104師, linked to that on 第14師團.
 *
 * <p>A link on just the words of a name, or of a fuller name, is judged by its title’s ending,
 * which tells what it is about. A number counts where 第 stands before it: the 第18集團軍 may well link
 * to 八路軍. A link on the name of a person is wrong if it leads to another person of the article, or
 * if the name is linked to its own title elsewhere. Anchors often run on behind the name; of those
 * only numbers and persons are judged.
 */
final class WrongLinks {
  private static final Pattern NUMBER = Pattern.compile("第([0-9]+|[" + Numerals.NUMERALS + "]+)");

  private final Map<Span, String> titles = new HashMap<>();
  private final NavigableMap<Integer, Link> byBegin = new TreeMap<>();
  private final Set<String> persons;
  private final LinkTargets targets;
  private final PlainText text;

  WrongLinks(Article article, Resolution resolution, LinkTargets targets) {
    this.targets = targets;
    this.text = article.text();
    for (Link link : article.links()) {
      titles.put(link.anchor(), link.target());
      byBegin.put(link.anchor().begin(), link);
    }
    persons =
        resolution.entities().values().stream()
            .filter(Person.class::isInstance)
            .flatMap(WrongLinks::names)
            .collect(Collectors.toSet());
  }

  /** Returns the title behind the link on a mention of an entity, if it is of another thing. */
  Optional<String> wrongOn(Mention mention, Entity entity) {
    Span words = mention.span();
    Span name = mention instanceof PersonMention person ? person.nameSpan() : words;
    return Optional.ofNullable(titles.get(name))
        .or(() -> onFullerName(name, entity).filter(title -> !isOfOneKind(title, entity)))
        .filter(title -> isWrong(title, entity))
        .or(() -> runningOn(words, entity).filter(title -> isOfAnother(title, entity)));
  }

  /**
   * The title of a link on a name with what stands before it: 日軍第11軍. It may be the title of what
   * stands before, 第9戰區 in 第9戰區第11軍, so that only another kind of thing tells.
   */
  private Optional<String> onFullerName(Span name, Entity entity) {
    return Optional.ofNullable(byBegin.lowerEntry(name.begin()))
        .map(Map.Entry::getValue)
        .filter(link -> link.anchor().end() == name.end() && isOn(link, entity))
        .filter(link -> names(entity).anyMatch(Folding.fold(text.slice(link.anchor()))::equals))
        .map(Link::target);
  }

  /** The title of a link that begins with a name, or in it where a rank stands before a person. */
  private Optional<String> runningOn(Span name, Entity entity) {
    return Optional.ofNullable(byBegin.lowerEntry(name.end()))
        .map(Map.Entry::getValue)
        .filter(link -> link.anchor().end() > name.begin())
        .filter(
            link ->
                entity instanceof Person
                    ? link.anchor().begin() >= name.begin() && isOn(link, entity)
                    : link.anchor().begin() == name.begin() && link.anchor().end() >= name.end())
        .map(Link::target);
  }

  /** Tells whether a link is on the name, not on a rank before it, as 參謀長 in 參謀長張學良. */
  private boolean isOn(Link link, Entity entity) {
    String words = Folding.fold(text.slice(link.anchor()));
    return !words.contains(LinkTargets.base(link.target()))
        && names(entity).anyMatch(words::contains);
  }

  private boolean isOfAnother(String title, Entity entity) {
    String base = LinkTargets.base(title);
    if (entity instanceof Unit unit) {
      return isOfOneKind(title, entity) && hasOtherNumber(base, unit);
    }
    boolean own = names(entity).anyMatch(name -> name.contains(base) || base.contains(name));
    return entity instanceof Person person
        && !own
        && (person.naming().wikiTitle().isPresent() || persons.contains(base));
  }

  /** What an entity is called, its title included, folded. */
  private static Stream<String> names(Entity entity) {
    Naming naming = entity.naming();
    Stream<String> called = Stream.concat(Stream.of(naming.label()), naming.others().stream());
    return Stream.concat(
        called.map(Folding::fold), naming.wikiTitle().map(LinkTargets::base).stream());
  }

  private boolean isWrong(String title, Entity entity) {
    String base = LinkTargets.base(title);
    if (base.equals(Folding.fold(entity.naming().label()))) {
      return false; // a name may end in the word for another kind: 孫中山
    }
    if (isOfOneKind(title, entity)) {
      return entity instanceof Unit unit && hasOtherNumber(base, unit);
    }
    return targets
        .kindOf(title)
        .filter(other -> !(entity instanceof State && other.equals("place")))
        .isPresent();
  }

  private boolean isOfOneKind(String title, Entity entity) {
    return targets.kindOf(title).equals(Optional.of(entity.id().kind()));
  }

  private static boolean hasOtherNumber(String title, Unit unit) {
    if (unit.number().isEmpty()) {
      return false;
    }
    List<Integer> numbers =
        NUMBER
            .matcher(title)
            .results()
            .map(found -> Numerals.integer(found.group(1)))
            .flatMap(number -> number.stream().boxed())
            .toList();
    return !numbers.isEmpty() && !numbers.contains(unit.number().getAsInt());
  }
}
