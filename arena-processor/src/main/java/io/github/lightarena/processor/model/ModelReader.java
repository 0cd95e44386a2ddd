package io.github.lightarena.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads records and unions into models, from source and from class files alike. One reader serves
 * one round: elements of an earlier round are not those of a later one.
 */
public final class ModelReader {

  private final Elements elements;
  private final Types types;
  private final SourceFacts facts;
  private final GeneratedTypes generatedTypes;
  private final ComponentReader componentReader;
  private final UnionReader unionReader;
  private final Map<TypeElement, ValueModel> values = new LinkedHashMap<>();

  /**
   * Makes the reader of a round.
   *
   * @param elements the compiler's
   * @param types the compiler's
   * @param facts what is known of the source text
   * @param sources the marked records and unions of this compilation so far, of all rounds
   */
  public ModelReader(Elements elements, Types types, SourceFacts facts, List<TypeElement> sources) {
    this.elements = elements;
    this.types = types;
    this.facts = facts;
    this.generatedTypes = new GeneratedTypes(elements, facts);
    this.componentReader =
        new ComponentReader(types, generatedTypes, new ConverterReader(elements, types));
    this.unionReader = new UnionReader(elements, types);
    sources.forEach(generatedTypes::add);
  }

  /**
   * Where generated types are looked up.
   *
   * @return the types of this round and of earlier compilations
   */
  public GeneratedTypes generatedTypes() {
    return generatedTypes;
  }

  /**
   * Reads a record.
   *
   * @param record a record that is marked {@code @ArenaValue}
   * @return its model
   */
  public ValueModel readValue(TypeElement record) {
    ValueModel model = values.get(record);
    if (model == null) {
      model = read(record);
      values.put(record, model);
    }
    return model;
  }

  /**
   * Reads a union.
   *
   * @param source an interface that is marked {@code @ArenaUnion}, or a holder of the annotation
   * @return its model
   * @throws MissingTypeException if the interface that a holder names is not there yet
   */
  public UnionModel readUnion(TypeElement source) {
    return unionReader.read(source);
  }

  /**
   * Names what is generated from a record or union.
   *
   * @param source the record or the union's interface
   * @return the names
   */
  public ViewName namesOf(TypeElement source) {
    return Names.of(elements, source);
  }

  /**
   * Tells whether a sealed type writes out what it permits.
   *
   * @param type a sealed class or interface
   * @return false if the list is known to be inferred from its file
   */
  public boolean hasPermitsClause(TypeElement type) {
    return facts.hasPermitsClause(type);
  }

  private ValueModel read(TypeElement record) {
    AnnotationMirror mirror = Annotations.find(record, Annotations.ARENA_VALUE).orElseThrow();
    List<ComponentModel> components = new ArrayList<>();
    for (RecordComponentElement component :
        ElementFilter.recordComponentsIn(record.getEnclosedElements())) {
      components.add(readComponent(record, component));
    }
    List<TypeMirror> interfaces = new ArrayList<>();
    List<TypeMirror> leftOut = new ArrayList<>();
    for (TypeMirror type : record.getInterfaces()) {
      (canBeHadByView(type, record) ? interfaces : leftOut).add(type);
    }
    return new ValueModel(
        record,
        Names.of(elements, record),
        Names.chosenView(record),
        components,
        interfaces,
        leftOut,
        Annotations.integer(mirror, "align", 1),
        Annotations.constant(mirror, "layout").equals("DECLARED"),
        Annotations.flag(mirror, "mutable"),
        runsConstructor(record));
  }

  private ComponentModel readComponent(TypeElement record, RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    Element field = fieldOf(record, name);
    ExecutableElement accessor = component.getAccessor();
    Marks marks = Marks.of(component, field);
    ComponentKind kind = componentReader.read(component.asType(), marks, record);
    return new ComponentModel(
        name,
        component.asType(),
        kind,
        marks.isNullable(),
        facts.isWritten(accessor),
        elements.isDeprecated(accessor),
        component,
        field);
  }

  private static Element fieldOf(TypeElement record, String name) {
    for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        return field;
      }
    }
    return record;
  }

  /**
   * A view is neither serializable nor comparable with records; and it cannot name a private
   * interface.
   */
  private boolean canBeHadByView(TypeMirror type, TypeElement record) {
    if (MissingTypes.isMissing(type)) {
      return true;
    }
    if (ComponentReader.isPrivate(type)) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    if (!element.getQualifiedName().toString().startsWith("java.")) {
      return true;
    }
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    if (serializable != null && types.isSubtype(types.erasure(type), serializable.asType())) {
      return false;
    }
    return !mentions(type, record)
        && !element.getQualifiedName().contentEquals("java.lang.Cloneable");
  }

  private boolean mentions(TypeMirror type, TypeElement record) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    if (declared.asElement().equals(record)) {
      return true;
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      if (mentions(argument, record)) {
        return true;
      }
    }
    return false;
  }

  /** Class files do not tell who wrote the constructor; the codec generated from source does. */
  private boolean runsConstructor(TypeElement record) {
    if (!generatedTypes.isOfThisCompilation(record)) {
      TypeElement codec = elements.getTypeElement(Names.of(elements, record).qualifiedCodec());
      return codec != null
          && Annotations.find(codec, Annotations.ARENA_GENERATED)
              .map(mirror -> Annotations.flag(mirror, "runsConstructor"))
              .orElse(false);
    }
    List<RecordComponentElement> components =
        ElementFilter.recordComponentsIn(record.getEnclosedElements());
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(record.getEnclosedElements())) {
      if (isCanonical(constructor, components)) {
        return facts.isWrittenConstructor(constructor);
      }
    }
    return false;
  }

  private boolean isCanonical(
      ExecutableElement constructor, List<RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      TypeMirror type = components.get(i).asType();
      // Two types that are not there yet are never the same, but their text is.
      if (!types.isSameType(types.erasure(parameters.get(i).asType()), types.erasure(type))
          && !parameters.get(i).asType().toString().equals(type.toString())) {
        return false;
      }
    }
    return true;
  }
}
