package org.battlegraph.serve;

import org.battlegraph.BattlegraphException;

/** A request that gives one parameter twice. */
final class RepeatedParameterException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  RepeatedParameterException(String name) {
    super("'" + name + "' is given more than once");
  }
}
