package io.github.lightarena.examples.tray.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.film.GaussianFilter;
import io.github.lightarena.examples.tray.film.MitchellNetravaliFilter;
import io.github.lightarena.examples.tray.film.Picture;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.integrator.Integrator;
import io.github.lightarena.examples.tray.integrator.NormalsIntegrator;
import io.github.lightarena.examples.tray.integrator.WhittedIntegrator;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.sampling.Sampler;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;
import io.github.lightarena.examples.tray.support.Scenes;
import io.github.lightarena.examples.tray.support.SmallPt;
import java.nio.file.Path;
import java.util.Random;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heap and arena, any number of threads, any order of tiles: one picture. */
class SamePictureTest {
  private static final int WIDTH = 72;
  private static final int HEIGHT = 50;
  private static final String STRICT = "lightarena.strict";

  @Test
  void everyMaterialAndMesh(@TempDir Path directory) throws Exception {
    check(Scenes.everyMaterial(directory));
  }

  @Test
  void cornellBoxOfMeshes() throws Exception {
    check(Scenes.cornellBox());
  }

  @Test
  void smallpt() throws Exception {
    check(SceneReader.read(SceneSource.file(SmallPt.file())));
  }

  @Test
  void measuredMaterial(@TempDir Path directory) throws Exception {
    check(Scenes.measured(directory));
  }

  @Test
  void wideMitchellNetravali() throws Exception {
    checkAsItIs(Scenes.with(Scenes.materials(), new MitchellNetravaliFilter(4, 9, 0.2, 0.4)));
  }

  @Test
  void otherIntegrators() throws Exception {
    check(Scenes.with(Scenes.materials(), world -> new WhittedIntegrator(world, 6)));
    check(Scenes.with(Scenes.materials(), NormalsIntegrator::new));
  }

  /** In a strict arena a dead view always throws, and freed bytes are poisoned: nothing is late. */
  @Test
  void strictArena() throws Exception {
    Scene scene = Scenes.materials();
    Picture heap = render(scene, settings(MemoryKind.HEAP, 2, 1), false);
    String before = System.getProperty(STRICT);
    System.setProperty(STRICT, "true");
    try {
      assertTrue(heap.sameBits(render(scene, settings(MemoryKind.ARENA, 2, 1), false)));
    } finally {
      if (before == null) {
        System.clearProperty(STRICT);
      } else {
        System.setProperty(STRICT, before);
      }
    }
  }

  @Test
  void otherSeedGivesOtherPicture() throws Exception {
    Scene scene = Scenes.materials();
    Picture one = render(scene, settings(MemoryKind.HEAP, 1, 1), false);
    assertFalse(one.sameBits(render(scene, settings(MemoryKind.HEAP, 1, 2), false)));
  }

  @Test
  void failureOfWorkerIsTheFailureOfTheRendering() {
    for (MemoryKind memory : MemoryKind.values()) {
      Scene scene =
          failing(
              () -> {
                throw new UnsupportedOperationException("no light");
              });
      Exception e =
          assertThrows(
              IllegalStateException.class, () -> render(scene, settings(memory, 2, 1), false));
      assertEquals("no light", e.getCause().getMessage());
    }
  }

  @Test
  void errorOfWorkerIsThrownAsItIs() {
    OutOfMemoryError error = new OutOfMemoryError("as if");
    Scene scene =
        failing(
            () -> {
              throw error;
            });
    assertSame(
        error,
        assertThrows(
            OutOfMemoryError.class, () -> render(scene, settings(MemoryKind.HEAP, 2, 1), false)));
  }

  /** {@return a scene whose light cannot be estimated} */
  private static Scene failing(Runnable failure) {
    Integrator failing =
        new Integrator() {
          @Override
          public void estimate(Ray ray, Sampler sampler, ShadingMemory memory, Vector3d radiance) {
            failure.run();
          }

          @Override
          public int mostVertices() {
            return 1;
          }

          @Override
          public long rays() {
            return 0;
          }
        };
    return Scenes.with(Scenes.materials(), world -> failing);
  }

  /** Renders with the scene's own filter and with one that reaches over several tiles. */
  private static void check(Scene scene) throws InterruptedException {
    checkAsItIs(scene);
    checkAsItIs(Scenes.with(scene, new GaussianFilter(17.5, 3.2, 0.1)));
  }

  private static void checkAsItIs(Scene scene) throws InterruptedException {
    Picture first = render(scene, settings(MemoryKind.HEAP, 1, 1), false);
    assertTrue(isLit(first));
    for (MemoryKind memory : MemoryKind.values()) {
      for (int threads : new int[] {1, 2, 3, 7}) {
        boolean shuffled = threads > 2;
        Picture picture = render(scene, settings(memory, threads, 1), shuffled);
        assertTrue(first.sameBits(picture), memory + ", threads=" + threads);
      }
    }
  }

  private static RenderSettings settings(MemoryKind memory, int threads, long seed) {
    return new RenderSettings(WIDTH, HEIGHT, 2, threads, memory, seed);
  }

  private static Picture render(Scene scene, RenderSettings settings, boolean shuffled)
      throws InterruptedException {
    try (Renderer renderer = new Renderer(scene, settings)) {
      if (shuffled) {
        shuffle(renderer.tileOrder(), new Random(settings.threads()));
      }
      renderer.render(tiles -> {});
      return renderer.picture();
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  private static boolean isLit(Picture picture) {
    int lit = 0;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        lit += picture.value(x, y, 0) > 0.01 ? 1 : 0;
      }
    }
    return lit > picture.width() * picture.height() / 2;
  }
}
