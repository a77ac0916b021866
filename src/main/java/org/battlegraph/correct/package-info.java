/**
 * What people know better than the program.
 *
 * <p>In: a folder of files in which a named person rejects, amends or adds facts, or says of
 * entities that they are one or two; and what was read of an article. Out: the article's facts as
 * corrected, with who corrected what and why; and the corrections that fit nothing any more. Start
 * at {@link org.battlegraph.correct.Corrections}. It changes no reading: the same corrections are
 * applied to each new one, and find their facts by IRI.
 */
@NullMarked
package org.battlegraph.correct;

import org.jspecify.annotations.NullMarked;
