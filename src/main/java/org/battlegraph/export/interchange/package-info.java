/**
 * The graph in the forms that other programs open: tables for spreadsheets (CSV), maps (GeoJSON),
 * web programs (JSON-LD), and orbat-mapper's scenarios.
 *
 * <p>In: a graph that can be asked, or a dataset. Out: files, one writer a form, each the same for
 * the same graph. Start at {@link org.battlegraph.export.interchange.CsvTables}, {@link
 * org.battlegraph.export.interchange.GeoJson}, {@link
 * org.battlegraph.export.interchange.JsonLdDocument} or {@link
 * org.battlegraph.export.interchange.Scenario}. Only what the articles assert is written; what is
 * merely claimed names its claimant.
 */
@NullMarked
package org.battlegraph.export.interchange;

import org.jspecify.annotations.NullMarked;
