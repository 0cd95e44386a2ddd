package io.github.lightarena.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars of two versions, builds of what has changed alone, and builds that only generate. */
class SeparateCompilationTest {

  private static final String IMPORTS =
      """
      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;
      """;

  private static final String SHAPE =
      "package jar;\n" + IMPORTS + "@ArenaUnion(%s) public interface Shape { double area(); }";

  private static final String SQUARE =
      "package jar;\n"
          + IMPORTS
          + """
          @ArenaValue public record SquareRecord(%s double width) implements Shape {
            @Override public double area() { return width * width; }
          }
          """;

  private static final String DOT =
      "package jar;\n"
          + IMPORTS
          + """
          @ArenaValue public record DotRecord() implements Shape {
            @Override public double area() { return 0; }
          }
          """;

  private static final String[] USER = {
    "package user;\n"
        + IMPORTS
        + """
        @ArenaValue public record BoxRecord(int id, jar.SquareRecord base, double height) {}
        """,
    "package user;\n"
        + IMPORTS
        + """
        @ArenaValue public record ShelfRecord(BoxRecord left, BoxRecord right) {}
        """,
    "package user;\n"
        + IMPORTS
        + """
        @ArenaValue public record PlanRecord(jar.Shape shape, ValueSlice<jar.Square> squares) {}
        """,
    "package user;\n"
        + IMPORTS
        + """
        public class Main {
          public static String references() {
            try (Allocator alloc = MemoryArena.create().allocator()) {
              jar.Square.Slice squares = jar.Square.in(alloc).slice(2);
              Plan plan = Plan.in(alloc).of(new jar.DotRecord(), squares);
              jar.AnyShape.Slice shapes = jar.AnyShape.in(alloc).slice(2);
              shapes.put(0, plan.shape());
              shapes.put(1, plan.squares().get(1));
              return jar.AnyShape.kindOf(shapes.get(0)) + " " + jar.AnyShape.kindOf(shapes.get(1))
                  + " " + plan.squares().length();
            }
          }

          public static String components() {
            try (Allocator alloc = MemoryArena.create().allocator()) {
              return "" + jar.Square.in(alloc).of(2.0).area();
            }
          }

          public static String nested() {
            try (Allocator alloc = MemoryArena.create().allocator()) {
              return Shelf.in(alloc).slice(1).get(0).leftView().toString();
            }
          }
        }
        """
  };

  @TempDir private Path folder;

  private Path write(Compilation compilation, String name) throws IOException {
    return Jars.write(compilation, folder.resolve(name));
  }

  private Path jar(String name, String firstComponent, String members) throws IOException {
    Compilation jar =
        Sources.compile(String.format(SHAPE, members), String.format(SQUARE, firstComponent), DOT);
    return write(jar, name);
  }

  @Test
  void aJarWithAnotherLayoutFailsLoudlyWhereItIsNested() throws Throwable {
    Path first = jar("v1", "", "{SquareRecord.class, DotRecord.class}");
    Path user = write(Jars.compileAgainst(first, USER), "user");
    String box = "Box[id=0, base=Square[width=0.0], height=0.0]";
    assertEquals(box, Jars.call("nested", user, first));

    // The same layout: whatever else has changed, nothing has to be compiled again.
    Path same = jar("v1b", "", "{DotRecord.class, SquareRecord.class}");
    assertEquals(box, Jars.call("nested", user, same));

    for (String component : List.of("int count,", "double height,", "boolean a, boolean b,")) {
      String name = "v2 " + component.replace(",", "");
      Path second = jar(name, component, "{SquareRecord.class, DotRecord.class}");
      ExceptionInInitializerError error =
          assertThrows(ExceptionInInitializerError.class, () -> Jars.call("nested", user, second));
      Throwable cause = error.getCause();
      assertEquals(IllegalStateException.class, cause.getClass());
      assertTrue(
          cause
              .getMessage()
              .matches(
                  "codec=jar\\.SquareCodec layoutHash=\\w+ compiledAgainst=\\w+; compile the records"
                      + " that hold such a value again"),
          cause.getMessage());
      // Compiled again it fits, and so does what nests the nested.
      String[] records = Arrays.copyOf(USER, 3);
      Path again = write(Jars.compileAgainst(second, records), "user " + name);
      assertTrue(
          Jars.call("nested", again, user, second).toString().startsWith("Box[id=0, base=Square["));
    }
  }

  @Test
  void referencesAndUnionsGoOnWithAJarOfAnotherLayout() throws Throwable {
    Path first = jar("v1", "", "{SquareRecord.class, DotRecord.class}");
    Path user = write(Jars.compileAgainst(first, USER), "user");
    assertEquals("DOT SQUARE 2", Jars.call("references", user, first));
    assertEquals("4.0", Jars.call("components", user, first));
    // Other tags, other sizes: both are asked for at run time.
    Path second = jar("v2", "long serial,", "{DotRecord.class, SquareRecord.class}");
    assertEquals("DOT SQUARE 2", Jars.call("references", user, second));
    assertThrows(NoSuchMethodError.class, () -> Jars.call("components", user, second));
  }

