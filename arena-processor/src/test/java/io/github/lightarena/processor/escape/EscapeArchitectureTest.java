package io.github.lightarena.processor.escape;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What keeps the processor running where there is no javac. */
class EscapeArchitectureTest {

  private static final String ROOT = "io.github.lightarena.processor";
  private static final String ESCAPE = ROOT + ".escape..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void besidesTheCheckerOnlyClassesThatAreLoadedLateKnowSyntaxTrees() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ESCAPE)
        .and()
        .haveNameNotMatching(".*[.](JavacFacts[$]Javac|SourceTrees)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun..")
        .check(CLASSES);
  }

  @Test
  void theRestOfTheProcessorKnowsNothingOfTheCheckerButItsOption() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ESCAPE)
        .should()
        .dependOnClassesThat(resideInAPackage(ESCAPE).and(not(equivalentTo(EscapeOptions.class))))
        .check(CLASSES);
  }

  @Test
  void theOptionKnowsNoSyntaxTrees() {
    noClasses()
        .that()
        .areAssignableTo(EscapeOptions.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun..")
        .check(CLASSES);
  }
}
