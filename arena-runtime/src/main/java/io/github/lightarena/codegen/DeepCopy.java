package io.github.lightarena.codegen;

import java.util.Arrays;

/**
 * Copies values with everything that they refer to, whatever the shape: what is shared is copied
 * once, circles end, and a long list takes no stack.
 *
 * <p>It works in steps, and only the last ones change anything in an arena:
 *
 * <ol>
 *   <li>{@link #reach} and {@link #trace}: follow all references, and note each range of bytes and
 *       each slot that refers to one;
 *   <li>{@link #cover}: join ranges that overlap to regions, in the order of their places;
 *   <li>{@link #write}: take bytes for the regions, copy them, and correct the slots. If that
 *       fails, the target is put back.
 * </ol>
 *
 * <p>The time is linear in the bytes, references and ranges, but for a search by halving a slot.
 * What it needs on the Java heap, some 100 bytes a range and 16 a reference, is kept for the next
 * copy into the arena.
 */
final class DeepCopy {
  private static final int FIRST_LENGTH = 64;

  /** The place of what has no bytes, until it is known which block will do. */
  private static final long NO_BYTES = 0;

  private final ReachedRanges reached = new ReachedRanges();
  private final Regions regions = new Regions();
  private final Window from = new Window();
  private final Window to = new Window();

  /** Slots of reached ranges, and the references in them. */
  private long[] slots = new long[FIRST_LENGTH];

  private long[] references = new long[FIRST_LENGTH];
  private int linkCount;

  /** Slots that hold an index of an object on the Java heap, and these objects. */
  private long[] objectSlots = new long[0];

  private Object[] objects = new Object[0];
  private int objectCount;

  /** The scope that is left, or null: what lies outside of it stays where it is. */
  private ArenaScope leaving;

  /** Objects up to this index stay as well. */
  private int leavingOnHeap;

  /** Begins a copy of all that is reached from values under a live flyweight's scope. */
  void begin(ArenaScope source) {
    from.on(source);
  }

  /** Begins to move out of a scope what is reached and would die with it. */
  void beginLeaving(ArenaScope scope) {
    from.on(scope);
    leaving = scope;
    leavingOnHeap = scope.onHeapBefore();
  }

  /** Forgets the copy, but keeps what it had to allocate. */
  void end() {
    reached.clear();
    linkCount = 0;
    Arrays.fill(objects, 0, objectCount, null);
    objectCount = 0;
    leaving = null;
    leavingOnHeap = 0;
    from.off();
    to.off();
  }

  /** Adds elements to what is copied, if they have bytes. */
  void reach(long placeOrReference, Referent referent, int count) {
    if (count > 0 && referent.byteSize > 0 && moves(placeOrReference)) {
      reached.add(Place.withoutTag(placeOrReference), referent, count);
    }
  }

  private boolean moves(long placeOrReference) {
    return leaving == null
        || leaving.bore(Place.block(placeOrReference), Place.byteOffset(placeOrReference));
  }

  /** Follows the references of everything reached; what is reached by that comes behind. */
  void trace() {
    for (int range = 0; range < reached.size(); range++) {
      Referent referent = reached.referent(range);
      ReferenceMap.Entry[] entries = referent.references().entries;
      if (entries.length > 0) {
        long place = reached.place(range);
        for (int i = 0; i < reached.count(range); i++) {
          follow(place, entries);
          place += referent.byteSize;
        }
      }
    }
  }

  private void follow(long place, ReferenceMap.Entry[] entries) {
    from.aim(Place.block(place), Place.byteOffset(place));
    for (ReferenceMap.Entry entry : entries) {
      if (entry.isOnHeap()) {
        int index = Bytes.getInt(from, entry.slotOffset);
        if (index > leavingOnHeap) {
          addObject(place + entry.slotOffset, from.scope.stack.onHeap.get(index));
        }
      } else {
        long reference = Bytes.getLong(from, entry.slotOffset);
        if (reference != Place.NULL) {
          follow(place, entry, reference);
        }
      }
    }
  }

