package io.github.lightarena.processor.model;

import javax.lang.model.element.TypeElement;

/**
 * A class that the processor generates, or has generated in an earlier compilation, where the user
 * names it.
 *
 * @param source the record or the union's interface that it is generated from
 * @param names the names that follow from it
 * @param union whether it is a union, {@code AnyShape}, and not a view, {@code Circle}
 * @param slice whether the nested {@code Slice} is meant and not the class itself
 */
public record GeneratedType(TypeElement source, ViewName names, boolean union, boolean slice) {

  /**
   * Names the class as the user would.
   *
   * @return the qualified name
   */
  public String qualifiedName() {
    return names.qualifiedView() + (slice ? ".Slice" : "");
  }

  GeneratedType asSlice() {
    return new GeneratedType(source, names, union, true);
  }
}
