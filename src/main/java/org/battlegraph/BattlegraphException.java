package org.battlegraph;

/**
 * The root of everything that Battlegraph throws on purpose.
 *
 * <p>The message is meant for the user: one line that names the thing that is wrong and, where
 * there is one, the remedy. Text that is not understood is never an exception.
 */
public class BattlegraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports one thing.
   *
   * @param message one line for the user
   */
  public BattlegraphException(String message) {
    super(message);
  }

  /**
   * Reports one thing and what lay behind it.
   *
   * @param message one line for the user
   * @param cause what lay behind it, shown with {@code --verbose} only
   */
  public BattlegraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
