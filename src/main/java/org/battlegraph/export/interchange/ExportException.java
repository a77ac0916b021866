package org.battlegraph.export.interchange;

import java.io.IOException;
import org.battlegraph.BattlegraphException;

/** The writer takes no more of an export; what it has got is not whole. */
public final class ExportException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  ExportException(IOException cause) {
    super(
        "the export was not written to its end ("
            + (cause.getMessage() == null ? "the writer gives no reason" : cause.getMessage())
            + "): discard it and write it anew",
        cause);
  }
}
