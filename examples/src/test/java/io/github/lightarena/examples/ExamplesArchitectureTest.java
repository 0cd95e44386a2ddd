package io.github.lightarena.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The examples do what users may do, and nothing else. */
class ExamplesArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.lightarena.examples");

  /** By name: the module of the annotations is there for the compiler only. */
  private static final String ARENA_GENERATED = "io.github.lightarena.annotation.ArenaGenerated";

  private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
      DescribedPredicate.describe(
          "are written by hand",
          javaClass -> !outermost(javaClass).isAnnotatedWith(ARENA_GENERATED));

  @Test
  void examplesWrittenByHandUseThePublicPackagesOnly() {
    noClasses()
        .that(WRITTEN_BY_HAND)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.lightarena.codegen..", "io.github.lightarena.internal..")
        .check(CLASSES);
  }

  @Test
  void generatedCodeUsesNothingInternal() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.lightarena.internal..")
        .check(CLASSES);
  }

  @Test
  void packagesOfThePathTracerAreFreeOfCycles() {
    slices()
        .matching("io.github.lightarena.examples.tray.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  private static JavaClass outermost(JavaClass javaClass) {
    return javaClass.getEnclosingClass().map(ExamplesArchitectureTest::outermost).orElse(javaClass);
  }
}
