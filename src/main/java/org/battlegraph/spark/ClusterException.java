package org.battlegraph.spark;

import org.battlegraph.BattlegraphException;

/**
 * A run on a cluster cannot begin or come to its end: a block that could not be mapped however
 * often its task was repeated, a folder that cannot be written.
 */
public final class ClusterException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  ClusterException(String message) {
    super(message);
  }

  ClusterException(String message, Throwable cause) {
    super(message, cause);
  }
}
