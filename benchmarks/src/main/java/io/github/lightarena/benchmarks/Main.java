package io.github.lightarena.benchmarks;

import picocli.CommandLine;

/** The one command that measures everything. */
public final class Main {
  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param args the options; {@code --help} lists them
   */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    System.exit(new CommandLine(new MeasureCommand()).execute(args));
  }
}
