package io.github.lightarena.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * An interface that is marked {@code @ArenaUnion}.
 *
 * @param type the interface
 * @param names the names of what is generated from it
 * @param members in the order of their tags, which begin at 1
 * @param inferred whether the members come from the {@code permits} clause
 */
public record UnionModel(TypeElement type, ViewName names, List<Member> members, boolean inferred) {

  /**
   * Takes an unmodifiable copy of the members.
   *
   * @param type see the record
   * @param names see the record
   * @param members see the record
   * @param inferred see the record
   */
  public UnionModel {
    members = List.copyOf(members);
  }

  /**
   * A class in the list.
   *
   * @param type the class as written
   * @param record its element, or {@code null} if it is no class or interface
   * @param names the names of what is generated from it, or {@code null} if it is no marked record
   */
  public record Member(TypeMirror type, TypeElement record, ViewName names) {}
}
