package io.github.lightarena.it.property;

import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.SourceFacts;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Asks the processor how it stores each component. What it says has two words each: a kind, and
 * where it is: in a record, marked {@code @Nullable}, or in another kind. So a kind of which the
 * declarations know nothing shows, too.
 */
final class KindReader extends AbstractProcessor {

  private final Set<String> sources = new TreeSet<>();

  /** By package: how often each kind is where. */
  private final Map<String, Map<String, Integer>> forms = new TreeMap<>();

  Map<String, Map<String, Integer>> forms() {
    return forms;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(ArenaValue.class.getName(), ArenaUnion.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        sources.add(((TypeElement) element).getQualifiedName().toString());
      }
    }
    if (round.processingOver()) {
      Elements elements = processingEnv.getElementUtils();
      Types types = processingEnv.getTypeUtils();
      var all = sources.stream().map(elements::getTypeElement).toList();
      ModelReader reader = new ModelReader(elements, types, new SourceFacts(elements), all);
      for (TypeElement source : all) {
        if (source.getKind() == ElementKind.RECORD
            && source.getAnnotation(ArenaValue.class) != null) {
          String packageName = elements.getPackageOf(source).getQualifiedName().toString();
          reader
              .readValue(source)
              .components()
              .forEach(c -> add(forms.computeIfAbsent(packageName, k -> new TreeMap<>()), c));
        }
      }
    }
    return false;
  }

  private static void add(Map<String, Integer> forms, ComponentModel component) {
    add(forms, component.nullable() ? "@Nullable" : "plain", component.kind());
  }

  private static void add(Map<String, Integer> forms, String where, ComponentKind kind) {
    forms.merge(where + " " + name(kind), 1, Integer::sum);
    for (RecordComponent part : kind.getClass().getRecordComponents()) {
      if (part.getType() == ComponentKind.class) {
        add(forms, "in " + name(kind), (ComponentKind) Same.call(part.getAccessor(), kind));
      }
    }
  }

  /** Its class, and what is true of it. */
  private static String name(ComponentKind kind) {
    RecordComponent[] parts = kind.getClass().getRecordComponents();
    return kind.getClass().getSimpleName()
        + java.util.Arrays.stream(parts)
            .filter(part -> Boolean.TRUE.equals(Same.call(part.getAccessor(), kind)))
            .map(part -> " " + part.getName())
            .collect(Collectors.joining());
  }
}
