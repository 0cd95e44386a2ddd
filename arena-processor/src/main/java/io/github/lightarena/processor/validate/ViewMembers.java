package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.AccessorNames;
import io.github.lightarena.processor.model.ComponentBytes;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.GeneratedType;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.TypeText;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The methods that a view has for a component besides the record's accessor. */
final class ViewMembers {

  private static final String RUNTIME = "io.github.lightarena.";

  private final ModelReader reader;
  private final Types types;

  ViewMembers(ModelReader reader, Types types) {
    this.reader = reader;
    this.types = types;
  }

  /**
   * A method.
   *
   * @param component whose it is
   * @param name its name
   * @param parameter the qualified name of its parameter's type, or null if it has none
   * @param type what it answers, or null if that is known by name, or is nothing
   * @param typeName the qualified name of what it answers, or null
   * @param generated what it answers if this compilation generates it, or null
   */
  record Member(
      ComponentModel component,
      String name,
      String parameter,
      TypeMirror type,
      String typeName,
      GeneratedType generated) {

    String signature() {
      String simpleName =
          parameter == null ? "" : parameter.substring(parameter.lastIndexOf('.') + 1);
      return name + "(" + simpleName + ")";
    }
  }

  List<Member> of(ValueModel model) {
    List<Member> members = new ArrayList<>();
    model.components().forEach(component -> add(component, members));
    if (model.mutable()) {
      List<Member> accessors = List.copyOf(members);
      for (ComponentModel component : model.components()) {
        boolean isTaken =
            accessors.stream()
                .anyMatch(
                    member ->
                        member.component().equals(component)
                            && member.parameter() != null
                            && member.name().equals(component.name()));
        String name = isTaken ? AccessorNames.set(component.name()) : component.name();
        members.add(new Member(component, name, text(component.type()), null, null, null));
      }
    }
    return members;
  }

  private void add(ComponentModel component, List<Member> members) {
    String name = component.name();
    ComponentKind kind = component.kind();
    boolean optional = kind instanceof ComponentKind.OptionalOf;
    if (kind instanceof ComponentKind.OptionalOf of) {
      kind = of.element();
    }
    if (optional || component.nullable() && ComponentBytes.needsPresence(kind)) {
      TypeMirror type = types.getPrimitiveType(TypeKind.BOOLEAN);
      members.add(new Member(component, AccessorNames.has(name), null, type, null, null));
      if (!hasFlyweight(kind)) {
        TypeMirror held = held(component);
        members.add(new Member(component, AccessorNames.or(name), text(held), held, null, null));
      }
    }
    boolean isCopy = isCopiedSlice(kind);
    boolean isText = kind instanceof ComponentKind.Text;
    boolean beside =
        optional && hasFlyweight(kind)
            || isCopy
            || kind instanceof ComponentKind.NestedValue
            || kind instanceof ComponentKind.Text text && text.string();
    String accessor = name;
    if (beside) {
      accessor =
          isCopy
              ? AccessorNames.slice(name)
              : isText ? AccessorNames.chars(name) : AccessorNames.view(name);
    }
    String aimed = aimedType(kind);
    GeneratedType generated = aimed == null ? null : generated(kind);
    if (beside) {
      TypeMirror type = aimed == null ? optionalType(component) : null;
      String typeName =
          InterfaceMethods.isPlainReferences(kind) ? RUNTIME + "ReferenceSlice" : aimed;
      members.add(new Member(component, accessor, null, type, typeName, generated));
    }
    if (aimed != null) {
      members.add(new Member(component, accessor, aimed, null, aimed, generated));
    }
  }

  /** The type in an {@code Optional}, or null if it is none. */
  private static TypeMirror optionalType(ComponentModel component) {
    return component.kind() instanceof ComponentKind.OptionalOf optional
            && !isCopiedSlice(optional.element())
        ? optional.elementType()
        : null;
  }

