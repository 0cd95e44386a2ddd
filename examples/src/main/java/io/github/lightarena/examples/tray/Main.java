package io.github.lightarena.examples.tray;

import picocli.CommandLine;

/** The path tracer's command line. */
public final class Main {
  private Main() {}

  /**
   * Renders a scene.
   *
   * @param args the options; {@code --help} lists them
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new RenderCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(PictureSize.class, PictureSize::parse)
        .setParameterExceptionHandler(
            (e, args) -> {
              e.getCommandLine().getErr().println("tray: " + e.getMessage());
              return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
            });
  }
}
