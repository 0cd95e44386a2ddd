package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum of a jar that has got more constants than at compile time. */
class GrownEnumTest {

  private static final String USER =
      """
      package user;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;
      import jar.Unit;

      public class Main {
        @ArenaValue record PlainRecord(Unit unit) {}

        @ArenaValue record NullableRecord(@Nullable Unit unit, java.util.Optional<Unit> other) {}

        static Unit last() {
          return Unit.values()[Unit.values().length - 1];
        }

        public static String plain() {
          try (Allocator alloc = MemoryArena.create().allocator()) {
            return Main_Plain.in(alloc).of(last()).unit().name();
          }
        }

        public static String nullable() {
          try (Allocator alloc = MemoryArena.create().allocator()) {
            Main_Nullable value =
                Main_Nullable.in(alloc).of(last(), java.util.Optional.of(last()));
            return value.unit() + " " + value.other().orElseThrow();
          }
        }
      }
      """;

  @TempDir private Path folder;

  private Path jar(int constants) throws Exception {
    String names =
        IntStream.range(0, constants).mapToObj(i -> "U" + i).collect(Collectors.joining(", "));
    return Jars.write(
        Sources.compile("package jar;\npublic enum Unit { " + names + " }"),
        folder.resolve("jar" + constants));
  }

  private Path user(int constants) throws Exception {
    return Jars.write(
        Jars.compileAgainst(jar(constants), USER), folder.resolve("user" + constants));
  }

  private static void isRefused(String method, int constants, Path... folders) {
    Throwable cause =
        assertThrows(ExceptionInInitializerError.class, () -> Jars.call(method, folders))
            .getCause();
    assertEquals(
        "enum=jar.Unit constants="
            + constants
            + " do not fit in byteSize=1, as they did at compile time;"
            + " compile the records that hold one again",
        cause.getMessage());
    assertEquals(IllegalStateException.class, cause.getClass());
  }

  @Test
  void aFewConstantsMoreGoOnAsTheyAre() throws Throwable {
    Path user = user(3);
    assertEquals("U255", Jars.call("plain", user, jar(256)));
    assertEquals("U254 U254", Jars.call("nullable", user, jar(255)));
  }

  @Test
  void moreThanItsByteCanTellAreRefused() throws Throwable {
    isRefused("plain", 257, user(256), jar(257));
    isRefused("nullable", 256, user(255), jar(256));
  }

  @Test
  void compiledAgainTheyFit() throws Throwable {
    assertEquals("U256", Jars.call("plain", user(257), jar(257)));
    assertEquals("U255 U255", Jars.call("nullable", user(256), jar(256)));
  }
}
