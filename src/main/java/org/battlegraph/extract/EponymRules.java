package org.battlegraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads who leads a force from its name: 王五 leads 王五部, 王五兵團 and 王五的騎兵. */
final class EponymRules {
  private static final RuleName EPONYM = new RuleName("command.named-after");

  private final ArticleView view;
  private final ChainOfCommand chain;

  EponymRules(ArticleView view, ChainOfCommand chain) {
    this.view = view;
    this.chain = chain;
  }

  /** Reads the names of all forces, each where the article names it first. */
  void readArticle() {
    Map<String, Person> persons = new HashMap<>();
    for (Entity entity : view.resolution().entities().values()) {
      if (entity instanceof Person person) {
        names(person).forEach(name -> persons.putIfAbsent(name, person));
      }
    }
    for (Entity entity : view.resolution().entities().values()) {
      if (entity instanceof Unit unit && !isMen(unit)) {
        eponym(unit)
            .flatMap(name -> named(name, persons))
            .ifPresent(
                person ->
                    view.firstMentionOf(unit.id()).ifPresent(span -> lead(person, unit, span)));
      }
    }
  }

  /** 王五的士兵 are men and no force that has a commander. */
  private static boolean isMen(Unit unit) {
    return Folding.fold(unit.naming().label()).matches(".*(?:士兵|官兵|军人|战士|将士)");
  }

  private void lead(Person person, Unit unit, Span span) {
    chain.appoint(
        person.id(),
        unit.id(),
        Optional.empty(),
        Optional.empty(),
        EPONYM,
        span,
        Held.at(Optional.empty()));
  }

  /** The name that may tell it: of a force with a number (第三軍團何成濬部) not the first one. */
  private static Optional<String> eponym(Unit unit) {
    String label = Folding.fold(unit.naming().label());
    boolean called = unit.naming().others().stream().anyMatch(name -> name.endsWith("部"));
    return unit.number().isEmpty() && (label.endsWith("部") || !called)
        ? Optional.of(label)
        : unit.naming().others().stream()
            .map(Folding::fold)
            .filter(name -> name.endsWith("部"))
            .findFirst();
  }

  /** The person with the longest name that the name of the force begins with. */
  private static Optional<Person> named(String name, Map<String, Person> persons) {
    for (int length = name.length() - 1; length > 1; length--) {
      Person person = persons.get(name.substring(0, length));
      if (person != null) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  private static Stream<String> names(Person person) {
    return Stream.concat(Stream.of(person.naming().label()), person.naming().others().stream())
        .map(Folding::fold);
  }
}
