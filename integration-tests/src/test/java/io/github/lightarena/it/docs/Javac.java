package io.github.lightarena.it.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a source as users do: the processor is the jar that they get. */
final class Javac {
  private Javac() {}

  /**
   * Compiles a source with the processor.
   *
   * @param source of any number of types
   * @param classes takes the class files
   * @param generated takes the generated sources
   * @param scopeChecker its level
   * @return what the compiler said, which is empty if all is well
   */
  static String compile(String source, Path classes, Path generated, String scopeChecker)
      throws IOException {
    Files.createDirectories(classes);
    Files.createDirectories(generated);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "--release",
            "17",
            // All types are in one file here, and some scopes are opened to be closed alone.
            "-Xlint:all,-processing,-auxiliaryclass,-try",
            "-Werror",
            "-Aarena.escape=" + scopeChecker,
            "-classpath",
            System.getProperty("java.class.path"),
            "-processorpath",
            System.getProperty("processor.jar"),
            "-d",
            classes.toString(),
            "-s",
            generated.toString());
    StringWriter said = new StringWriter();
    boolean compiled =
        compiler.getTask(said, null, null, options, null, List.of(new Source(source))).call();
    return compiled ? said.toString() : said + "\n" + numbered(source);
  }

  private static String numbered(String source) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : source.lines().toList()) {
      text.append("%4d  %s%n".formatted(++number, line));
    }
    return text.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + Program.MAIN_CLASS + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /** Several public types in one file; but javac also asks whether this declares a module. */
    @Override
    public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
      return !simpleName.endsWith("-info");
    }
  }
}
