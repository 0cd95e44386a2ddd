package io.github.lightarena.examples.tray.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformReaderTest {
  @TempDir Path directory;

  @Test
  void stepsAreAppliedInTheirOrder() throws Exception {
    check(
        """
        {"type": "scale", "scaling": 2}, {"type": "translate", "translation": [1, 0, 0]}
        """,
        new Vector3d(1, 1, 1),
        new Vector3d(3, 2, 2));
    check(
        """
        {"type": "translate", "translation": [1, 0, 0]}, {"type": "scale", "scaling": [2, 3, 4]}
        """,
        new Vector3d(1, 1, 1),
        new Vector3d(4, 3, 4));
  }

  @Test
  void rotationsTurnAboutTheirAxes() throws Exception {
    check(
        "{\"type\": \"rotate_x\", \"rotation\": 90}", new Vector3d(0, 1, 0), new Vector3d(0, 0, 1));
    check(
        "{\"type\": \"rotate_y\", \"rotation\": 90}", new Vector3d(0, 0, 1), new Vector3d(1, 0, 0));
    check(
        "{\"type\": \"rotate_z\", \"rotation\": 90}", new Vector3d(1, 0, 0), new Vector3d(0, 1, 0));
    check(
        "{\"type\": \"rotate\", \"axis\": [0, 0, 5], \"rotation\": 90}",
        new Vector3d(1, 0, 0),
        new Vector3d(0, 1, 0));
  }

  @Test
  void matrixHasRowsAndColumnVectors() throws Exception {
    check(
        """
        {"type": "matrix", "matrix": [[1, 2, 0, 5], [0, 1, 0, 6], [0, 0, 1, 7], [0, 0, 0, 1]]}
        """,
        new Vector3d(1, 1, 1),
        new Vector3d(8, 7, 8));
  }

  @Test
  void groupAppliesAfterItsChildren() throws Exception {
    Matrix4d group = read("{\"type\": \"scale\", \"scaling\": 10}");
    SceneValue child =
        document("{\"transform\": [{\"type\": \"translate\", \"translation\": [1, 2, 3]}]}");
    Vector3d p =
        TransformReader.read(child, group).objectToWorld().transformPosition(new Vector3d());
    assertEquals(new Vector3d(10, 20, 30), p);
  }

  private void check(String steps, Vector3d from, Vector3d to) throws Exception {
    Vector3d result = read(steps).transformPosition(new Vector3d(from));
    assertEquals(0, result.distance(to), 1e-12, () -> steps + " gave " + result);
  }

  private Matrix4d read(String steps) throws Exception {
    return TransformReader.read(document("{\"transform\": [" + steps + "]}"));
  }

  private SceneValue document(String text) throws Exception {
    Path file = Files.writeString(directory.resolve("t.json"), text);
    return SceneDocument.read(SceneSource.file(file));
  }
}
