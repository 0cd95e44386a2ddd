package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import io.github.lightarena.processor.layout.ValueLayout;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * What the generators of a record's classes share.
 *
 * @param model the record
 * @param layout its layout
 * @param record the record's class
 * @param view the view's class
 * @param codec the codec's class
 * @param components the code of each component, in the order of declaration
 * @param isPublic whether the generated classes are public
 */
record ValueCode(
    ValueModel model,
    ValueLayout layout,
    ClassName record,
    ClassName view,
    ClassName codec,
    List<ComponentCode> components,
    boolean isPublic) {

  ClassName factory() {
    return view.nestedClass("Factory");
  }

  ClassName slice() {
    return view.nestedClass("Slice");
  }

  Modifier[] visibility(Modifier... others) {
    List<Modifier> modifiers = new ArrayList<>();
    if (isPublic) {
      modifiers.add(Modifier.PUBLIC);
    }
    modifiers.addAll(List.of(others));
    return modifiers.toArray(new Modifier[0]);
  }

  /** Whether the bytes of a value say all, without references. */
  boolean isSelfContained() {
    return components.stream().allMatch(ComponentCode::isSelfContained);
  }

  /** Whether a new value is written without a flyweight, by the codec's {@code place}. */
  boolean isPlain() {
    return components.stream().allMatch(ComponentCode::isPlain);
  }

  /** Whether there are components to be checked before the first byte is written. */
  boolean canBeRefused() {
    return components.stream().anyMatch(ComponentCode::canBeRefused);
  }

  /** Whether writing a value may throw when some of its bytes are written already. */
  boolean mayFail() {
    return components.stream().anyMatch(ComponentCode::mayFail);
  }

  /** Whether storing the components may take bytes besides those of the value itself. */
  boolean mayTakeBytes() {
    return components.stream().anyMatch(ComponentCode::mayTakeBytes);
  }

  boolean runsConstructor() {
    return model.runsConstructor();
  }

  /** Whether the record is comparable with its like, so that the view is with its own. */
  boolean isComparable() {
    return model.isComparable();
  }

  /**
   * Whether a method that takes the components and one that takes a record or a view could not be
   * told apart.
   */
  boolean componentsLookLikeValue() {
    return components.size() == 1
        && (components.get(0).type.equals(record) || components.get(0).type.equals(view));
  }

  /**
   * @param needed what the method needs besides, and no parameter may be called
   */
  Locals locals(String... needed) {
    Set<String> hidden = new LinkedHashSet<>(FirstSegments.of(view.packageName()));
    hidden.addAll(List.of(needed));
    components.forEach(component -> hidden.addAll(FirstSegments.of(component.type)));
    hidden.addAll(List.of(view.simpleName(), codec.simpleName(), record.simpleName()));
    return new Locals(components, hidden.toArray(new String[0]));
  }

  List<ParameterSpec> parameters(Locals names) {
    return components.stream()
        .map(c -> ParameterSpec.builder(c.type, names.of(c)).build())
        .toList();
  }

  /** The components' parameters, as arguments. */
  CodeBlock arguments(Locals names) {
    return join(components.stream().map(c -> CodeBlock.of("$L", names.of(c))).toList());
  }

  /** In a slice or a builder of references: a value of these components, in the same scope. */
  CodeBlock placeInHome(Locals names) {
    CodeBlock arguments = arguments(names);
    if (isPlain() && isSelfContained() && !runsConstructor()) {
      return CodeBlock.of(
          arguments.isEmpty() ? "$T.place(home()$L)" : "$T.place(home(), $L)", codec, arguments);
    }
    return CodeBlock.of("(($T) $T.KIND.of(this)).place($L)", factory(), codec, arguments);
  }

  /** The components of a record, as arguments. */
  CodeBlock accessors(String value) {
    return join(components.stream().map(c -> CodeBlock.of("$L.$L()", value, c.name)).toList());
  }

  /** The stored variables, as arguments. */
  CodeBlock storedArguments(Locals names) {
    return join(
        components.stream()
            .flatMap(c -> c.stored(names).stream())
            .map(parameter -> CodeBlock.of("$N", parameter))
            .toList());
  }

  static CodeBlock join(List<CodeBlock> blocks) {
    return CodeBlock.join(blocks, ", ");
  }

  /** The components' names, for Javadoc. */
  String names() {
    return components.stream().map(c -> c.name).collect(Collectors.joining(", "));
  }
}
