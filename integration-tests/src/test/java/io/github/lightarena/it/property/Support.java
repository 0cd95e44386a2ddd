package io.github.lightarena.it.property;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Types that every declaration may use: compiled with each batch. */
final class Support {

  private Support() {}

  /** The sources, by qualified name. */
  static Map<String, String> sources() {
    String constants =
        IntStream.range(0, 300).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
    return Map.of(
        "support.Money",
        "package support; public record Money(long amount, byte code) {}",
        "support.MoneyConverter",
        """
        package support;

        @io.github.lightarena.convert.ConvertedSize(byteSize = 9, byteAlignment = 4)
        public final class MoneyConverter
            implements io.github.lightarena.convert.ArenaConverter<Money> {
          @Override
          public void write(Money value, java.nio.ByteBuffer bytes) {
            bytes.putLong(value.amount()).put(value.code());
          }

          @Override
          public Money read(java.nio.ByteBuffer bytes) {
            return new Money(bytes.getLong(), bytes.get());
          }
        }
        """,
        "support.OptionalMoneyConverter",
        """
        package support;

        @io.github.lightarena.convert.ConvertedSize(byteSize = 10)
        public record OptionalMoneyConverter()
            implements io.github.lightarena.convert.ArenaConverter<java.util.Optional<Money>> {
          @Override
          public void write(java.util.Optional<Money> value, java.nio.ByteBuffer bytes) {
            bytes.put((byte) (value.isPresent() ? 1 : 0));
            value.ifPresent(money -> bytes.putLong(money.amount()).put(money.code()));
          }

          @Override
          public java.util.Optional<Money> read(java.nio.ByteBuffer bytes) {
            return bytes.get() == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Money(bytes.getLong(), bytes.get()));
          }
        }
        """,
        "support.Small",
        "package support; public enum Small { A, B, C }",
        "support.One",
        "package support; public enum One { ONLY }",
        "support.Wide",
        "package support; public enum Wide { " + constants + " }",
        "support.Bodies",
        "package support; public enum Bodies { KIND { @Override int x() { return 1; } }, at;"
            + " int x() { return 0; } }");
  }
}
