package io.github.lightarena.convert;

import java.nio.ByteBuffer;

/**
 * Stores objects of a class that is not a record as a fixed number of bytes inside a value, named
 * by a component's {@code @Convert}:
 *
 * <pre>{@code
 * @ConvertedSize(byteSize = 12, byteAlignment = 4)
 * public final class MoneyConverter implements ArenaConverter<Money> {
 *   @Override
 *   public void write(Money money, ByteBuffer bytes) {
 *     bytes.putLong(money.cents()).putInt(money.currencyNumber());
 *   }
 *
 *   @Override
 *   public Money read(ByteBuffer bytes) {
 *     return Money.of(bytes.getLong(), bytes.getInt());
 *   }
 * }
 *
 * @ArenaValue
 * public record OrderRecord(long id, @Convert(MoneyConverter.class) Money price) {}
 * }</pre>
 *
 * <p>The buffer is not the arena's memory but a small one of the thread's own, which the run time
 * copies from and to: a converter cannot write beyond its component, and one that throws leaves the
 * value as it was. It begins at position 0, ends at its limit, {@link ConvertedSize#byteSize()}
 * bytes later, and has the byte order of the machine; for a user's buffer, which a codec writes to,
 * the order of that. It is lent for the call: a converter that keeps it sees other values later.
 *
 * <p>A converter is made once for each codec, by its constructor without parameters, and used by
 * every thread: it keeps no state. The run time makes no garbage to call it.
 *
 * <p>The class says how many bytes it takes with {@link ConvertedSize}, which the processor needs
 * to know when it compiles. The other classes of this package are converters for classes of the
 * JDK, which need no {@code @Convert}.
 *
 * @param <T> the class whose objects it stores
 */
public interface ArenaConverter<T> {
  /**
   * Writes an object. Bytes that are not written are 0.
   *
   * @param value the object; not null
   * @param bytes to be written from position 0, at most to the limit
   * @throws RuntimeException of any class if the object cannot be stored; nothing is stored then
   */
  void write(T value, ByteBuffer bytes);

  /**
   * Makes the object that was written.
   *
   * @param bytes from position 0 to the limit, as they were written; all 0 in a value that was made
   *     zeroed
   * @return the object; not null
   */
  T read(ByteBuffer bytes);
}
