package io.github.lightarena.processor.model;

import io.github.lightarena.processor.model.ComponentKind.Refusal;
import io.github.lightarena.processor.model.ComponentKind.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the converters that components name, and finds the ready one of a class of the JDK. */
final class ConverterReader {

  private static final String PACKAGE = "io.github.lightarena.convert.";
  private static final String CONVERTER = PACKAGE + "ArenaConverter";
  private static final String SIZE = PACKAGE + "ConvertedSize";
  private static final int MAX_ALIGNMENT = 4096;

  private static final Map<String, String> READY =
      Map.of(
          "java.util.UUID", "UuidConverter",
          "java.time.Instant", "InstantConverter",
          "java.time.Duration", "DurationConverter",
          "java.time.LocalDate", "LocalDateConverter",
          "java.time.LocalTime", "LocalTimeConverter",
          "java.time.LocalDateTime", "LocalDateTimeConverter",
          "java.math.BigInteger", "BigIntegerConverter",
          "java.math.BigDecimal", "BigDecimalConverter");

  /** Those of the ready ones that refuse numbers which are too large; the others store all. */
  private static final Set<String> MAY_FAIL = Set.of("BigIntegerConverter", "BigDecimalConverter");

  private final Elements elements;
  private final Types types;

  ConverterReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** How a class of the JDK is stored without {@code @Convert}, if it has a ready converter. */
  Optional<ComponentKind> ready(String qualifiedName) {
    return Optional.ofNullable(READY.get(qualifiedName))
        .map(name -> elements.getTypeElement(PACKAGE + name))
        .flatMap(converter -> size(converter).map(size -> converted(converter, size)));
  }

  /** Whether the converter that {@code @Convert} names stores exactly this type. */
  boolean converts(AnnotationMirror convert, TypeMirror type) {
    return Annotations.type(convert, "value")
        .map(types::asElement)
        .map(TypeElement.class::cast)
        .map(this::convertedType)
        .filter(converted -> isSame(converted, type))
        .isPresent();
  }

  /**
   * @param convert the {@code @Convert} of a component
   * @param type the component's type
   * @param context the record
   */
  ComponentKind read(AnnotationMirror convert, TypeMirror type, Element context) {
    TypeMirror named = Annotations.type(convert, "value").orElse(null);
    if (named == null || MissingTypes.isMissing(named)) {
      return new ComponentKind.Missing(MissingTypes.UNNAMED);
    }
    if (!(types.asElement(named) instanceof TypeElement converter)) {
      return new Refused(Refusal.CONVERTER_TYPE, named + " is no class");
    }
    String name = converter.getSimpleName().toString();
    TypeMirror converted = convertedType(converter);
    if (converted == null) {
      return new Refused(Refusal.CONVERTER_TYPE, name + " does not implement ArenaConverter");
    }
    if (MissingTypes.isMissing(converted) || MissingTypes.isMissing(type)) {
      TypeMirror missing = MissingTypes.isMissing(converted) ? converted : type;
      return new ComponentKind.Missing(((DeclaredType) missing).asElement().toString());
    }
    if (!isSame(converted, type)) {
      return new Refused(Refusal.CONVERTER_TYPE, name + " stores " + converted);
    }
    String hindrance = hindrance(converter, context);
    if (hindrance != null) {
      return new Refused(Refusal.CONVERTER, name + " " + hindrance);
    }
    return ComponentReader.isPrivate(type)
        ? new Refused(Refusal.PRIVATE_TYPE, "")
        : size(converter)
            .map(size -> converted(converter, size))
            .orElseGet(() -> new Refused(Refusal.CONVERTER_SIZE, name));
  }

  private boolean isSame(TypeMirror converted, TypeMirror type) {
    return types.isSameType(converted, type);
  }

  /** The argument that a class gives to {@code ArenaConverter}, or null if it is none. */
  private TypeMirror convertedType(TypeElement converter) {
    return argument(converter.asType());
  }

  private TypeMirror argument(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONVERTER)) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.size() == 1 ? arguments.get(0) : null;
    }
    for (TypeMirror parent : types.directSupertypes(type)) {
      TypeMirror argument = argument(parent);
      if (argument != null) {
        return argument;
      }
    }
    return null;
  }

  /** Why the codec cannot make one, or null. */
  private String hindrance(TypeElement converter, Element context) {
    if (converter.getKind() != ElementKind.CLASS && converter.getKind() != ElementKind.RECORD) {
      return "is not a class";
    }
    if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
      return "is abstract";
    }
    if (!converter.getTypeParameters().isEmpty()) {
      return "has type parameters";
    }
    boolean isNested = converter.getEnclosingElement() instanceof TypeElement;
    if (isNested && !converter.getModifiers().contains(Modifier.STATIC)) {
      return "is an inner class";
    }
    boolean samePackage = elements.getPackageOf(converter).equals(elements.getPackageOf(context));
    for (Element e = converter; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!isVisible(e, samePackage)) {
        return e.equals(converter) ? "is not visible there" : "lies in a class not visible there";
      }
    }
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(converter.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty() && isVisible(constructor, samePackage)) {
        return null;
      }
    }
    return "has no visible constructor without parameters";
  }

  private static boolean isVisible(Element element, boolean samePackage) {
    boolean memberOfInterface = element.getEnclosingElement().getKind().isInterface();
    return samePackage
        ? !element.getModifiers().contains(Modifier.PRIVATE)
        : element.getModifiers().contains(Modifier.PUBLIC) || memberOfInterface;
  }

  /** What its class says, if that makes sense. */
  private Optional<AnnotationMirror> size(TypeElement converter) {
    return Annotations.find(converter, SIZE)
        .filter(size -> Annotations.integer(size, "byteSize", 0) > 0)
        .filter(
            size -> {
              int alignment = Annotations.integer(size, "byteAlignment", 1);
              return alignment > 0
                  && alignment <= MAX_ALIGNMENT
                  && Integer.bitCount(alignment) == 1;
            });
  }

  private static ComponentKind converted(TypeElement converter, AnnotationMirror size) {
    boolean mayFail =
        !converter.getQualifiedName().toString().startsWith(PACKAGE)
            || MAY_FAIL.contains(converter.getSimpleName().toString());
    return new ComponentKind.Converted(
        converter,
        Annotations.integer(size, "byteSize", 0),
        Annotations.integer(size, "byteAlignment", 1),
        mayFail);
  }
}
