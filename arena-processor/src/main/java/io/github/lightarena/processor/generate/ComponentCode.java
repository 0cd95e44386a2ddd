package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.AccessorNames;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The code that stores and reads one component. There is a subclass for each way of storing.
 *
 * <p>Storing has two steps. What a component stores is made first: a reference, which may copy a
 * record in and so take bytes; these are the <em>stored</em> variables, and most components have
 * one, themselves. Then the bytes of the value are reserved, and written once all components are
 * checked: no value is written by half.
 */
abstract class ComponentCode {

  final String name;

  /** As the record declares it. */
  final TypeName type;

  final boolean nullable;

  /** The name of the constant in the codec that holds its offset. */
  final String offset;

  /**
   * The code that this is a part of, if an {@code Optional} or a byte tells whether it is there.
   */
  ComponentCode outer;

  private Set<String> unqualifiedNames;

  ComponentCode(String name, TypeName type, boolean nullable, String offset) {
    this.name = name;
    this.type = type;
    this.nullable = nullable;
    this.offset = offset;
  }

  /** Whether it can have a value that {@link #check} refuses. */
  boolean canBeRefused() {
    return false;
  }

  /** Whether writing it may throw after that check, in a converter, when bytes are written. */
  boolean mayFail() {
    return false;
  }

  /** Whether none of its bytes is written where writing it throws. */
  boolean isWrittenAtOnce() {
    return false;
  }

  /**
   * Whether making the stored variables may take something of the arena: bytes, for a copy, or an
   * entry for an object on the Java heap.
   */
  boolean mayTakeBytes() {
    return false;
  }

  /**
   * Whether {@link #write} is {@link At#put} and nothing else. A value of such components alone is
   * written without a flyweight where it is new.
   */
  boolean isPlain() {
    return false;
  }

  /** What no parameter or variable may be called where it is stored. */
  final Set<String> unqualifiedNames() {
    if (unqualifiedNames == null) {
      unqualifiedNames = UnqualifiedNames.of(this);
    }
    return unqualifiedNames;
  }

  /** Whether its bytes say all, without references. */
  boolean isSelfContained() {
    return true;
  }

  /**
   * The entries of the codec's {@code ReferenceMap}, which deep copies follow: one for each
   * reference in the component's bytes; none for a component that is self-contained.
   */
  List<CodeBlock> references() {
    return List.of();
  }

  /** An entry of the codec's {@code ReferenceMap}. */
  static CodeBlock entry(String format, Object... arguments) {
    return CodeBlock.of("$T.$L", RuntimeTypes.REFERENCE_MAP, CodeBlock.of(format, arguments));
  }

  /** What the view's accessor answers: the declared type, or a view that implements it. */
  TypeName viewType() {
    return type;
  }

  /** The flyweight that the view's second accessor aims, or null if there is no second accessor. */
  TypeName aimedType() {
    return null;
  }

  /** The constant of the codec that holds the offset of one of its slots. */
  String offsetOf(String slotKind) {
    return offset;
  }

  /** An expression for its value, where the component's own variable is in scope. */
  CodeBlock value(Locals names) {
    return outer == null ? CodeBlock.of("$L", names.of(this)) : outer.unwrap(outer.value(names));
  }

  /** What the code inside of this one stores, given this one's value. */
  CodeBlock unwrap(CodeBlock value) {
    return value;
  }

  /** Whether a nullable component is there. */
  CodeBlock present(At at) {
    return CodeBlock.of("$L != null", view(at));
  }

  /** The same of a component with a reference, before it is written. */
  CodeBlock presentAsStored(Locals names) {
    throw new UnsupportedOperationException(name);
  }

  /** What the view answers for a nullable component that is known to be there. */
  CodeBlock viewPresent(At at) {
    return view(at);
  }

  /** The type of that. */
  TypeName presentType() {
    return viewType();
  }

  /** How many bytes it takes, of a component that cannot be null by itself. */
  CodeBlock byteSize() {
    throw new UnsupportedOperationException(name);
  }

  /** Whether the accessor makes an object that the one called {@link #besideName} does not. */
  boolean isCopiedOut() {
    return false;
  }

