package io.github.lightarena.processor.model;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How a component is stored. */
public sealed interface ComponentKind {

  /**
   * A primitive value, stored as it is.
   *
   * @param type one of the eight primitive kinds
   */
  record Primitive(TypeKind type) implements ComponentKind {}

  /**
   * An enum, stored as its ordinal in the fewest bytes; a nullable one as its ordinal + 1.
   *
   * @param type the enum
   * @param constantCount how many constants it declares
   */
  record EnumValue(TypeElement type, int constantCount) implements ComponentKind {}

  /**
   * A record, stored inline. The accessor gives a fresh record, the accessor with {@code View} a
   * flyweight.
   *
   * @param record the nested record, marked {@code @ArenaValue}
   */
  record NestedValue(TypeElement record) implements ComponentKind {}

  /**
   * An interface that one record stands for, stored inline as that record.
   *
   * @param record the record, marked {@code @ArenaValue}
   */
  record InlineValue(TypeElement record) implements ComponentKind {}

  /**
   * A reference to a member of a union.
   *
   * @param union the union; its class is the declared type if {@code declared}
   * @param declared whether the component's type is the generated union and not its interface
   */
  record UnionReference(GeneratedType union, boolean declared) implements ComponentKind {}

  /**
   * A reference to any value that implements an interface.
   *
   * @param type the interface
   */
  record OpenReference(TypeElement type) implements ComponentKind {}

  /**
   * A reference to a value of one kind, which the component's type names: a generated view.
   *
   * @param view the view
   */
  record TypedReference(GeneratedType view) implements ComponentKind {}

  /**
   * A slice of primitive values: a reference and a length.
   *
   * @param element the kind of the elements
   */
  record PrimitiveSlice(TypeKind element) implements ComponentKind {

    /**
     * Names the slice's class.
     *
     * @return its simple name, as {@code FloatSlice}
     */
    public String className() {
      return sliceName(element);
    }
  }

  /**
   * A slice of values side by side: a reference and a length.
   *
   * @param view the view of its elements
   * @param declared whether the component's type is the generated {@code Circle.Slice} and not
   *     {@code ValueSlice<Circle>}
   */
  record ValueSliceOf(GeneratedType view, boolean declared) implements ComponentKind {}

  /**
   * A slice of references: a reference and a length.
   *
   * @param element what the elements are: a {@link UnionReference}, an {@link OpenReference} or a
   *     {@link TypedReference}
   * @param declared whether the component's type is the generated {@code AnyShape.Slice} and not
   *     {@code ReferenceSlice<Shape>}
   */
  record ReferenceSliceOf(ComponentKind element, boolean declared) implements ComponentKind {}

  /**
   * Text: a reference to its bytes and their number.
   *
   * @param string whether the component's type is {@code String} and not {@code CharSequence}
   */
  record Text(boolean string) implements ComponentKind {}

  /**
   * An array of primitives of any length: a reference and a length.
   *
   * @param element the kind of the elements
   */
  record PrimitiveArray(TypeKind element) implements ComponentKind {}

  /**
   * An array of primitives of fixed length, stored inline.
   *
   * @param element the kind of the elements
   * @param length in elements, from 1
   */
  record FixedArray(TypeKind element, int length) implements ComponentKind {}

  /**
   * A list or an array of objects: a reference and a length.
   *
   * @param element how an element is stored in the slice: a {@link Primitive} in a box, a {@link
   *     NestedValue}, an {@link EnumValue}, a {@link Text} or a reference
   * @param list whether it is a list, and not an array
   */
  record Elements(ComponentKind element, boolean list) implements ComponentKind {}

  /**
   * An object of the Java heap, stored as an index into the scope's table.
   *
   * @param type the object's type
   */
  record OnHeapObject(TypeMirror type) implements ComponentKind {}

  /**
   * An object that a converter stores as bytes.
   *
   * @param converter the converter's class
   * @param byteSize how many bytes it takes
   * @param byteAlignment their alignment in bytes
   * @param mayFail whether it may refuse an object when it is written
   */
  record Converted(TypeElement converter, int byteSize, int byteAlignment, boolean mayFail)
      implements ComponentKind {}

  /**
   * A primitive that may be absent, declared as {@code Integer} and its like.
   *
   * @param type one of the eight primitive kinds
   */
  record Boxed(TypeKind type) implements ComponentKind {}

  /**
   * What may be absent, stored as what it holds.
   *
   * @param element how that is stored: a {@link Primitive} if {@code primitive}
   * @param elementType its type
   * @param primitive whether it is an {@code OptionalInt} or its like, and no {@code Optional<T>}
   */
  record OptionalOf(ComponentKind element, TypeMirror elementType, boolean primitive)
      implements ComponentKind {}

  /**
   * A type that is not there yet, or never will be.
   *
   * @param typeName as the user wrote it
   */
  record Missing(String typeName) implements ComponentKind {}

  /**
   * A component that cannot be stored.
   *
   * @param reason why not
   * @param detail what the message says of it: the type's advice, the record's name
   */
  record Refused(Refusal reason, String detail) implements ComponentKind {}

  /**
   * Names the slice of a primitive type.
   *
   * @param primitive one of the eight primitive kinds
   * @return the simple name of its class, as {@code FloatSlice}
   */
  static String sliceName(TypeKind primitive) {
    return typeName(primitive) + "Slice";
  }

  /**
   * Names a primitive type as it stands in the names of classes.
   *
   * @param primitive one of the eight primitive kinds
   * @return the name, as {@code Float}
   */
  static String typeName(TypeKind primitive) {
    String name = primitive.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Why a component cannot be stored. */
  enum Refusal {
    /** Its type is not one that a value can hold. */
    TYPE,
    /** A generic type without its arguments, or with a wildcard. */
    RAW_TYPE,
    /** A slice of what has no slice. */
    SLICE_ELEMENT,
    /** {@code @Length} on what is no array of primitives, or not a length. */
    LENGTH,
    /** A private type, which the generated classes cannot name. */
    PRIVATE_TYPE,
    /** A record that is not marked. */
    NOT_VALUE,
    /** A record or union of a jar that was compiled without the processor. */
    NOT_GENERATED,
    /** An interface of the platform. */
    PLATFORM_INTERFACE,
    /** A converter that the codec cannot make. */
    CONVERTER,
    /** A converter for another type. */
    CONVERTER_TYPE,
    /** A converter that does not say how many bytes it takes. */
    CONVERTER_SIZE,
    /** {@code @Convert} together with another way of storing. */
    CONVERT_CONFLICT,
    /** {@code @OnHeap} on a primitive. */
    ON_HEAP_PRIMITIVE,
    /** {@code @OnHeap} and {@code @Inline} together. */
    ON_HEAP_INLINE,
    /** {@code @Inline} on what is not an interface. */
    INLINE_NOT_INTERFACE,
    /** {@code @Inline} with what is not a marked record. */
    INLINE_NOT_VALUE,
    /** {@code @Inline} with a record that does not implement the interface. */
    INLINE_NOT_IMPLEMENTED
  }
}
