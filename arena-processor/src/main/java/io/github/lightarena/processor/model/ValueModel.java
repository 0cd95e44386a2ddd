package io.github.lightarena.processor.model;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A record that is marked {@code @ArenaValue}.
 *
 * @param record the record
 * @param names the names of what is generated from it
 * @param chosenView the view's name that the user chose, or the empty string
 * @param components in the order of declaration
 * @param interfaces the interfaces that the view implements, in the order of declaration
 * @param leftOut the interfaces of the record that a view cannot have
 * @param alignment the alignment asked for, as written
 * @param declaredOrder whether components lie in the order of declaration
 * @param mutable whether the view has setters
 * @param runsConstructor whether the record writes a canonical or compact constructor
 */
public record ValueModel(
    TypeElement record,
    ViewName names,
    String chosenView,
    List<ComponentModel> components,
    List<TypeMirror> interfaces,
    List<TypeMirror> leftOut,
    int alignment,
    boolean declaredOrder,
    boolean mutable,
    boolean runsConstructor) {

  /**
   * Takes unmodifiable copies of the lists.
   *
   * @param record see the record
   * @param names see the record
   * @param chosenView see the record
   * @param components see the record
   * @param interfaces see the record
   * @param leftOut see the record
   * @param alignment see the record
   * @param declaredOrder see the record
   * @param mutable see the record
   * @param runsConstructor see the record
   */
  public ValueModel {
    components = List.copyOf(components);
    interfaces = List.copyOf(interfaces);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Tells whether the record is {@code Comparable} with records of its own class. A view cannot be
   * that, but it can be comparable with views of its own class.
   *
   * @return whether its view is {@code Comparable}
   */
  public boolean isComparable() {
    return leftOut.stream().anyMatch(this::isOwnComparable)
        && interfaces.stream().noneMatch(ValueModel::isAnyComparable);
  }

  private boolean isOwnComparable(TypeMirror type) {
    return isAnyComparable(type)
        && ((DeclaredType) type)
            .getTypeArguments().stream()
                .anyMatch(
                    argument ->
                        argument instanceof DeclaredType own && own.asElement().equals(record));
  }

  private static boolean isAnyComparable(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    return element.getQualifiedName().contentEquals("java.lang.Comparable")
        || element.getInterfaces().stream().anyMatch(ValueModel::isAnyComparable);
  }

  /**
   * Names the types that are not there yet.
   *
   * @return the names as written, empty if the record can be processed
   */
  public List<String> missingTypes() {
    List<String> missing = new ArrayList<>();
    for (TypeMirror type : interfaces) {
      if (MissingTypes.isMissing(type)) {
        missing.add(((DeclaredType) type).asElement().toString());
      }
    }
    for (ComponentModel component : components) {
      if (component.kind() instanceof ComponentKind.Missing type) {
        missing.add(type.typeName());
      }
    }
    return missing;
  }
}
