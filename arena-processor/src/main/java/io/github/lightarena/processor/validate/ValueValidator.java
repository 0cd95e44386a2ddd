package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.ComponentBytes;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.GeneratedTypes;
import io.github.lightarena.processor.model.TypeText;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds every problem of a record. */
public final class ValueValidator {

  private static final int MAX_PARAMETER_SLOTS = 250;

  private final ValueLayouts layouts;
  private final GeneratedTypes generatedTypes;
  private final TypeChecks checks;
  private final MemberClashes clashes;

  /**
   * Makes the validator of one round.
   *
   * @param layouts the round's layouts
   * @param generatedTypes what this compilation generates
   * @param checks what both validators check
   * @param clashes finds names that the view needs itself
   */
  public ValueValidator(
      ValueLayouts layouts,
      GeneratedTypes generatedTypes,
      TypeChecks checks,
      MemberClashes clashes) {
    this.layouts = layouts;
    this.generatedTypes = generatedTypes;
    this.checks = checks;
    this.clashes = clashes;
  }

  /**
   * Finds every problem of a record.
   *
   * @param model the record
   * @return the problems, in the order of declaration
   */
  public List<Problem> validate(ValueModel model) {
    List<Problem> problems = new ArrayList<>();
    TypeElement record = model.record();
    checks.checkVisibility(record, record, problems);
    if (!record.getTypeParameters().isEmpty()) {
      problems.add(Problem.of(ProblemCode.TYPE_PARAMETERS, record, record.getSimpleName()));
      return problems; // its components' types are not known either
    }
    checkName(model, problems);
    int align = model.alignment();
    if (Integer.bitCount(align) != 1 || align < 1 || align > 4096) {
      problems.add(Problem.of(ProblemCode.ALIGNMENT, record, align, record.getSimpleName()));
    }
    for (TypeMirror type : model.interfaces()) {
      checks.checkPermits(type, model.names(), record, problems);
    }
    checkParameterSlots(model, problems);
    for (ComponentModel component : model.components()) {
      checkComponent(model, component, problems);
    }
    checkLayout(model, problems);
    problems.addAll(clashes.find(model));
    return problems;
  }

  private void checkName(ValueModel model, List<Problem> problems) {
    TypeElement record = model.record();
    String view = model.names().view();
    if (!model.names().isLegal()) {
      problems.add(Problem.of(ProblemCode.VIEW_NAME, record, view, record.getSimpleName()));
      return;
    }
    checks.checkNameIsFree(model.names().qualifiedView(), record, problems);
    checks.checkNameIsFree(model.names().qualifiedCodec(), record, problems);
  }

  private static void checkParameterSlots(ValueModel model, List<Problem> problems) {
    int slots = 0;
    for (ComponentModel component : model.components()) {
      slots += parameterSlots(component);
    }
    if (slots > MAX_PARAMETER_SLOTS) {
      TypeElement record = model.record();
      problems.add(
          Problem.of(ProblemCode.TOO_MANY_COMPONENTS, record, record.getSimpleName(), slots));
    }
  }

  /** How many parameter slots the codec's {@code write} has for a component. */
  private static int parameterSlots(ComponentModel component) {
    TypeKind type = component.type().getKind();
    ComponentKind kind =
        component.kind() instanceof ComponentKind.OptionalOf optional
            ? optional.element()
            : component.kind();
    if (type == TypeKind.LONG || type == TypeKind.DOUBLE) {
      return 2;
    }
    if (ComponentBytes.hasLength(kind)) {
      return 3; // the reference is a long, the length an int
    }
    return kind instanceof ComponentKind.UnionReference
            || kind instanceof ComponentKind.OpenReference
            || kind instanceof ComponentKind.TypedReference
        ? 2
        : 1;
  }

  private void checkComponent(ValueModel model, ComponentModel component, List<Problem> problems) {
    if (component.kind() instanceof ComponentKind.Refused refused) {
      problems.add(refusal(model, component, refused));
    } else if (component.nullable()) {
      checkNullable(model, component, problems);
    }
  }

