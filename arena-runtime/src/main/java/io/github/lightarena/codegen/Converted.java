package io.github.lightarena.codegen;

import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Calls a user's converter: it is given bytes of the thread's own, which are copied from and to the
 * arena here. Not for users.
 *
 * @param <T> what the converter stores
 */
public final class Converted<T> {
  private final ArenaConverter<T> converter;
  private final int byteSize;

  private Converted(ArenaConverter<T> converter, int byteSize) {
    this.converter = converter;
    this.byteSize = byteSize;
  }

  /**
   * {@return what calls a converter}
   *
   * @param <T> what it stores
   * @param converter to be called
   * @param byteSize how many bytes it took when the caller was compiled
   * @param byteAlignment how they were aligned then, in bytes
   * @throws IllegalStateException if the converter says other numbers now
   */
  public static <T> Converted<T> by(ArenaConverter<T> converter, int byteSize, int byteAlignment) {
    ConvertedSize size = converter.getClass().getAnnotation(ConvertedSize.class);
    if (size == null || size.byteSize() != byteSize || size.byteAlignment() != byteAlignment) {
      throw new IllegalStateException(
          "converter="
              + converter.getClass().getName()
              + (size == null
                  ? " has no @ConvertedSize"
                  : " byteSize=" + size.byteSize() + " byteAlignment=" + size.byteAlignment())
              + " compiledAgainstByteSize="
              + byteSize
              + " compiledAgainstByteAlignment="
              + byteAlignment
              + "; compile the records that use it again");
    }
    return new Converted<>(converter, byteSize);
  }

  /**
   * Stores an object.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot, in bytes from the flyweight's own byte offset
   * @param value to be stored; not null
   */
  public void write(Flyweight at, int slotOffset, T value) {
    Flyweight.scopeOf(at);
    LentBytes lent = LentBytes.ofThread();
    ByteBuffer bytes = lent.take(byteSize, ByteOrder.nativeOrder());
    try {
      converter.write(value, bytes);
      ByteRanges.put(at, slotOffset, bytes.array(), 0, byteSize);
    } finally {
      lent.giveBack();
    }
  }

  /**
   * {@return the object at a slot}
   *
   * @param at a live flyweight
   * @param slotOffset of the slot, in bytes from the flyweight's own byte offset
   */
  public T read(Flyweight at, int slotOffset) {
    Flyweight.scopeOf(at);
    LentBytes lent = LentBytes.ofThread();
    ByteBuffer bytes = lent.take(byteSize, ByteOrder.nativeOrder());
    try {
      ByteRanges.get(at, slotOffset, bytes.array(), 0, byteSize);
      return converter.read(bytes);
    } finally {
      lent.giveBack();
    }
  }

  /**
   * {@return the object at a slot as text} Bytes that the converter refuses, such as those of a
   * value that is not set yet, are named by its class: it never throws.
   *
   * @param at a live flyweight
   * @param slotOffset of the slot, in bytes from the flyweight's own byte offset
   */
  public String text(Flyweight at, int slotOffset) {
    T value;
    try {
      value = read(at, slotOffset);
    } catch (RuntimeException e) {
      return ViewText.failed(converter, e);
    }
    return ViewText.of(value);
  }

  /**
   * Stores an object in a buffer of the user, in that buffer's byte order.
   *
   * @param buffer of the user
   * @param byteOffset from the start of the buffer, in bytes
   * @param value to be stored; not null
   */
  public void write(ByteBuffer buffer, int byteOffset, T value) {
    LentBytes lent = LentBytes.ofThread();
    ByteBuffer bytes = lent.take(byteSize, buffer.order());
    try {
      converter.write(value, bytes);
      buffer.put(byteOffset, bytes.array(), 0, byteSize);
    } finally {
      lent.giveBack();
    }
  }

  /**
   * {@return the object in a buffer of the user, in that buffer's byte order}
   *
   * @param buffer of the user
   * @param byteOffset from the start of the buffer, in bytes
   */
  public T read(ByteBuffer buffer, int byteOffset) {
    LentBytes lent = LentBytes.ofThread();
    ByteBuffer bytes = lent.take(byteSize, buffer.order());
    try {
      buffer.get(byteOffset, bytes.array(), 0, byteSize);
      return converter.read(bytes);
    } finally {
      lent.giveBack();
    }
  }
}
