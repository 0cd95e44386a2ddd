package io.github.lightarena.examples.tray.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.lightarena.examples.tray.integrator.WhittedIntegrator;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;
import io.github.lightarena.examples.tray.support.Scenes;
import io.github.lightarena.examples.tray.support.SmallPt;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a camera sample leaves on the Java heap, counted by the JVM. */
class GarbageTest {
  private static final int WIDTH = 80;
  private static final int HEIGHT = 60;
  private static final int SAMPLES = 4;
  private static final int MOST_PASSES = 20;
  private static final double JVM_BYTES_PER_SAMPLE = 0.5;

  @BeforeEach
  void onlyPooledArenasLeaveNothing() {
    assumeFalse(Boolean.getBoolean("lightarena.strict"), "a strict arena makes new views");
  }

  @Test
  void arenaLeavesNothingOfEveryMaterialAndMesh(@TempDir Path directory) throws Exception {
    checkArena(Scenes.everyMaterial(directory));
  }

  @Test
  void arenaLeavesNothingOfMeshes() throws Exception {
    checkArena(Scenes.cornellBox());
  }

  @Test
  void arenaLeavesNothingOfSmallpt() throws Exception {
    checkArena(SceneReader.read(SceneSource.file(SmallPt.file())));
  }

  @Test
  void arenaLeavesNothingOfMeasuredMaterial(@TempDir Path directory) throws Exception {
    checkArena(Scenes.measured(directory));
  }

  @Test
  void arenaLeavesNothingOfWhitted() throws Exception {
    checkArena(Scenes.with(Scenes.materials(), world -> new WhittedIntegrator(world, 6)));
  }

  @Test
  void heapLeavesSeveralHundredBytesASample() throws Exception {
    PassStatistics pass = secondPassOnHeap(Scenes.materials());
    assertTrue(pass.allocatedBytesPerSample() > 300, pass::toString);
  }

  /**
   * The renderer itself leaves nothing. The JVM does: when it begins to compile a method with C2 it
   * makes the method's string constants, of error messages for instance, on the thread that called
   * the method. That ends when everything hot is compiled.
   */
  private static void checkArena(Scene scene) throws Exception {
    for (int threads : new int[] {1, 2}) {
      try (Renderer renderer = new Renderer(scene, settings(MemoryKind.ARENA, threads))) {
        renderer.render(tiles -> {});
        PassStatistics second = renderer.render(tiles -> {});
        assertTrue(second.allocatedBytesPerSample() < JVM_BYTES_PER_SAMPLE, second::toString);
        assertEquals(WIDTH * HEIGHT * SAMPLES, second.cameraSamples());
        assertEquals(second.cameraSamples(), second.memoryUse().scopes());
        assertEquals(0, second.memoryUse().viewsBeyondPool());
        assertTrue(second.memoryUse().arenaPeakBytes() > 0);
        assertTrue(second.rays() > second.cameraSamples());
        long fewest = second.allocatedBytes();
        for (int pass = 3; pass <= MOST_PASSES && fewest > 0; pass++) {
          fewest = Math.min(fewest, renderer.render(tiles -> {}).allocatedBytes());
        }
        assertEquals(0, fewest, "threads=" + threads);
      }
    }
  }

  private static PassStatistics secondPassOnHeap(Scene scene) throws Exception {
    try (Renderer renderer = new Renderer(scene, settings(MemoryKind.HEAP, 2))) {
      renderer.render(tiles -> {});
      return renderer.render(tiles -> {});
    }
  }

  private static RenderSettings settings(MemoryKind memory, int threads) {
    return new RenderSettings(WIDTH, HEIGHT, SAMPLES, threads, memory, 1);
  }
}
