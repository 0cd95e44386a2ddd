package io.github.lightarena.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the methods that a view or a union must have, in the order of declaration.
 *
 * <p>A view inherits the default methods of its interfaces, so it needs what the record declares. A
 * union's class overrides every instance method, since a member may override a default.
 */
public final class BehaviourReader {

  private final Elements elements;
  private final Types types;

  /**
   * Makes the reader of one round.
   *
   * @param elements the compiler's
   * @param types the compiler's
   */
  public BehaviourReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Finds the methods of a record that its view sends to a fresh record: those with a body in the
   * record or in an interface that the view cannot have, and the accessors that the record writes.
   *
   * @param model the record
   * @return the methods, those of {@code Object} left out
   */
  public List<MethodModel> sentToRecord(ValueModel model) {
    TypeElement record = model.record();
    DeclaredType recordType = (DeclaredType) record.asType();
    List<ExecutableElement> ofInterfaces = ofInterfaces(model);

    List<ExecutableElement> candidates = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(record.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.PUBLIC) && !isPlainAccessor(model, method)) {
        candidates.add(method);
      }
    }
    List<ExecutableElement> ofLeftOut = new ArrayList<>();
    model.leftOut().forEach(type -> collect(type, ofLeftOut));
    for (ExecutableElement method : ofLeftOut) {
      boolean inherited = ofInterfaces.contains(method);
      if (method.isDefault() && !inherited && !isOverridden(method, record, ofLeftOut)) {
        candidates.add(method);
      }
    }

    List<MethodModel> methods = new ArrayList<>();
    for (ExecutableElement method : candidates) {
      if (isInstanceMethodOfUser(method)) {
        ExecutableType type = (ExecutableType) types.asMemberOf(recordType, method);
        boolean overrides = isDeclaredBy(ofInterfaces, method, recordType);
        if (overrides || !mentionsPrivate(type)) {
          methods.add(new MethodModel(method, type, type.getThrownTypes(), overrides));
        }
      }
    }
    return methods;
  }

  /**
   * Tells whether an interface of the view declares a component's accessor.
   *
   * @param model the record
   * @param component one of its components
   * @return whether the view's accessor overrides something
   */
  public boolean overridesInterface(ValueModel model, ComponentModel component) {
    List<ExecutableElement> ofInterfaces = ofInterfaces(model);
    DeclaredType recordType = (DeclaredType) model.record().asType();
    return isDeclaredBy(ofInterfaces, component.element().getAccessor(), recordType);
  }

  /**
   * Finds the methods of a signature that the interfaces of a view declare.
   *
   * @param model the record
   * @param method of the record, or of one of its interfaces
   * @return their types as the record has them, in the order of declaration
   */
  public List<ExecutableType> declaredByInterfaces(ValueModel model, ExecutableElement method) {
    DeclaredType recordType = (DeclaredType) model.record().asType();
    List<ExecutableType> declared = new ArrayList<>();
    for (ExecutableElement candidate : ofInterfaces(model)) {
      if (isInstanceMethodOfUser(candidate) && isSameSignature(method, candidate, recordType)) {
        declared.add((ExecutableType) types.asMemberOf(recordType, candidate));
      }
    }
    return declared;
  }

  /**
   * Finds every instance method of the interfaces of a view.
   *
   * @param model the record
   * @return the methods, as the record has them
   */
  public List<MethodModel> declaredByInterfaces(ValueModel model) {
    DeclaredType recordType = (DeclaredType) model.record().asType();
    List<MethodModel> methods = new ArrayList<>();
    for (ExecutableElement method : ofInterfaces(model)) {
      if (isInstanceMethodOfUser(method)) {
        ExecutableType type = (ExecutableType) types.asMemberOf(recordType, method);
        methods.add(new MethodModel(method, type, type.getThrownTypes(), true));
      }
    }
    return methods;
  }

  private List<ExecutableElement> ofInterfaces(ValueModel model) {
    List<ExecutableElement> methods = new ArrayList<>();
    model.interfaces().forEach(type -> collect(type, methods));
    return methods;
  }

  /**
   * Finds every instance method of a union's interface, inherited ones included.
   *
   * @param model the union
   * @return the methods, one of each signature, those of {@code Object} left out
   */
  public List<MethodModel> ofUnion(UnionModel model) {
    DeclaredType unionType = (DeclaredType) model.type().asType();
    List<ExecutableElement> all = new ArrayList<>();
    collect(unionType, all);
    Map<ExecutableElement, List<ExecutableElement>> groups = new LinkedHashMap<>();
    for (ExecutableElement method : all) {
      if (isInstanceMethodOfUser(method)) {
        ExecutableElement first = sameSignature(groups, method, unionType);
        if (first == null) {
          groups.put(method, new ArrayList<>(List.of(method)));
        } else {
          groups.get(first).add(method);
        }
      }
    }
    List<MethodModel> methods = new ArrayList<>();
    groups.values().forEach(group -> methods.add(mostSpecific(group, unionType)));
    return methods;
  }

  private ExecutableElement sameSignature(
      Map<ExecutableElement, List<ExecutableElement>> groups,
      ExecutableElement method,
      DeclaredType site) {
    for (ExecutableElement first : groups.keySet()) {
      if (isSameSignature(first, method, site)) {
        return first;
      }
    }
    return null;
  }

  private boolean isSameSignature(ExecutableElement a, ExecutableElement b, DeclaredType site) {
    if (!a.getSimpleName().equals(b.getSimpleName())
        || a.getParameters().size() != b.getParameters().size()) {
      return false;
    }
    ExecutableType typeA = (ExecutableType) types.asMemberOf(site, a);
    ExecutableType typeB = (ExecutableType) types.asMemberOf(site, b);
    return types.isSubsignature(typeA, typeB) || types.isSubsignature(typeB, typeA);
  }

  /** The method whose result fits where every other's is expected; it throws what all allow. */
  private MethodModel mostSpecific(List<ExecutableElement> group, DeclaredType site) {
    ExecutableElement best = group.get(0);
    for (ExecutableElement method : group) {
      TypeMirror result = ((ExecutableType) types.asMemberOf(site, method)).getReturnType();
      TypeMirror bestResult = ((ExecutableType) types.asMemberOf(site, best)).getReturnType();
      if (!types.isSameType(result, bestResult) && isSubtype(result, bestResult)) {
        best = method;
      }
    }
    ExecutableType type = (ExecutableType) types.asMemberOf(site, best);
    List<List<? extends TypeMirror>> allThrown = new ArrayList<>();
    group.forEach(
        method ->
            allThrown.add(((ExecutableType) types.asMemberOf(site, method)).getThrownTypes()));
    List<TypeMirror> thrown = new ArrayList<>();
    for (List<? extends TypeMirror> some : allThrown) {
      for (TypeMirror exception : some) {
        if (allAllow(allThrown, exception) && !contains(thrown, exception)) {
          thrown.add(exception);
        }
      }
    }
    return new MethodModel(best, type, thrown, true);
  }

  private boolean isSubtype(TypeMirror a, TypeMirror b) {
    boolean references = !a.getKind().isPrimitive() && a.getKind() != TypeKind.VOID;
    return references && types.isSubtype(types.erasure(a), types.erasure(b));
  }

  private boolean allAllow(List<List<? extends TypeMirror>> allThrown, TypeMirror exception) {
    return allThrown.stream()
        .allMatch(declared -> declared.stream().anyMatch(type -> types.isSubtype(exception, type)));
  }

  private boolean contains(List<TypeMirror> list, TypeMirror type) {
    return list.stream().anyMatch(other -> types.isSameType(other, type));
  }

  /** An interface's methods, its own first, then those of the interfaces it extends. */
  private void collect(TypeMirror type, List<ExecutableElement> methods) {
    if (!(type instanceof DeclaredType declared) || MissingTypes.isMissing(type)) {
      return;
    }
    TypeElement element = (TypeElement) declared.asElement();
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (!methods.contains(method)) {
        methods.add(method);
      }
    }
    element.getInterfaces().forEach(parent -> collect(parent, methods));
  }

  private static boolean isPlainAccessor(ValueModel model, ExecutableElement method) {
    return method.getParameters().isEmpty()
        && model.components().stream()
            .anyMatch(
                component ->
                    method.getSimpleName().contentEquals(component.name())
                        && !component.writtenAccessor());
  }

  private boolean isOverridden(
      ExecutableElement method, TypeElement record, List<ExecutableElement> others) {
    for (ExecutableElement own : ElementFilter.methodsIn(record.getEnclosedElements())) {
      if (elements.overrides(own, method, record)) {
        return true;
      }
    }
    return others.stream()
        .anyMatch(other -> !other.equals(method) && elements.overrides(other, method, record));
  }

  private boolean isDeclaredBy(
      List<ExecutableElement> ofInterfaces, ExecutableElement method, DeclaredType record) {
    for (ExecutableElement declared : ofInterfaces) {
      if (!declared.getModifiers().contains(Modifier.STATIC)
          && !declared.getModifiers().contains(Modifier.PRIVATE)
          && isSameSignature(method, declared, record)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInstanceMethodOfUser(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && !isOfObject(method);
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    for (ExecutableElement other : ElementFilter.methodsIn(object.getEnclosedElements())) {
      // A public clone() or finalize() is the user's.
      if (other.getModifiers().contains(Modifier.PUBLIC)
          && other.getSimpleName().equals(method.getSimpleName())
          && types.isSubsignature(
              (ExecutableType) method.asType(), (ExecutableType) other.asType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentionsPrivate(ExecutableType type) {
    return ComponentReader.isPrivate(type.getReturnType())
        || type.getParameterTypes().stream().anyMatch(ComponentReader::isPrivate);
  }
}
