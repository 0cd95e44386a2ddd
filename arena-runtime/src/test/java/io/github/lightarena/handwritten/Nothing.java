package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.ViewText;

/** A {@link NothingRecord} in an arena. */
public final class Nothing extends ArenaView implements Speaker {
  Nothing() {
    super(NothingCodec.KIND);
  }

  public Nothing copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) NothingCodec.KIND.in(alloc);
  }

  @Override
  public NothingRecord toRecord() {
    live(this);
    return new NothingRecord();
  }

  @Override
  public boolean contentEquals(Record record) {
    live(this);
    return record instanceof NothingRecord;
  }

  @Override
  public String speak() {
    return toRecord().speak();
  }

  @Override
  public boolean equals(Object other) {
    live(this);
    return this == other || viewOf(NothingCodec.KIND, other) != null;
  }

  @Override
  public int hashCode() {
    live(this);
    return 0;
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? "Nothing[]" : ViewText.unreadable(this);
  }

  public static final class Factory extends ArenaFactory<NothingRecord, Nothing> {
    Factory() {
      super(NothingCodec.KIND);
    }

    public Nothing of() {
      return view(place());
    }

    public long place() {
      return placeOf(reserve());
    }

    @Override
    public long placeCopy(NothingRecord value) {
      return place();
    }
  }
}
