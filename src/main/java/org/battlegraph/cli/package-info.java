/**
 * The command line: one class a command, and what they share.
 *
 * <p>In: arguments. Out: text on the writers that picocli is given, and an exit code ({@code
 * docs/errors.md}). Start at {@link org.battlegraph.cli.Main}; {@link
 * org.battlegraph.cli.BattlegraphCommand} puts the commands together, and {@link
 * org.battlegraph.cli.GraphSource} is what every command that needs a graph shares.
 *
 * <p>Commands are thin: options, one call, an exit code. They throw; {@link
 * org.battlegraph.cli.OneLineErrors} alone prints errors. Only {@code Main} ends the process.
 */
@NullMarked
package org.battlegraph.cli;

import org.jspecify.annotations.NullMarked;