  @Test
  void everyFileHasItsRecordOrUnionAsItsOneOrigin() {
    Map<String, List<String>> origins = new TreeMap<>();
    Compilation compilation =
        javac()
            .withProcessors(new WrappedProcessor(recording(origins), false))
            .withOptions("-Aarena.layout=text")
            .compile(
                Sources.source(String.format(SHAPE, "{SquareRecord.class, DotRecord.class}")),
                Sources.source(String.format(SQUARE, "")),
                Sources.source(DOT),
                Sources.source(
                    "package jar;\n"
                        + IMPORTS
                        + "class Outer { @ArenaUnion(type = Shape.class, value = DotRecord.class)"
                        + " class Holder {} }"));
    assertEquals(List.of(), compilation.errors());
    assertEquals(
        Map.of(
            "jar.AnyShape", List.of("jar.Shape"),
            "jar.Outer_AnyShape", List.of("jar.Outer.Holder"),
            "jar.Square", List.of("jar.SquareRecord"),
            "jar.SquareCodec", List.of("jar.SquareRecord"),
            "jar.Dot", List.of("jar.DotRecord"),
            "jar.DotCodec", List.of("jar.DotRecord"),
            "arena-layout.txt", List.of()),
        origins);
  }

  /** A filer that notes what each file is said to come from. */
  private static UnaryOperator<Filer> recording(Map<String, List<String>> origins) {
    return filer ->
        (Filer)
            Proxy.newProxyInstance(
                Filer.class.getClassLoader(),
                new Class<?>[] {Filer.class},
                (proxy, method, arguments) -> {
                  boolean source = method.getName().equals("createSourceFile");
                  Element[] elements = (Element[]) arguments[source ? 1 : 3];
                  origins.put(
                      arguments[source ? 0 : 2].toString(),
                      elements == null
                          ? List.of()
                          : Stream.of(elements).map(Object::toString).toList());
                  return method.invoke(filer, arguments);
                });
  }

  @Test
  void aTouchedRecordAloneWritesItsOwnFilesAlone() throws Throwable {
    String[] all = Arrays.copyOf(USER, USER.length + 3);
    all[USER.length] = String.format(SHAPE, "{SquareRecord.class, DotRecord.class}");
    all[USER.length + 1] = String.format(SQUARE, "");
    all[USER.length + 2] = DOT;
    Path classes = write(Sources.compile(all), "classes");
    Compilation touched = Jars.compileAgainst(classes, String.format(SQUARE, "int count,"));
    assertEquals(
        List.of("/SOURCE_OUTPUT/jar/Square.java", "/SOURCE_OUTPUT/jar/SquareCodec.java"),
        touched.generatedSourceFiles().stream().map(JavaFileObject::getName).sorted().toList());
    write(touched, "classes");
    // What nests the record was not compiled again, as a build tool would have: that is caught.
    assertThrows(ExceptionInInitializerError.class, () -> Jars.call("nested", classes));
    write(Jars.compileAgainst(classes, USER[0], USER[1]), "classes");
    assertEquals(
        "Box[id=0, base=Square[count=0, width=0.0], height=0.0]", Jars.call("nested", classes));
    // A union alone, and its member's view alone in what refers to it.
    Compilation union =
        Jars.compileAgainst(classes, String.format(SHAPE, "{DotRecord.class, SquareRecord.class}"));
    assertEquals(
        List.of("/SOURCE_OUTPUT/jar/AnyShape.java"),
        union.generatedSourceFiles().stream().map(JavaFileObject::getName).toList());
    write(union, "classes");
    assertEquals("DOT SQUARE 2", Jars.call("references", classes));
  }

  @Test
  void generatingOnlyGivesTheSameSourcesAndNoClasses() throws IOException {
    String[] texts = {String.format(SHAPE, "DotRecord.class"), DOT};
    JavaFileObject[] files =
        Arrays.stream(texts).map(Sources::source).toArray(JavaFileObject[]::new);
    Compilation only = Sources.compile(List.of("-proc:only"), files);
    assertEquals(List.of(), only.diagnostics());
    assertEquals(sources(Sources.compile(texts)), sources(only));
    assertEquals(
        new TreeSet<>(List.of("AnyShape.java", "Dot.java", "DotCodec.java")),
        only.generatedFiles().stream()
            .map(file -> Path.of(file.getName()).getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Map<String, String> sources(Compilation compilation) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(file.getName(), file.getCharContent(false).toString());
    }
    return sources;
  }
}
