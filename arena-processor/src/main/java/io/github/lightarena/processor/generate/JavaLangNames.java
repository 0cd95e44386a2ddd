package io.github.lightarena.processor.generate;

import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ViewName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds packages with a class that is called like one of {@code java.lang}: a view called {@code
 * String}, say. In such a package generated code imports what it means.
 */
final class JavaLangNames {

  private final Elements elements;
  private final Set<String> packages = new LinkedHashSet<>();

  JavaLangNames(Elements elements, ModelReader reader, List<TypeElement> sources) {
    this.elements = elements;
    for (TypeElement source : sources) {
      ViewName names = reader.namesOf(source);
      if (isOfJavaLang(names.view()) || isOfJavaLang(names.codec())) {
        packages.add(names.packageName());
      }
    }
  }

  boolean areTaken(String packageName) {
    if (packages.contains(packageName)) {
      return true;
    }
    PackageElement element = elements.getPackageElement(packageName);
    List<Element> types =
        element == null ? List.of() : new ArrayList<>(element.getEnclosedElements());
    return types.stream().anyMatch(type -> isOfJavaLang(type.getSimpleName().toString()));
  }

  private boolean isOfJavaLang(String simpleName) {
    return !simpleName.isEmpty() && elements.getTypeElement("java.lang." + simpleName) != null;
  }
}
