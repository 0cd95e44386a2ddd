package io.github.lightarena.processor.escape;

import io.github.lightarena.processor.model.Annotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Which types hold a place in an arena. Knows annotations and runtime by name only. */
class ArenaTypes {

  static final String ARENA_SCOPED = "io.github.lightarena.annotation.ArenaScoped";
  static final String MEMORY_ARENA = "io.github.lightarena.MemoryArena";
  static final String ARENA_POOL = "io.github.lightarena.ArenaPool";
  static final String ALLOCATOR = "io.github.lightarena.Allocator";
  private static final String CODEGEN = "io.github.lightarena.codegen.";
  private static final String FLYWEIGHT = CODEGEN + "Flyweight";
  private static final String VIEW = CODEGEN + "ArenaView";
  private static final Set<String> OPENERS =
      Set.of(CODEGEN + "ScopeHandle", CODEGEN + "ScopeFactory");

  private final Map<TypeElement, Set<String>> supertypes = new HashMap<>();
  private final Map<TypeElement, Boolean> records = new HashMap<>();
  private final Set<String> interfaces = new HashSet<>();
  private final Constructors constructors = new Constructors();

  /** What the constructors of the compilation keep. */
  Constructors constructors() {
    return constructors;
  }

  /** Learns that values lie behind an interface, and behind those that it extends. */
  void addInterface(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!isPlatform(name) && interfaces.add(name)) {
      addInterfacesOf(type);
    }
  }

  /** Learns the interfaces of a view or record. */
  void addInterfacesOf(TypeElement type) {
    for (TypeMirror implemented : type.getInterfaces()) {
      if (implemented instanceof DeclaredType declared) {
        addInterface((TypeElement) declared.asElement());
      }
    }
  }

  /** Learns from a record: its interfaces, and those that its components refer to. */
  void addRecord(TypeElement record) {
    addInterfacesOf(record);
    for (RecordComponentElement component : record.getRecordComponents()) {
      TypeElement type = element(component.asType());
      if (type != null && type.getKind() == ElementKind.INTERFACE && !isOnHeap(component)) {
        addInterface(type);
      }
    }
  }

  /** Whether a type is a generated view. */
  boolean isView(TypeElement type) {
    return supertypes(type).contains(VIEW);
  }

  /** Whether a class is marked, or extends or implements one that is. */
  boolean isMarked(TypeElement type) {
    return supertypes(type).contains(ARENA_SCOPED);
  }

  /** An allocator or factory: what comes from it is of its scope. */
  boolean isOpener(TypeMirror type) {
    return hasAny(type, OPENERS);
  }

  /** An allocator, factory, view, slice, cursor, iterator or builder, or of a marked class. */
  boolean isHandle(TypeMirror type) {
    return isOpener(type) || hasAny(type, Set.of(FLYWEIGHT, ARENA_SCOPED));
  }

  /** Whether {@code close()} of a type ends a scope: a view's {@code close()} is the user's. */
  boolean isClosable(TypeMirror type) {
    return isHandle(type) && !isA(type, FLYWEIGHT);
  }

  boolean isA(TypeMirror type, String qualifiedName) {
    return hasAny(type, Set.of(qualifiedName));
  }

  /** Whether a type says that its objects may be of an arena, or hold such. */
  boolean isScoped(TypeMirror type) {
    return isScoped(type, 0);
  }

  private boolean isScoped(TypeMirror type, int depth) {
    if (type == null || depth > 4) {
      return false;
    }
    if (type instanceof ArrayType array) {
      return isScoped(array.getComponentType(), depth + 1);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null
          ? isScoped(wildcard.getExtendsBound(), depth + 1)
          : isScoped(wildcard.getSuperBound(), depth + 1);
    }
    TypeElement element = element(type);
    if (element == null) {
      return type instanceof TypeVariable variable && isScoped(variable.getUpperBound(), depth + 1);
    }
    if (element.getQualifiedName().contentEquals("java.lang.Class")) {
      return false;
    }
    if (isHandle(type) || isInterfaceOfValues(element) || isReferringRecord(element)) {
      return true;
    }
    for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
      if (isScoped(argument, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object of a type may hold this value; what a lambda captured is in a function. */
  boolean mayHold(TypeMirror type, Value value) {
    return mayHold(type)
        || value.captured() && LaterTypes.isOfFunctions(type)
        || LaterTypes.isLazy(this, type);
  }

  /** Whether an object of a type may hold a value at all. Most may; numbers and texts do not. */
  boolean mayHold(TypeMirror type) {
    if (type == null || type.getKind().isPrimitive()) {
      return false;
    }
    if (type instanceof ArrayType array) {
      return mayHold(array.getComponentType());
    }
    TypeElement element = element(type);
    if (element == null) {
      return type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.INTERSECTION;
    }
    if (element.getKind() == ElementKind.ENUM) {
      return false;
    }
    if (Annotations.has(element, Annotations.ARENA_VALUE)) {
      return isReferringRecord(element);
    }
    String name = element.getQualifiedName().toString();
    if (!isPlatform(name)) {
      return true;
    }
    if (name.equals("java.lang.Class")) {
      return false;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (!arguments.isEmpty()) {
      return arguments.stream().anyMatch(this::mayHoldArgument);
    }
    return !element.getModifiers().contains(Modifier.FINAL) && !name.equals("java.lang.Number");
  }

  private boolean mayHoldArgument(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null || mayHold(wildcard.getExtendsBound());
    }
    return mayHold(argument);
  }

  /** An interface that is a union's, or that a record of this compilation implements or stores. */
  boolean isInterfaceOfValues(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE
        && (interfaces.contains(element.getQualifiedName().toString())
            || Annotations.has(element, Annotations.ARENA_UNION));
  }

  /** Whether a record is not self-contained: a component is still a place in an arena. */
  private boolean isReferringRecord(TypeElement element) {
    if (element.getKind() != ElementKind.RECORD) {
      return false;
    }
    Boolean known = records.putIfAbsent(element, false);
    if (known != null) {
      return known;
    }
    boolean arenaValue = Annotations.has(element, Annotations.ARENA_VALUE);
    boolean refers =
        element.getRecordComponents().stream().anyMatch(c -> isReference(c, arenaValue));
    records.put(element, refers);
    return refers;
  }

  private boolean isReference(RecordComponentElement component, boolean arenaValue) {
    TypeMirror type = component.asType();
    if (isOnHeap(component)) {
      return false;
    }
    TypeElement element = element(type);
    return isScoped(type)
        || arenaValue
            && element != null
            && element.getKind() == ElementKind.INTERFACE
            && !isPlatform(element.getQualifiedName().toString());
  }

  /** An object that is not of the arena, or is copied out of it by {@code toRecord()}. */
  private static boolean isOnHeap(RecordComponentElement component) {
    if (Annotations.has(component, Annotations.ON_HEAP)
        || Annotations.has(component, Annotations.INLINE)) {
      return true;
    }
    for (Element member : component.getEnclosingElement().getEnclosedElements()) {
      if (member instanceof VariableElement
          && member.getSimpleName().equals(component.getSimpleName())) {
        return Annotations.has(member, Annotations.ON_HEAP)
            || Annotations.has(member, Annotations.INLINE);
      }
    }
    return false;
  }

  private boolean hasAny(TypeMirror type, Set<String> names) {
    if (type instanceof TypeVariable variable) {
      return hasAny(variable.getUpperBound(), names);
    }
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().anyMatch(bound -> hasAny(bound, names));
    }
    TypeElement element = element(type);
    return element != null && supertypes(element).stream().anyMatch(names::contains);
  }

  /** The names of a type and all its supertypes, and the name of the mark if one has it. */
  Set<String> supertypes(TypeElement type) {
    Set<String> known = supertypes.get(type);
    if (known != null) {
      return known;
    }
    Set<String> names = new HashSet<>();
    supertypes.put(type, names);
    names.add(type.getQualifiedName().toString());
    if (Annotations.has(type, ARENA_SCOPED)) {
      names.add(ARENA_SCOPED);
    }
    addSupertypes(type.getSuperclass(), names);
    type.getInterfaces().forEach(implemented -> addSupertypes(implemented, names));
    return names;
  }

  private void addSupertypes(TypeMirror type, Set<String> names) {
    TypeElement element = element(type);
    if (element != null) {
      names.addAll(supertypes(element));
    }
  }

  static TypeElement element(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement e
        ? e
        : null;
  }

  static boolean isPlatform(String qualifiedName) {
    return qualifiedName.startsWith("java.") || qualifiedName.startsWith("javax.");
  }
}
