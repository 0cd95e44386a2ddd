package io.github.lightarena.processor;

import static io.github.lightarena.processor.RoundsTest.ANNOTATIONS;
import static io.github.lightarena.processor.RoundsTest.TWO_PACKAGES;
import static io.github.lightarena.processor.RoundsTest.assertClean;
import static io.github.lightarena.processor.RoundsTest.sourcesOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier compilation left, in a jar, another package, or another module. */
class JarsAndModulesTest {

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

  private static void write(Compilation compilation, Path classes) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path path = classes.resolve(file.getName().replace("/CLASS_OUTPUT/", ""));
        Files.createDirectories(path.getParent());
        Files.write(path, file.openInputStream().readAllBytes());
      }
    }
  }

  private static Map<String, String> sourcesOfUnchecked(Compilation compilation) {
    try {
      return sourcesOf(compilation);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
