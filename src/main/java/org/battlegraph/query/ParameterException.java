package org.battlegraph.query;

import org.battlegraph.BattlegraphException;

/** A parameter without a value, or a value that cannot be read as what the parameter stands for. */
public final class ParameterException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  ParameterException(String message) {
    super(message);
  }
}
