package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Chooses the code of each component of a record. */
final class ValueCodes {

  private final ModelReader reader;
  private final ValueLayouts layouts;
  private final TypeNames typeNames;

  ValueCodes(ModelReader reader, ValueLayouts layouts, TypeNames typeNames) {
    this.reader = reader;
    this.layouts = layouts;
    this.typeNames = typeNames;
  }

  ValueCode of(ValueModel model) {
    NameAllocator constants = new NameAllocator();
    List.of("BYTE_SIZE", "BYTE_ALIGNMENT", "KIND").forEach(constants::newName);
    List<ComponentCode> components = new ArrayList<>();
    for (ComponentModel component : model.components()) {
      components.add(code(model.record(), component, constants));
    }
    return new ValueCode(
        model,
        layouts.planned(model.record()),
        ClassName.get(model.record()),
        TypeNames.view(model.names()),
        TypeNames.codec(model.names()),
        components,
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

  private ComponentCode code(
      TypeElement record, ComponentModel component, NameAllocator constants) {
    ComponentKind kind = component.kind();
    String name = component.name();
    boolean nullable = component.nullable();
    TypeName type = typeNames.of(component.type(), record);
    String offset = constants.newName(constant(name) + "_OFFSET");
    if (kind instanceof ComponentKind.Primitive primitive) {
      return new PrimitiveCode(name, type, offset, primitive.type());
    }
    if (kind instanceof ComponentKind.EnumValue value) {
      return enumCode(component, value, type, offset, constants);
    }
    if (kind instanceof ComponentKind.NestedValue nested) {
      return nested(name, type, offset, nested.record(), false);
    }
    if (kind instanceof ComponentKind.InlineValue inline) {
      return nested(name, type, offset, inline.record(), true);
    }
    if (kind instanceof ComponentKind.OnHeapObject) {
      return new OnHeapCode(name, type, nullable, offset);
    }
    if (kind instanceof ComponentKind.UnionReference union) {
      ClassName view = TypeNames.of(union.union());
      CodeBlock unionKind = CodeBlock.of("$T.UNION", view);
      return new ReferenceCode(
          name, type, nullable, offset, ReferenceCode.Sort.UNION, view, unionKind, unionKind);
    }
    if (kind instanceof ComponentKind.TypedReference typed) {
      ClassName view = TypeNames.of(typed.view());
      ClassName codec = TypeNames.codec(typed.view().names());
      boolean isOwn = codec.equals(TypeNames.codec(reader.namesOf(record)));
      CodeBlock viewKind = CodeBlock.of("$T.KIND", codec);
      CodeBlock kindInCodec = isOwn ? CodeBlock.of("KIND") : viewKind;
      return new ReferenceCode(
          name, type, nullable, offset, ReferenceCode.Sort.TYPED, view, viewKind, kindInCodec);
    }
    if (kind instanceof ComponentKind.OpenReference) {
      return new ReferenceCode(
          name, type, nullable, offset, ReferenceCode.Sort.OPEN, null, null, null);
    }
    return slice(component, type, offset, constants.newName(constant(name) + "_LENGTH_OFFSET"));
  }

  private ComponentCode enumCode(
      ComponentModel component,
      ComponentKind.EnumValue value,
      TypeName type,
      String offset,
      NameAllocator constants) {
    boolean nullable = component.nullable();
    String tag = value.type().getQualifiedName() + (nullable ? "?" : "");
    String table;
    try {
      table = constants.get(tag);
    } catch (IllegalArgumentException e) { // the allocator has no other way to ask
      String simpleName = constant(value.type().getSimpleName().toString());
      table = constants.newName(simpleName + (nullable ? "_OR_NULL" : "_CONSTANTS"), tag);
    }
    int states = value.constantCount() + (nullable ? 1 : 0);
    return new EnumCode(component.name(), type, nullable, offset, table, states <= 1 << 8 ? 1 : 2);
  }

  private ComponentCode nested(
      String name, TypeName type, String offset, TypeElement nested, boolean viaInterface) {
    return new NestedCode(
        name,
        type,
        offset,
        ClassName.get(nested),
        TypeNames.view(reader.namesOf(nested)),
        TypeNames.codec(reader.namesOf(nested)),
        viaInterface,
        isSelfContained(nested),
        isChecked(nested));
  }

  private boolean isChecked(TypeElement record) {
    return reader.readValue(record).components().stream()
        .anyMatch(
            component ->
                component.kind() instanceof ComponentKind.EnumValue && !component.nullable()
                    || ValueLayouts.nestedRecord(component.kind()) != null);
  }

  private boolean isSelfContained(TypeElement record) {
    for (ComponentModel component : reader.readValue(record).components()) {
      ComponentKind kind = component.kind();
      TypeElement nested = ValueLayouts.nestedRecord(kind);
      boolean plain =
          kind instanceof ComponentKind.Primitive || kind instanceof ComponentKind.EnumValue;
      if (nested == null ? !plain : !isSelfContained(nested)) {
        return false;
      }
    }
    return true;
  }

  private SliceCode slice(
      ComponentModel component, TypeName type, String offset, String lengthOffset) {
    ComponentKind kind = component.kind();
    TypeName sliceType;
    boolean open = false;
    CodeBlock sliceKind;
    if (kind instanceof ComponentKind.PrimitiveSlice primitive) {
      sliceType = RuntimeTypes.slice(primitive.className());
      sliceKind = CodeBlock.of("$T.KIND", sliceType);
    } else if (kind instanceof ComponentKind.ValueSliceOf values) {
      sliceType = TypeNames.of(values.view()).nestedClass("Slice");
      sliceKind = CodeBlock.of("$T.KIND", sliceType);
    } else if (((ComponentKind.ReferenceSliceOf) kind).element()
        instanceof ComponentKind.UnionReference union) {
      sliceType = TypeNames.of(union.union()).nestedClass("Slice");
      sliceKind = CodeBlock.of("$T.KIND", sliceType);
    } else {
      sliceType = type;
      sliceKind = CodeBlock.of("$T.OPEN_KIND", RuntimeTypes.REFERENCE_SLICE);
      open = true;
    }
    return new SliceCode(component.name(), type, offset, lengthOffset, sliceType, sliceKind, open);
  }

  /** {@code sampleCount} to {@code SAMPLE_COUNT}, {@code toXYZ} to {@code TO_XYZ}. */
  static String constant(String name) {
    return name.replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1_$2")
        .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
