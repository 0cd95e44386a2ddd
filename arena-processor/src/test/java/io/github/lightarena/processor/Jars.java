package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;

/** Folders of classes in place of jars: what is in them is compiled, compiled against, and run. */
final class Jars {

  private Jars() {}

  /** Writes the classes of a compilation that reported nothing into a folder. */
  static Path write(Compilation compilation, Path classes) throws IOException {
    assertEquals(List.of(), compilation.diagnostics());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path path = classes.resolve(file.getName().replace("/CLASS_OUTPUT/", ""));
        Files.createDirectories(path.getParent());
        Files.write(path, file.openInputStream().readAllBytes());
      }
    }
    return classes;
  }

  /** Compiles sources against the classes of a folder. */
  static Compilation compileAgainst(Path classes, String... texts) {
    return Sources.compile(
        List.of("-cp", classes + File.pathSeparator + System.getProperty("java.class.path")),
        Arrays.stream(texts).map(Sources::source).toArray(JavaFileObject[]::new));
  }

  /** Calls a static method of {@code user.Main} with the classes of these folders. */
  static Object call(String method, Path... folders) throws Throwable {
    List<URL> urls = new ArrayList<>();
    for (Path path : folders) {
      urls.add(path.toUri().toURL());
    }
    ClassLoader parent = Jars.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), parent)) {
      return loader.loadClass("user.Main").getMethod(method).invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
