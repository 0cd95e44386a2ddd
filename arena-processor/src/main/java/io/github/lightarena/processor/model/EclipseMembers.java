package io.github.lightarena.processor.model;

import javax.lang.model.element.Element;

/**
 * What the compiler of Eclipse knows and does not tell: whether it made a member of a record
 * itself. To {@code Elements.getOrigin} it answers that the user wrote every member; then each
 * accessor of a view would go through a fresh record, which is right but makes garbage.
 */
final class EclipseMembers {

  private static final String ELEMENTS = "org.eclipse.jdt.internal.compiler.apt.model.";
  private static final String IMPLICIT = "SyntheticMethodBinding";

  private EclipseMembers() {}

  /** Whether an element is known to be Eclipse's own making; false under other compilers. */
  static boolean isImplicit(Element element) {
    if (!element.getClass().getName().startsWith(ELEMENTS)) {
      return false;
    }
    try {
      Object binding = element.getClass().getField("_binding").get(element);
      return binding.getClass().getSimpleName().equals(IMPLICIT);
    } catch (ReflectiveOperationException e) {
      return false; // a version that keeps it elsewhere: the member is taken for written
    }
  }
}