  private void follow(long place, ReferenceMap.Entry entry, long reference) {
    Referent referent = entry.referent;
    if (entry.tags != null) {
      referent = entry.tags.kindOf(Place.tag(reference)).referent;
    }
    int count = entry.hasLength() ? Bytes.getInt(from, entry.lengthOffset) : 1;
    if (count == 0 || referent.byteSize == 0) {
      addLink(place + entry.slotOffset, Place.reference(Place.tag(reference), NO_BYTES));
    } else if (moves(reference)) {
      reach(reference, referent, count);
      addLink(place + entry.slotOffset, reference);
    }
  }

  private void addLink(long slot, long reference) {
    if (linkCount == slots.length) {
      references = Arrays.copyOf(references, Math.multiplyExact(linkCount, 2));
      slots = Arrays.copyOf(slots, Math.multiplyExact(linkCount, 2));
    }
    slots[linkCount] = slot;
    references[linkCount] = reference;
    linkCount++;
  }

  private void addObject(long slot, Object object) {
    if (objectCount == objectSlots.length) {
      int length = Math.max(FIRST_LENGTH, Math.multiplyExact(objectCount, 2));
      objects = Arrays.copyOf(objects, length);
      objectSlots = Arrays.copyOf(objectSlots, length);
    }
    objectSlots[objectCount] = slot;
    objects[objectCount] = object;
    objectCount++;
  }

  /** Joins what was reached to regions; nothing may be reached after it. */
  void cover() {
    regions.cover(reached);
  }

  /**
   * Copies the bytes aside, into a scope of the run time's own, so that the scope they lie in can
   * be closed. The references in them stay as they are.
   */
  void setAside(ArenaScope aside) {
    copyBytes(aside);
    regions.leaveTargets();
    from.on(aside);
    leaving = null;
  }

  /**
   * Copies everything into a scope. If that fails, the scope is as it was before.
   *
   * @throws RuntimeException if the arena cannot have the bytes
   */
  void write(ArenaScope home) {
    long mark = home.mark();
    long onHeapBefore = home.onHeapMark();
    try {
      copyBytes(home);
      link(home);
    } catch (Throwable failure) {
      home.rollBack(mark, onHeapBefore);
      throw failure;
    }
  }

  private void copyBytes(ArenaScope home) {
    regions.reserve(home);
    to.on(home);
    for (int i = 0; i < regions.size(); i++) {
      long source = regions.source(i);
      long target = regions.target(i);
      from.aim(Place.block(source), Place.byteOffset(source));
      to.aim(Place.block(target), Place.byteOffset(target));
      ByteRanges.copy(from, 0, to, 0, regions.byteSize(i));
    }
  }

  private void link(ArenaScope home) {
    for (int i = 0; i < linkCount; i++) {
      aim(slots[i]);
      long reference = references[i];
      long place = Place.withoutTag(reference);
      long target = place == NO_BYTES ? home.stack.placeWithoutBytes() : regions.translate(place);
      Bytes.putLong(to, 0, Place.reference(Place.tag(reference), target));
    }
    for (int i = 0; i < objectCount; i++) {
      aim(objectSlots[i]);
      Bytes.putInt(to, 0, home.stack.onHeap.add(objects[i]));
    }
  }

  private void aim(long slot) {
    long place = regions.translate(slot);
    to.aim(Place.block(place), Place.byteOffset(place));
  }

  /** Where elements went that were reached, or are still if they stayed. */
  long moved(long placeOrReference, Referent referent, int count, ArenaScope home) {
    if (count == 0 || referent.byteSize == 0) {
      return home.stack.placeWithoutBytes();
    }
    long place = Place.withoutTag(placeOrReference);
    return regions.contains(place) ? regions.translate(place) : place;
  }
}
