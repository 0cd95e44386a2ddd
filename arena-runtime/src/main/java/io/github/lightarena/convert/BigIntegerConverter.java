package io.github.lightarena.convert;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Stores a {@link BigInteger} of up to 127 bits and a sign in 16 bytes, as a two's complement in
 * the buffer's byte order. A number that does not fit is refused. To write one makes no garbage.
 *
 * <p>For larger numbers, say in a subclass how many bytes they take, a multiple of 8:
 *
 * <pre>{@code
 * @ConvertedSize(byteSize = 32, byteAlignment = 8)
 * public final class Int256Converter extends BigIntegerConverter {}
 *
 * @ArenaValue
 * public record BlockRecord(@Convert(Int256Converter.class) BigInteger difficulty) {}
 * }</pre>
 */
@ConvertedSize(byteSize = 16, byteAlignment = 8)
public class BigIntegerConverter implements ArenaConverter<BigInteger> {
  private final int wordCount;

  /**
   * Makes a converter.
   *
   * @throws IllegalStateException if the class does not say with {@link ConvertedSize} how many
   *     bytes it takes, or says a number that is not a multiple of 8
   */
  public BigIntegerConverter() {
    ConvertedSize size = getClass().getAnnotation(ConvertedSize.class);
    int byteSize = size == null ? -1 : size.byteSize();
    if (byteSize <= 0 || byteSize % Long.BYTES != 0) {
      throw new IllegalStateException(
          "converter="
              + getClass().getName()
              + " byteSize="
              + (size == null ? "none" : byteSize)
              + "; mark the class @ConvertedSize with a multiple of 8 bytes");
    }
    wordCount = byteSize / Long.BYTES;
  }

  /**
   * Writes a number.
   *
   * @throws ArithmeticException if it does not fit
   */
  @Override
  public void write(BigInteger value, ByteBuffer bytes) {
    if (value.bitLength() >= wordCount * Long.SIZE) {
      throw new ArithmeticException(
          "value="
              + value
              + " bitLength="
              + value.bitLength()
              + " does not fit in byteSize="
              + wordCount * Long.BYTES
              + "; give it a larger @ConvertedSize");
    }
    boolean highFirst = bytes.order() == ByteOrder.BIG_ENDIAN;
    for (int i = 0; i < wordCount; i++) {
      bytes.putLong(word(value, highFirst ? wordCount - 1 - i : i));
    }
  }

  /** 64 bits of a two's complement. A shift would make a number; asking bit by bit does not. */
  private static long word(BigInteger value, int index) {
    if (index == 0) {
      return value.longValue();
    }
    int firstBit = index * Long.SIZE;
    if (value.bitLength() <= firstBit) {
      return value.signum() < 0 ? -1 : 0;
    }
    long word = 0;
    for (int bit = Long.SIZE - 1; bit >= 0; bit--) {
      word = word << 1 | (value.testBit(firstBit + bit) ? 1 : 0);
    }
    return word;
  }

  @Override
  public BigInteger read(ByteBuffer bytes) {
    boolean highFirst = bytes.order() == ByteOrder.BIG_ENDIAN;
    byte[] number = new byte[wordCount * Long.BYTES];
    bytes.get(number);
    if (!highFirst) {
      for (int i = 0, j = number.length - 1; i < j; i++, j--) {
        byte low = number[i];
        number[i] = number[j];
        number[j] = low;
      }
    }
    return new BigInteger(number);
  }
}
