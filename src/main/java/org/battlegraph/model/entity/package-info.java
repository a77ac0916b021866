/**
 * What the text speaks of: events, units, persons, places, states and organizations.
 *
 * <p>Start at {@link org.battlegraph.model.entity.Entity}; {@link
 * org.battlegraph.model.entity.Resolution} says which mention means which entity.
 */
@NullMarked
package org.battlegraph.model.entity;

import org.jspecify.annotations.NullMarked;
