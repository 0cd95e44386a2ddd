package io.github.lightarena.processor;

import io.github.lightarena.processor.generate.Generator;
import io.github.lightarena.processor.generate.SourceFile;
import io.github.lightarena.processor.generate.StubGenerator;
import io.github.lightarena.processor.model.Annotations;
import io.github.lightarena.processor.model.ComponentBytes;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.MissingTypeException;
import io.github.lightarena.processor.model.MissingTypes;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.UnionModel;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import io.github.lightarena.processor.model.ViewName;
import io.github.lightarena.processor.report.Drawing;
import io.github.lightarena.processor.report.DrawingReader;
import io.github.lightarena.processor.validate.MemberClashes;
import io.github.lightarena.processor.validate.NameClashes;
import io.github.lightarena.processor.validate.Problem;
import io.github.lightarena.processor.validate.ProblemCode;
import io.github.lightarena.processor.validate.TypeChecks;
import io.github.lightarena.processor.validate.UnionValidator;
import io.github.lightarena.processor.validate.ValueValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What one round does with one record or union: read, validate, plan, generate. */
final class Round {

  private final boolean last;
  private final ModelReader reader;
  private final ValueValidator valueValidator;
  private final UnionValidator unionValidator;
  private final NameClashes nameClashes;
  private final TypeChecks checks;
  private final ValueLayouts layouts;
  private final Generator generator;

  Round(ProcessingEnvironment environment, List<TypeElement> sources, boolean last) {
    this.last = last;
    Elements elements = environment.getElementUtils();
    Types types = environment.getTypeUtils();
    this.reader = new ModelReader(elements, types, JavacFacts.find(environment), sources);
    this.layouts = new ValueLayouts(reader);
    this.checks = new TypeChecks(elements, reader);
    MemberClashes clashes = new MemberClashes(elements, types, reader);
    this.valueValidator = new ValueValidator(layouts, reader.generatedTypes(), checks, clashes);
    this.unionValidator = new UnionValidator(types, checks, clashes);
    this.nameClashes = new NameClashes(reader, sources);
    this.generator = new Generator(elements, types, reader, layouts, sources);
  }

  /**
   * What came of it.
   *
   * @param waits whether a type is not there yet
   * @param problems to be reported
   * @param files to be written
   */
  record Outcome(boolean waits, List<Problem> problems, List<SourceFile> files) {}

  Outcome process(TypeElement source) {
    boolean isValue = Annotations.has(source, Annotations.ARENA_VALUE);
    if (isValue && source.getKind() != ElementKind.RECORD) {
      return failed(ProblemCode.NOT_A_RECORD, source);
    }
    if (isValue && Annotations.has(source, Annotations.ARENA_UNION)) {
      return failed(ProblemCode.UNION_HOLDER, source);
    }
    Map<String, Element> missing = new LinkedHashMap<>();
    try {
      return isValue ? processValue(source, missing) : processUnion(source, missing);
    } catch (MissingTypeException e) {
      missing.put(e.typeName(), source);
      return standstill(source, missing, stub(source));
    }
  }

  /**
   * What is drawn of a record that was processed in this round.
   *
   * @param record a record whose outcome has files and no problem
   * @return its drawing
   */
  Drawing draw(TypeElement record) {
    return new DrawingReader(reader, layouts).read(reader.readValue(record));
  }

  private static Outcome failed(ProblemCode code, TypeElement source) {
    Problem problem = Problem.of(code, source, source.getSimpleName());
    return new Outcome(false, List.of(problem), List.of());
  }

  /** What stands in for the files of a record or union that could not be processed. */
  List<SourceFile> stub(TypeElement source) {
    ViewName names = reader.namesOf(source);
    return Annotations.has(source, Annotations.ARENA_VALUE)
        ? StubGenerator.forValue(names, source)
        : StubGenerator.forUnion(names, source);
  }

  private Outcome processValue(TypeElement record, Map<String, Element> missing) {
    ValueModel model = reader.readValue(record);
    collectMissing(model, missing);
    if (!missing.isEmpty()) {
      return standstill(record, missing, stub(record));
    }
    List<Problem> problems = new ArrayList<>(nameClashes.find(record));
    boolean hasName = problems.isEmpty();
    problems.addAll(valueValidator.validate(model));
    // A nested record with problems reports them itself, and has no layout.
    if (problems.isEmpty() && hasLayout(record) && areNamed(model.components())) {
      return new Outcome(false, problems, generator.generate(model));
    }
    return new Outcome(false, problems, hasName ? freeStubs(record, problems) : List.of());
  }

