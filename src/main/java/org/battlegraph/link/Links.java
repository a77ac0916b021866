package org.battlegraph.link;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.EnglishName;
import org.battlegraph.model.entity.PlacePoint;
import org.battlegraph.model.entity.WikidataLink;

/**
 * What linking found.
 *
 * @param links the links, in the order of the entities
 * @param points the points of the places among them
 * @param names the English names of the persons, events and places among them
 * @param abstentions what was not linked although there are items for it
 * @param stopped why the source could not be read to its end, if it could not
 */
public record Links(
    List<WikidataLink> links,
    List<PlacePoint> points,
    List<EnglishName> names,
    List<Abstention> abstentions,
    Optional<String> stopped) {
  /** Copies the lists. */
  public Links {
    links = List.copyOf(links);
    points = List.copyOf(points);
    names = List.copyOf(names);
    abstentions = List.copyOf(abstentions);
  }
}
