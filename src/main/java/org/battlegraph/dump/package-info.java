/**
 * From a dump of a wiki, or a folder of a million articles, to N-Quads, in the memory of a few
 * pages.
 *
 * <p>In: {@code pages-articles} XML as Wikimedia publishes it (plain, .gz, .bz2) and folders. Out:
 * what each article states, as lines of N-Quads. An input is cut into {@link
 * org.battlegraph.dump.Block}s, each of which can be mapped apart from the others, on this machine
 * ({@link org.battlegraph.dump.DumpRun}) or another; {@link org.battlegraph.dump.PageMapper} makes
 * lines of one page, and {@link org.battlegraph.dump.MilitaryArticles} chooses the pages. Start at
 * {@link org.battlegraph.dump.Inputs}.
 *
 * <p>Not here: what is derived from several articles. It is made of the lines afterwards.
 */
@NullMarked
package org.battlegraph.dump;

import org.jspecify.annotations.NullMarked;
