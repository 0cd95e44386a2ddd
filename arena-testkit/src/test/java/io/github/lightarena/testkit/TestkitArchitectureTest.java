package io.github.lightarena.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class TestkitArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("io.github.lightarena.testkit");

  @Test
  void theTestKitDependsOnNoTestFrameworkAndNotOnTheRuntime() {
    // com.sun.management has the counter of allocated bytes.
    classes()
        .that()
        .haveSimpleNameNotEndingWith("Test")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.sun.management", "io.github.lightarena.testkit")
        .check(CLASSES);
  }
}
