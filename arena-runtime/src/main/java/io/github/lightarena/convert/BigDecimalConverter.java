package io.github.lightarena.convert;

import java.math.BigDecimal;
import java.nio.ByteBuffer;

/**
 * Stores a {@link BigDecimal} exactly, its scale included, as a long and a scale: 12 bytes. Every
 * number of up to 18 digits fits; one that does not is refused, never rounded.
 *
 * <p>To write one of up to 15 digits and a scale of 0 to 22 makes no garbage, and so does one of
 * more digits without a scale. Any other makes a number of 40 bytes on the Java heap, which the JIT
 * compiler often removes: a {@code BigDecimal} has no method that answers its digits as a long. To
 * read one makes it, 40 bytes. What counts cents in hot code is better a {@code long}.
 */
@ConvertedSize(byteSize = 12, byteAlignment = 4)
public final class BigDecimalConverter implements ArenaConverter<BigDecimal> {
  private static final int MAX_EXACT_PRECISION = 15;

  /** The powers of ten that a double holds exactly. */
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Makes a converter; it has no state. */
  public BigDecimalConverter() {}

  /**
   * Writes a number.
   *
   * @throws ArithmeticException if its unscaled value does not fit in a long
   */
  @Override
  public void write(BigDecimal value, ByteBuffer bytes) {
    bytes.putLong(unscaled(value)).putInt(value.scale());
  }

  /**
   * The digits of a number. By way of a double for most of them, since {@code unscaledValue()}
   * makes an object: below 2^50 the quotient and the product are each off by less than 2^-53 of the
   * value, together by less than a half, so that the nearest whole number is the right one.
   */
  private static long unscaled(BigDecimal value) {
    int scale = value.scale();
    if (scale > 0 && scale < POWERS_OF_TEN.length && value.precision() <= MAX_EXACT_PRECISION) {
      return (long) Math.rint(value.doubleValue() * POWERS_OF_TEN[scale]);
    }
    try {
      return (scale == 0 ? value : value.scaleByPowerOfTen(scale)).longValueExact();
    } catch (ArithmeticException tooLarge) {
      throw new ArithmeticException(
          "value="
              + value
              + " precision="
              + value.precision()
              + " does not fit in a long and a scale; up to 18 digits do");
    }
  }

  @Override
  public BigDecimal read(ByteBuffer bytes) {
    return BigDecimal.valueOf(bytes.getLong(), bytes.getInt());
  }
}
