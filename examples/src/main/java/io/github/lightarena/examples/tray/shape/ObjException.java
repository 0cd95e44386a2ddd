package io.github.lightarena.examples.tray.shape;

import java.io.IOException;

/** An OBJ file is wrong; the message says what was found and what was expected. */
public final class ObjException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  ObjException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** {@return the number of the line, from 1} */
  public int line() {
    return line;
  }
}
