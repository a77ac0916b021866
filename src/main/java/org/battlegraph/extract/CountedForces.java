package org.battlegraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.zh.Folding;

/** Says which side the words of a count name themselves: 8500名日軍, 3名韓國人, 日機9架. */
final class CountedForces {
  /** What stands for a nation at the head of a compound, in folded form: 日機, 苏舰. */
  private static final String NATIONS = "日美苏英德法俄";

  private static final String ARMS = "军机舰艇船炮车骑";

  private static final Pattern PEOPLE =
      Pattern.compile("[0-9千百万余多名个位][\\p{IsHan}&&[^0-9千百万余多名个位]]{1,5}(?<!军|军中)人$");

  private final ArticleView view;
  private final List<Unit> sides;

  CountedForces(ArticleView view) {
    this.view = view;
    this.sides =
        view.resolution().entities().values().stream()
            .filter(CountedForces::isSide)
            .filter(Unit.class::isInstance)
            .map(Unit.class::cast)
            .toList();
  }

  /** Returns the side, if the words of the count name one. */
  Optional<EntityId> of(FigureMention count) {
    return view.mentionsIn(count.span()).stream()
        .filter(mention -> !isCountedItself(count, mention))
        .flatMap(mention -> view.resolution().meaningOf(mention).stream())
        .filter(CountedForces::isSide)
        .map(Entity::id)
        .findFirst()
        .or(() -> ofCompound(count));
  }

  /** Of 2個邊區縱隊 the name is what is counted. */
  private static boolean isCountedItself(FigureMention count, Mention mention) {
    return !count.unitOfCount().equals("persons") && mention.span().end() == count.span().end();
  }

  /** Tells whether it counts people by where they are from, and says no side: 2000俄國人. */
  boolean isOfPeople(FigureMention count) {
    return PEOPLE.matcher(view.folded(count.span())).find();
  }

  /** Tells whether the words of the count say that it is of the enemy: 敵機30架. */
  boolean isOfEnemy(FigureMention count) {
    return count.counted().startsWith("敌") || count.counted().startsWith("敵");
  }

  private static boolean isSide(Entity entity) {
    return entity instanceof State
        || entity instanceof Unit unit && unit.kind() == Unit.Kind.SIDE_FORCE;
  }

  /** A number right before 日軍 hides the name: 8500日軍; and 日機 is none. */
  private Optional<EntityId> ofCompound(FigureMention count) {
    String word = Folding.fold(count.counted());
    boolean compound =
        word.length() == 2
            && NATIONS.indexOf(word.charAt(0)) >= 0
            && ARMS.indexOf(word.charAt(1)) >= 0;
    return compound
        ? sides.stream()
            .filter(unit -> label(unit).startsWith(word.substring(0, 1)))
            .min(Comparator.comparing(unit -> !label(unit).endsWith("军")))
            .map(Unit::id)
        : Optional.empty();
  }

  private static String label(Unit unit) {
    return Folding.fold(unit.naming().label());
  }
}
