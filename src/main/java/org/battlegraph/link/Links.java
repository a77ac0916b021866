package org.battlegraph.link;

import java.util.List;
import org.battlegraph.model.entity.PlacePoint;
import org.battlegraph.model.entity.WikidataLink;

/**
 * What linking found.
 *
 * @param links the links, in the order of the entities
 * @param points the points of the places among them
 */
public record Links(List<WikidataLink> links, List<PlacePoint> points) {
  /** Copies the lists. */
  public Links {
    links = List.copyOf(links);
    points = List.copyOf(points);
  }
}