  /** What the accessor answers, for Javadoc; whether it may be null as well is said elsewhere. */
  String answer() {
    return shown();
  }

  /** What the accessor of a flyweight answers, for Javadoc. */
  String shown() {
    throw new UnsupportedOperationException(name);
  }

  /** The accessors that make no object where the component's own does, for Javadoc. */
  List<String> frugal() {
    return isCopiedOut() ? List.of(besideName() + "()") : List.of();
  }

  /** Whether there may be nothing to aim a flyweight at. */
  boolean mayBeAbsent() {
    return nullable;
  }

  /** Whether the accessor may answer null. */
  boolean answersNull() {
    return nullable;
  }

  /** Whether null is refused when it is set. */
  boolean refusesNull() {
    return !nullable;
  }

  /** What else may be null in it and is refused, for Javadoc; or null. */
  String refusedParts() {
    return null;
  }

  /** What else is thrown when it is set, as the texts of {@code @throws} tags. */
  List<String> refusals() {
    return List.of();
  }

  /** Whether what is stored may be, or hold, a view or its like, whose scope has to be open. */
  boolean takesViews() {
    return false;
  }

  /** The accessor of a flyweight where the component's own has to answer another object. */
  String besideName() {
    return AccessorNames.view(name);
  }

  /** What shows the component without a new object, or null if nothing can. */
  CodeBlock flyweight(At at) {
    return aimedType() == null ? null : view(at);
  }

  /** The type of that. */
  TypeName flyweightType() {
    return aimedType();
  }

  /** What the codec's {@code write} takes for it. */
  List<ParameterSpec> stored(Locals names) {
    return List.of(ParameterSpec.builder(type, names.of(this)).build());
  }

  /** Makes the stored variables from the component. */
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {}

  /** Refuses what cannot be stored, before the first byte is written. */
  void check(CodeBlock.Builder code, CodeBlock value) {}

  /** The same for a value that is not null. */
  void checkPresent(CodeBlock.Builder code, CodeBlock value) {}

  /** Writes the stored variables; where {@link #isPlain} says so by {@link At#put} alone. */
  abstract void write(CodeBlock.Builder code, At at, Locals names);

  /** The value for the record's constructor. */
  abstract CodeBlock read(At at);

  /** What the view's accessor answers. */
  CodeBlock view(At at) {
    return read(at);
  }

  /** What the view's second accessor answers. */
  CodeBlock aim(At at, String into) {
    throw new UnsupportedOperationException(name);
  }

  /** The same where any object will do: without a cast. */
  CodeBlock object(At at) {
    return view(at);
  }

  CodeBlock equal(At a, At b) {
    return CodeBlock.of("$T.equals($L, $L)", Objects.class, object(a), object(b));
  }

  /** Whether what is stored has the content of a record's component. */
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return CodeBlock.of("$T.equal($L, $L)", RuntimeTypes.CONTENTS, object(at), theirs);
  }

  CodeBlock hash(At at) {
    return CodeBlock.of("$T.hashCode($L)", Objects.class, object(at));
  }

  CodeBlock text(At at) {
    return CodeBlock.of("$T.of($L)", RuntimeTypes.VIEW_TEXT, object(at));
  }

  /** Adds what the codec needs for it besides its offsets; what has a name in the set is there. */
  void addConstants(TypeSpec.Builder codec, Set<String> added) {}

  /** Adds the view's further accessors of it, besides the one that the record has too. */
  void addAccessors(TypeSpec.Builder view, At at) {
    if (isCopiedOut()) {
      view.addMethod(AccessorMethods.flyweight(this, at));
    }
    if (aimedType() != null) {
      view.addMethod(AccessorMethods.aiming(this, isCopiedOut() ? besideName() : name, at));
    }
  }

  /** Writes the component to a buffer; for components that are self-contained. */
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    throw new UnsupportedOperationException(name);
  }

  /** Reads the component from a buffer; for components that are self-contained. */
  CodeBlock readFromBuffer(At at) {
    throw new UnsupportedOperationException(name);
  }
}
