package io.github.lightarena.benchmarks.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderRunTest {
  private static final List<String> OUTPUT =
      List.of(
          "memory  pass    time   rays  samples  scopes  Java heap a sample  collections  tile p99",
          "heap       1  2.50 s  90000    10000       -         1234.000 B           17   3.50 ms",
          "heap       2  2.00 s  90000    10000       -         1234.000 B           12   2.50 ms",
          "picture: picture.png",
          "all pictures are equal to the bit");

  @Test
  void theLastPassOfTheTableCounts() {
    Map<String, String> pass = PassTable.lastPass(OUTPUT);

    RenderRun run = RenderRun.of(pass, new GcLog(3, 4.5));

    assertEquals(new RenderRun(5000, 12, 4.5, 2.5), run);
  }

  @Test
  void outputWithoutATableIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> PassTable.lastPass(List.of("tray: no such file")));
  }

  @Test
  void pausesAreCountedInTheLog(@TempDir Path directory) throws IOException {
    Path log =
        Files.writeString(
            directory.resolve("gc.log"),
            """
            [0.005s][info][gc] Using G1
            [0.1s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->1M(64M) 1.234ms
            [0.2s][info][gc] GC(1) Concurrent Mark Cycle 99.000ms
            [0.3s][info][gc] GC(2) Pause Remark 10M->10M(64M) 2.500ms
            """);

    assertEquals(new GcLog(2, 2.5), GcLog.read(log));
  }
}
