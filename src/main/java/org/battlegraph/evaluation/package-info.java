/**
 * How well the articles are read: facts compared with those that careful readers wrote down.
 *
 * <p>In: annotated articles ({@link org.battlegraph.evaluation.GoldReader}) and the facts of the
 * same articles. Out: a {@link org.battlegraph.evaluation.Report} with scores by relation, lenient
 * and strict side by side, and what was missed and what is wrong. Start at {@link
 * org.battlegraph.evaluation.Evaluation}. Scores are about facts, not about how RDF spells them;
 * nothing here reads an article or writes to a stream.
 */
@NullMarked
package org.battlegraph.evaluation;

import org.jspecify.annotations.NullMarked;
