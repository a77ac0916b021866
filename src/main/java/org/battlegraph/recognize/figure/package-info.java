/**
 * Finds counts of men, arms, formations and places: {@code 約30,000餘人}, {@code 飛機217架}, {@code 6個師}.
 *
 * <p>In: a {@link org.battlegraph.recognize.Reading}. Out: {@link
 * org.battlegraph.model.mention.FigureMention}s. Whose strength or loss a figure is, and whether it
 * is one, is not its business. Numbers of dates, durations, distances and names (第3大隊) are not
 * figures. Start at {@link org.battlegraph.recognize.figure.FigureRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.figure;

import org.jspecify.annotations.NullMarked;
