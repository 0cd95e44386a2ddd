package io.github.lightarena.codegen;

/** Checks what users pass in. Not for users. */
public final class Arguments {
  private Arguments() {}

  /**
   * {@return an argument that is not null}
   *
   * @param <T> its class
   * @param argument to be checked
   * @param name the parameter's, for the error
   * @throws NullPointerException if it is null
   */
  public static <T> T notNull(T argument, String name) {
    if (argument == null) {
      throw new NullPointerException(name + "=null");
    }
    return argument;
  }
}
