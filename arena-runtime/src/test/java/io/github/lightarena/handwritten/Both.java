package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ViewText;

/** A {@link BothRecord} in an arena, seen through {@link BothShape}. */
public final class Both extends ArenaView implements BothShape {
  Both() {
    super(BothCodec.KIND);
  }

  public Both copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) BothCodec.KIND.in(alloc);
  }

  @Override
  public AnyShape a() {
    return References.union(this, BothCodec.A_OFFSET, AnyShape.UNION);
  }

  /** Aims a flyweight at {@code a}: {@return {@code into}} */
  public AnyShape a(AnyShape into) {
    return References.union(this, BothCodec.A_OFFSET, into);
  }

  @Override
  public AnyShape b() {
    return References.union(this, BothCodec.B_OFFSET, AnyShape.UNION);
  }

  public AnyShape b(AnyShape into) {
    return References.union(this, BothCodec.B_OFFSET, into);
  }

  @Override
  public BothRecord toRecord() {
    return BothCodec.read(live(this), 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    live(this);
    return record instanceof BothRecord value
        && Contents.equal(a(), value.a())
        && Contents.equal(b(), value.b());
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Both that = viewOf(BothCodec.KIND, other);
    return that != null && BothCodec.equal(this, 0, that, 0);
  }

  @Override
  public int hashCode() {
    return BothCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? BothCodec.text(this, 0) : ViewText.unreadable(this);
  }

  public static final class Factory extends ArenaFactory<BothRecord, Both> {
    Factory() {
      super(BothCodec.KIND);
    }

    public Both of(Shape a, Shape b) {
      return view(place(a, b));
    }

    public Both copyOf(BothRecord value) {
      return view(placeCopy(value));
    }

    public long place(Shape a, Shape b) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        long aReference = Stores.reference(this, AnyShape.UNION, a, "a");
        long bReference = Stores.reference(this, AnyShape.UNION, b, "b");
        Both at = reserve();
        BothCodec.write(at, 0, aReference, bReference);
        return placeOf(at);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(BothRecord value) {
      return place(value.a(), value.b());
    }
  }
}
