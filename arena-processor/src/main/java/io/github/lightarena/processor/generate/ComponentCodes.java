package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.ComponentBytes;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Chooses the code of each component of a record. */
final class ComponentCodes {

  private final ModelReader reader;
  private final TypeNames typeNames;

  ComponentCodes(ModelReader reader, TypeNames typeNames) {
    this.reader = reader;
    this.typeNames = typeNames;
  }

  /** The code of each component, in the order of declaration. */
  List<ComponentCode> of(ValueModel model) {
    NameAllocator constants = new NameAllocator();
    List.of("BYTE_SIZE", "BYTE_ALIGNMENT", "KIND").forEach(constants::newName);
    List<ComponentCode> components = new ArrayList<>();
    for (ComponentModel component : model.components()) {
      TypeName type = typeNames.of(component.type(), model.record());
      Place place = new Place(model.record(), component.name(), type, component.nullable());
      components.add(code(place, component.kind(), constants));
    }
    return components;
  }

  /**
   * What is stored somewhere in a record.
   *
   * @param record the record
   * @param name the component's name
   * @param type the type of what is stored, as declared
   * @param nullable whether it may be null
   */
  private record Place(TypeElement record, String name, TypeName type, boolean nullable) {

    Place with(TypeName otherType, boolean orNull) {
      return new Place(record, name, otherType, orNull);
    }
  }

  private ComponentCode code(Place place, ComponentKind kind, NameAllocator constants) {
    if (kind instanceof ComponentKind.OptionalOf optional) {
      ComponentKind element = optional.element();
      Place held = place.with(typeNames.of(optional.elementType(), place.record()), true);
      if (optional.primitive()) {
        return present(held, element, PresenceCode.Absence.PRIMITIVE_OPTIONAL, place, constants);
      }
      return ComponentBytes.needsPresence(element)
          ? present(held, element, PresenceCode.Absence.OPTIONAL, place, constants)
          : new OptionalCode(stored(held, element, constants), place.type());
    }
    return place.nullable() && ComponentBytes.needsPresence(kind)
        ? present(place, kind, PresenceCode.Absence.NULL, place, constants)
        : stored(place, kind, constants);
  }

  private ComponentCode present(
      Place held,
      ComponentKind kind,
      PresenceCode.Absence absence,
      Place declared,
      NameAllocator constants) {
    boolean isBoxed = kind instanceof ComponentKind.Boxed;
    ComponentKind unboxed =
        kind instanceof ComponentKind.Boxed boxed
            ? new ComponentKind.Primitive(boxed.type())
            : kind;
    TypeName type = isBoxed ? held.type().unbox() : held.type();
    String present = constants.newName(ValueCodes.constant(held.name()) + "_PRESENT_OFFSET");
    return new PresenceCode(
        stored(held.with(type, held.nullable()), unboxed, constants),
        declared.type(),
        absence,
        present);
  }

  private ComponentCode stored(Place place, ComponentKind kind, NameAllocator constants) {
    String name = place.name();
    TypeName type = place.type();
    boolean nullable = place.nullable();
    String offset = constants.newName(ValueCodes.constant(name) + "_OFFSET");
    if (kind instanceof ComponentKind.Primitive primitive) {
      return new PrimitiveCode(name, type, offset, primitive.type());
    }
    if (kind instanceof ComponentKind.EnumValue value) {
      return enumCode(place, value, offset, constants);
    }
    if (kind instanceof ComponentKind.NestedValue nested) {
      return nested(place, offset, nested.record(), false);
    }
    if (kind instanceof ComponentKind.InlineValue inline) {
      return nested(place, offset, inline.record(), true);
    }
    if (kind instanceof ComponentKind.Converted converted) {
      return converted(place, converted, offset, constants);
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
      boolean isOwn = codec.equals(TypeNames.codec(reader.namesOf(place.record())));
      CodeBlock viewKind = CodeBlock.of("$T.KIND", codec);
      CodeBlock kindInCodec = isOwn ? CodeBlock.of("KIND") : viewKind;
      return new ReferenceCode(
          name, type, nullable, offset, ReferenceCode.Sort.TYPED, view, viewKind, kindInCodec);
    }
    if (kind instanceof ComponentKind.OpenReference) {
      return new ReferenceCode(
          name, type, nullable, offset, ReferenceCode.Sort.OPEN, null, null, null);
    }
    if (kind instanceof ComponentKind.FixedArray array) {
      ClassName slice = RuntimeTypes.slice(ComponentKind.sliceName(array.element()));
      ClassName arrays = RuntimeTypes.arrays(array.element());
      int byteSize = array.length() * ComponentBytes.byteSize(array.element());
      return new FixedArrayCode(name, type, offset, array.length(), byteSize, slice, arrays);
    }
    String lengthOffset = constants.newName(ValueCodes.constant(name) + "_LENGTH_OFFSET");
    if (kind instanceof ComponentKind.Text text) {
      return new TextCode(name, type, nullable, offset, lengthOffset, text.string());
    }
    if (kind instanceof ComponentKind.PrimitiveArray array) {
      ClassName slice = RuntimeTypes.slice(ComponentKind.sliceName(array.element()));
      ClassName arrays = RuntimeTypes.arrays(array.element());
      return new ArrayCode(name, type, nullable, offset, lengthOffset, slice, arrays);
    }
    if (kind instanceof ComponentKind.Elements elements) {
      return list(place, elements.element(), offset, lengthOffset);
    }
    return slice(place, kind, offset, lengthOffset);
  }

