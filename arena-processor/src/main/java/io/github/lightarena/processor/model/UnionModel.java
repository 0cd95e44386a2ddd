package io.github.lightarena.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A union: an interface that is marked {@code @ArenaUnion}, or that a marked holder names.
 *
 * @param source what is marked: the interface itself, or its holder
 * @param type the interface; what the holder names instead, if that is none; {@code Object} for
 *     what is neither class nor interface
 * @param typeText what the holder names, as text
 * @param names the names of what is generated from it
 * @param members in the order of their tags, which begin at 1
 * @param inferred whether the members come from the {@code permits} clause
 */
public record UnionModel(
    TypeElement source,
    TypeElement type,
    String typeText,
    ViewName names,
    List<Member> members,
    boolean inferred) {

  /**
   * Takes an unmodifiable copy of the members.
   *
   * @param source see the record
   * @param type see the record
   * @param typeText see the record
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