  private Outcome processUnion(TypeElement source, Map<String, Element> missing) {
    UnionModel model = reader.readUnion(source);
    boolean membersAreValid = true;
    for (UnionModel.Member member : model.members()) {
      if (member.names() != null) {
        ValueModel value = reader.readValue(member.record());
        collectMissingElsewhere(value, source, missing, new LinkedHashSet<>());
        membersAreValid &=
            member.record().getTypeParameters().isEmpty()
                && hasLayout(member.record())
                && isNamed(member.record());
      }
    }
    if (!missing.isEmpty()) {
      return standstill(source, missing, stub(source));
    }
    List<Problem> problems = new ArrayList<>(nameClashes.find(source));
    boolean hasName = problems.isEmpty();
    problems.addAll(unionValidator.validate(model));
    if (problems.isEmpty() && membersAreValid) {
      return new Outcome(false, problems, generator.generate(model));
    }
    return new Outcome(false, problems, hasName ? freeStubs(source, problems) : List.of());
  }

  /** Whether there will be the classes of other records that a record's own ones import. */
  private boolean areNamed(List<ComponentModel> components) {
    return components.stream().allMatch(component -> isNamed(component.kind()));
  }

  private boolean isNamed(ComponentKind kind) {
    if (kind instanceof ComponentKind.OptionalOf optional) {
      return isNamed(optional.element());
    }
    if (kind instanceof ComponentKind.Elements elements) {
      return isNamed(elements.element());
    }
    TypeElement nested = ComponentBytes.nestedRecord(kind);
    return nested == null || isNamed(nested);
  }

  /** Whether no other class has the name of a record's view or codec, which reports it itself. */
  private boolean isNamed(TypeElement record) {
    ViewName names = reader.namesOf(record);
    return nameClashes.find(record).isEmpty()
        && checks.isFree(names.qualifiedView())
        && checks.isFree(names.qualifiedCodec());
  }

  private boolean hasLayout(TypeElement record) {
    return layouts.of(record) instanceof ValueLayouts.Result.Planned;
  }

  private Outcome standstill(
      TypeElement source, Map<String, Element> missing, List<SourceFile> stub) {
    if (!last) {
      return new Outcome(true, List.of(), List.of());
    }
    List<Problem> problems = new ArrayList<>();
    missing.forEach(
        (name, position) -> {
          if (position != null && MissingTypes.isNamed(name)) {
            List<String> similar = reader.generatedTypes().similar(name, source);
            String advice =
                similar.isEmpty()
                    ? "import it or write its full name, with the package"
                    : "write " + String.join(" or ", similar) + ", which is generated";
            Object[] arguments = {source.getSimpleName(), name, advice};
            problems.add(Problem.of(ProblemCode.UNKNOWN_TYPE, position, arguments));
          }
        });
    return new Outcome(false, problems, stub);
  }

  /** The missing types of a record, each with where it is, then those of what it nests. */
  private void collectMissing(ValueModel model, Map<String, Element> missing) {
    Set<TypeElement> visited = new LinkedHashSet<>(Set.of(model.record()));
    for (ComponentModel component : model.components()) {
      if (component.kind() instanceof ComponentKind.Missing type) {
        missing.putIfAbsent(type.typeName(), component.position());
      }
    }
    model.missingTypes().forEach(name -> missing.putIfAbsent(name, model.record()));
    for (ComponentModel component : model.components()) {
      TypeElement nested = ComponentBytes.nestedRecord(component.kind());
      if (nested != null) {
        collectMissingElsewhere(reader.readValue(nested), component.position(), missing, visited);
      }
    }
  }

  /**
   * The missing types of a record that is nested or a member. One of this compilation reports them
   * itself: then there is no position.
   */
  private void collectMissingElsewhere(
      ValueModel model, Element user, Map<String, Element> missing, Set<TypeElement> visited) {
    if (!visited.add(model.record())) {
      return;
    }
    Element position = reader.generatedTypes().isOfThisCompilation(model.record()) ? null : user;
    model.missingTypes().forEach(name -> missing.putIfAbsent(name, position));
    model.components().stream()
        .map(component -> ComponentBytes.nestedRecord(component.kind()))
        .filter(nested -> nested != null)
        .forEach(
            nested -> collectMissingElsewhere(reader.readValue(nested), user, missing, visited));
  }

  /** Stubs under the names that are legal and free. */
  private List<SourceFile> freeStubs(TypeElement source, List<Problem> problems) {
    boolean isLegal = problems.stream().noneMatch(p -> p.code() == ProblemCode.VIEW_NAME);
    return isLegal
        ? stub(source).stream().filter(file -> checks.isFree(file.qualifiedName())).toList()
        : List.of();
  }
}
