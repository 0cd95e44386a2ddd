package io.github.lightarena.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Computes what contenders are to find, in classes of its own.
 *
 * <p>The expected results are computed by calling records on the Java heap. In the same classes
 * that would tell the JIT compiler that a call site sees records as well, which it never does in
 * the contender that is measured. A class loader of their own gives them profiles of their own.
 */
public final class Isolated {
  private Isolated() {}

  /**
   * {@return some values of a function that is made in a class loader of its own}
   *
   * @param type of the function; it has a public constructor that takes an {@code int}
   * @param argument of the constructor
   * @param count the values are those of 0 to {@code count - 1}
   */
  public static double[] values(
      Class<? extends IntToDoubleFunction> type, int argument, int count) {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      IntToDoubleFunction function =
          loader
              .loadClass(type.getName())
              .asSubclass(IntToDoubleFunction.class)
              .getConstructor(int.class)
              .newInstance(argument);
      double[] values = new double[count];
      for (int i = 0; i < count; i++) {
        values[i] = function.applyAsDouble(i);
      }
      return values;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type.getName(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
