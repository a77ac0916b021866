package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit that is known by its number alone may be any of those that bore the number in turn, where
 * an article tells these apart. Nothing is joined; those that bore it in turn are not even reported
 * as what might be one.
 */
final class LifeRule implements JoinRule {
  static final String NAME = "identity.number-given-again";
  private static final Pattern LIFE = Pattern.compile("(.+)/(since|until)-[0-9]{1,4}");

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> lives = new TreeMap<>();
    things
        .of(Kind.UNIT)
        .forEach(
            unit -> {
              Matcher life = LIFE.matcher(unit.key());
              if (life.matches()) {
                lives.computeIfAbsent(life.group(1), key -> new ArrayList<>()).add(unit);
              }
            });
    things
        .of(Kind.UNIT)
        .forEach(
            unit ->
                lives
                    .getOrDefault(unit.key(), List.of())
                    .forEach(life -> doubt(unit, life, proposals)));
  }

  private static void doubt(Thing number, Thing life, Proposals proposals) {
    String reason = "the number was given again, and no text says which of the units is meant";
    proposals.doubt(number, number.label(), life, life.label(), NAME, reason);
  }
}
