package io.github.lightarena.processor.model;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Facts about the source text that {@code javax.lang.model} does not tell. This class answers as
 * well as it can without syntax trees, as under another compiler than javac.
 */
class SourceFacts {

  /**
   * Finds the best source of facts.
   *
   * @param environment the compiler's
   * @return the facts from javac's syntax trees, else what can be said without
   */
  static SourceFacts of(ProcessingEnvironment environment) {
    try {
      return new SourceTrees(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return new SourceFacts.WithoutTrees(environment.getElementUtils());
    }
  }

  /** The imported names of the file that declares an element, {@code a.b.*} among them. */
  List<String> imports(Element element) {
    return List.of();
  }

  /** Whether a record's accessor stands in the source text. */
  boolean isWritten(Element method) {
    return false;
  }

  /** Whether a sealed type's list of permitted types is written out; true if it is not known. */
  boolean hasPermitsClause(TypeElement type) {
    return true;
  }

  private static final class WithoutTrees extends SourceFacts {

    private final Elements elements;

    WithoutTrees(Elements elements) {
      this.elements = elements;
    }

    @Override
    boolean isWritten(Element method) {
      return elements.getOrigin(method) == Elements.Origin.EXPLICIT;
    }
  }
}
