package org.battlegraph.model.fact;

import org.battlegraph.model.entity.EntityId;

/**
 * A thing bore a name for a time: 北京改稱北平 tells it of two names of one city.
 *
 * <p>The JSON form of facts has no relation for it; there an entity has its names without times.
 *
 * @param basis its basis; the date is that of the change
 * @param bearer who or what bore the name
 * @param name the name, in the words of the text
 * @param tenure since when or till when, as the text says it
 */
public record NameUse(Basis basis, EntityId bearer, String name, Tenure tenure) implements Fact {
  @Override
  public String relation() {
    return "name";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
