package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ViewName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Writes files of classes whose interfaces have types inside. In the body of such a class they hide
 * what is imported, and the classes of its package, too: those are named in full there.
 */
final class InheritedTypes {

  /** No package of a user is called so. */
  private static final String ELSEWHERE = "elsewhere_of_light_arena";

  private final Elements elements;
  private final Set<String> generated = new LinkedHashSet<>();

  /**
   * Makes the writer of one round.
   *
   * @param sources the records and unions of this compilation
   */
  InheritedTypes(Elements elements, ModelReader reader, List<TypeElement> sources) {
    this.elements = elements;
    for (TypeElement source : sources) {
      ViewName names = reader.namesOf(source);
      generated.add(names.qualifiedView());
      generated.add(names.qualifiedCodec());
    }
  }

  SourceFile file(
      List<TypeElement> parents, ClassName name, TypeSpec.Builder type, boolean skipsJavaLang) {
    Set<String> hiding = new LinkedHashSet<>();
    for (TypeElement parent : parents) {
      type.avoidClashesWithNestedClasses(parent);
      addNested(parent, hiding);
    }
    String packageName = name.packageName();
    boolean hidesOurs =
        !packageName.isEmpty()
            && hiding.stream().map(simple -> packageName + "." + simple).anyMatch(this::isThere);
    // JavaPoet never qualifies what is in the file's own package: so the file is in another one.
    String writtenPackage = hidesOurs ? ELSEWHERE : packageName;
    if (hidesOurs) {
      // Of a nested class it asks for the inner name alone, and would import the outer one.
      Set<String> inside =
          new LinkedHashSet<>(Set.of("Factory", "Slice", "SliceBuilder", "Cursor"));
      hiding.forEach(simple -> addInside(packageName + "." + simple, inside));
      type.alwaysQualify(inside.toArray(new String[0]));
    }
    String text =
        JavaFile.builder(writtenPackage, type.build())
            .skipJavaLangImports(skipsJavaLang)
            .build()
            .toString();
    if (hidesOurs) {
      text = text.replace("package " + ELSEWHERE + ";", "package " + packageName + ";");
    }
    return new SourceFile(name.canonicalName(), text);
  }

  private boolean isThere(String qualifiedName) {
    return generated.contains(qualifiedName) || elements.getTypeElement(qualifiedName) != null;
  }

  private void addInside(String qualifiedName, Set<String> names) {
    TypeElement type = elements.getTypeElement(qualifiedName);
    if (type != null) {
      for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
        names.add(nested.getSimpleName().toString());
        addInside(nested.getQualifiedName().toString(), names);
      }
    }
  }

  private static void addNested(TypeElement type, Set<String> names) {
    ElementFilter.typesIn(type.getEnclosedElements())
        .forEach(nested -> names.add(nested.getSimpleName().toString()));
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent instanceof DeclaredType declared) {
        addNested((TypeElement) declared.asElement(), names);
      }
    }
  }
}
