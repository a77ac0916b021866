package org.battlegraph.recognize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.EventMention;

/** Collects the places that battles are called by: 日列博夫卡戰役, 雙堆集之戰. */
final class EventPlaces {
  private static final Pattern STEM =
      Pattern.compile(
          "(?:第.{1,3}次)?(.{2,8}?)(?:战役|会战|战斗|之战|之役|之围|一役|海战|作战|大捷|攻势"
              + "|(?:攻防|保卫|防御|阻击|围城|登陆|争夺|攻坚|围困|突围|歼灭)战)");

  /** A fight has one place, and 桂柳會戰 has two. */
  private static final Pattern LOCAL = Pattern.compile("(?:战斗|戰鬥|保[卫衛][战戰]|[坚堅][战戰]|阻[击擊][战戰])$");

  private static final int LONGEST_BARE = 3;

  private EventPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (EventMention event : scene.reading().found(EventMention.class)) {
      Matcher stem = STEM.matcher(scene.reading().folded(event.span()));
      if (stem.matches()) {
        String name = stem.group(1);
        boolean place =
            scene.names().isKnown(name)
                || scene.names().isForeign(name)
                || scene.lexicon().suffixes().of(name).isPresent();
        if (LOCAL.matcher(event.name()).find()
            && name.length() <= LONGEST_BARE
            && scene.names().isPossible(name)) {
          votes.add(name, PlaceClue.SURE);
          votes.add(name, PlaceClue.EVENT_STEM);
        }
        if (place && scene.names().isPossible(name)) {
          votes.add(name, PlaceClue.EVENT_STEM);
        }
      }
    }
  }
}
