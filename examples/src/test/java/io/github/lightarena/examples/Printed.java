package io.github.lightarena.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what an example prints. */
public final class Printed {
  private Printed() {}

  /**
   * {@return what a program prints on the standard output, with {@code \n} at the end of each line}
   *
   * @param program to be run; it must print from this thread
   */
  public static String by(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
