package io.github.lightarena.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** The walls of the pipeline: collect, read, validate, plan, generate, write. */
class ProcessorArchitectureTest {

  private static final String ROOT = "io.github.lightarena.processor";
  private static final String MODEL = ROOT + ".model..";
  private static final String VALIDATE = ROOT + ".validate..";
  private static final String LAYOUT = ROOT + ".layout..";
  private static final String GENERATE = ROOT + ".generate..";
  private static final String WRITE = ROOT + ".write..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void layoutIsIntegersOnly() {
    classes()
        .that()
        .resideInAPackage(LAYOUT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", LAYOUT)
        .check(CLASSES);
  }

  @Test
  void onlyGenerateAndWriteKnowJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackages(GENERATE, WRITE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void onlyTheRootAndWriteTalkToTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, WRITE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void modelAndValidationDoNotKnowWhatIsGenerated() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL, VALIDATE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(GENERATE, WRITE)
        .check(CLASSES);
  }

  @Test
  void theProcessorKnowsAnnotationsAndRuntimeByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.lightarena",
            "io.github.lightarena.annotation..",
            "io.github.lightarena.codegen..",
            "io.github.lightarena.internal..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().assignedFrom(new OneSliceForEachPackage()).should().beFreeOfCycles().check(CLASSES);
  }

  /** Patterns of ArchUnit cannot tell a package from the one around it. */
  private static final class OneSliceForEachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "one slice for each package";
    }
  }
}
