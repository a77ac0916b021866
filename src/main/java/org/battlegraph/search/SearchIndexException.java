package org.battlegraph.search;

import java.nio.file.Path;
import org.battlegraph.BattlegraphException;

/** The files of an index cannot be written. */
public final class SearchIndexException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  SearchIndexException(Path folder, Throwable cause) {
    super(folder + ": an index cannot be written there", cause);
  }
}
