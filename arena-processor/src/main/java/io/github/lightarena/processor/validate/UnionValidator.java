package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.TypeText;
import io.github.lightarena.processor.model.UnionModel;
import io.github.lightarena.processor.model.UnionModel.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
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
    TypeElement source = model.source();
    TypeElement union = model.type();
    checks.checkVisibility(source, source, problems);
    if (union.getKind() != ElementKind.INTERFACE || cannotBeHadByView(union)) {
      problems.add(
          source.equals(union)
              ? Problem.of(ProblemCode.UNION_NOT_INTERFACE, source, source.getSimpleName())
              : Problem.of(
                  ProblemCode.UNION_TYPE, source, source.getSimpleName(), model.typeText()));
      return problems;
    }
    if (!source.equals(union)) {
      checks.checkVisibility(union, source, problems);
    }
    if (!union.getTypeParameters().isEmpty()) {
      problems.add(Problem.of(ProblemCode.UNION_GENERIC, source, union.getSimpleName()));
      return problems; // no record implements it as it stands
    }
    checks.checkNameIsFree(model.names().qualifiedView(), source, problems);
    checks.checkPermits(union.asType(), model.names(), source, problems);
    checkCount(source, union.getSimpleName(), model.members().size(), problems);
    checkMembers(model, problems);
    problems.addAll(clashes.find(model));
    return problems;
  }

  /** Views are neither serializable nor cloneable, whatever their records are. */
  private boolean cannotBeHadByView(TypeElement union) {
    return isOrExtends(union, "java.io.Serializable") && isOfPlatform(union)
        || union.getQualifiedName().contentEquals("java.lang.Cloneable");
  }

  private static boolean isOfPlatform(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  private boolean isOrExtends(TypeElement type, String qualifiedName) {
    return type.getQualifiedName().contentEquals(qualifiedName)
        || type.getInterfaces().stream()
            .anyMatch(parent -> isOrExtends((TypeElement) types.asElement(parent), qualifiedName));
  }

  static void checkCount(TypeElement source, Object name, int count, List<Problem> problems) {
    if (count == 0) {
      problems.add(Problem.of(ProblemCode.UNION_EMPTY, source, name));
    } else if (count > MAX_MEMBERS) {
      problems.add(Problem.of(ProblemCode.UNION_TOO_MANY, source, name, count));
    }
  }

  private void checkMembers(UnionModel model, List<Problem> problems) {
    TypeElement source = model.source();
    TypeElement union = model.type();
    String name = union.getSimpleName().toString();
    Set<TypeElement> seen = new LinkedHashSet<>();
    Map<String, TypeElement> labels = new LinkedHashMap<>();
    for (Member member : model.members()) {
      TypeElement record = member.record();
      String memberName = simpleName(member.type());
      if (member.names() == null) {
        problems.add(Problem.of(ProblemCode.UNION_MEMBER_NOT_VALUE, source, name, memberName));
      } else if (!seen.add(record)) {
        problems.add(Problem.of(ProblemCode.UNION_MEMBER_TWICE, source, name, memberName));
      } else if (!types.isSubtype(record.asType(), union.asType())) {
        problems.add(
            Problem.of(ProblemCode.UNION_MEMBER_NOT_IMPLEMENTED, source, name, memberName, name));
      } else {
        String label = member.names().label();
        TypeElement other = labels.putIfAbsent(label, record);
        if (other != null) {
          problems.add(
              Problem.of(
                  ProblemCode.UNION_MEMBER_NAMES,
                  source,
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
