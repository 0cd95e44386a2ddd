package io.github.lightarena;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** The walls: users see this package and {@code convert}, generated code {@code codegen} too. */
class RuntimeArchitectureTest {

  private static final String USERS = "io.github.lightarena";
  private static final String CODEGEN = "io.github.lightarena.codegen..";
  private static final String CONVERT = "io.github.lightarena.convert..";
  private static final String INTERNAL = "io.github.lightarena.internal..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(FloatSlice.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void theRuntimeDependsOnTheJdkAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", USERS, CODEGEN, CONVERT, INTERNAL)
        .check(CLASSES);
  }

  @Test
  void everyClassIsInOneOfTheFourPackages() {
    classes().should().resideInAnyPackage(USERS, CODEGEN, CONVERT, INTERNAL).check(CLASSES);
  }

  @Test
  void internalCodeKnowsNeitherUsersNorGeneratedCode() {
    noClasses()
        .that()
        .resideInAPackage(INTERNAL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(USERS, CODEGEN)
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
