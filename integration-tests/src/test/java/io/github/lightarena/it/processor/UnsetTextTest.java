package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text of values whose bytes a converter refuses: {@code toString} never throws. */
@ArenaScoped
class UnsetTextTest {

  @ConvertedSize(byteSize = 3)
  static final class CurrencyConverter implements ArenaConverter<Currency> {
    @Override
    public void write(Currency currency, ByteBuffer bytes) {
      for (char letter : currency.getCurrencyCode().toCharArray()) {
        bytes.put((byte) letter);
      }
    }

    @Override
    public Currency read(ByteBuffer bytes) {
      return Currency.getInstance(
          "" + (char) bytes.get() + (char) bytes.get() + (char) bytes.get());
    }
  }

  @ArenaValue(mutable = true)
  record PriceRecord(
      long cents,
      @Convert(CurrencyConverter.class) Currency currency,
      @Convert(CurrencyConverter.class) @Nullable Currency maybe,
      @Convert(CurrencyConverter.class) Optional<Currency> other) {}

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void aConverterThatRefusesZerosIsNamed() {
    try (Allocator alloc = MemoryArena.create().allocator()) {
      UnsetTextTest_Price price = UnsetTextTest_Price.in(alloc).zeroed();

      assertEquals(
          "UnsetTextTest_Price[cents=0, currency=UnsetTextTest.CurrencyConverter[IllegalArgumentException],"
              + " maybe=null, other=Optional.empty]",
          price.toString());
      price.currency(EUR);
      price.maybe(EUR);
      price.other(Optional.of(EUR));
      assertEquals(
          "UnsetTextTest_Price[cents=0, currency=EUR, maybe=EUR, other=Optional[EUR]]",
          price.toString());
    }
  }
}
