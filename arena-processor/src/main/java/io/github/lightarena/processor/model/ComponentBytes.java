package io.github.lightarena.processor.model;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Tells what the bytes of a component are, as far as its kind says it. */
public final class ComponentBytes {

  private ComponentBytes() {}

  /**
   * Tells whether a component that may be absent needs a byte to say so, since all of its own bytes
   * may be 0 when it is there.
   *
   * @param kind how the component is stored
   * @return whether it needs one
   */
  public static boolean needsPresence(ComponentKind kind) {
    return kind instanceof ComponentKind.Converted
        || kind instanceof ComponentKind.FixedArray
        || primitive(kind) != null
        || nestedRecord(kind) != null;
  }

  /** The primitive that a component is stored as, or null if it is none. */
  static TypeKind primitive(ComponentKind kind) {
    if (kind instanceof ComponentKind.Primitive primitive) {
      return primitive.type();
    }
    return kind instanceof ComponentKind.Boxed boxed ? boxed.type() : null;
  }

  /**
   * The record whose bytes a component holds.
   *
   * @param kind how the component is stored
   * @return the nested record, or {@code null} if the component is no nested value
   */
  public static TypeElement nestedRecord(ComponentKind kind) {
    if (kind instanceof ComponentKind.OptionalOf optional) {
      return nestedRecord(optional.element());
    }
    if (kind instanceof ComponentKind.NestedValue nested) {
      return nested.record();
    }
    return kind instanceof ComponentKind.InlineValue inline ? inline.record() : null;
  }

  /**
   * Tells whether a component is stored as a reference to elements and their number.
   *
   * @param kind how the component is stored
   * @return whether it has a length
   */
  public static boolean hasLength(ComponentKind kind) {
    return kind instanceof ComponentKind.Text
        || kind instanceof ComponentKind.PrimitiveArray
        || kind instanceof ComponentKind.Elements
        || kind instanceof ComponentKind.PrimitiveSlice
        || kind instanceof ComponentKind.ValueSliceOf
        || kind instanceof ComponentKind.ReferenceSliceOf;
  }

  /**
   * Tells how many bytes a primitive takes.
   *
   * @param primitive one of the eight primitive kinds
   * @return its size in bytes
   */
  public static int byteSize(TypeKind primitive) {
    return switch (primitive) {
      case BOOLEAN, BYTE -> 1;
      case SHORT, CHAR -> 2;
      case INT, FLOAT -> 4;
      case LONG, DOUBLE -> 8;
      default -> throw new IllegalArgumentException("primitive=" + primitive);
    };
  }
}
