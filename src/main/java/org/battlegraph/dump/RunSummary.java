package org.battlegraph.dump;

import java.nio.file.Path;

/**
 * What came of a run.
 *
 * @param counts how many of what, with what earlier runs had done
 * @param parts how many parts there are besides the common one
 * @param before how many of them earlier runs had done
 * @param problems the file that tells what could not be read
 */
public record RunSummary(BlockReport.Counts counts, int parts, int before, Path problems) {}
