package org.battlegraph.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A force of a battle with those that stood under it there.
 *
 * @param force its address
 * @param subordination the fact that puts it under the one above; empty at the top
 * @param commands the facts that say who commanded it
 * @param below those directly under it, larger ones first
 */
public record ForceTree(
    String force, Optional<String> subordination, List<String> commands, List<ForceTree> below) {
  /** Copies the lists. */
  public ForceTree {
    commands = List.copyOf(commands);
    below = List.copyOf(below);
  }
}
