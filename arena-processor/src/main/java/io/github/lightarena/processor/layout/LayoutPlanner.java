package io.github.lightarena.processor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the components of a value.
 *
 * <p>Slots lie by falling alignment, and within one alignment in the order of declaration. Since
 * each size is a multiple of its alignment, but for a value that was given a larger alignment, no
 * padding is needed between slots, and the only padding is at the end:
 *
 * <pre>
 *   record R(byte a, long b, short c, FloatSlice d)
 *
 *   0        8        16     20  22 23 24
 *   | b      | d ref  | d len| c |a |#|
 * </pre>
 *
 * <p>A reference with a length is two slots, of 8 and of 4 bytes, so that the 4 bytes after it are
 * not lost. The value's alignment is the largest of its slots' and the one asked for; its size is
 * rounded up to that, so that values lie side by side in a slice. A value without components takes
 * no byte.
 *
 * <p>Where the order of declaration is asked for, the same is done without sorting, and there may
 * be padding anywhere.
 *
 * <p>Everything here is integers: no type of the compiler comes in.
 */
public final class LayoutPlanner {

  private LayoutPlanner() {}

  /**
   * Plans a layout.
   *
   * @param requests the slots, in the order of declaration
   * @param leastByteAlignment the alignment asked for, in bytes, a power of two
   * @return the layout
   * @throws LayoutTooLargeException if the value takes more than 2^31 - 1 bytes
   */
  public static ValueLayout plan(List<SlotRequest> requests, int leastByteAlignment)
      throws LayoutTooLargeException {
    List<SlotRequest> ordered = new ArrayList<>(requests);
    // The sort is stable, so equal alignments keep the order of declaration.
    ordered.sort(Comparator.comparingInt(SlotRequest::byteAlignment).reversed());
    return planAsDeclared(ordered, leastByteAlignment);
  }

  /**
   * Plans a layout in the order of declaration: each slot at the next offset that its alignment
   * allows, as a C compiler places the members of a {@code struct}.
   *
   * @param requests the slots, in the order of declaration
   * @param leastByteAlignment the alignment asked for, in bytes, a power of two
   * @return the layout
   * @throws LayoutTooLargeException if the value takes more than 2^31 - 1 bytes
   */
  public static ValueLayout planAsDeclared(List<SlotRequest> requests, int leastByteAlignment)
      throws LayoutTooLargeException {
    List<Slot> slots = new ArrayList<>();
    int byteAlignment = leastByteAlignment;
    long byteOffset = 0;
    for (SlotRequest request : requests) {
      byteAlignment = Math.max(byteAlignment, request.byteAlignment());
      byteOffset = alignUp(byteOffset, request.byteAlignment());
      long end = byteOffset + request.byteSize();
      if (end > Integer.MAX_VALUE) {
        throw new LayoutTooLargeException(totalByteSize(requests, byteAlignment));
      }
      slots.add(
          new Slot(
              request.component(), request.kind(), (int) byteOffset, (int) request.byteSize()));
      byteOffset = end;
    }
    long byteSize = alignUp(byteOffset, byteAlignment);
    if (byteSize > Integer.MAX_VALUE) {
      throw new LayoutTooLargeException(byteSize);
    }
    long hash = LayoutHash.of(slots, (int) byteSize, byteAlignment);
    return new ValueLayout(slots, (int) byteSize, byteAlignment, hash);
  }

  private static long totalByteSize(List<SlotRequest> ordered, int byteAlignment) {
    long end = 0;
    for (SlotRequest request : ordered) {
      end = alignUp(end, request.byteAlignment()) + request.byteSize();
    }
    return alignUp(end, byteAlignment);
  }

  static long alignUp(long byteOffset, int byteAlignment) {
    return (byteOffset + byteAlignment - 1) & -(long) byteAlignment;
  }
}
