package io.github.lightarena.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BigDecimalConverterTest {
  private final BigDecimalConverter converter = new BigDecimalConverter();
  private final ByteBuffer bytes = ByteBuffer.allocate(12);

  private void assertKept(BigDecimal value) {
    converter.write(value, bytes.clear());
    assertEquals(value.unscaledValue(), BigInteger.valueOf(bytes.getLong(0)), value::toString);
    assertEquals(value, converter.read(bytes.flip()));
  }

  @Test
  void everyLengthAndScaleIsKept() {
    Random random = new Random(4);
    for (int digits = 1; digits <= 18; digits++) {
      for (int scale = -25; scale <= 25; scale++) {
        BigInteger power = BigInteger.TEN.pow(digits);
        for (int i = 0; i < 40; i++) {
          BigInteger unscaled = new BigInteger(64, random).mod(power);
          assertKept(new BigDecimal(unscaled, scale));
          assertKept(new BigDecimal(unscaled.negate(), scale));
          assertKept(new BigDecimal(power.subtract(BigInteger.valueOf(i + 1)), scale));
        }
      }
    }
  }

  @Test
  void whatLooksTheSameAndIsNotIsKept() {
    assertKept(new BigDecimal("0.00"));
    assertKept(new BigDecimal("0E+7"));
    assertKept(new BigDecimal("1.10"));
    assertKept(new BigDecimal("1.1"));
    assertKept(new BigDecimal("999999999999999E-22"));
    assertKept(new BigDecimal("0.1234567890123456789".substring(0, 17)));
  }

  @Test
  void theEndsOfALongAndOfAScaleAreKept() {
    for (int scale : new int[] {Integer.MIN_VALUE, -1, 0, 1, 22, 23, Integer.MAX_VALUE}) {
      assertKept(BigDecimal.valueOf(Long.MIN_VALUE, scale));
      assertKept(BigDecimal.valueOf(Long.MAX_VALUE, scale));
      assertKept(BigDecimal.valueOf(1, scale));
    }
  }

  @Test
  void whatIsTooLargeIsRefusedWithItsDigits() {
    BigInteger first = BigInteger.ONE.shiftLeft(63);
    for (int scale : new int[] {Integer.MIN_VALUE, 0, 3, Integer.MAX_VALUE}) {
      BigDecimal value = new BigDecimal(first, scale);
      String text =
          assertThrows(ArithmeticException.class, () -> converter.write(value, bytes.clear()))
              .getMessage();
      assertTrue(text.contains("value=" + value + " precision=19"), text);
    }
  }
}
