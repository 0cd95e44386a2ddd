package io.github.lightarena.examples.tray.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.material.Metal;
import io.github.lightarena.examples.tray.material.Roughness;
import io.github.lightarena.examples.tray.sampling.SampleArray;
import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

/** The bytes that docs/camera-sample.md tells of. */
class CameraSampleTest {
  private static final Metal METAL =
      new Metal(
          new RgbRecord(0.2, 0.9, 1.1),
          new RgbRecord(3.9, 2.4, 2.1),
          new Roughness(0.2, Roughness.Kind.BECKMANN));
  private static final Matte WALL = new Matte(RgbRecord.WHITE, 0.02);

  @Test
  void sampleTakesTheBytesThatThePageSays() {
    try (ArenaMemory memory = new ArenaMemory()) {
      memory.openScope();
      int[] ends = {72, 108, 180, 216, 288, 324};
      for (int i = 0; i < ends.length; i++) {
        memory.floats(i % 2 == 0 ? 18 : 9);
        assertEquals(ends[i], memory.use().arenaPeakBytes());
      }
      METAL.scatter(memory);
      assertEquals(432, memory.use().arenaPeakBytes());
      WALL.scatter(memory);
      assertEquals(480, memory.use().arenaPeakBytes());
      memory.closeScope();
      memory.openScope();
      memory.floats(18);
      assertEquals(480, memory.use().arenaPeakBytes());
      assertEquals(2, memory.use().scopes());
      memory.closeScope();
    }
  }

  @Test
  void viewOfClosedSampleIsDead() {
    try (ArenaMemory memory = new ArenaMemory()) {
      memory.openScope();
      Bxdf bxdf = METAL.scatter(memory).get(0);
      memory.closeScope();
      assertThrows(
          IllegalStateException.class,
          () -> bxdf.eval(new Vector3d(0, 0, 1), new Vector3d(0, 0, 1), new Vector3d()));
    }
  }

  @Test
  void arenaAnswersWhatTheHeapAnswers() {
    try (ArenaMemory arena = new ArenaMemory()) {
      arena.openScope();
      List<Bxdf> inArena = METAL.scatter(arena);
      List<Bxdf> onHeap = METAL.scatter(new HeapMemory());
      Vector3d wo = new Vector3d(0.3, 0.1, 0.9).normalize();
      Vector3d wi = new Vector3d(-0.2, 0.1, 0.8).normalize();
      Vector3d fArena = new Vector3d();
      Vector3d fHeap = new Vector3d();
      inArena.get(0).eval(wo, wi, fArena);
      onHeap.get(0).eval(wo, wi, fHeap);
      assertEquals(fHeap, fArena);
      assertTrue(fHeap.x > 0);
      assertEquals(onHeap.get(0).pdf(wo, wi), inArena.get(0).pdf(wo, wi));
      arena.closeScope();
    }
  }

  @Test
  void arraysOfSampleStartAtZeroAndAreApart() {
    try (ArenaMemory memory = new ArenaMemory()) {
      for (int scope = 0; scope < 3; scope++) {
        memory.openScope();
        SampleArray first = memory.floats(5);
        SampleArray second = memory.floats(3);
        assertEquals(0f, second.get(2));
        first.set(4, 1.5f);
        second.set(0, 2.5f);
        assertEquals(1.5f, first.get(4));
        assertEquals(2.5f, second.get(0));
        assertEquals(5, first.length());
        assertEquals(3, second.length());
        memory.closeScope();
      }
    }
  }
}
