package io.github.lightarena.processor.escape;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.lightarena.processor.ArenaValueProcessor;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** The level of the checker, and how it gets there. */
class EscapeOptionsTest {

  private static final String LEAKS =
      """
      package escape;

      import io.github.lightarena.Allocator;
      import io.github.lightarena.MemoryArena;

      class Leaks {
        Circle circle;

        Circle leak(MemoryArena arena, java.util.List<Shape> shapes) {
          try (Allocator alloc = arena.allocator()) {
            shapes.add(Circle.in(alloc).of(1));
      //               ^ warning ArenaEscapeContainer
            return Circle.in(alloc).of(2);
      //           ^ error ArenaEscapeReturn
          }
        }
      }
      """;

  private static List<String> compile(String... options) throws IOException {
    return EscapePrograms.actual(EscapePrograms.compileText("Leaks", LEAKS, options));
  }

  private static List<String> warnings() {
    return EscapePrograms.expected(LEAKS.replace("error", "warning"));
  }

  @Test
  void withoutTheOptionCertainLeaksAreErrors() throws IOException {
    assertEquals(EscapePrograms.expected(LEAKS), compile());
  }

  @Test
  void errorIsTheDefault() throws IOException {
    assertEquals(EscapePrograms.expected(LEAKS), compile("-Aarena.escape=error"));
  }

  @Test
  void warnMakesAllOfThemWarnings() throws IOException {
    Compilation compilation = EscapePrograms.compileText("Leaks", LEAKS, "-Aarena.escape=warn");
    assertEquals(warnings(), EscapePrograms.actual(compilation));
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
  }

  @Test
  void offSaysNothing() throws IOException {
    assertEquals(List.of(), compile("-Aarena.escape=off"));
  }

  @Test
  void anotherLevelIsAnErrorThatNamesThree() throws IOException {
    Compilation compilation = EscapePrograms.compileText("Leaks", LEAKS, "-Aarena.escape=on");
    List<String> messages = compilation.errors().stream().map(e -> e.getMessage(null)).toList();
    assertTrue(messages.contains(EscapeCode.OPTION.message("on")), messages.toString());
    assertEquals(3, messages.size() + compilation.warnings().size());
  }

  @Test
  void theOptionIsReadBehindAnEnvironmentThatIsWrapped() throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new Wrapped())
            .withOptions("-Aarena.escape=warn")
            .compile(
                EscapePrograms.domain(), JavaFileObjects.forSourceString("escape.Leaks", LEAKS));
    assertEquals(warnings(), EscapePrograms.actual(compilation));
  }

  /** Gives the processor an environment that is not javac's own class, as some build tools do. */
  private static final class Wrapped extends AbstractProcessor {
    private final ArenaValueProcessor processor = new ArenaValueProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Object wrapped =
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ProcessingEnvironment.class},
              (proxy, method, arguments) -> method.invoke(environment, arguments));
      processor.init((ProcessingEnvironment) wrapped);
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  @Test
  void thePluginTakesTheLevelAsItsArgumentToo() throws IOException {
    assertEquals(warnings(), compile("-Xplugin:ArenaEscape warn"));
  }

  @Test
  void theOptionGoesBeforeTheArgument() throws IOException {
    assertEquals(List.of(), compile("-Xplugin:ArenaEscape warn", "-Aarena.escape=off"));
  }

  @Test
  void theOptionOfOneCompilationIsForgottenInTheNext() throws IOException {
    assertEquals(List.of(), compile("-Aarena.escape=off"));
    assertEquals(EscapePrograms.expected(LEAKS), compile());
    assertNull(EscapeOptions.published());
  }

  @Test
  void noWarnKeepsErrors() throws IOException {
    assertEquals(
        EscapePrograms.expected(LEAKS).stream().filter(l -> l.contains("error")).toList(),
        compile("-nowarn"));
  }

  @Test
  void werrorFailsOnALikelyLeak() throws IOException {
    Compilation compilation =
        EscapePrograms.compileText("Leaks", LEAKS, "-Aarena.escape=warn", "-Werror");
    assertEquals(Compilation.Status.FAILURE, compilation.status());
  }

  @Test
  void withoutTheOptionNothingIsPublished() {
    EscapeOptions.clear();
    EscapeOptions.publish(Map.of("other", "x"));
    assertNull(EscapeOptions.published());
    EscapeOptions.publish(Map.of(EscapeOptions.OPTION, "warn"));
    assertEquals("warn", EscapeOptions.published());
    EscapeOptions.clear();
    assertNull(EscapeOptions.published());
  }

  @Test
  void theProcessorDeclaresTheOption() {
    ArenaValueProcessor processor = new ArenaValueProcessor();
    assertTrue(processor.getSupportedOptions().contains(EscapeOptions.OPTION));
    assertFalse(processor.getSupportedOptions().contains("other"));
  }
}
