package org.battlegraph.infer;

import org.battlegraph.BattlegraphException;

/** A rule that cannot be read; the message names it. */
public final class RuleException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  RuleException(String message) {
    super(message);
  }

  RuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
