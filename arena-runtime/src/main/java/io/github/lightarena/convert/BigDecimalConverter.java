package io.github.lightarena.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * Stores a {@link BigDecimal} exactly, its scale included, as a long and a scale: 12 bytes. Every
 * number of up to 18 digits fits; one that does not is refused, never rounded.
 *
 * <p>To write one makes a {@link BigInteger} on the Java heap, as there is no other way to ask a
 * {@code BigDecimal} for its digits.
 */
@ConvertedSize(byteSize = 12, byteAlignment = 4)
public final class BigDecimalConverter implements ArenaConverter<BigDecimal> {
  /** Makes a converter; it has no state. */
  public BigDecimalConverter() {}

  /**
   * Writes a number.
   *
   * @throws ArithmeticException if its unscaled value does not fit in a long
   */
  @Override
  public void write(BigDecimal value, ByteBuffer bytes) {
    BigInteger unscaled = value.unscaledValue();
    if (unscaled.bitLength() >= Long.SIZE) {
      throw new ArithmeticException(
          "value="
              + value
              + " precision="
              + value.precision()
              + " does not fit in a long and a scale; up to 18 digits do");
    }
    bytes.putLong(unscaled.longValue()).putInt(value.scale());
  }

  @Override
  public BigDecimal read(ByteBuffer bytes) {
    return BigDecimal.valueOf(bytes.getLong(), bytes.getInt());
  }
}
