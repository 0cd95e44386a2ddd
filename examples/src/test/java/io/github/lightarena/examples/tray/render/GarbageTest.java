package io.github.lightarena.examples.tray.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.integrator.WhittedIntegrator;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;
import io.github.lightarena.examples.tray.support.Scenes;
import io.github.lightarena.examples.tray.support.SmallPt;
import org.junit.jupiter.api.Test;

/** What a camera sample leaves on the Java heap, counted by the JVM. */
class GarbageTest {
  private static final int WIDTH = 80;
  private static final int HEIGHT = 60;
  private static final int SAMPLES = 4;

  @Test
  void arenaLeavesNothingOfEveryMaterialAndMesh() throws Exception {
    checkArena(Scenes.materials());
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
  void arenaLeavesNothingOfWhitted() throws Exception {
    checkArena(Scenes.with(Scenes.materials(), world -> new WhittedIntegrator(world, 6)));
  }

  @Test
  void heapLeavesSeveralHundredBytesASample() throws Exception {
    PassStatistics pass = secondPass(Scenes.materials(), MemoryKind.HEAP, 2);
    assertTrue(pass.allocatedBytesPerSample() > 300, pass::toString);
  }

  private static void checkArena(Scene scene) throws Exception {
    for (int threads : new int[] {1, 2}) {
      PassStatistics pass = secondPass(scene, MemoryKind.ARENA, threads);
      assertEquals(0, pass.allocatedBytes(), pass::toString);
      assertEquals(WIDTH * HEIGHT * SAMPLES, pass.cameraSamples());
      assertEquals(pass.cameraSamples(), pass.memoryUse().scopes());
      assertEquals(0, pass.memoryUse().viewsBeyondPool());
      assertTrue(pass.memoryUse().arenaPeakBytes() > 0);
      assertTrue(pass.rays() > pass.cameraSamples());
    }
  }

  private static PassStatistics secondPass(Scene scene, MemoryKind memory, int threads)
      throws Exception {
    RenderSettings settings = new RenderSettings(WIDTH, HEIGHT, SAMPLES, threads, memory, 1);
    try (Renderer renderer = new Renderer(scene, settings)) {
      renderer.render(tiles -> {});
      return renderer.render(tiles -> {});
    }
  }
}