  private static Problem refusal(
      ValueModel model, ComponentModel component, ComponentKind.Refused refused) {
    String type = TypeText.of(component.type());
    String detail = refused.detail();
    return switch (refused.reason()) {
      case TYPE -> problem(ProblemCode.COMPONENT_TYPE, model, component, type, detail);
      case RAW_TYPE -> problem(ProblemCode.RAW_TYPE, model, component, type);
      case SLICE_ELEMENT -> problem(ProblemCode.SLICE_ELEMENT, model, component, type, detail);
      case LENGTH -> problem(ProblemCode.LENGTH, model, component, detail, type);
      case PRIVATE_TYPE -> problem(ProblemCode.PRIVATE_COMPONENT, model, component, type);
      case NOT_VALUE -> problem(ProblemCode.NESTED_NOT_VALUE, model, component, detail);
      case NOT_GENERATED -> invalid(model, component, detail, "has no generated classes beside it");
      case PLATFORM_INTERFACE -> problem(ProblemCode.PLATFORM_INTERFACE, model, component, type);
      case ON_HEAP_PRIMITIVE -> problem(ProblemCode.ON_HEAP_PRIMITIVE, model, component, type);
      case ON_HEAP_INLINE -> problem(ProblemCode.ON_HEAP_INLINE, model, component);
      case CONVERTER -> problem(ProblemCode.CONVERTER, model, component, detail);
      case CONVERTER_TYPE -> problem(ProblemCode.CONVERTER_TYPE, model, component, type, detail);
      case CONVERTER_SIZE -> problem(ProblemCode.CONVERTER_SIZE, model, component, detail);
      case CONVERT_CONFLICT -> problem(ProblemCode.CONVERT_CONFLICT, model, component, detail);
      case INLINE_NOT_INTERFACE ->
          problem(ProblemCode.INLINE_NOT_INTERFACE, model, component, type);
      case INLINE_NOT_VALUE -> problem(ProblemCode.INLINE_NOT_VALUE, model, component, detail);
      case INLINE_NOT_IMPLEMENTED ->
          problem(ProblemCode.INLINE_NOT_IMPLEMENTED, model, component, detail, type);
    };
  }

  private static Problem invalid(
      ValueModel model, ComponentModel component, String type, String why) {
    return problem(ProblemCode.NESTED_INVALID, model, component, type, why);
  }

  private static void checkNullable(
      ValueModel model, ComponentModel component, List<Problem> problems) {
    ComponentKind kind = component.kind();
    String type = TypeText.of(component.type());
    if (kind instanceof ComponentKind.Primitive) {
      String advice = "declare it as the class of that primitive, or as an Optional";
      problems.add(problem(ProblemCode.NULLABLE, model, component, type, advice));
    } else if (kind instanceof ComponentKind.OptionalOf) {
      String advice = "remove @Nullable, since an empty one says that nothing is there";
      problems.add(problem(ProblemCode.NULLABLE, model, component, type, advice));
    }
  }

  private void checkLayout(ValueModel model, List<Problem> problems) {
    TypeElement record = model.record();
    ValueLayouts.Result result = layouts.of(record);
    if (result instanceof ValueLayouts.Result.TooLarge large) {
      problems.add(
          Problem.of(ProblemCode.TOO_LARGE, record, record.getSimpleName(), large.byteSize()));
    } else if (result instanceof ValueLayouts.Result.Cycle cycle) {
      if (cycle.cycle().endsWith("-> " + record.getSimpleName())) {
        ComponentModel component = component(model, cycle.component());
        String view = model.names().view();
        problems.add(problem(ProblemCode.INLINE_CYCLE, model, component, cycle.cycle(), view));
      }
    } else if (result instanceof ValueLayouts.Result.InvalidNested nested
        && !generatedTypes.isOfThisCompilation(nested.record())) {
      ComponentModel component = component(model, nested.component());
      String name = nested.record().getSimpleName().toString();
      problems.add(invalid(model, component, name, "declares a value that cannot be stored"));
    }
  }

  private static ComponentModel component(ValueModel model, String name) {
    return model.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Problem problem(
      ProblemCode code, ValueModel model, ComponentModel component, Object... more) {
    Object[] arguments = new Object[2 + more.length];
    arguments[0] = component.name();
    arguments[1] = model.record().getSimpleName();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Problem.of(code, component.position(), arguments);
  }
}
