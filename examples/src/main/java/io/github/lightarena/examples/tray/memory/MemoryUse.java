package io.github.lightarena.examples.tray.memory;

/**
 * What a {@link ShadingMemory} was used for since it was made.
 *
 * @param scopes how many scopes were opened
 * @param arenaPeakBytes the most bytes of an arena that were in use at once, also getting ready; 0
 *     on the heap
 * @param viewsBeyondPool how many views of an arena were plain new objects; 0 on the heap
 */
public record MemoryUse(long scopes, long arenaPeakBytes, long viewsBeyondPool) {
  /** Nothing. */
  public static final MemoryUse NONE = new MemoryUse(0, 0, 0);

  /**
   * {@return what two workers used together}
   *
   * @param other the other worker's use
   */
  public MemoryUse plus(MemoryUse other) {
    return new MemoryUse(
        scopes + other.scopes,
        arenaPeakBytes + other.arenaPeakBytes,
        viewsBeyondPool + other.viewsBeyondPool);
  }

  /**
   * {@return what was used since an earlier time; the peak is that of the whole time}
   *
   * @param earlier what was used until then
   */
  public MemoryUse since(MemoryUse earlier) {
    return new MemoryUse(
        scopes - earlier.scopes, arenaPeakBytes, viewsBeyondPool - earlier.viewsBeyondPool);
  }
}
