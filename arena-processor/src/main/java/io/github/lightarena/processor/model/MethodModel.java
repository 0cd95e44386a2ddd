package io.github.lightarena.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method that a generated class has because its record or interface has it.
 *
 * @param element the method as declared
 * @param type its signature as a member of the record or the union, type arguments filled in
 * @param thrown what it may throw
 * @param overrides whether an interface of the generated class declares it too
 */
public record MethodModel(
    ExecutableElement element,
    ExecutableType type,
    List<? extends TypeMirror> thrown,
    boolean overrides) {

  /**
   * Takes an unmodifiable copy of the list.
   *
   * @param element see the record
   * @param type see the record
   * @param thrown see the record
   * @param overrides see the record
   */
  public MethodModel {
    thrown = List.copyOf(thrown);
  }

  /**
   * The method's name.
   *
   * @return its simple name
   */
  public String name() {
    return element.getSimpleName().toString();
  }
}
