package io.github.lightarena.it.model;

/** Runs random programs until one fails, or enough are done. */
final class ModelMain {
  /** What the JVM exits with after a failure. */
  static final int FAILED = 3;

  private static final int STEPS = 250;

  private ModelMain() {}

  public static void main(String[] arguments) {
    long operations = Long.parseLong(arguments[0]);
    Histogram histogram = new Histogram();
    try (Stranger stranger = new Stranger()) {
      for (long seed = 1; histogram.total() < operations; seed++) {
        Runner.run("seed=" + seed, Program.random(seed, STEPS), histogram, stranger);
      }
    } catch (Failure failure) {
      System.out.println(failure.getMessage());
      System.exit(FAILED);
    }
    System.out.println(histogram);
  }
}
