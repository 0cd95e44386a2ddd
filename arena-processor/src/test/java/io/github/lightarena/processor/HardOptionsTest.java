package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Optionals, converters and setters where names and types are as awkward as they may be. */
class HardOptionsTest {

  private static final String IMPORTS =
      """
      package hard;

      import io.github.lightarena.annotation.*;
      import io.github.lightarena.convert.*;
      import java.nio.ByteBuffer;

      """;

  private static final String TEXT_CONVERTER =
      """
      @ConvertedSize(byteSize = 4)
      class TextConverter implements ArenaConverter<StringBuilder> {
        @Override
        public void write(StringBuilder value, ByteBuffer bytes) {}

        @Override
        public StringBuilder read(ByteBuffer bytes) {
          return new StringBuilder();
        }
      }
      """;

  @Test
  void componentsThatAreCalledAsOurVariables() {
    HardNamesTest.compilesClean(
        IMPORTS
            + """
            import java.util.Optional;
            import java.util.OptionalInt;

            @ArenaValue(mutable = true)
            record NamesRecord(
                @Convert(TextConverter.class) StringBuilder saved,
                @Convert(TextConverter.class) Optional<StringBuilder> failure,
                OptionalInt other,
                Optional<Names> home,
                @Nullable Names mark,
                Optional<Integer> slot,
                @Nullable InnerRecord into,
                Optional<InnerRecord> at,
                @Nullable Long slotOffset,
                Optional<InnerRecord> buffer,
                OptionalInt byteOffset,
                @Nullable Integer value,
                OptionalInt index,
                Optional<String> place) {}
            """,
        IMPORTS
            + """
            import java.util.Optional;

            @ArenaValue(mutable = true)
            record InnerRecord(
                @Convert(TextConverter.class) StringBuilder buffer,
                @Convert(TextConverter.class) Optional<StringBuilder> saved,
                int byteOffset,
                int failure) {}
            """,
        IMPORTS + TEXT_CONVERTER);
  }

  @Test
  void typesThatAreCalledAsThoseWeUse() {
    HardNamesTest.compilesClean(
        IMPORTS
            + """
            @ArenaValue(mutable = true)
            record UsesRecord(
                java.util.Optional<Optional> first,
                java.util.OptionalInt second,
                @Convert(Converted.class) OptionalInt third,
                SavedBytesRecord fourth,
                @Nullable ByteRanges fifth) {}
            """,
        IMPORTS
            + """
            interface Optional {}
            """,
        IMPORTS
            + """
            class OptionalInt {}
            """,
        IMPORTS
            + """
            @ArenaValue(view = "SavedBytes")
            record SavedBytesRecord(int x) {}
            """,
        IMPORTS
            + """
            @ArenaValue
            record ByteRangesRecord(int x) {}
            """,
        IMPORTS
            + """
            @ConvertedSize(byteSize = 4)
            class Converted implements ArenaConverter<OptionalInt> {
              @Override
              public void write(OptionalInt value, ByteBuffer bytes) {}

              @Override
              public OptionalInt read(ByteBuffer bytes) {
                return new OptionalInt();
              }
            }
            """);
  }

  @Test
  void genericTypesInOptionalsAndConverters() {
    HardNamesTest.compilesClean(
        IMPORTS
            + """
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;

            @ArenaValue(mutable = true)
            record GenericRecord(
                Optional<Box<String>> box,
                @Convert(MapConverter.class) Map<String, List<int[]>> map,
                @Convert(MapConverter.class) Optional<Map<String, List<int[]>>> maybe,
                @Convert(WholeConverter.class) Optional<Integer> whole,
                @Convert(BytesConverter.class) byte[] bytes) implements Box<Integer> {
              @Override
              public Integer get() {
                return 1;
              }
            }
            """,
        IMPORTS
            + """
            interface Box<T> {
              T get();
            }
            """,
        IMPORTS
            + """
            import java.util.List;
            import java.util.Map;

            abstract class Base<K> implements ArenaConverter<Map<K, List<int[]>>> {}
            """,
        IMPORTS
            + """
            import java.util.List;
            import java.util.Map;

            @ConvertedSize(byteSize = 1)
            class MapConverter extends Base<String> {
              @Override
              public void write(Map<String, List<int[]>> value, ByteBuffer bytes) {}

              @Override
              public Map<String, List<int[]>> read(ByteBuffer bytes) {
                return Map.of();
              }
            }
            """,
        IMPORTS
            + """
            import java.util.Optional;

            @ConvertedSize(byteSize = 5)
            class WholeConverter implements ArenaConverter<Optional<Integer>> {
              @Override
              public void write(Optional<Integer> value, ByteBuffer bytes) {}

              @Override
              public Optional<Integer> read(ByteBuffer bytes) {
                return Optional.empty();
              }
            }
            """,
        IMPORTS
            + """
            @ConvertedSize(byteSize = 8)
            class BytesConverter implements ArenaConverter<byte[]> {
              @Override
              public void write(byte[] value, ByteBuffer bytes) {
                bytes.put(value);
              }

              @Override
              public byte[] read(ByteBuffer bytes) {
                byte[] value = new byte[8];
                bytes.get(value);
                return value;
              }
            }
            """);
  }

  @Test
  void aSetterIsTheInterfacesOwnConcern() {
    HardNamesTest.compilesClean(
        IMPORTS
            + """
            @ArenaValue(mutable = true)
            record DialRecord(int angle, @Nullable Dial next) implements Dialled {
              @Override
              public int angle() {
                return angle % 360;
              }
            }
            """,
        IMPORTS
            + """
            interface Dialled {
              int angle();
            }
            """);
  }

  @Test
  void theMessagesSpellOutCycleAndWayOut() {
    Compilation compilation =
        Sources.compile(
            IMPORTS
                + """
                import java.util.Optional;

                @ArenaValue
                record ARecord(int x, Optional<BRecord> b) {}

                @ArenaValue
                record BRecord(@Nullable CRecord c) {}

                @ArenaValue
                record CRecord(ARecord a) {}

                @ArenaValue
                record PairRecord<T>(T first, T second) {}
                """);
    List<String> messages =
        compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
    assertEquals(4, messages.size(), messages::toString);
    assertTrue(
        messages.stream()
            .anyMatch(text -> text.contains("ARecord.b -> BRecord.c -> CRecord.a -> ARecord;")),
        messages::toString);
    assertTrue(
        messages.stream()
            .anyMatch(
                text ->
                    text.contains("PairRecord has type parameters")
                        && text.contains("; declare a record for each use")),
        messages::toString);
  }
}
