package io.github.lightarena.examples.tray.scene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a scene, or a file that it names, is read from. */
public interface SceneSource {
  /** {@return the name to show} */
  String name();

  /**
   * {@return the bytes}
   *
   * @throws IOException if there are none
   */
  InputStream open() throws IOException;

  /**
   * {@return another source, beside this one}
   *
   * @param relative its place relative to this one, with slashes
   */
  SceneSource beside(String relative);

  /**
   * {@return a file}
   *
   * @param path where it is
   */
  static SceneSource file(Path path) {
    return new SceneSource() {
      @Override
      public String name() {
        return path.toString();
      }

      @Override
      public InputStream open() throws IOException {
        if (Files.isDirectory(path)) {
          throw new IOException("is a directory");
        }
        return Files.newInputStream(path);
      }

      @Override
      public SceneSource beside(String relative) {
        return file(path.resolveSibling(relative));
      }
    };
  }

  /**
   * {@return a resource of this example}
   *
   * @param path where it is, relative to the example's own package
   */
  static SceneSource resource(String path) {
    String absolute = "/io/github/lightarena/examples/tray/" + path;
    return new SceneSource() {
      @Override
      public String name() {
        return path;
      }

      @Override
      public InputStream open() throws IOException {
        InputStream stream = SceneSource.class.getResourceAsStream(absolute);
        if (stream == null) {
          throw new NoSuchFileException(absolute);
        }
        return stream;
      }

      @Override
      public SceneSource beside(String relative) {
        return resource(path.substring(0, path.lastIndexOf('/') + 1) + relative);
      }
    };
  }

  /**
   * {@return what an exception says, in words}
   *
   * @param e the exception of {@link #open} or of the stream
   */
  static String describe(IOException e) {
    return e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
  }
}
