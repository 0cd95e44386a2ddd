package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows the generated source for one record of each shape; behaviour is tested elsewhere. */
class GoldenTest {

  static final String IMPORTS =
      """
      package golden;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;

      """;

  static final String SHAPE =
      IMPORTS
          + """
          @ArenaUnion({CircleRecord.class, RectRecord.class})
          public interface Shape {
            double area();

            default Shape self() {
              return this;
            }
          }
          """;

  static final String CIRCLE =
      IMPORTS
          + """
          @ArenaValue
          public record CircleRecord(double radius) implements Shape {
            @Override
            public double area() {
              return Math.PI * radius * radius;
            }
          }
          """;

  static final String RECT =
      IMPORTS
          + """
          @ArenaValue
          public record RectRecord(double width, double height) implements Shape {
            @Override
            public double area() {
              return width * height;
            }
          }
          """;

  static void check(String method, List<String> classes, String... sources) throws IOException {
    Compilation compilation = Sources.compile(sources);
    assertEquals(List.of(), compilation.diagnostics());
    Golden.check(compilation, GoldenTest.class, method, classes.toArray(new String[0]));
  }

  @Test
  void aUnionAndItsMember() throws IOException {
    check(
        "aUnionAndItsMember",
        List.of("golden.AnyShape", "golden.Circle", "golden.CircleCodec"),
        SHAPE,
        CIRCLE,
        RECT);
  }

  @Test
  void aValueWithoutComponents() throws IOException {
    check(
        "aValueWithoutComponents",
        List.of("golden.Baz", "golden.BazCodec"),
        IMPORTS
            + """
            @ArenaValue
            record BazRecord() {}
            """);
  }

  @Test
  void primitivesAndEnums() throws IOException {
    check(
        "primitivesAndEnums",
        List.of("golden.Pixel", "golden.PixelCodec"),
        IMPORTS
            + """
            @ArenaValue(align = 16)
            record PixelRecord(
                boolean lit,
                byte alpha,
                short row,
                char glyph,
                int count,
                long seed,
                float weight,
                double depth,
                Channel channel,
                @Nullable Channel mask) {}
            """,
        IMPORTS
            + """
            enum Channel {
              RED,
              GREEN,
              BLUE
            }
            """);
  }

  @Test
  void convertedComponents() throws IOException {
    check(
        "convertedComponents",
        List.of("golden.Payment", "golden.PaymentCodec"),
        "package golden;\n"
            + """
            import io.github.lightarena.convert.*;
            import java.nio.ByteBuffer;
            import java.util.Currency;

            @ConvertedSize(byteSize = 3)
            class CurrencyConverter implements ArenaConverter<Currency> {
              @Override
              public void write(Currency currency, ByteBuffer bytes) {
                for (int i = 0; i < 3; i++) {
                  bytes.put((byte) currency.getCurrencyCode().charAt(i));
                }
              }

              @Override
              public Currency read(ByteBuffer bytes) {
                return Currency.getInstance(
                    "" + (char) bytes.get() + (char) bytes.get() + (char) bytes.get());
              }
            }
            """,
        IMPORTS
            + """
            import java.time.Instant;
            import java.util.Currency;

            @ArenaValue
            record PaymentRecord(
                long cents, @Convert(CurrencyConverter.class) Currency currency, Instant at) {}
            """);
  }

  @Test
  void aMutableValueInTheOrderOfDeclaration() throws IOException {
    check(
        "aMutableValueInTheOrderOfDeclaration",
        List.of("golden.Particle", "golden.ParticleCodec"),
        IMPORTS
            + """
            @ArenaValue(layout = ArenaValue.Layout.DECLARED, mutable = true)
            record ParticleRecord(byte state, double mass, Kind kind, @Nullable Particle next) {
              ParticleRecord {
                if (mass < 0) {
                  throw new IllegalArgumentException("mass=" + mass);
                }
              }

              enum Kind {
                ELECTRON,
                MUON
              }
            }
            """);
  }

  @Test
  void whatMayBeAbsent() throws IOException {
    check(
        "whatMayBeAbsent",
        List.of("golden.Stop", "golden.StopCodec"),
        IMPORTS
            + """
            @ArenaValue
            public record PlaceRecord(double x, double y) {}
            """,
        IMPORTS
            + """
            import java.util.*;

            @ArenaValue
            record StopRecord(
                OptionalInt platform,
                Optional<PlaceRecord> shelter,
                Optional<Stop> next,
                Optional<String> name,
                @Nullable PlaceRecord lift,
                @Nullable Integer delay) {}
            """);
  }

  @Test
  void nestedAndInlineValues() throws IOException {
    check(
        "nestedAndInlineValues",
        List.of("golden.RayView", "golden.RayCodec"),
        IMPORTS
            + """
            @ArenaValue
            public record Vec3Record(double x, double y, double z) implements Vector {}
            """,
        IMPORTS
            + """
            public interface Vector {
              double x();
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            public record Ray(Vec3Record origin, @Inline(Vec3Record.class) Vector direction) {}
            """);
  }

  @Test
  void aWrittenConstructor() throws IOException {
    check(
        "aWrittenConstructor",
        List.of("golden.Range", "golden.RangeCodec"),
        IMPORTS
            + """
            @ArenaValue
            public record RangeRecord(int from, int to) {
              public RangeRecord {
                if (to < from) {
                  throw new IllegalArgumentException("from=" + from + " to=" + to);
                }
              }
            }
            """);
  }

  @Test
  void behaviourOfTheRecord() throws IOException {
    check(
        "behaviourOfTheRecord",
        List.of("golden.Temperature"),
        IMPORTS
            + """
            public interface Measured<T extends Number> {
              T measure(T unit) throws java.io.IOException;

              default String name() {
                return "measured";
              }
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            public record TemperatureRecord(double kelvin)
                implements Measured<Double>, Comparable<TemperatureRecord>, java.io.Serializable {
              private static final long serialVersionUID = 1L;

              @Override
              public double kelvin() {
                return Math.max(kelvin, 0);
              }

              @Override
              public Double measure(Double unit) {
                return kelvin / unit;
              }

              public <E extends Exception> void check(E failure, String... notes) throws E {
                if (kelvin < 0) {
                  throw failure;
                }
              }

              @Override
              public int compareTo(TemperatureRecord other) {
                return Double.compare(kelvin, other.kelvin);
              }
            }
            """);
  }
}
