package io.github.lightarena.benchmarks.shape;

import java.nio.ByteBuffer;
import net.openhft.chronicle.bytes.BytesStore;
import net.openhft.chronicle.values.Values;

/** An array of {@link ChronicleShape} on native memory, through one reference that is moved. */
public final class ChronicleShapes implements TaggedShape {
  private final ChronicleShape shape = Values.newNativeReference(ChronicleShape.class);
  private final long byteSize = shape.maxSize();
  private final BytesStore<?, ByteBuffer> memory;

  /**
   * Makes the array.
   *
   * @param length how many shapes
   */
  public ChronicleShapes(int length) {
    memory = BytesStore.wrap(ByteBuffer.allocateDirect(Math.toIntExact(length * byteSize)));
  }

  /** {@return this, moved to a shape} */
  public ChronicleShapes at(int index) {
    shape.bytesStore(memory, index * byteSize, byteSize);
    return this;
  }

  /** Writes a shape of the data. */
  public void set(ShapeData data, int number) {
    shape.setKind(data.kind(number));
    shape.setFirst(data.first(number));
    shape.setSecond(data.second(number));
    shape.setThird(data.third(number));
  }

  @Override
  public int kind() {
    return shape.getKind();
  }

  @Override
  public double first() {
    return shape.getFirst();
  }

  @Override
  public double second() {
    return shape.getSecond();
  }

  @Override
  public double third() {
    return shape.getThird();
  }
}
