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

  /**
   * {@return an argument that is not too small}
   *
   * @param argument to be checked
   * @param min the least that is legal
   * @param name the parameter's, for the error
   * @throws IllegalArgumentException if it is less
   */
  public static long atLeast(long argument, long min, String name) {
    if (argument < min) {
      throw new IllegalArgumentException(name + "=" + argument + " is less than " + min);
    }
    return argument;
  }

  /**
   * {@return an argument that is in its range}
   *
   * @param argument to be checked
   * @param min the least that is legal
   * @param max the most that is legal
   * @param name the parameter's, for the error
   * @throws IllegalArgumentException if it is less or more
   */
  public static int inRange(int argument, int min, int max, String name) {
    if (argument < min || argument > max) {
      throw new IllegalArgumentException(
          name + "=" + argument + " is not from " + min + " to " + max);
    }
    return argument;
  }
}
