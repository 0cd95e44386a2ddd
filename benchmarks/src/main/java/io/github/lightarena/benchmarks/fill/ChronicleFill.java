package io.github.lightarena.benchmarks.fill;

import java.nio.ByteBuffer;
import net.openhft.chronicle.bytes.BytesStore;
import net.openhft.chronicle.values.Values;
import org.openjdk.jmh.annotations.Benchmark;

/** One Chronicle-Values reference over native memory that is written anew. */
public class ChronicleFill extends FillWorkload {
  private ChronicleRect rect;
  private long byteSize;
  private BytesStore<?, ByteBuffer> memory;

  @Override
  protected void prepare() {
    rect = Values.newNativeReference(ChronicleRect.class);
    byteSize = rect.maxSize();
    memory = BytesStore.wrap(ByteBuffer.allocateDirect(Math.toIntExact(RECTS * byteSize)));
  }

  /** The reference is moved to each rectangle. */
  @Benchmark
  public double reference() {
    for (int i = 0; i < RECTS; i++) {
      ChronicleRect at = at(i);
      at.setWidth(width(i));
      at.setHeight(height(i));
    }
    double sum = 0;
    for (int i = 0; i < RECTS; i++) {
      ChronicleRect at = at(i);
      sum += at.getWidth() * at.getHeight();
    }
    return done(sum);
  }

  private ChronicleRect at(int index) {
    rect.bytesStore(memory, index * byteSize, byteSize);
    return rect;
  }
}
