package io.github.lightarena.benchmarks;

import io.github.lightarena.benchmarks.render.RenderRun;
import io.github.lightarena.benchmarks.render.RenderSetting;
import io.github.lightarena.benchmarks.report.Configuration;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What a round found, in a file, so that a run that was interrupted can be taken up again. */
final class RoundFile {
  private final Path file;

  RoundFile(Path directory, int round) {
    file = directory.resolve("round-" + (round + 1) + ".ser");
  }

  /**
   * What a round found.
   *
   * @param benchmarks what JMH gave
   * @param render what the path tracer took
   */
  record Round(Map<Configuration, List<RunResult>> benchmarks, Map<RenderSetting, RenderRun> render)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  boolean exists() {
    return Files.exists(file);
  }

  void write(Round round) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(round);
    }
  }

  Round read() throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      return (Round) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(file + ": not written by this program", e);
    }
  }
}
