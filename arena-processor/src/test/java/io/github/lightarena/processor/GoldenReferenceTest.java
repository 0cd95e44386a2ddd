package io.github.lightarena.processor;

import static io.github.lightarena.processor.GoldenTest.CIRCLE;
import static io.github.lightarena.processor.GoldenTest.IMPORTS;
import static io.github.lightarena.processor.GoldenTest.RECT;
import static io.github.lightarena.processor.GoldenTest.SHAPE;
import static io.github.lightarena.processor.GoldenTest.check;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Shows the generated source for records with references, slices, texts and lists; the files lie
 * with those of {@link GoldenTest}.
 */
class GoldenReferenceTest {

  @Test
  void typedReferences() throws IOException {
    check(
        "typedReferences",
        List.of("golden.Node", "golden.NodeCodec"),
        IMPORTS
            + """
            @ArenaValue
            public record NodeRecord(int key, @Nullable Node left, Node right) {}
            """);
  }

  @Test
  void slicesAndOtherReferences() throws IOException {
    check(
        "slicesAndOtherReferences",
        List.of("golden.Scene", "golden.SceneCodec"),
        SHAPE,
        CIRCLE,
        RECT,
        IMPORTS
            + """
            public interface Light {
              float power();
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            public record SceneRecord(
                FloatSlice samples,
                ValueSlice<Circle> circles,
                ReferenceSlice<Shape> shapes,
                ReferenceSlice<Light> lights,
                Shape first,
                @Nullable Light key,
                @OnHeap java.util.List<String> names) {}
            """);
  }

  @Test
  void texts() throws IOException {
    check(
        "texts",
        List.of("golden.Note", "golden.NoteCodec"),
        IMPORTS
            + """
            @ArenaValue
            public record NoteRecord(String title, CharSequence text, @Nullable String author) {}
            """);
  }

  @Test
  void arraysAndLists() throws IOException {
    check(
        "arraysAndLists",
        List.of("golden.Mesh", "golden.MeshCodec"),
        SHAPE,
        CIRCLE,
        RECT,
        IMPORTS
            + """
            public enum Axis {
              X,
              Y
            }
            """,
        IMPORTS
            + """
            @ArenaValue
            public record MeshRecord(
                @Length(16) float[] matrix,
                double @Nullable [] weights,
                java.util.List<CircleRecord> circles,
                Shape[] shapes,
                java.util.List<Axis> axes,
                String[] names,
                @Nullable java.util.List<Integer> indices) {}
            """);
  }
}
