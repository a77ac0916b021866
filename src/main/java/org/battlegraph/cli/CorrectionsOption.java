package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.correct.Corrections;
import picocli.CommandLine.Option;

/** The folder with what people corrected. */
final class CorrectionsOption {
  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description = "Apply the corrections in the .json files of this folder.")
  private Optional<Path> folder = Optional.empty();

  /** Returns what applies them. */
  Battlegraph over(Battlegraph battlegraph) {
    return folder.map(Corrections::read).map(battlegraph::with).orElse(battlegraph);
  }

  Optional<Path> folder() {
    return folder;
  }
}
