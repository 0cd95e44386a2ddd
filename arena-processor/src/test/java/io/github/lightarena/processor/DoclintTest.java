package io.github.lightarena.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Javadoc of generated code is whole: a user's build may check it. */
class DoclintTest {

  @Test
  void everyPublicMemberOfGeneratedCodeIsDocumented() {
    String imports =
        """
        package p;

        import io.github.lightarena.*;
        import io.github.lightarena.annotation.*;

        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ArenaValueProcessor())
            .withOptions("-Xdoclint:all/protected", "-Xdoclint/package:p", "-Xmaxwarns", "1000")
            .compile(
                Arrays.asList(
                    Sources.source(
                        imports
                            + """
                            @ArenaUnion({CircleRecord.class, RangeRecord.class})
                            public interface Shape {
                              double area();
                            }
                            """),
                    Sources.source(
                        imports
                            + """
                            @ArenaValue
                            public record CircleRecord(double radius, @Nullable Circle next,
                                FloatSlice samples, RangeRecord nested) implements Shape {
                              @Override
                              public double area() {
                                return 1;
                              }

                              public <T extends Exception> String more(T one, int two) throws T {
                                throw one;
                              }

                              public void nothing() {}
                            }
                            """),
                    Sources.source(
                        imports
                            + """
                            @ArenaValue
                            public record RangeRecord(int from, int to, Mode mode) implements Shape {
                              public RangeRecord {}

                              @Override
                              public double area() {
                                return 1;
                              }
                            }
                            """),
                    Sources.source(imports + "public enum Mode { ON }")));
    assertEquals(
        "",
        compilation.diagnostics().stream()
            .filter(d -> d.getSource() != null && d.getSource().getName().contains("SOURCE_OUTPUT"))
            .map(
                d ->
                    d.getSource().getName()
                        + ":"
                        + d.getLineNumber()
                        + " "
                        + d.getMessage(Locale.ROOT))
            .collect(Collectors.joining("\n")));
  }
}
