package io.github.lightarena.examples.tray.render;

import com.sun.management.ThreadMXBean;
import io.github.lightarena.examples.tray.film.Film;
import io.github.lightarena.examples.tray.film.FilmTile;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.integrator.Integrator;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.sampling.Sampler;
import io.github.lightarena.examples.tray.scene.Scene;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.joml.Vector2d;
import org.joml.Vector3d;

/**
 * Renders tiles, one camera sample after the other, each in a scope of its memory. A worker keeps
 * its memory and its scratch space from pass to pass; one thread at a time runs it.
 */
final class Worker {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Scene scene;
  private final Film film;
  private final ShadingMemory memory;
  private final Sampler sampler;
  private final Integrator integrator;
  private final Ray ray = new Ray();
  private final Vector2d inPixel = new Vector2d();
  private final Vector3d radiance = new Vector3d();
  private long cameraSamples;
  private long allocatedBytes;

  Worker(Scene scene, Film film, RenderSettings settings) {
    this.scene = scene;
    this.film = film;
    this.memory = settings.memory().create();
    this.sampler = new Sampler(settings.seed(), settings.samples());
    this.integrator = scene.integrator().create(scene.world());
    new Rehearsal(memory, integrator.mostVertices()).play(scene.world().materials());
  }

  /**
   * Renders tiles until there are none left; {@code nanos} gets the time of each, by its number.
   */
  void renderTiles(int[] order, long[] nanos, AtomicInteger nextTile, AtomicInteger doneTiles) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = nextTile.getAndIncrement(); i < order.length; i = nextTile.getAndIncrement()) {
      long start = System.nanoTime();
      render(film.tile(order[i]));
      nanos[order[i]] = System.nanoTime() - start;
      doneTiles.getAndIncrement();
    }
    allocatedBytes += THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  ShadingMemory memory() {
    return memory;
  }

  long cameraSamples() {
    return cameraSamples;
  }

  long rays() {
    return integrator.rays();
  }

  long allocatedBytes() {
    return allocatedBytes;
  }

  private void render(FilmTile tile) {
    tile.clear();
    for (int y = tile.y0(); y < tile.y1(); y++) {
      for (int x = tile.x0(); x < tile.x1(); x++) {
        for (int i = 0; i < sampler.samplesPerPixel(); i++) {
          renderSample(tile, x, y, i);
        }
      }
    }
  }

  private void renderSample(FilmTile tile, int x, int y, int index) {
    sampler.start(x, y, index);
    sampler.next2d(inPixel);
    double filmX = x + inPixel.x;
    double filmY = y + inPixel.y;
    scene.camera().aim(filmX, filmY, film.width(), film.height(), ray);
    memory.openScope();
    try {
      integrator.estimate(ray, sampler, memory, radiance);
    } finally {
      memory.closeScope();
    }
    tile.add(filmX, filmY, radiance);
    cameraSamples++;
  }
}
