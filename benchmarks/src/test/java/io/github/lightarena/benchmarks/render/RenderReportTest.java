package io.github.lightarena.benchmarks.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.benchmarks.report.Floor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderReportTest {
  private static final RenderSetting HEAP = new RenderSetting("heap", 2, "2g");
  private static final RenderSetting ARENA = new RenderSetting("arena", 2, "2g");

  @Test
  void throughputAndCollectionsAreHeldToTheirFloors() {
    assertEquals(List.of(true, true), met(97, 0));
    assertEquals(List.of(false, true), met(96, 0));
    assertEquals(List.of(true, false), met(100, 1));
  }

  private static List<Boolean> met(double arenaSpeed, double arenaCollections) {
    RenderReport report = new RenderReport();
    report.add(
        Map.of(
            HEAP, new RenderRun(100, 5, 1, 1),
            ARENA, new RenderRun(arenaSpeed, arenaCollections, 1, 1)));
    return report.floors().stream().map(Floor::met).toList();
  }
}
