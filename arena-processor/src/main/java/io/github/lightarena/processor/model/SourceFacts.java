package io.github.lightarena.processor.model;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Facts about the source text that {@code javax.lang.model} does not tell. This class answers as
 * well as it can without syntax trees, as under another compiler than javac.
 */
public class SourceFacts {

  private final Elements elements;

  /**
   * Makes the facts that are known without syntax trees.
   *
   * @param elements the compiler's
   */
  public SourceFacts(Elements elements) {
    this.elements = elements;
  }

  /** The imported names of the file that declares an element, {@code a.b.*} among them. */
  List<String> imports(Element element) {
    return List.of();
  }

  /** Whether a record's accessor stands in the source text. */
  boolean isWritten(Element method) {
    return isWrittenConstructor(method);
  }

  /** Whether a record's constructor stands in the source text; true if it is not known. */
  final boolean isWrittenConstructor(Element constructor) {
    return elements.getOrigin(constructor) == Elements.Origin.EXPLICIT
        && !EclipseMembers.isImplicit(constructor);
  }

  /** Whether a sealed type's list of permitted types is written out; true if it is not known. */
  boolean hasPermitsClause(TypeElement type) {
    return true;
  }
}
