package io.github.lightarena.examples.tray.support;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * tray_rust's own scene smallpt.json, which lies beside the repository: {@code
 * ../shared/scenes/smallpt.json} from its root, or where {@code -Dtray.smallpt} says. Where it is
 * missing, its tests say so and are skipped.
 */
public final class SmallPt {
  private static final Path FROM_ROOT = Path.of("..", "shared", "scenes", "smallpt.json");

  private SmallPt() {}

  /** {@return the file; the test that asks is skipped if there is none} */
  public static Path file() {
    String told = System.getProperty("tray.smallpt");
    Path file = told != null ? Path.of(told) : fromRoot();
    if (!Files.isRegularFile(file)) {
      String message =
          "SKIPPED: no " + file + "; -Dtray.smallpt=FILE says where tray_rust's smallpt.json is";
      System.err.println(message);
      Assumptions.abort(message);
    }
    return file;
  }

  /** The tests run in the module's directory, or in the root's. */
  private static Path fromRoot() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("arena-runtime")) ? here : here.getParent();
    return root.resolve(FROM_ROOT).normalize();
  }
}
