package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** Programs that tests need, that are not part of the build, and that a machine may lack. */
public final class Tools {

  private Tools() {}

  /**
   * Ends a test whose tool is missing: it is skipped, and says so; with {@code
   * -Dlightarena.tools=required} it fails.
   *
   * @param tool its name, and what is not tested without it
   */
  public static <T> T missing(String tool) {
    String message = "SKIPPED: no " + tool;
    if ("required".equals(System.getProperty("lightarena.tools"))) {
      return fail("lightarena.tools=required: no " + tool);
    }
    System.err.println(message);
    return abort(message);
  }
}
