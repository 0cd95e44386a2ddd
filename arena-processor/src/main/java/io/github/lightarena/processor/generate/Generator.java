package io.github.lightarena.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.BehaviourReader;
import io.github.lightarena.processor.model.ComponentBytes;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.Lints;
import io.github.lightarena.processor.model.MissingTypeException;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.UnionModel;
import io.github.lightarena.processor.model.ValueLayouts;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Generates the files of a record or a union: models and layouts in, Java source out. */
public final class Generator {

  private final Elements elements;
  private final Types types;
  private final ModelReader reader;
  private final ValueLayouts layouts;
  private final TypeNames typeNames;
  private final ValueCodes codes;
  private final BehaviourReader behaviour;
  private final JavaLangNames javaLangNames;
  private final InheritedTypes inheritedTypes;

  /**
   * Makes the generator of one round.
   *
   * @param elements the compiler's
   * @param types the compiler's
   * @param reader the round's reader
   * @param layouts the round's layouts
   * @param sources the records and unions of this compilation
   */
  public Generator(
      Elements elements,
      Types types,
      ModelReader reader,
      ValueLayouts layouts,
      List<TypeElement> sources) {
    this.elements = elements;
    this.types = types;
    this.reader = reader;
    this.layouts = layouts;
    this.typeNames = new TypeNames(reader.generatedTypes());
    this.codes = new ValueCodes(reader, layouts, typeNames);
    this.behaviour = new BehaviourReader(elements, types);
    this.inheritedTypes = new InheritedTypes(elements, reader, sources);
    this.javaLangNames = new JavaLangNames(elements, reader, sources);
  }

  /**
   * Generates a record's view and codec.
   *
   * @param model a record without problems
   * @return the two files
   * @throws MissingTypeException if a signature names a type that is not there yet
   */
  public List<SourceFile> generate(ValueModel model) {
    ValueCode value = codes.of(model);
    List<String> lints = lints(List.of(model));
    TypeSpec.Builder view = new ViewGenerator(value, typeNames, behaviour).generate();
    TypeSpec.Builder codec = new CodecGenerator(value, nestedHashes(model)).generate();
    TypeElement record = model.record();
    List<TypeElement> parents = new ArrayList<>();
    record.getInterfaces().forEach(parent -> parents.add((TypeElement) types.asElement(parent)));
    return List.of(
        file(record, parents, value.view(), view, model.runsConstructor(), lints),
        file(record, List.of(), value.codec(), codec, model.runsConstructor(), lints));
  }

  /**
   * Generates a union's class.
   *
   * @param model a union without problems, whose members have none
   * @return the file
   * @throws MissingTypeException if a signature names a type that is not there yet
   */
  public List<SourceFile> generate(UnionModel model) {
    List<ValueModel> models = new ArrayList<>();
    List<ValueCode> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Boolean> nameable = new ArrayList<>();
    for (UnionModel.Member member : model.members()) {
      ValueModel value = reader.readValue(member.record());
      models.add(value);
      values.add(codes.of(value));
      labels.add(member.names().label());
      nameable.add(isNameable(value, model));
    }
    UnionCode union =
        new UnionCode(
            model,
            ClassName.get(model.type()),
            TypeNames.view(model.names()),
            UnionCode.members(values, labels, nameable),
            ValueCodes.isPublic(model.source()) && ValueCodes.isPublic(model.type()));
    UnionMethods methods = new UnionMethods(union, typeNames, behaviour, types);
    TypeSpec.Builder type = new UnionGenerator(union, methods).generate();
    TreeSet<String> lints = new TreeSet<>(lints(models));
    lints.addAll(Lints.of(elements, List.of(model.source(), model.type())));
    return List.of(
        file(
            model.source(),
            List.of(model.type()),
            union.union(),
            type,
            false,
            new ArrayList<>(lints)));
  }

  /** Whether a union of another package can name the types of a member's components. */
  private boolean isNameable(ValueModel value, UnionModel union) {
    if (value.names().packageName().equals(union.names().packageName())) {
      return true;
    }
    return value.components().stream().map(ComponentModel::type).allMatch(Generator::isPublic);
  }

  private static boolean isPublic(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isPublic(array.getComponentType());
    }
    return !(type instanceof DeclaredType declared)
        || ValueCodes.isPublic((TypeElement) declared.asElement())
            && declared.getTypeArguments().stream().allMatch(Generator::isPublic);
  }

  private List<String> lints(List<ValueModel> models) {
    List<TypeElement> records = new ArrayList<>();
    models.forEach(model -> records.add(model.record()));
    TreeSet<String> lints = new TreeSet<>(Lints.of(elements, records));
    for (ValueModel model : models) {
      for (ComponentModel component : model.components()) {
        ComponentKind kind = component.kind();
        TypeMirror type = component.type();
        if (kind instanceof ComponentKind.OptionalOf optional) {
          kind = optional.element();
          type = optional.elementType();
        }
        boolean isCast =
            kind instanceof ComponentKind.OpenReference
                || kind instanceof ComponentKind.OnHeapObject;
        if (isCast && isGeneric(type)) {
          lints.add("unchecked");
        }
      }
    }
    return new ArrayList<>(lints);
  }

  /**
   * Whether a cast to the type cannot be checked: it, its elements' or an outer type is generic.
   */
  private static boolean isGeneric(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isGeneric(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (!declared.getTypeArguments().isEmpty() || isGeneric(declared.getEnclosingType()));
  }

  private Map<ClassName, Long> nestedHashes(ValueModel model) {
    Map<ClassName, Long> hashes = new LinkedHashMap<>();
    for (ComponentModel component : model.components()) {
      TypeElement nested = ComponentBytes.nestedRecord(component.kind());
      if (nested != null) {
        hashes.put(TypeNames.codec(reader.namesOf(nested)), layouts.planned(nested).hash());
      }
    }
    return hashes;
  }

  private SourceFile file(
      TypeElement source,
      List<TypeElement> parents,
      ClassName name,
      TypeSpec.Builder type,
      boolean runsConstructor,
      List<String> lints) {
    AnnotationSpec.Builder mark =
        AnnotationSpec.builder(RuntimeTypes.ARENA_GENERATED)
            .addMember("from", "$T.class", ClassName.get(source));
    if (runsConstructor) {
      mark.addMember("runsConstructor", "true");
    }
    type.addAnnotation(mark.build());
    for (AnnotationMirror mirror : source.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals("java.lang.Deprecated")) {
        type.addAnnotation(AnnotationSpec.get(mirror));
      }
    }
    if (!lints.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      lints.forEach(lint -> suppress.addMember("value", "$S", lint));
      type.addAnnotation(suppress.build());
    }
    return inheritedTypes.file(parents, name, type, !javaLangNames.areTaken(name.packageName()));
  }
}
