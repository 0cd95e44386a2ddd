package io.github.lightarena.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, as strictly as a user may. */
public final class Sources {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)(?:^|[ ;])(?:@interface|interface|class|record|enum) ([\\w$]+)");

  private Sources() {}

  /** A source file whose name follows from the first type that it declares. */
  public static JavaFileObject source(String text) {
    Matcher packageName = PACKAGE.matcher(text);
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in: " + text);
    }
    String prefix = packageName.find() ? packageName.group(1) + "." : "";
    return JavaFileObjects.forSourceString(prefix + type.group(1), text);
  }

  public static Compilation compile(JavaFileObject... files) {
    return compile(List.of(), files);
  }

  public static Compilation compile(List<String> options, JavaFileObject... files) {
    List<String> all =
        new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing,-options", "-Werror"));
    all.addAll(options);
    return javac()
        .withProcessors(new ArenaValueProcessor())
        .withOptions(all)
        .compile(Arrays.asList(files));
  }

  public static Compilation compile(String... texts) {
    return compile(Arrays.stream(texts).map(Sources::source).toArray(JavaFileObject[]::new));
  }
}
