package io.github.lightarena.processor;

import com.sun.source.util.Trees;
import io.github.lightarena.processor.model.SourceFacts;
import io.github.lightarena.processor.model.SourceTrees;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Takes the facts about the source text from javac; a class of its own, as javac may be missing.
 */
final class JavacFacts {

  private JavacFacts() {}

  /** The facts from javac's syntax trees, else what can be said without. */
  static SourceFacts find(ProcessingEnvironment environment) {
    try {
      return Javac.facts(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return new SourceFacts(environment.getElementUtils());
    }
  }

  /** Loaded when it is called, inside of the try. */
  private static final class Javac {

    static SourceFacts facts(ProcessingEnvironment environment) {
      return new SourceTrees(environment.getElementUtils(), Trees.instance(environment));
    }
  }
}
