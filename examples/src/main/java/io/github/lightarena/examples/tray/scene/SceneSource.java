package io.github.lightarena.examples.tray.scene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
          throw new IOException("found a directory, expected a file");
        }
        return Files.newInputStream(path);
      }

      @Override
      public SceneSource beside(String relative) {
        try {
          return file(path.resolveSibling(relative));
        } catch (InvalidPathException e) {
          return nowhere(relative);
        }
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

  private static SceneSource nowhere(String name) {
    String visible = name.replaceAll("\\p{Cntrl}", "?");
    return new SceneSource() {
      @Override
      public String name() {
        return visible;
      }

      @Override
      public InputStream open() throws IOException {
        throw new IOException("found a name that no file can have, expected a file");
      }

      @Override
      public SceneSource beside(String relative) {
        return nowhere(relative);
      }
    };
  }

  /**
   * {@return what an exception says: what was found and what was expected}
   *
   * @param e the exception of {@link #open}, of the stream, or of who read it
   * @param expected what was expected, unless the exception itself says it
   */
  static String describe(IOException e, String expected) {
    String message = String.valueOf(e.getMessage());
    if (message.startsWith("found ")) {
      return message;
    }
    String found = message;
    if (e instanceof NoSuchFileException) {
      found = "no such file";
    } else if (e instanceof AccessDeniedException) {
      found = "a file that this user may not use";
    }
    return "found %s, expected %s".formatted(found, expected);
  }
}
