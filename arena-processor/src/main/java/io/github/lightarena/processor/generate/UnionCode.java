package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.lightarena.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * What the generators of a union's class share.
 *
 * @param model the union
 * @param type its interface
 * @param union its class
 * @param members in the order of their tags
 * @param isPublic whether the generated class is public
 */
record UnionCode(
    UnionModel model, ClassName type, ClassName union, List<Member> members, boolean isPublic) {

  /**
   * A member.
   *
   * @param value its record's code
   * @param label as in {@code addCircle}
   * @param constant its tag, as in {@code CIRCLE}
   * @param field its view, as in {@code circle}
   * @param hasComponentMethods whether the union's class can name the types of all its components
   */
  record Member(
      ValueCode value, String label, String constant, String field, boolean hasComponentMethods) {}

  static List<Member> members(List<ValueCode> values, List<String> labels, List<Boolean> nameable) {
    NameAllocator names = new NameAllocator();
    // Names that the class has, and those that its nested classes have where a tag is used.
    List.of("UNION", "KIND", "BY_TAG", "OPEN_KIND").forEach(names::newName);
    // Fields give way to constants: a label without letters is the same in both cases.
    List<String> constants =
        labels.stream().map(label -> names.newName(ValueCodes.constant(label))).toList();
    FirstSegments.OURS.forEach(names::newName);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String label = labels.get(i);
      members.add(
          new Member(
              values.get(i),
              label,
              constants.get(i),
              names.newName(lowerCamel(label)),
              nameable.get(i)));
    }
    return members;
  }

  /** {@code Circle} to {@code circle}, {@code BRDFTable} to {@code brdfTable}. */
  static String lowerCamel(String label) {
    int end = 1;
    while (end < label.length()
        && Character.isUpperCase(label.charAt(end))
        && (end + 1 == label.length() || Character.isUpperCase(label.charAt(end + 1)))) {
      end++;
    }
    return label.substring(0, end).toLowerCase(Locale.ROOT) + label.substring(end);
  }

  ClassName nested(String simpleName) {
    return union.nestedClass(simpleName);
  }

  Modifier[] visibility() {
    return isPublic
        ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL}
        : new Modifier[] {Modifier.FINAL};
  }
}
