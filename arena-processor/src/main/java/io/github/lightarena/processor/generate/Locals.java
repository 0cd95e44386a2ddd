package io.github.lightarena.processor.generate;

import com.palantir.javapoet.NameAllocator;
import java.util.List;

/**
 * The names of parameters and local variables in one method. Components keep their names where they
 * can; ours give way.
 */
final class Locals {

  /** A variable of such a name would hide the class or constant that the method needs. */
  private static final List<String> CLASSES =
      List.of(
          "BYTE_ALIGNMENT",
          "BYTE_SIZE",
          "ByteRanges",
          "Bytes",
          "Elements",
          "EnumSlice",
          "Place",
          "PlacedBytes",
          "ReferenceSlice",
          "References",
          "SavedBytes",
          "Stores",
          "Objects",
          "TextSlice",
          "Texts",
          "BooleanArrays",
          "ByteArrays",
          "ShortArrays",
          "CharArrays",
          "IntArrays",
          "LongArrays",
          "FloatArrays",
          "DoubleArrays",
          "BooleanSlice",
          "ByteSlice",
          "ShortSlice",
          "CharSlice",
          "IntSlice",
          "LongSlice",
          "FloatSlice",
          "DoubleSlice",
          "ViewText",
          "UnionKind");

  private final NameAllocator names = new NameAllocator();

  Locals(List<ComponentCode> components, String... classes) {
    CLASSES.forEach(names::newName);
    for (String name : classes) {
      if (!CLASSES.contains(name)) {
        names.newName(name);
      }
    }
    components.forEach(component -> names.newName(component.name, component));
  }

  /** The parameter of a component. */
  String of(ComponentCode component) {
    return names.get(component);
  }

  /** What a component stores, if that is another variable. */
  String stored(ComponentCode component, String what) {
    return of(component, what);
  }

  /** A variable of ours: the same name for the same suggestion. */
  String own(String suggestion) {
    return of(this, suggestion);
  }

  private String of(Object owner, String suggestion) {
    Key key = new Key(owner, suggestion);
    try {
      return names.get(key);
    } catch (IllegalArgumentException e) { // the allocator has no other way to ask
      String wanted =
          owner instanceof ComponentCode component ? component.name + suggestion : suggestion;
      return names.newName(wanted, key);
    }
  }

  private record Key(Object owner, String suggestion) {}
}
