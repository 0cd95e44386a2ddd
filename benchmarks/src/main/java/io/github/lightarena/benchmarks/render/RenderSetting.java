package io.github.lightarena.benchmarks.render;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to render.
 *
 * @param memory {@code heap} or {@code arena}
 * @param threads how many
 * @param maxHeap the JVM's, such as {@code 64m}
 */
public record RenderSetting(String memory, int threads, String maxHeap) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** All of them; the two memories side by side, so that runs of both alternate. */
  static List<RenderSetting> all() {
    List<RenderSetting> settings = new ArrayList<>();
    for (String maxHeap : List.of("64m", "2g")) {
      for (int threads : new int[] {1, 2}) {
        for (String memory : List.of("heap", "arena")) {
          settings.add(new RenderSetting(memory, threads, maxHeap));
        }
      }
    }
    return settings;
  }

  RenderSetting onHeap() {
    return new RenderSetting("heap", threads, maxHeap);
  }

  String parameters() {
    return "-Xmx" + maxHeap + " threads=" + threads;
  }
}
