package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.UnionModel;
import io.github.lightarena.processor.model.UnionModel.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds every problem of a union. */
public final class UnionValidator {

  /** A tag has 16 bits, and 0 is null. */
  static final int MAX_MEMBERS = 65_535;

  private final Types types;
  private final TypeChecks checks;
  private final MemberClashes clashes;

  /**
   * Makes the validator of one round.
   *
   * @param types the compiler's
   * @param checks what both validators check
   * @param clashes finds names that the union needs itself
   */
  public UnionValidator(Types types, TypeChecks checks, MemberClashes clashes) {
    this.types = types;
    this.checks = checks;
    this.clashes = clashes;
  }

  /**
   * Finds every problem of a union.
   *
   * @param model the union
   * @return the problems, in the order of declaration
   */
  public List<Problem> validate(UnionModel model) {
    List<Problem> problems = new ArrayList<>();
    TypeElement union = model.type();
    checks.checkVisibility(union, problems);
    if (!union.getTypeParameters().isEmpty()) {
      problems.add(Problem.of(ProblemCode.UNION_GENERIC, union, union.getSimpleName()));
      return problems; // no record implements it as it stands
    }
    checks.checkNameIsFree(model.names().qualifiedView(), union, problems);
    checks.checkPermits(union.asType(), model.names(), union, problems);
    checkCount(union, model.members().size(), problems);
    checkMembers(model, problems);
    problems.addAll(clashes.find(model));
    return problems;
  }

  static void checkCount(TypeElement union, int count, List<Problem> problems) {
    Object name = union == null ? "" : union.getSimpleName();
    if (count == 0) {
      problems.add(Problem.of(ProblemCode.UNION_EMPTY, union, name));
    } else if (count > MAX_MEMBERS) {
      problems.add(Problem.of(ProblemCode.UNION_TOO_MANY, union, name, count));
    }
  }

  private void checkMembers(UnionModel model, List<Problem> problems) {
    TypeElement union = model.type();
    String name = union.getSimpleName().toString();
    Set<TypeElement> seen = new LinkedHashSet<>();
    Map<String, TypeElement> labels = new LinkedHashMap<>();
    for (Member member : model.members()) {
      TypeElement record = member.record();
      String memberName = simpleName(member.type());
      if (member.names() == null) {
        problems.add(Problem.of(ProblemCode.UNION_MEMBER_NOT_VALUE, union, name, memberName));
      } else if (!seen.add(record)) {
        problems.add(Problem.of(ProblemCode.UNION_MEMBER_TWICE, union, name, memberName));
      } else if (!types.isSubtype(record.asType(), union.asType())) {
        problems.add(
            Problem.of(ProblemCode.UNION_MEMBER_NOT_IMPLEMENTED, union, name, memberName, name));
      } else {
        String label = member.names().label();
        TypeElement other = labels.putIfAbsent(label, record);
        if (other != null) {
          problems.add(
              Problem.of(
                  ProblemCode.UNION_MEMBER_NAMES,
                  union,
                  other.getQualifiedName(),
                  record.getQualifiedName(),
                  name,
                  label));
        }
      }
    }
  }

  private String simpleName(TypeMirror type) {
    return types.asElement(type) == null
        ? TypeText.of(type)
        : types.asElement(type).getSimpleName().toString();
  }
}
