package io.github.lightarena.processor.generate;

import com.palantir.javapoet.NameAllocator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of parameters and local variables in one method. Components keep their names where they
 * can; ours give way.
 */
final class Locals {

  /**
   * A variable of such a name would hide what a method needs around the code of its components,
   * which say themselves what they need.
   */
  private static final List<String> CLASSES =
      List.of(
          "BYTE_ALIGNMENT",
          "BYTE_SIZE",
          "ByteRanges",
          "Bytes",
          "Elements",
          "EnumSlice",
          "InlineValues",
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

  /** Before each name of ours. */
  private final String prefix;

  private Locals(String prefix) {
    this.prefix = prefix;
  }

  /**
   * @param classes what the method needs besides that which its components name
   */
  Locals(List<ComponentCode> components, String... classes) {
    this("");
    Set<String> hidden = new LinkedHashSet<>(CLASSES);
    hidden.addAll(Arrays.asList(classes));
    components.forEach(component -> hidden.addAll(component.unqualifiedNames()));
    hidden.forEach(names::newName);
    components.forEach(component -> names.newName(component.name, component));
  }

  /** The variables of one component's code, all of whose names begin alike. */
  static Locals prefixed(ComponentCode component, String prefix) {
    Locals locals = new Locals(prefix);
    locals.names.newName(prefix + component.name, component);
    return locals;
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
      return names.newName(prefix + wanted, key);
    }
  }

  private record Key(Object owner, String suggestion) {}
}