  private ListCode list(Place place, ComponentKind element, String offset, String lengthOffset) {
    TypeName elementType =
        place.type() instanceof ArrayTypeName array
            ? array.componentType()
            : ((ParameterizedTypeName) place.type()).typeArguments().get(0);
    SliceOf slice;
    ListCode.Sort sort;
    ClassName arrays = null;
    if (element instanceof ComponentKind.NestedValue nested) {
      sort = ListCode.Sort.RECORD;
      slice = SliceOf.values(TypeNames.view(reader.namesOf(nested.record())));
    } else if (element instanceof ComponentKind.Primitive primitive) {
      sort = ListCode.Sort.BOXED;
      slice = SliceOf.ofClass(RuntimeTypes.slice(ComponentKind.sliceName(primitive.type())));
      arrays = RuntimeTypes.arrays(primitive.type());
    } else if (element instanceof ComponentKind.EnumValue) {
      sort = ListCode.Sort.ENUM;
      slice = SliceOf.constants(elementType);
    } else if (element instanceof ComponentKind.Text) {
      sort = ListCode.Sort.TEXT;
      slice = SliceOf.ofClass(RuntimeTypes.TEXT_SLICE);
    } else {
      sort = ListCode.Sort.REFERENCE;
      slice =
          SliceOf.references(
              element, ParameterizedTypeName.get(RuntimeTypes.REFERENCE_SLICE, elementType));
    }
    return new ListCode(
        place.name(), place.type(), place.nullable(), offset, lengthOffset, slice, sort, arrays);
  }

  private ComponentCode enumCode(
      Place place, ComponentKind.EnumValue value, String offset, NameAllocator constants) {
    boolean nullable = place.nullable();
    String tag = value.type().getQualifiedName() + (nullable ? "?" : "");
    String table;
    try {
      table = constants.get(tag);
    } catch (IllegalArgumentException e) { // the allocator has no other way to ask
      String simpleName = ValueCodes.constant(value.type().getSimpleName().toString());
      table = constants.newName(simpleName + (nullable ? "_OR_NULL" : "_CONSTANTS"), tag);
    }
    int states = value.constantCount() + (nullable ? 1 : 0);
    int byteSize = states <= 1 << 8 ? 1 : 2;
    return new EnumCode(place.name(), place.type(), nullable, offset, table, byteSize);
  }

  private static ComponentCode converted(
      Place place, ComponentKind.Converted converted, String offset, NameAllocator constants) {
    ClassName converter = ClassName.get(converted.converter());
    String constant;
    try {
      constant = constants.get(converter);
    } catch (IllegalArgumentException e) { // the allocator has no other way to ask
      constant = constants.newName(ValueCodes.constant(converter.simpleName()), converter);
    }
    return new ConvertedCode(
        place.name(),
        place.type(),
        offset,
        converter,
        constant,
        converted.byteSize(),
        converted.byteAlignment(),
        converted.mayFail());
  }

  private ComponentCode nested(
      Place place, String offset, TypeElement nested, boolean viaInterface) {
    List<ComponentCode> inside = of(reader.readValue(nested));
    return new NestedCode(
        place.name(),
        place.type(),
        place.nullable(),
        offset,
        ClassName.get(nested),
        TypeNames.view(reader.namesOf(nested)),
        TypeNames.codec(reader.namesOf(nested)),
        viaInterface,
        inside.stream().allMatch(ComponentCode::isSelfContained),
        inside.stream().anyMatch(ComponentCode::canBeRefused),
        inside.stream().anyMatch(ComponentCode::mayFail));
  }

  private static SliceCode slice(
      Place place, ComponentKind kind, String offset, String lengthOffset) {
    SliceOf slice;
    if (kind instanceof ComponentKind.PrimitiveSlice primitive) {
      slice = SliceOf.ofClass(RuntimeTypes.slice(primitive.className()));
    } else if (kind instanceof ComponentKind.ValueSliceOf values) {
      slice = SliceOf.values(TypeNames.of(values.view()));
    } else {
      slice = SliceOf.references(((ComponentKind.ReferenceSliceOf) kind).element(), place.type());
    }
    return new SliceCode(place.name(), place.type(), place.nullable(), offset, lengthOffset, slice);
  }
}
