package io.github.lightarena.examples.tray.scene;

/**
 * A scene, or a file that it names, is wrong. The message is one line that says where, what was
 * found and what was expected.
 */
public final class SceneException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one line
   */
  public SceneException(String message) {
    super(message.lines().findFirst().orElse(""));
  }

  /**
   * Makes an exception with a cause.
   *
   * @param message one line
   * @param cause what went wrong first
   */
  public SceneException(String message, Throwable cause) {
    super(message.lines().findFirst().orElse(""), cause);
  }
}
