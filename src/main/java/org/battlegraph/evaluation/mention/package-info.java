/**
 * How well the recognizers read: mentions compared with those that a careful reader marked.
 *
 * <p>In: the entities of annotated articles, articles whose mentions are annotated in full ({@link
 * org.battlegraph.evaluation.mention.MentionGoldReader}), and what was recognized in the same
 * articles. Out: a {@link org.battlegraph.evaluation.mention.MentionReport}. Start at {@link
 * org.battlegraph.evaluation.mention.MentionEvaluation}. Verbs of action are not counted here: the
 * scores of facts tell how well they are read.
 */
@NullMarked
package org.battlegraph.evaluation.mention;

import org.jspecify.annotations.NullMarked;
