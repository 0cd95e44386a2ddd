package io.github.lightarena.benchmarks.bsdf;

import java.nio.FloatBuffer;
import org.lwjgl.system.MemoryStack;
import org.openjdk.jmh.annotations.Benchmark;

/** Structs and buffers on LWJGL's stack. */
public class LwjglBsdf extends BsdfWorkload {
  private MemoryStack thread;

  @Override
  protected void prepare() {
    thread = MemoryStack.stackGet();
  }

  /** A frame of the stack with six buffers and two structs. */
  @Benchmark
  public double stack() {
    int hit = turn();
    try (MemoryStack stack = thread.push()) {
      FloatBuffer light = samples(stack, hit, 0);
      FloatBuffer lightComponent = samples(stack, hit, 1);
      FloatBuffer scatter = samples(stack, hit, 2);
      samples(stack, hit, 3);
      FloatBuffer path = samples(stack, hit, 4);
      samples(stack, hit, 5);
      samples.light1 = light.get(0);
      samples.light2 = light.get(1);
      samples.component = lightComponent.get(0);
      samples.bsdf1 = scatter.get(0);
      samples.bsdf2 = scatter.get(1);
      samples.path1 = path.get(0);
      samples.path2 = path.get(1);
      LwjglLobe body = LwjglLobe.malloc(stack);
      LwjglLobe coat = LwjglLobe.malloc(stack);
      body.writeBody(hits, hit);
      coat.writeCoat(hits, hit);
      return done(bsdf.shade(body, coat, samples));
    }
  }

  private FloatBuffer samples(MemoryStack stack, int hit, int number) {
    FloatBuffer buffer = stack.mallocFloat(Hits.sampleCount(number));
    for (int j = 0; j < buffer.capacity(); j++) {
      buffer.put(j, hits.sample(hit, number, j));
    }
    return buffer;
  }
}
