package io.github.lightarena.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Measurement HEAP = measurement("Heap", "records", 100.0, 100.0, 100.0);
  private static final Measurement AGRONA = measurement("Agrona", "flyweight", 50.0, 50.0, 50.0);

  @Test
  void aFloorIsMetUpToItsBound() {
    assertEquals(
        "| scope | Arena build | Heap records | | 0.90 | 0.80 to 0.95 | at most 0.90 | met |",
        lineWith("at most 0.90", report(90, 80, 95)));
    assertEquals(
        "| scope | Arena build | Heap records | | 0.91 | 0.80 to 0.95 | at most 0.90 | **missed** |",
        lineWith("at most 0.90", report(91, 80, 95)));
  }

  @Test
  void contendersThatAreNotBeatenAreListedWithTheirDistance() {
    String report = report(90, 80, 95);

    assertEquals(
        "| scope | build | Heap records | | 0.90 | 0.80 to 0.95 | beaten |",
        lineWith("| beaten", report));
    assertTrue(
        report.contains(
            "\n- `scope` against `Agrona flyweight`: 1.80 times its time (1.60 to 1.90)\n"),
        report);
  }

  @Test
  void garbageOfTheArenaMissesItsFloor() {
    Measurement litter =
        new Measurement("fill", "Arena", "slice", "", List.of(100.0, 100.0, 100.0), 16);

    String line = lineWith("0 B but", new Report(List.of(litter), List.of()).markdown());
    assertTrue(line.endsWith("| **missed** |"), line);
  }

  @Test
  void aLongOperationMayNotAllocateMoreThanJmhDoes() {
    assertTrue(scanOf(7_000).endsWith("| met |"), scanOf(7_000));
    assertTrue(scanOf(30_000).endsWith("| **missed** |"), scanOf(30_000));
  }

  private static String scanOf(double bytes) {
    Measurement scan =
        new Measurement("scan", "Arena", "random", "", List.of(150e6, 150e6, 150e6), bytes);
    return lineWith("0 B but", new Report(List.of(scan), List.of()).markdown());
  }

  private static String report(double... arena) {
    Measurement own = measurement("Arena", "build", arena[0], arena[1], arena[2]);
    return new Report(List.of(own, HEAP, AGRONA), List.of()).markdown();
  }

  private static Measurement measurement(String contender, String method, Double... means) {
    return new Measurement("scope", contender, method, "", List.of(means), 0);
  }

  /** The first line with a text, single-spaced. */
  private static String lineWith(String part, String text) {
    return text.lines()
        .map(line -> line.replaceAll(" +", " "))
        .filter(line -> line.contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }
}
