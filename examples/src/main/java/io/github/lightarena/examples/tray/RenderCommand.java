package io.github.lightarena.examples.tray;

import io.github.lightarena.examples.tray.film.Film;
import io.github.lightarena.examples.tray.film.Picture;
import io.github.lightarena.examples.tray.film.PngFile;
import io.github.lightarena.examples.tray.render.MemoryKind;
import io.github.lightarena.examples.tray.render.PassStatistics;
import io.github.lightarena.examples.tray.render.RenderSettings;
import io.github.lightarena.examples.tray.render.Renderer;
import io.github.lightarena.examples.tray.sampling.Sampler;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneException;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renders a scene, on the Java heap, in an arena, or both, and says what each took. */
@Command(
    name = "tray",
    mixinStandardHelpOptions = true,
    version = "tray, an example of Light Arena",
    sortOptions = false,
    description = {
      "Renders a scene of tray_rust's JSON format by path tracing.",
      "",
      "The materials' values of each camera sample live on the Java heap or in an arena;"
          + " the picture is the same to the bit. A table at the end says what each took."
    },
    footer = {
      "",
      "Exit codes: 0 all is well; 1 the pictures of heap and arena differ; 2 the scene, a file"
          + " that it names, an option or the output file is wrong."
    })
final class RenderCommand implements Callable<Integer> {
  private static final int MOST_SAMPLES = 1 << 20;
  private static final int MOST_THREADS = 1 << 10;

  static final String DEFAULT_SCENE = "scenes/materials.json";

  /** What {@code --memory} may be. */
  enum Memory {
    HEAP,
    ARENA,
    BOTH
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--scene",
      paramLabel = "FILE",
      description = "The scene; without it, one that shows the materials.")
  private Path sceneFile;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "picture.png",
      description = "The PNG file to write (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "The picture's size in pixels (default: the scene's).")
  private PictureSize size;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "The samples a pixel, rounded up to a power of two (default: the scene's).")
  private Integer samples;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "The number of threads (default: one a processor).")
  private Integer threads;

  @Option(
      names = "--memory",
      paramLabel = "heap|arena|both",
      defaultValue = "both",
      description = "Where a sample's values live (default: ${DEFAULT-VALUE}).")
  private Memory memory;

  @Option(
      names = "--passes",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "How often the picture is rendered; from the second pass on everything is warm"
              + " (default: ${DEFAULT-VALUE}).")
  private int passes;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed of the samples (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws InterruptedException {
    try {
      Scene scene = SceneReader.read(source());
      checkOut();
      return render(scene);
    } catch (SceneException e) {
      return fail(e.getMessage());
    } catch (IOException e) {
      return fail(out + ": " + SceneSource.describe(e, "a file to write to"));
    } catch (OutOfMemoryError e) {
      return fail(
          "found a Java heap of %d MiB, expected a larger one (-Xmx) for this scene"
              .formatted(Runtime.getRuntime().maxMemory() >> 20));
    }
  }

  private int render(Scene scene) throws IOException, InterruptedException {
    checkFits(settings(scene, MemoryKind.HEAP), scene);
    StatisticsTable table = new StatisticsTable();
    Picture picture = null;
    boolean same = true;
    for (MemoryKind kind : MemoryKind.values()) {
      if (memory != Memory.BOTH && !memory.name().equals(kind.name())) {
        continue;
      }
      RenderSettings settings = settings(scene, kind);
      try (Renderer renderer = new Renderer(scene, settings)) {
        for (int pass = 1; pass <= passes; pass++) {
          table.add(kind, pass, renderPass(renderer, kind, pass));
          Picture rendered = renderer.picture();
          same &= picture == null || picture.sameBits(rendered);
          picture = rendered;
        }
      }
    }
    PngFile.write(picture, out);
    PrintWriter output = spec.commandLine().getOut();
    output.print(table.format());
    output.println("picture: " + out);
    if (memory == Memory.BOTH || passes > 1) {
      output.println(
          same
              ? "all pictures are equal to the bit"
              : "THE PICTURES DIFFER; the last one was written");
    }
    output.flush();
    return same ? 0 : 1;
  }

  private PassStatistics renderPass(Renderer renderer, MemoryKind kind, int pass)
      throws InterruptedException {
    String task = "%s, pass %d of %d".formatted(kind.name().toLowerCase(Locale.ROOT), pass, passes);
    try (Progress progress = Progress.start(task, renderer.tileCount())) {
      return renderer.render(progress::show);
    }
  }

  private RenderSettings settings(Scene scene, MemoryKind kind) {
    int wanted = samples == null ? scene.samples() : within("--samples", samples, MOST_SAMPLES);
    within("--passes", passes, Integer.MAX_VALUE);
    return new RenderSettings(
        size == null ? scene.width() : size.width(),
        size == null ? scene.height() : size.height(),
        Sampler.roundUp(wanted),
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : within("--threads", threads, MOST_THREADS),
        kind,
        seed);
  }

  private SceneSource source() {
    return sceneFile == null ? SceneSource.resource(DEFAULT_SCENE) : SceneSource.file(sceneFile);
  }

  /** Finds out before rendering what would be a pity to find out after it. */
  private void checkOut() throws IOException {
    Path directory = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out)) {
      throw new IOException("found a directory, expected a file");
    }
    if (directory == null || !Files.isDirectory(directory)) {
      throw new IOException("found no directory " + directory + ", expected one to write to");
    }
    if (!Files.isWritable(directory)) {
      throw new IOException("found a directory that cannot be written to: " + directory);
    }
  }

  /** Finds out before rendering whether there is room for the picture. */
  private void checkFits(RenderSettings settings, Scene scene) {
    long needed = Film.bytes(settings.width(), settings.height(), scene.filter());
    long most = Runtime.getRuntime().maxMemory();
    if (needed > most) {
      throw wrong(
          "%s: found %dx%d, which takes %d MiB of the Java heap, expected at most its %d MiB"
              .formatted(
                  size == null ? source().name() + ": $.film" : "--size",
                  settings.width(),
                  settings.height(),
                  needed >> 20,
                  most >> 20));
    }
  }

  private int within(String option, int value, int most) {
    if (value < 1) {
      throw wrong("%s: found %d, expected at least 1".formatted(option, value));
    }
    if (value > most) {
      throw wrong("%s: found %d, expected at most %d".formatted(option, value, most));
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int fail(String message) {
    spec.commandLine().getErr().println("tray: " + message);
    spec.commandLine().getErr().flush();
    return spec.exitCodeOnInvalidInput();
  }
}
