/**
 * What cannot be true together in a graph, or looks wrong.
 *
 * <p>In: a graph with its evidence, and checks as SPARQL SELECT queries ({@code queries/quality}).
 * Out: findings, each with the places of the articles that it is about and a reason in Chinese and
 * English. Start at {@link org.battlegraph.infer.critic.Critic}; {@link
 * org.battlegraph.infer.critic.CheckLibrary} lists the checks.
 *
 * <p>A check sees one graph: what the articles assert, the evidence with their text and mentions,
 * links, ontology, and notes on the mentions that {@link org.battlegraph.infer.critic.ReadingNotes}
 * makes and nobody keeps. Plans, denials and inferences are left out. Nothing is corrected here.
 */
@NullMarked
package org.battlegraph.infer.critic;

import org.jspecify.annotations.NullMarked;