  /** Whether something shows it that is no new object. */
  private boolean hasFlyweight(ComponentKind kind) {
    return kind instanceof ComponentKind.OpenReference
        || kind instanceof ComponentKind.ReferenceSliceOf
        || isCopiedSlice(kind)
        || aimedType(kind) != null;
  }

  /** Whether it is an array or a list, which are copied from a slice. */
  private static boolean isCopiedSlice(ComponentKind kind) {
    return kind instanceof ComponentKind.PrimitiveArray
        || kind instanceof ComponentKind.FixedArray
        || kind instanceof ComponentKind.Elements;
  }

  /** The type of what is there, if it is. */
  private TypeMirror held(ComponentModel component) {
    if (component.kind() instanceof ComponentKind.OptionalOf optional) {
      return optional.element() instanceof ComponentKind.Boxed boxed
          ? types.getPrimitiveType(boxed.type())
          : optional.elementType();
    }
    return component.kind() instanceof ComponentKind.Boxed boxed
        ? types.getPrimitiveType(boxed.type())
        : component.type();
  }

  static String text(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? declared.asElement().toString()
        : TypeText.of(type);
  }

  /** The flyweight that an accessor of the component may be asked to aim, or null. */
  private String aimedType(ComponentKind kind) {
    TypeElement nested = ComponentBytes.nestedRecord(kind);
    if (nested != null) {
      return reader.namesOf(nested).qualifiedView();
    }
    if (kind instanceof ComponentKind.TypedReference typed) {
      return typed.view().names().qualifiedView();
    }
    if (kind instanceof ComponentKind.UnionReference union) {
      return union.union().names().qualifiedView();
    }
    if (kind instanceof ComponentKind.Text) {
      return RUNTIME + "ArenaText";
    }
    if (kind instanceof ComponentKind.PrimitiveArray array) {
      return RUNTIME + ComponentKind.sliceName(array.element());
    }
    if (kind instanceof ComponentKind.FixedArray array) {
      return RUNTIME + ComponentKind.sliceName(array.element());
    }
    if (kind instanceof ComponentKind.Elements elements) {
      return aimedSliceOf(elements.element());
    }
    if (kind instanceof ComponentKind.PrimitiveSlice slice) {
      return RUNTIME + slice.className();
    }
    if (kind instanceof ComponentKind.ValueSliceOf slice) {
      return slice.view().names().qualifiedView() + ".Slice";
    }
    return kind instanceof ComponentKind.ReferenceSliceOf slice
            && slice.element() instanceof ComponentKind.UnionReference union
        ? union.union().names().qualifiedView() + ".Slice"
        : null;
  }

  /** The class that {@code aimedType} names if it is generated, or null. */
  private GeneratedType generated(ComponentKind kind) {
    TypeElement nested = ComponentBytes.nestedRecord(kind);
    if (nested != null) {
      return new GeneratedType(nested, reader.namesOf(nested), false, false);
    }
    if (kind instanceof ComponentKind.TypedReference typed) {
      return typed.view();
    }
    if (kind instanceof ComponentKind.UnionReference union) {
      return union.union();
    }
    if (kind instanceof ComponentKind.Elements list) {
      GeneratedType element = generated(list.element());
      return element == null
          ? null
          : new GeneratedType(element.source(), element.names(), element.union(), true);
    }
    return null; // the accessors of slices have no second form but the one that aims
  }

  /** The slice that the accessor of a list or array may be asked to aim, or null. */
  private String aimedSliceOf(ComponentKind element) {
    if (element instanceof ComponentKind.NestedValue nested) {
      return reader.namesOf(nested.record()).qualifiedView() + ".Slice";
    }
    if (element instanceof ComponentKind.UnionReference union) {
      return union.union().names().qualifiedView() + ".Slice";
    }
    if (element instanceof ComponentKind.Primitive primitive) {
      return RUNTIME + ComponentKind.sliceName(primitive.type());
    }
    if (element instanceof ComponentKind.EnumValue) {
      return RUNTIME + "EnumSlice";
    }
    return element instanceof ComponentKind.Text ? RUNTIME + "TextSlice" : null;
  }
}
