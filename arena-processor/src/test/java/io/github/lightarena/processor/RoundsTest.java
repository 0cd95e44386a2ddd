package io.github.lightarena.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * Types that are not there at first, other compilations, other compilers, the order of the inputs.
 */
class RoundsTest {

  private static final String ANNOTATIONS = "import io.github.lightarena.annotation.*;\n";

  private static final String[] TWO_PACKAGES = {
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

  private static void assertClean(Compilation compilation) {
    assertEquals(
        "",
        compilation.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  private static Map<String, String> sourcesOf(Compilation compilation) throws IOException {
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

  @Test
  void recordsOfAJarAreNestedAndReferredTo(@TempDir Path classes) throws IOException {
    Compilation jar =
        Sources.compile(
            "package jar;\n"
                + ANNOTATIONS
                + """
                @ArenaValue
                public record VecRecord(double x, @Nullable Mode mode) implements Any {
                  public VecRecord {
                    x = Math.abs(x);
                  }
                }
                """,
            "package jar;\n" + ANNOTATIONS + "@ArenaUnion(VecRecord.class) public interface Any {}",
            "package jar; public enum Mode { A }");
    assertClean(jar);
    assertTrue(
        Golden.generated(jar, "jar.Vec").contains("return placeCopy(new VecRecord(x, mode));"));
    write(jar, classes);
    Compilation user =
        Sources.compile(
            List.of("-cp", classes + ":" + System.getProperty("java.class.path")),
            Sources.source(
                "package user;\n"
                    + ANNOTATIONS
                    + """
                    import io.github.lightarena.*;
                    import jar.*;

                    @ArenaValue
                    public record RayRecord(VecRecord origin, @Inline(VecRecord.class) Any direction,
                        @Nullable Vec vec, ValueSlice<Vec> more, Any any, AnyAny.Slice anys) {}
                    """));
    assertClean(user);
    String hash =
        Golden.generated(jar, "jar.VecCodec").replaceAll("(?s).*layoutHash\\((0x\\w+L)\\).*", "$1");
    String codec = Golden.generated(user, "user.RayCodec");
    assertTrue(codec.contains("checkLayout(VecCodec.class, " + hash + ", VecCodec.LAYOUT_HASH)"));
  }

  @Test
  void aUnionHasMembersOfOtherPackages() throws IOException {
    Compilation compilation =
        Sources.compile(
            "package a;\n"
                + ANNOTATIONS
                + """
                @ArenaValue
                public record DotRecord(Secret secret) implements user.Shape {
                }
                """,
            "package a; enum Secret { A }",
            "package a;\n"
                + ANNOTATIONS
                + "@ArenaValue public record LineRecord(Open open) implements user.Shape {}",
            "package a; public enum Open { A }",
            "package user;\n"
                + ANNOTATIONS
                + "@ArenaUnion({a.DotRecord.class, a.LineRecord.class}) public interface Shape {}");
    assertClean(compilation);
    String union = Golden.generated(compilation, "user.AnyShape");
    // Its package cannot name the type of the dot's component.
    assertTrue(union.contains("putLine(int index, Open open)"));
    assertTrue(union.contains("asDot("));
    assertTrue(!union.contains("putDot("));
  }

  @Test
  void theOutputOfAnEarlierCompilationIsInNobodysWay(@TempDir Path classes) throws IOException {
    Compilation first = Sources.compile(TWO_PACKAGES);
    write(first, classes);
    List<String> options = List.of("-cp", classes + ":" + System.getProperty("java.class.path"));
    // All again, and then one record alone, as an incremental build does.
    JavaFileObject[] all =
        Arrays.stream(TWO_PACKAGES).map(Sources::source).toArray(JavaFileObject[]::new);
    assertEquals(sourcesOf(first), sourcesOf(Sources.compile(options, all)));
    Map<String, String> again = sourcesOf(Sources.compile(options, all[1]));
    assertEquals(2, again.size());
    again.forEach((name, text) -> assertEquals(sourcesOfUnchecked(first).get(name), text));
  }

  private static Map<String, String> sourcesOfUnchecked(Compilation compilation) {
    try {
      return sourcesOf(compilation);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void write(Compilation compilation, Path classes) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path path = classes.resolve(file.getName().replace("/CLASS_OUTPUT/", ""));
        Files.createDirectories(path.getParent());
        Files.write(path, file.openInputStream().readAllBytes());
      }
    }
  }

  @Test
  void aModuleThatDoesNotReadTheCompilerApiUsesWhatIsGenerated() {
    Compilation compilation =
        Sources.compile(
            List.of("--module-path", System.getProperty("java.class.path"), "-cp", ""),
            com.google.testing.compile.JavaFileObjects.forSourceString(
                "module-info",
                """
                module user {
                  requires static transitive io.github.lightarena.annotation;
                  requires transitive io.github.lightarena;
                  exports p;
                }
                """),
            Sources.source(
                "package p;\n"
                    + ANNOTATIONS
                    + """
                    @ArenaValue
                    public record PointRecord(int x, @Nullable Shape shape) implements Shape {}
                    """),
            Sources.source(
                "package p;\n"
                    + ANNOTATIONS
                    + """
                    @ArenaUnion(PointRecord.class)
                    public interface Shape {}
                    """));
    assertClean(compilation);
  }
}
