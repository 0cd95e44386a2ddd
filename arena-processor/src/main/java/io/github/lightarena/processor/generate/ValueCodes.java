package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Makes what the generators of a record's classes share. */
final class ValueCodes {

  private final ValueLayouts layouts;
  private final ComponentCodes componentCodes;

  ValueCodes(ModelReader reader, ValueLayouts layouts, TypeNames typeNames) {
    this.layouts = layouts;
    this.componentCodes = new ComponentCodes(reader, typeNames);
  }

  ValueCode of(ValueModel model) {
    return new ValueCode(
        model,
        layouts.planned(model.record()),
        ClassName.get(model.record()),
        TypeNames.view(model.names()),
        TypeNames.codec(model.names()),
        componentCodes.of(model),
        isPublic(model.record()));
  }

  static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean memberOfInterface =
          e.getEnclosingElement() instanceof TypeElement outer && outer.getKind().isInterface();
      if (!e.getModifiers().contains(Modifier.PUBLIC) && !memberOfInterface) {
        return false;
      }
    }
    return true;
  }

  /** {@code sampleCount} to {@code SAMPLE_COUNT}, {@code toXYZ} to {@code TO_XYZ}. */
  static String constant(String name) {
    return name.replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1_$2")
        .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
