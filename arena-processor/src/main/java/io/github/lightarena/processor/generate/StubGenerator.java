package io.github.lightarena.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.ViewName;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What is written in the place of a record's or union's classes if it has problems. After an error
 * of a processor the compiler does not look into method bodies, so it is enough that the names are
 * there that fields and signatures use.
 */
public final class StubGenerator {

  private StubGenerator() {}

  /**
   * Makes the stub of a view and its codec.
   *
   * @param names what they are called
   * @param record the record
   * @return the two files
   */
  public static List<SourceFile> forValue(ViewName names, TypeElement record) {
    return List.of(
        stub(names, names.view(), record, "Factory", "Slice", "SliceBuilder", "Cursor"),
        stub(names, names.codec(), record));
  }

  /**
   * Makes the stub of a union.
   *
   * @param names what it is called
   * @param type the interface
   * @return the file
   */
  public static List<SourceFile> forUnion(ViewName names, TypeElement type) {
    return List.of(
        stub(names, names.view(), type, "Factory", "Slice", "SliceBuilder", "Cursor", "Kind"));
  }

  private static SourceFile stub(
      ViewName names, String simpleName, TypeElement source, String... nested) {
    TypeSpec.Builder stub =
        TypeSpec.classBuilder(simpleName)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("A stub, since $L could not be processed.\n", source.getSimpleName());
    if (source.getModifiers().contains(Modifier.PUBLIC)) {
      stub.addModifiers(Modifier.PUBLIC);
    }
    for (String name : nested) {
      stub.addType(
          TypeSpec.classBuilder(name)
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .build());
    }
    JavaFile file = JavaFile.builder(names.packageName(), stub.build()).build();
    return new SourceFile(names.qualify(simpleName), file.toString());
  }
}
