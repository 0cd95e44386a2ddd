package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.BigIntegerConverter;
import io.github.lightarena.convert.ConvertedSize;
import io.github.lightarena.convert.UuidConverter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ConvertedTest {

  /** Says nothing, and the annotation of the class above is not inherited. */
  private static final class Unsized extends BigIntegerConverter {}

  @ConvertedSize(byteSize = 12)
  private static final class NotWords extends BigIntegerConverter {}

  private static final class Silent implements ArenaConverter<BigInteger> {
    @Override
    public void write(BigInteger value, ByteBuffer bytes) {}

    @Override
    public BigInteger read(ByteBuffer bytes) {
      return BigInteger.ZERO;
    }
  }

  private static String refusal(ArenaConverter<?> converter, int byteSize, int byteAlignment) {
    return assertThrows(
            IllegalStateException.class, () -> Converted.by(converter, byteSize, byteAlignment))
        .getMessage();
  }

  @Test
  void aConverterThatChangedSinceTheCodecWasCompiledIsRefused() {
    assertNotNull(Converted.by(new UuidConverter(), 16, 8));
    assertEquals(
        "converter=io.github.lightarena.convert.UuidConverter byteSize=16 byteAlignment=8"
            + " compiledAgainstByteSize=12 compiledAgainstByteAlignment=8;"
            + " compile the records that use it again",
        refusal(new UuidConverter(), 12, 8));
    refusal(new UuidConverter(), 16, 4);
    refusal(new Silent(), 16, 8);
  }

  @Test
  void aConverterOfLargeNumbersSaysHowLarge() {
    assertThrows(IllegalStateException.class, Unsized::new);
    assertThrows(IllegalStateException.class, NotWords::new);
  }
}
