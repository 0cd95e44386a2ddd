package io.github.lightarena.processor;

import com.palantir.javapoet.JavaFile;
import io.github.lightarena.processor.generate.StubGenerator;
import io.github.lightarena.processor.model.Annotations;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.UnionModel;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import io.github.lightarena.processor.validate.MemberClashes;
import io.github.lightarena.processor.validate.NameClashes;
import io.github.lightarena.processor.validate.Problem;
import io.github.lightarena.processor.validate.ProblemCode;
import io.github.lightarena.processor.validate.TypeChecks;
import io.github.lightarena.processor.validate.UnionValidator;
import io.github.lightarena.processor.validate.ValueValidator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What one round does with one record or union: read, validate, plan, generate. */
final class Round {

  private final boolean last;
  private final ModelReader reader;
  private final ValueValidator valueValidator;
  private final UnionValidator unionValidator;
  private final NameClashes nameClashes;

  Round(ProcessingEnvironment environment, List<TypeElement> sources, boolean last) {
    this.last = last;
    this.reader = new ModelReader(environment, sources);
    ValueLayouts layouts = new ValueLayouts(reader);
    TypeChecks checks = new TypeChecks(environment.getElementUtils(), reader);
    MemberClashes clashes = new MemberClashes(environment.getElementUtils());
    this.valueValidator = new ValueValidator(layouts, reader.generatedTypes(), checks, clashes);
    this.unionValidator = new UnionValidator(environment.getTypeUtils(), checks);
    this.nameClashes = new NameClashes(reader, sources);
  }

  /**
   * What came of it.
   *
   * @param waits whether a type is not there yet
   * @param problems to be reported
   * @param files to be written
   */
  record Outcome(boolean waits, List<Problem> problems, List<JavaFile> files) {}

  Outcome process(TypeElement source) {
    List<Problem> problems = new ArrayList<>();
    if (Annotations.has(source, Annotations.ARENA_VALUE)) {
      if (source.getKind() != ElementKind.RECORD) {
        problems.add(Problem.of(ProblemCode.NOT_A_RECORD, source, source.getSimpleName()));
        return new Outcome(false, problems, List.of());
      }
      return processValue(source);
    }
    if (source.getKind() != ElementKind.INTERFACE) {
      problems.add(Problem.of(ProblemCode.UNION_NOT_INTERFACE, source, source.getSimpleName()));
      return new Outcome(false, problems, List.of());
    }
    return processUnion(source);
  }

  private Outcome processValue(TypeElement record) {
    ValueModel model = reader.readValue(record);
    Set<String> missing = new LinkedHashSet<>();
    collectMissing(model, missing, new LinkedHashSet<>());
    if (!missing.isEmpty()) {
      return standstill(record, missing, StubGenerator.forValue(model.names(), record));
    }
    List<Problem> problems = new ArrayList<>(nameClashes.find(record));
    boolean taken = !problems.isEmpty();
    problems.addAll(valueValidator.validate(model));
    taken |= problems.stream().anyMatch(problem -> isOfName(problem.code()));
    if (!problems.isEmpty()) {
      return new Outcome(
          false, problems, taken ? List.of() : StubGenerator.forValue(model.names(), record));
    }
    return new Outcome(false, problems, StubGenerator.forValue(model.names(), record));
  }

  private Outcome processUnion(TypeElement type) {
    UnionModel model = reader.readUnion(type);
    Set<String> missing = new LinkedHashSet<>();
    for (UnionModel.Member member : model.members()) {
      if (member.names() != null) {
        collectMissing(reader.readValue(member.record()), missing, new LinkedHashSet<>());
      }
    }
    if (!missing.isEmpty()) {
      return standstill(type, missing, StubGenerator.forUnion(model.names(), type));
    }
    List<Problem> problems = new ArrayList<>(nameClashes.find(type));
    boolean taken = !problems.isEmpty();
    problems.addAll(unionValidator.validate(model));
    taken |= problems.stream().anyMatch(problem -> isOfName(problem.code()));
    if (!problems.isEmpty()) {
      return new Outcome(
          false, problems, taken ? List.of() : StubGenerator.forUnion(model.names(), type));
    }
    return new Outcome(false, problems, StubGenerator.forUnion(model.names(), type));
  }

  private Outcome standstill(TypeElement source, Set<String> missing, List<JavaFile> stub) {
    if (!last) {
      return new Outcome(true, List.of(), List.of());
    }
    List<Problem> problems = new ArrayList<>();
    for (String name : missing) {
      problems.add(Problem.of(ProblemCode.UNKNOWN_TYPE, source, source.getSimpleName(), name));
    }
    return new Outcome(false, problems, stub);
  }

  /** The missing types of a record and of the records whose bytes it holds. */
  private void collectMissing(ValueModel model, Set<String> missing, Set<TypeElement> visited) {
    if (!visited.add(model.record())) {
      return;
    }
    missing.addAll(model.missingTypes());
    model.components().stream()
        .map(component -> ValueLayouts.nestedRecord(component.kind()))
        .filter(nested -> nested != null)
        .forEach(nested -> collectMissing(reader.readValue(nested), missing, visited));
  }

  /** With such a problem there is no name, or no free one, to write a stub under. */
  private static boolean isOfName(ProblemCode code) {
    return code == ProblemCode.VIEW_NAME || code == ProblemCode.NAME_TAKEN;
  }
}
