package io.github.lightarena.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that need more than a source file. */
class SpecialErrorTest {

  private static Diagnostic<? extends JavaFileObject> onlyError(Compilation compilation) {
    assertEquals(
        1,
        compilation.errors().size(),
        () ->
            compilation.errors().stream().map(Object::toString).collect(Collectors.joining("\n")));
    return compilation.errors().get(0);
  }

  @Test
  void anUnexpectedExceptionIsOneErrorWithItsStackTrace() {
    Compilation compilation =
        javac()
            .withProcessors(
                new WrappedProcessor(
                    filer -> {
                      throw new UnsupportedOperationException("no filer today");
                    },
                    false))
            .compile(
                Sources.source(
                    """
                    package p;

                    @io.github.lightarena.annotation.ArenaValue
                    public record PointRecord(int x) {}
                    """));
    Diagnostic<? extends JavaFileObject> error = onlyError(compilation);
    String message = error.getMessage(Locale.ROOT);
    assertTrue(
        message.startsWith("[ArenaInternal] the processor failed on p.PointRecord"), message);
    assertTrue(message.contains("no filer today"), message);
    assertTrue(message.contains("\tat io.github.lightarena.processor."), message);
    assertEquals(4, error.getLineNumber());
    assertEquals(8, error.getColumnNumber());
  }

  @Test
  void anUnexpectedExceptionLeavesStubsForWhatUsesTheView() {
    AtomicBoolean failed = new AtomicBoolean();
    Compilation compilation =
        javac()
            .withProcessors(
                new WrappedProcessor(
                    filer -> {
                      if (failed.compareAndSet(false, true)) {
                        throw new UnsupportedOperationException("no filer this time");
                      }
                      return filer;
                    },
                    false))
            .compile(
                Sources.source(
                    """
                    package p;

                    @io.github.lightarena.annotation.ArenaValue
                    public record PointRecord(int x) {}
                    """),
                Sources.source(
                    """
                    package p;

                    public class User {
                      Point.Slice points;

                      Point.Factory points(Point point, PointCodec codec) {
                        return Point.in(null);
                      }
                    }
                    """));
    Diagnostic<? extends JavaFileObject> error = onlyError(compilation);
    String message = error.getMessage(Locale.ROOT);
    assertTrue(message.startsWith("[ArenaInternal]"), message);
    assertTrue(message.contains("no filer this time"), message);
  }

  @Test
  void aNestedRecordOfAJarThatCannotBeStoredIsReportedWhereItIsUsed(@TempDir Path classes)
      throws Exception {
    writeJar(
        classes,
        """
        package jar;

        @io.github.lightarena.annotation.ArenaValue
        public record NameRecord(Integer name) {}
        """,
        "package jar; public interface Name {}");
    Diagnostic<? extends JavaFileObject> error =
        onlyError(compileAgainst(classes, "int id, jar.NameRecord name"));
    assertEquals(
        "[ArenaNestedInvalid] component 'name' of record PersonRecord holds a NameRecord, whose"
            + " class file declares a value that cannot be stored; compile NameRecord with this"
            + " version of the processor",
        error.getMessage(Locale.ROOT));
    assertEquals(List.of(4L, 51L), List.of(error.getLineNumber(), error.getColumnNumber()));
  }

  @Test
  void whatAJarHoldsWithoutGeneratedClassesIsReportedWhereItIsUsed(@TempDir Path classes)
      throws Exception {
    writeJar(
        classes,
        """
        package jar;

        @io.github.lightarena.annotation.ArenaValue
        public record NameRecord(int length) implements Named {}
        """,
        """
        package jar;

        @io.github.lightarena.annotation.ArenaUnion(NameRecord.class)
        public interface Named {}
        """);
    for (String type :
        List.of(
            "jar.NameRecord",
            "java.util.List<jar.NameRecord>",
            "java.util.Optional<jar.NameRecord>",
            "@io.github.lightarena.annotation.Inline(jar.NameRecord.class) jar.Named",
            "jar.Named",
            "jar.Named[]")) {
      String holds =
          type.endsWith("Named") && !type.startsWith("@") || type.endsWith("]")
              ? "Named"
              : "NameRecord";
      assertEquals(
          "[ArenaNestedInvalid] component 'name' of record PersonRecord holds a "
              + holds
              + ", whose class file has no generated classes beside it; compile "
              + holds
              + " with this version of the processor",
          onlyError(compileAgainst(classes, type + " name")).getMessage(Locale.ROOT));
    }
  }

  private static void writeJar(Path classes, String... sources) throws Exception {
    Compilation jar = javac().compile(Arrays.stream(sources).map(Sources::source).toList());
    Jars.write(jar, classes);
  }

  private static Compilation compileAgainst(Path classes, String components) {
    return Jars.compileAgainst(
        classes,
        """
        package p;

        @io.github.lightarena.annotation.ArenaValue
        public record PersonRecord("""
            + components
            + ") {}\n");
  }
}
