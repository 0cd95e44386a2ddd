package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Javadoc of the view's methods for one component: what they answer, whether that is a new object,
 * and whether it may be null.
 */
final class ComponentDocs {

  private ComponentDocs() {}

  /** Of the accessor that the record has as well. */
  static CodeBlock accessor(ComponentCode code) {
    List<String> frugal = code.frugal();
    String links =
        frugal.stream()
            .map(accessor -> "{@link #" + accessor + "}")
            .collect(Collectors.joining(" and "));
    String hint = links + (frugal.size() == 1 ? " makes none" : " make none");
    return CodeBlock.of(
        "The component {@code $L}.\n\n@return $L$L$L\n",
        code.name,
        code.answer(),
        code.answersNull() ? ", or null if it is absent" : "",
        frugal.isEmpty() ? "" : "; " + hint);
  }

  /** Of the accessor that answers a flyweight where the record's does not. */
  static CodeBlock flyweight(ComponentCode code) {
    return CodeBlock.of(
        "The component {@code $L}, where it lies.\n\n@return $L$L\n",
        code.name,
        code.shown(),
        code.mayBeAbsent() ? ", or null if it is absent" : "");
  }

  /** Of the accessor that aims the flyweight it takes. */
  static CodeBlock aiming(ComponentCode code) {
    return CodeBlock.of(
        "Aims a flyweight at the component {@code $L}.\n\n@param into the flyweight\n"
            + "@return {@code into}$L\n",
        code.name,
        code.mayBeAbsent()
            ? "; or null, and it stays where it is, if the component is absent"
            : "");
  }

  /** Of the accessor that tells whether it is there. */
  static CodeBlock has(ComponentCode code) {
    return CodeBlock.of(
        "Tells whether the component {@code $L} is there.\n\n@return whether it is\n", code.name);
  }

  /** Of the accessor that takes what to answer if it is absent. */
  static CodeBlock or(ComponentCode code) {
    return CodeBlock.of(
        "The component {@code $L} if it is there.\n\n@param other the answer if it is absent\n"
            + "@return the component, or {@code other}\n",
        code.name);
  }

  /**
   * Of the setter.
   *
   * @param parameter the setter's
   * @param runsConstructor whether the record has a constructor that runs elsewhere
   */
  static CodeBlock setter(ComponentCode code, String parameter, boolean runsConstructor) {
    CodeBlock.Builder doc =
        CodeBlock.builder()
            .add("Sets the component {@code $L}", code.name)
            .add(runsConstructor ? "; the record's constructor does not run.\n\n" : ".\n\n")
            .add("@param $L its new value$L\n", parameter, code.answersNull() ? ", or null" : "");
    List<String> nulls = new ArrayList<>();
    if (code.refusesNull()) {
      nulls.add("it");
    }
    if (code.refusedParts() != null) {
      nulls.add(code.refusedParts());
    }
    if (!nulls.isEmpty()) {
      doc.add("@throws NullPointerException if $L is null\n", String.join(" or ", nulls));
    }
    code.refusals().forEach(refusal -> doc.add("@throws $L\n", refusal));
    return doc.add("@throws IllegalStateException $L\n", String.join(", or ", states(code)))
        .build();
  }

  /** When a setter finds a scope in the wrong state. */
  private static List<String> states(ComponentCode code) {
    List<String> states = new ArrayList<>();
    states.add(
        code.takesViews()
            ? "if the scope of this view or of the new value was closed"
            : "if the scope of this view was closed");
    if (code.takesViews() && code.mayTakeBytes()) {
      states.add("if the new value would not live as long as this one");
    }
    if (code.mayTakeBytes()) {
      states.add("if something has to be copied in while a nested scope is open");
    }
    return states;
  }
}
