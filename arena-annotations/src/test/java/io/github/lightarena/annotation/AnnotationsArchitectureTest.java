package io.github.lightarena.annotation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class AnnotationsArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(ArenaValue.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void annotationsDependOnNothingButTheLanguage() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java.lang..", "io.github.lightarena.annotation")
        .check(CLASSES);
  }
}
