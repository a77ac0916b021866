package org.battlegraph.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a {@link DumpRun} wrote, or a run on a cluster. */
public final class Parts {
  /** Hadoop writes it when all parts are there. */
  private static final String DONE_ON_CLUSTER = "_SUCCESS";

  private Parts() {}

  /** Tells whether a run has written a folder, or is writing it. */
  public static boolean areIn(Path folder) {
    return isOfCluster(folder) || Manifest.of(folder).isPresent();
  }

  /**
   * Returns the parts of a folder in their order: together they are all that is stated.
   *
   * @throws DumpException if no run has written it, or none has come to its end
   */
  public static List<Path> of(Path folder) {
    PartFolder parts = new PartFolder(folder);
    if (!areIn(folder)) {
      throw new DumpException(folder + ": a folder without the parts of a dump");
    }
    if (!isOfCluster(folder) && !parts.isComplete()) {
      throw new DumpException(
          folder + ": its run has not come to its end; the same map --dump goes on");
    }
    try {
      return parts.all();
    } catch (IOException e) {
      throw new DumpException(folder + ": cannot be read: " + Reason.of(e), e);
    }
  }

  private static boolean isOfCluster(Path folder) {
    return Files.exists(folder.resolve(DONE_ON_CLUSTER));
  }
}
