package org.battlegraph.model.entity;

import java.util.Locale;
import org.battlegraph.model.mention.EventKind;

/**
 * A war, a campaign, a battle or an incident that has a name.
 *
 * @param id its identity
 * @param naming its names
 * @param kind what it is
 */
public record Event(EntityId id, Naming naming, EventKind kind) implements Entity {

  @Override
  public String type() {
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
