package io.github.lightarena.benchmarks.fill;

import io.github.lightarena.benchmarks.shape.RectShape;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** One Agrona flyweight over a buffer that is written anew. */
public class AgronaFill extends FillWorkload {
  private UnsafeBuffer buffer;
  private Flyweight rect;

  @Override
  protected void prepare() {
    buffer = new UnsafeBuffer(new byte[RECTS * Flyweight.BYTE_SIZE]);
    rect = new Flyweight();
  }

  /** The flyweight is wrapped around each rectangle. */
  @Benchmark
  public double flyweight() {
    for (int i = 0; i < RECTS; i++) {
      rect.wrap(buffer, i * Flyweight.BYTE_SIZE).set(width(i), height(i));
    }
    double sum = 0;
    for (int i = 0; i < RECTS; i++) {
      sum += rect.wrap(buffer, i * Flyweight.BYTE_SIZE).area();
    }
    return done(sum);
  }

  private static final class Flyweight implements RectShape {
    static final int BYTE_SIZE = 16;
    private static final int HEIGHT_OFFSET = 8;

    private MutableDirectBuffer buffer;
    private int offset;

    Flyweight wrap(MutableDirectBuffer newBuffer, int newOffset) {
      buffer = newBuffer;
      offset = newOffset;
      return this;
    }

    void set(double width, double height) {
      buffer.putDouble(offset, width);
      buffer.putDouble(offset + HEIGHT_OFFSET, height);
    }

    @Override
    public double width() {
      return buffer.getDouble(offset);
    }

    @Override
    public double height() {
      return buffer.getDouble(offset + HEIGHT_OFFSET);
    }
  }
}
