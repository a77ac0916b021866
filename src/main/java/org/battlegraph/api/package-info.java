/**
 * The library's front door in Java.
 *
 * <p>In: articles as files, folders or strings. Out: facts, a Jena dataset, RDF to a stream or a
 * file, JSON Lines, and the answers of named queries. Start at {@link
 * org.battlegraph.api.Battlegraph}, which reads, and {@link org.battlegraph.api.ArticleGraph},
 * which is asked. It only puts the stages together: nothing is understood here.
 */
@NullMarked
package org.battlegraph.api;

import org.jspecify.annotations.NullMarked;
