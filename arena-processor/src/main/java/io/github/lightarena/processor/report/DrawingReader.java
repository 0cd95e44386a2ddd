package io.github.lightarena.processor.report;

import io.github.lightarena.processor.layout.Slot;
import io.github.lightarena.processor.layout.ValueLayout;
import io.github.lightarena.processor.model.ComponentBytes;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import io.github.lightarena.processor.report.Drawing.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what is drawn from the models and layouts of one round. */
public final class DrawingReader {

  /** A nested value of more fields is drawn as one. */
  private static final int MAX_INNER = 256;

  private final ModelReader reader;
  private final ValueLayouts layouts;

  /**
   * Makes the reader of one round.
   *
   * @param reader the round's reader
   * @param layouts the round's layouts
   */
  public DrawingReader(ModelReader reader, ValueLayouts layouts) {
    this.reader = reader;
    this.layouts = layouts;
  }

  /**
   * Reads a record.
   *
   * @param model a record without problems
   * @return its drawing
   */
  public Drawing read(ValueModel model) {
    ValueLayout layout = layouts.planned(model.record());
    return new Drawing(
        model.record().getQualifiedName().toString(),
        model.names().view(),
        model.names().codec(),
        layout,
        fields(model, layout));
  }

  private List<Field> fields(ValueModel model, ValueLayout layout) {
    Map<String, ComponentModel> components = new LinkedHashMap<>();
    model.components().forEach(component -> components.put(component.name(), component));
    List<Field> fields = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      ComponentModel component = components.get(slot.component());
      fields.add(
          new Field(
              slot.component(),
              text(component.type()),
              slot.kind().split(" ", 2)[0],
              slot.byteOffset(),
              slot.byteSize(),
              inner(component, slot)));
    }
    return fields;
  }

  private List<Field> inner(ComponentModel component, Slot slot) {
    TypeElement nested = ComponentBytes.nestedRecord(component.kind());
    if (nested == null || !slot.kind().startsWith("value ")) {
      return List.of();
    }
    List<Field> inner = fields(reader.readValue(nested), layouts.planned(nested));
    return count(inner) > MAX_INNER ? List.of() : inner;
  }

  private static int count(List<Field> fields) {
    return fields.stream().mapToInt(f -> 1 + count(f.inner())).sum();
  }

  /** A type in simple names. */
  private static String text(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String arguments =
          declared.getTypeArguments().stream()
              .map(DrawingReader::text)
              .collect(Collectors.joining(", "));
      // What is not generated yet has the name that the user wrote.
      String written = declared.asElement().toString();
      String name = written.substring(written.lastIndexOf('.') + 1);
      return arguments.isEmpty() ? name : name + "<" + arguments + ">";
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }
}
