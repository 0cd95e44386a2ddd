package io.github.lightarena.examples.tray.render;

import io.github.lightarena.examples.tray.film.Film;
import io.github.lightarena.examples.tray.film.Picture;
import io.github.lightarena.examples.tray.memory.MemoryUse;
import io.github.lightarena.examples.tray.scene.Scene;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Renders a scene. Threads take tiles from a list; which thread renders a tile, and when, makes no
 * difference to the picture. The picture can be rendered again, with the workers as they are then:
 * such a second pass shows what rendering costs once everything has been used before.
 */
public final class Renderer implements AutoCloseable {
  private static final int PROGRESS_MILLIS = 100;

  private final Film film;
  private final int[] tileOrder;

  /** How long each tile took in the last pass, by its number. */
  private final long[] tileNanos;

  private final List<Worker> workers = new ArrayList<>();

  /**
   * Makes a renderer and its workers.
   *
   * @param scene the scene
   * @param settings how it is rendered
   */
  public Renderer(Scene scene, RenderSettings settings) {
    this.film = new Film(settings.width(), settings.height(), scene.filter());
    this.tileOrder = IntStream.range(0, film.tileCount()).toArray();
    this.tileNanos = new long[film.tileCount()];
    for (int i = 0; i < settings.threads(); i++) {
      workers.add(new Worker(scene, film, settings));
    }
  }

  /** {@return the number of tiles} */
  public int tileCount() {
    return tileOrder.length;
  }

  /** The tiles' numbers, in the order in which they are begun; may be changed between passes. */
  int[] tileOrder() {
    return tileOrder;
  }

  /**
   * Renders the picture once.
   *
   * @param progress is told now and then how many tiles are done
   * @return what it took
   * @throws InterruptedException if the thread is interrupted; the workers stop after the tile they
   *     are at
   * @throws IllegalStateException if a worker failed; the cause is why. An {@link Error} of a
   *     worker is thrown as it is
   */
  public PassStatistics render(IntConsumer progress) throws InterruptedException {
    Totals before = totals();
    long start = System.nanoTime();
    runWorkers(progress);
    long nanos = System.nanoTime() - start;
    Totals after = totals();
    return new PassStatistics(
        nanos,
        after.cameraSamples - before.cameraSamples,
        after.rays - before.rays,
        after.use.since(before.use),
        after.allocatedBytes - before.allocatedBytes,
        after.collections - before.collections,
        PassStatistics.percentile99(tileNanos));
  }

  /** {@return the picture as the last pass left it} */
  public Picture picture() {
    return film.develop();
  }

  /** Lets the workers' memories go. */
  @Override
  public void close() {
    for (Worker worker : workers) {
      worker.memory().close();
    }
  }

  private void runWorkers(IntConsumer progress) throws InterruptedException {
    AtomicInteger nextTile = new AtomicInteger();
    AtomicInteger doneTiles = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (Worker worker : workers) {
      Thread thread =
          new Thread(
              () -> worker.renderTiles(tileOrder, tileNanos, nextTile, doneTiles),
              "tray-" + threads.size());
      thread.setUncaughtExceptionHandler(
          (failed, cause) -> {
            failure.compareAndSet(null, cause);
            nextTile.set(tileOrder.length);
          });
      threads.add(thread);
      thread.start();
    }
    try {
      for (Thread thread : threads) {
        while (thread.isAlive()) {
          thread.join(PROGRESS_MILLIS);
          progress.accept(doneTiles.get());
        }
      }
    } finally {
      nextTile.set(tileOrder.length);
    }
    if (failure.get() instanceof Error error) {
      throw error; // out of memory, say: the command explains it as it does on its own thread
    }
    if (failure.get() != null) {
      throw new IllegalStateException("a worker failed", failure.get());
    }
  }

  private Totals totals() {
    MemoryUse use = MemoryUse.NONE;
    long cameraSamples = 0;
    long rays = 0;
    long allocatedBytes = 0;
    for (Worker worker : workers) {
      use = use.plus(worker.memory().use());
      cameraSamples += worker.cameraSamples();
      rays += worker.rays();
      allocatedBytes += worker.allocatedBytes();
    }
    long collections = 0;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += Math.max(0, bean.getCollectionCount());
    }
    return new Totals(use, cameraSamples, rays, allocatedBytes, collections);
  }

  private record Totals(
      MemoryUse use, long cameraSamples, long rays, long allocatedBytes, long collections) {}
}
