package io.github.lightarena.processor.layout;

/** Thrown if a value would take more than 2^31 - 1 bytes. */
public final class LayoutTooLargeException extends Exception {

  private static final long serialVersionUID = 1L;

  /** In bytes. */
  private final long byteSize;

  LayoutTooLargeException(long byteSize) {
    super("byteSize=" + byteSize);
    this.byteSize = byteSize;
  }

  /**
   * How large it would be.
   *
   * @return the size of the value, in bytes
   */
  public long byteSize() {
    return byteSize;
  }
}
