package io.github.lightarena.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Compilation jar =
        javac()
            .compile(
                Sources.source(
                    """
                    package jar;

                    @io.github.lightarena.annotation.ArenaValue
                    public record NameRecord(Integer name) {}
                    """));
    for (JavaFileObject file : jar.generatedFiles()) {
      Path path = classes.resolve("jar/NameRecord.class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.openInputStream().readAllBytes());
    }
    Compilation compilation =
        javac()
            .withProcessors(new ArenaValueProcessor())
            .withOptions("-cp", classes + ":" + System.getProperty("java.class.path"))
            .compile(
                Sources.source(
                    """
                    package p;

                    @io.github.lightarena.annotation.ArenaValue
                    public record PersonRecord(int id, jar.NameRecord name) {}
                    """));
    Diagnostic<? extends JavaFileObject> error = onlyError(compilation);
    assertTrue(
        error
            .getMessage(Locale.ROOT)
            .startsWith("[ArenaNestedInvalid] component 'name' of record PersonRecord"));
    assertEquals(List.of(4L, 51L), List.of(error.getLineNumber(), error.getColumnNumber()));
  }
}
