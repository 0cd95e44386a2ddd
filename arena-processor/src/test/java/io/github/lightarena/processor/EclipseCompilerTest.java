package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.eclipse.jdt.core.compiler.CompilationProgress;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse runs the processor too, without javac's trees: the same comes out. */
class EclipseCompilerTest {

  private static final String IMPORTS =
      """
      package p;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;

      """;

  private static final List<String> SOURCES =
      List.of(
          IMPORTS
              + """
              @ArenaUnion({CircleRecord.class, LineRecord.class})
              public interface Shape {
                double length();

                default Shape self() {
                  return this;
                }
              }
              """,
          IMPORTS
              + """
              @ArenaValue
              public record CircleRecord(double radius, @Nullable Circle next, ValueSlice<Place> at)
                  implements Shape {
                @Override
                public double length() {
                  return 2 * Math.PI * radius;
                }
              }
              """,
          IMPORTS
              + """
              @ArenaValue
              public record LineRecord(
                  PointRecord from, @Inline(PointRecord.class) Point to, AnyShape.Slice parts)
                  implements Shape {
                @Override
                public double length() {
                  return Math.hypot(to.x() - from.x(), to.y() - from.y());
                }
              }
              """,
          IMPORTS
              + """
              public interface Point {
                double x();

                double y();
              }
              """,
          IMPORTS
              + """
              public interface Named {
                CharSequence nameChars();

                FloatSlice heightsSlice();
              }
              """,
          IMPORTS
              + """
              @ArenaValue
              public record HillRecord(String name, float[] heights) implements Named {
                @Override
                public CharSequence nameChars() {
                  return name;
                }

                @Override
                public FloatSlice heightsSlice() {
                  return FloatSlice.of(heights);
                }
              }
              """,
          IMPORTS
              + """
              @ArenaValue
              public record RouteRecord(
                  String name,
                  @Nullable CharSequence note,
                  float[] heights,
                  @Length(2) long[] ends,
                  java.util.List<PointRecord> points,
                  @Nullable java.util.List<Shape> shapes,
                  Point[] others,
                  java.util.List<Thread.State> states,
                  String[] tags,
                  java.util.List<Integer> numbers,
                  java.util.List<RouteRecord> parts,
                  Route[] views) {}
              """,
          IMPORTS
              + """
              @ArenaValue(mutable = true, layout = ArenaValue.Layout.DECLARED, align = 32)
              public record OptionsRecord(
                  java.util.OptionalInt count,
                  java.util.Optional<PointRecord> place,
                  @Inline(PointRecord.class) java.util.Optional<Point> other,
                  java.util.Optional<Shape> shape,
                  java.util.Optional<Options> next,
                  java.util.Optional<String> name,
                  java.util.Optional<Integer> number,
                  @Nullable PointRecord spare,
                  @Nullable Long large,
                  java.time.Instant at,
                  @Convert(TextConverter.class) StringBuilder text,
                  @Nullable @Convert(TextConverter.class) StringBuilder note) {}
              """,
          IMPORTS
              + """
              public class Graph<T> {
                public enum Color {
                  RED
                }

                public interface Colored {
                  Graph.Color color();
                }
              }
              """,
          IMPORTS
              + """
              @ArenaValue
              public record NodeRecord(
                  int id, Graph.Color color, @Nullable Graph.Color other, Graph.Color[] all)
                  implements Graph.Colored {}
              """,
          IMPORTS
              + """
              import io.github.lightarena.convert.*;
              import java.nio.ByteBuffer;

              @ConvertedSize(byteSize = 4)
              public final class TextConverter implements ArenaConverter<StringBuilder> {
                @Override
                public void write(StringBuilder value, ByteBuffer bytes) {
                  bytes.putInt(value.length());
                }

                @Override
                public StringBuilder read(ByteBuffer bytes) {
                  return new StringBuilder(bytes.getInt());
                }
              }
              """,
          IMPORTS
              + """
              @ArenaValue(view = "Place")
              public record PointRecord(double x, double y) implements Point {
                public PointRecord {
                  if (Double.isNaN(x)) {
                    throw new IllegalArgumentException("x=" + x);
                  }
                }

                @Override
                public double y() {
                  return Math.abs(y);
                }
              }
              """,
          IMPORTS
              + """
              @ArenaUnion(type = Runnable.class, value = TaskRecord.class)
              enum Tasks {
                ONE
              }
              """,
          IMPORTS
              + """
              @ArenaValue
              public record TaskRecord(int id, AnyRunnable after, java.util.UUID key)
                  implements Runnable, Comparable<TaskRecord> {
                @Override
                public void run() {
                  after.run();
                }

                @Override
                public int compareTo(TaskRecord other) {
                  return Integer.compare(id, other.id);
                }
              }
              """);

  @TempDir private Path folder;

  @Test
  void theSourcesAreTheSameAsUnderJavac() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                ArenaValueProcessor.class.getName(),
                "-Aarena.layout=html",
                "-s",
                Files.createDirectory(folder.resolve("generated")).toString(),
                "-d",
                folder.resolve("classes").toString()));
    List<JavaFileObject> files = new ArrayList<>();
    for (String text : SOURCES) {
      JavaFileObject file = Sources.source(text);
      files.add(file);
      Path path = folder.resolve("sources" + file.getName());
      Files.createDirectories(path.getParent());
      arguments.add(Files.writeString(path, text).toString());
    }
    StringWriter log = new StringWriter();
    boolean compiled =
        BatchCompiler.compile(
            arguments.toArray(new String[0]),
            new PrintWriter(log),
            new PrintWriter(log),
            (CompilationProgress) null);
    assertTrue(compiled, log::toString);

    Compilation javac =
        Sources.compile(List.of("-Aarena.layout=html"), files.toArray(new JavaFileObject[0]));
    assertEquals(List.of(), javac.errors());
    assertEquals(List.of(), javac.warnings());
    String fileName = "arena-layout.html";
    JavaFileObject page =
        javac.generatedFile(StandardLocation.SOURCE_OUTPUT, fileName).orElseThrow();
    assertEquals(
        page.getCharContent(false), Files.readString(folder.resolve("generated/" + fileName)));
    List<String> names = new ArrayList<>();
    try (Stream<Path> generated = Files.list(folder.resolve("generated/p"))) {
      for (Path path : generated.sorted().toList()) {
        String name = path.getFileName().toString().replace(".java", "");
        names.add(name);
        assertEquals(Golden.generated(javac, "p." + name), Files.readString(path), name);
      }
    }
    assertEquals(
        List.of(
            "AnyRunnable",
            "AnyShape",
            "Circle",
            "CircleCodec",
            "Hill",
            "HillCodec",
            "Line",
            "LineCodec",
            "Node",
            "NodeCodec",
            "Options",
            "OptionsCodec",
            "Place",
            "PointRecordCodec",
            "Route",
            "RouteCodec",
            "Task",
            "TaskCodec"),
        names);
    assertTrue(Files.exists(folder.resolve("classes/p/AnyShape$Slice.class")), log::toString);
  }
}
