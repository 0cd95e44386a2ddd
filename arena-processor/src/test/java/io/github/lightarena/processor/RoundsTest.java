package io.github.lightarena.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Types that are not there at first, other compilations, other compilers, the order of the inputs.
 */
class RoundsTest {

  static final String ANNOTATIONS = "import io.github.lightarena.annotation.*;\n";

  static final String[] TWO_PACKAGES = {
    "package a;\n"
        + ANNOTATIONS
        + """
        @ArenaValue
        public record CircleRecord(double radius, @Nullable b.Square other) implements b.Shape {}
        """,
    "package a;\n"
        + ANNOTATIONS
        + """
        import b.Square;
        import io.github.lightarena.ValueSlice;

        @ArenaValue
        public record PairRecord(Square left, Circle right, b.AnyShape shape, ValueSlice<Square> all) {}
        """,
    "package a;\n"
        + ANNOTATIONS
        + """
        import b.*;

        @ArenaValue
        public record StarRecord(Square left, Square.Slice more, AnyShape.Slice shapes) {}
        """,
    "package a;\n"
        + ANNOTATIONS
        + """
        import b.Square.Slice;

        @ArenaValue
        public record SliceHolderRecord(Slice slice) {}
        """,
    "package b;\n"
        + ANNOTATIONS
        + """
        @ArenaValue
        public record SquareRecord(double width, a.Circle circle) implements Shape {}
        """,
    "package b;\n"
        + ANNOTATIONS
        + """
        @ArenaUnion({a.CircleRecord.class, SquareRecord.class})
        public interface Shape {}
        """
  };

  static void assertClean(Compilation compilation) {
    assertEquals(
        "",
        compilation.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  static Map<String, String> sourcesOf(Compilation compilation) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(file.getName(), new String(file.openInputStream().readAllBytes(), "UTF-8"));
    }
    return sources;
  }

  @Test
  void recordsThatNameEachOthersViewsAreDoneInTheFirstRound() {
    assertClean(Sources.compile(TWO_PACKAGES));
  }

  @Test
  void theOrderOfTheInputsDoesNotShow() throws IOException {
    Map<String, String> expected = sourcesOf(Sources.compile(TWO_PACKAGES));
    assertEquals(11, expected.size());
    long seed = 5;
    for (int run = 0; run < 3; run++) {
      List<String> shuffled = new ArrayList<>(Arrays.asList(TWO_PACKAGES));
      Collections.shuffle(shuffled, new Random(seed + run));
      assertEquals(expected, sourcesOf(Sources.compile(shuffled.toArray(new String[0]))));
    }
    expected.values().forEach(text -> assertTrue(text.indexOf('\r') < 0));
  }

  @Test
  void anEnvironmentAroundThatOfJavacGivesTheSame() throws IOException {
    Compilation wrapped =
        javac()
            .withProcessors(new WrappedProcessor(UnaryOperator.identity(), false))
            .compile(Arrays.stream(TWO_PACKAGES).map(Sources::source).toList());
    assertClean(wrapped);
    assertEquals(sourcesOf(Sources.compile(TWO_PACKAGES)), sourcesOf(wrapped));
  }

  @Test
  void withoutSyntaxTreesWhatIsGeneratedIsRightToo() throws IOException {
    // Imports are not known then, so names are written out or of the same package.
    Compilation wrapped =
        javac()
            .withProcessors(new WrappedProcessor(UnaryOperator.identity(), true))
            .compile(
                Sources.source(
                    "package a;\n"
                        + ANNOTATIONS
                        + """
                        @ArenaUnion(CircleRecord.class)
                        public interface Shape {}
                        """),
                Sources.source(
                    "package a;\n"
                        + ANNOTATIONS
                        + """
                        @ArenaValue
                        public record CircleRecord(
                            double radius, @Nullable a.Circle next, AnyShape.Slice all)
                            implements Shape {}
                        """));
    assertClean(wrapped);
    // Who wrote the accessor is not known, so it is taken for the user's: right in any case.
    assertTrue(Golden.generated(wrapped, "a.Circle").contains("return toRecord().radius();"));
  }

  @Test
  void aTypeThatAnotherProcessorGeneratesIsWaitedFor() {
    Compilation compilation =
        javac()
            .withProcessors(new ArenaValueProcessor(), new MakesVector())
            .compile(
                Sources.source(
                    "package p;\n"
                        + ANNOTATIONS
                        + """
                        @ArenaValue
                        public record RayRecord(VecRecord origin, @Nullable Vec direction)
                            implements Marked {}
                        """),
                Sources.source(
                    "package p;\n"
                        + ANNOTATIONS
                        + """
                        @ArenaValue
                        public record HolderRecord(RayRecord ray) implements Uses {}
                        """),
                Sources.source(
                    "package p;\n"
                        + ANNOTATIONS
                        + """
                        @ArenaUnion({RayRecord.class, HolderRecord.class})
                        public interface Marked {
                          default Vector vector() {
                            return null;
                          }
                        }
                        """),
                Sources.source(
                    """
                    package p;

                    public interface Uses extends Marked {}
                    """));
    assertClean(compilation);
  }

  /** Generates a record, an interface, in its first round. */
  private static final class MakesVector extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        write(
            "p.VecRecord",
            "package p; @io.github.lightarena.annotation.ArenaValue"
                + " public record VecRecord(double x) implements Vector {}");
        write("p.Vector", "package p; public interface Vector {}");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
