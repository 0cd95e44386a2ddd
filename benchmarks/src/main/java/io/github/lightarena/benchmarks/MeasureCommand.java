package io.github.lightarena.benchmarks;

import io.github.lightarena.benchmarks.render.RenderDriver;
import io.github.lightarena.benchmarks.render.RenderReport;
import io.github.lightarena.benchmarks.report.Charts;
import io.github.lightarena.benchmarks.report.Document;
import io.github.lightarena.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs benchmarks in rounds, and writes what they gave as JSON, tables and charts. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    version = "benchmarks of Light Arena",
    sortOptions = false,
    description = {
      "Measures Light Arena and what a user would otherwise pick, on the same data.",
      "",
      "Every round runs each benchmark in one new JVM, so that the runs of all contenders alternate;"
          + " a number is the median of the rounds."
    })
final class MeasureCommand implements Callable<Integer> {
  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many JVMs each benchmark gets (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      defaultValue = ".*",
      description = "The benchmarks to run (default: all); 'render' stands for the path tracer.")
  private String include;

  @Option(
      names = "--render-job",
      paramLabel = "ARGS",
      description =
          "What the path tracer is told (default: --size 160x90 --samples 8; with --thorough"
              + " --size 320x240 --samples 16).")
  private String renderJob;

  @Option(
      names = "--thorough",
      description =
          "Ten times as long in each JVM: seconds instead of tenths of a second, and a larger"
              + " picture. Takes hours.")
  private boolean thorough;

  @Option(
      names = "--resume",
      description =
          "Keeps the rounds that the results directory has already, and measures those that are"
              + " missing; if none is, only writes the report anew.")
  private boolean resume;

  @Option(
      names = "--results",
      paramLabel = "DIRECTORY",
      required = true,
      description = "Gets jmh.json, results.md and the charts, in a directory for this JDK.")
  private Path results;

  @Option(
      names = "--publish",
      paramLabel = "FILE",
      description =
          "The document that gets the tables in its section for this JDK, and the charts beside"
              + " it.")
  private Path document;

  @Parameters(
      paramLabel = "JMH",
      description = "Options of JMH after '--', such as -wi 1 -i 1 -w 200ms -r 200ms.")
  private List<String> jmhOptions = List.of();

  @Override
  public Integer call()
      throws IOException, InterruptedException, RunnerException, CommandLineOptionException {
    String jdk = "jdk-" + Runtime.version().feature();
    Path directory = results.resolve(jdk);
    Files.createDirectories(directory);
    Pace pace = thorough ? Pace.THOROUGH : Pace.BRISK;
    Rounds benchmarks =
        new Rounds(include, new CommandLineOptions(jmhOptions.toArray(String[]::new)), pace);
    String job = renderJob == null ? pace.renderJob : renderJob;
    RenderDriver driver =
        new RenderDriver(directory.resolve("render"), words(job), pace.renderPasses);
    RenderReport render = new RenderReport();
    for (int number = 0; number < rounds; number++) {
      RoundFile file = new RoundFile(directory, number);
      if (!resume || !file.exists()) {
        file.write(
            new RoundFile.Round(
                benchmarks.run(), "render".matches(include) ? driver.round() : Map.of()));
      }
      RoundFile.Round round = file.read();
      benchmarks.add(round.benchmarks());
      render.add(round.render());
    }
    benchmarks.writeJson(directory.resolve("jmh.json"));
    Report report = new Report(benchmarks.measurements(), render.floors());
    String markdown = settings(pace, job) + report.markdown() + render.markdown();
    Files.writeString(directory.resolve("results.md"), markdown);
    List<Path> charts =
        Charts.write(report.byChart(), render.speeds(), directory.resolve("charts"));
    if (document != null) {
      publish(jdk, markdown, charts);
    }
    System.out.println(markdown);
    System.out.println("written to " + directory);
    return 0;
  }

  private void publish(String jdk, String markdown, List<Path> charts) throws IOException {
    Path pictures = document.resolveSibling("performance").resolve(jdk);
    Files.createDirectories(pictures);
    StringBuilder text = new StringBuilder(markdown);
    for (Path chart : charts) {
      Files.copy(chart, pictures.resolve(chart.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      text.append("![%s](performance/%s/%1$s)\n".formatted(chart.getFileName(), jdk));
    }
    new Document(document).replace(jdk, text.append('\n').toString());
  }

  private String settings(Pace pace, String job) {
    return String.format(
        Locale.ROOT,
        "%s %s, %s %s, %d processors. %d rounds; %s. `render`: `%s`, the last of %d passes."
            + "%n%n",
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        rounds,
        jmhOptions.isEmpty() ? pace : "JMH's " + String.join(" ", jmhOptions),
        job,
        pace.renderPasses);
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
