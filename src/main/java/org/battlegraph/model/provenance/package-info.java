/**
 * Where a piece of knowledge comes from: the source, the place in it, and the rule that read it.
 *
 * <p>Start at {@link org.battlegraph.model.provenance.Evidence}. How provenance is spelled in RDF
 * is not this package's business.
 */
@NullMarked
package org.battlegraph.model.provenance;

import org.jspecify.annotations.NullMarked;
