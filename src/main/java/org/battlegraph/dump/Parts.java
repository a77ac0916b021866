package org.battlegraph.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files that a {@link DumpRun} wrote. */
public final class Parts {
  private Parts() {}

  /**
   * Returns the parts of a folder in their order: together they are all that is stated.
   *
   * @throws DumpException if no run has written it, or none has come to its end
   */
  public static List<Path> of(Path folder) {
    PartFolder parts = new PartFolder(folder);
    if (Manifest.of(folder).isEmpty()) {
      throw new DumpException(folder + ": a folder without the parts of a dump");
    }
    if (!parts.isComplete()) {
      throw new DumpException(
          folder + ": its run has not come to its end; the same map --dump goes on");
    }
    try {
      return parts.all();
    } catch (IOException e) {
      throw new DumpException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
