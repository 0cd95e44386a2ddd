package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record whose values can live in a memory arena.
 *
 * <p>For each such record the processor generates a view, which reads the record's components from
 * the arena and implements the record's interfaces, and a codec, which writes and reads the bytes:
 *
 * <pre>{@code
 * public interface Foo {
 *   void speak();
 * }
 *
 * @ArenaValue
 * record BarRecord(int val) implements Foo {
 *   @Override
 *   public void speak() {
 *     System.out.println("Bar! val = " + val);
 *   }
 * }
 *
 * try (Allocator alloc = arena.allocator()) {
 *   Foo bar = Bar.in(alloc).of(10);
 *   bar.speak();
 * }
 * }</pre>
 *
 * <p>{@code BarRecord} gives {@code Bar} and {@code BarCodec}; a record whose name does not end in
 * {@code Record}, as {@code Point}, gives {@code PointView} and {@code PointCodec}; a record nested
 * in {@code Outer} gives {@code Outer_Bar} and {@code Outer_BarCodec}. The generated classes are as
 * visible as the record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArenaValue {

  /**
   * The simple name of the generated view, where the rule's own choice is taken. The codec is then
   * called after the whole record: {@code @ArenaValue(view = "Pt") record Point} gives {@code Pt}
   * and {@code PointCodec}, {@code @ArenaValue(view = "Pub") record BarRecord} gives {@code Pub}
   * and {@code BarRecordCodec}.
   *
   * @return a Java identifier, or the empty string for the name that follows from the record's
   */
  String view() default "";

  /**
   * The least alignment of a value, in bytes: a power of two from 1 to 4096. The alignment is never
   * less than the components need. In a heap block the offset is aligned, in a direct one the
   * address.
   *
   * @return the least alignment in bytes
   */
  int align() default 1;

  /**
   * How the components lie in a value's bytes.
   *
   * @return the rule for their order
   */
  Layout layout() default Layout.COMPACT;

  /**
   * Whether the view has setters, called as the components: {@code circle.radius(2.0)}. A component
   * whose accessor has a form that takes a flyweight, a reference, has {@code setNext(node)}. The
   * factory has {@code zeroed()} too, which makes a value where it lies, without a record; its
   * bytes are all 0 then.
   *
   * <p>Setters and {@code zeroed()} run no constructor of the record: what that checks is not
   * checked.
   *
   * @return whether values can be changed
   */
  boolean mutable() default false;

  /** Rules for the order of components in a value's bytes. */
  enum Layout {
    /** By falling alignment, so that there is least padding. */
    COMPACT,

    /**
     * In the order of declaration, each at the next offset that its alignment allows: as in a
     * {@code struct} of C on machines where a {@code long} is aligned to 8. Bytes that say whether
     * a component is there come right before it, and a length right after its reference.
     */
    DECLARED
  }
}
