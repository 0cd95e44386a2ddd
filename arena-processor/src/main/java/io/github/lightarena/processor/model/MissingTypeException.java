package io.github.lightarena.processor.model;

/** Thrown where a signature names a type that is not there yet: the next round may have it. */
public final class MissingTypeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** As the user wrote it. */
  private final String typeName;

  /**
   * Makes the exception.
   *
   * @param typeName the type as the user wrote it
   */
  public MissingTypeException(String typeName) {
    super("type=" + typeName);
    this.typeName = typeName;
  }

  /**
   * Names the type.
   *
   * @return its name as the user wrote it
   */
  public String typeName() {
    return typeName;
  }
}
