package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Copies;

/** A {@link WideRecord} in an arena. */
public final class Wide extends ArenaView implements Speaker {
  Wide() {
    super(WideCodec.KIND);
  }

  public Wide copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) WideCodec.KIND.in(alloc);
  }

  public byte mark() {
    return Bytes.getByte(this, 0);
  }

  @Override
  public WideRecord toRecord() {
    return new WideRecord(mark());
  }

  @Override
  public boolean contentEquals(Record record) {
    live(this);
    return record instanceof WideRecord value && mark() == value.mark();
  }

  @Override
  public String speak() {
    return "wide " + mark();
  }

  public static final class Factory extends ArenaFactory<WideRecord, Wide> {
    Factory() {
      super(WideCodec.KIND);
    }

    public Wide of(byte mark) {
      return view(place(mark));
    }

    public long place(byte mark) {
      Wide at = reserve();
      Bytes.putByte(at, 0, mark);
      return placeOf(at);
    }

    @Override
    public long placeCopy(WideRecord value) {
      return place(value.mark());
    }
  }
}
