/**
 * Units that were raised again under an old number.
 *
 * <p>The number, the army and the echelon name a unit, until it is disbanded or destroyed and
 * another is raised under the number. Where an article tells both, with their dates, its facts say
 * by their dates which of the two they are about.
 */
@NullMarked
package org.battlegraph.reraise;

import org.jspecify.annotations.NullMarked;
