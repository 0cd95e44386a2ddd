package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ValueSliceKind;

/** A {@link HolderRecord} in an arena: all that is not plain bytes; every component is nullable. */
public final class Holder extends ArenaView {
  Holder() {
    super(HolderCodec.KIND);
  }

  public Holder copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) HolderCodec.KIND.in(alloc);
  }

  public Object table() {
    return References.onHeap(this, HolderCodec.TABLE_OFFSET, Object.class);
  }

  public Speaker speaker() {
    return References.open(this, HolderCodec.SPEAKER_OFFSET, Speaker.class);
  }

  public FloatSlice samples() {
    return References.slice(
        this, HolderCodec.SAMPLES_OFFSET, HolderCodec.SAMPLES_LENGTH_OFFSET, FloatSlice.KIND);
  }

  public FloatSlice samples(FloatSlice into) {
    return References.slice(
        this, HolderCodec.SAMPLES_OFFSET, HolderCodec.SAMPLES_LENGTH_OFFSET, into);
  }

  public AnyShape.Slice shapes() {
    return References.slice(
        this, HolderCodec.SHAPES_OFFSET, HolderCodec.SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND);
  }

  @Override
  public HolderRecord toRecord() {
    return new HolderRecord(table(), speaker(), samples(), shapes());
  }

  @Override
  public boolean contentEquals(Record record) {
    live(this);
    return record instanceof HolderRecord value
        && table().equals(value.table())
        && Contents.equal(speaker(), value.speaker())
        && Contents.equal(samples(), value.samples())
        && Contents.equal(shapes(), value.shapes());
  }

  static void write(
      Flyweight at,
      int slot,
      Factory home,
      Object table,
      Speaker speaker,
      FloatSlice samples,
      ReferenceSlice<Shape> shapes) {
    int index = Stores.nullableOnHeap(home, table);
    long speakerReference = Stores.nullableOpenReference(home, speaker);
    long samplesReference = Stores.nullableReference(home, samples, FloatSlice.KIND);
    long shapesReference = Stores.nullableReference(home, shapes, AnyShape.Slice.KIND);
    Flyweight to = at == null ? home.reserveOne() : at;
    Bytes.putInt(to, slot + HolderCodec.TABLE_OFFSET, index);
    Bytes.putLong(to, slot + HolderCodec.SPEAKER_OFFSET, speakerReference);
    Bytes.putLong(to, slot + HolderCodec.SAMPLES_OFFSET, samplesReference);
    Bytes.putInt(to, slot + HolderCodec.SAMPLES_LENGTH_OFFSET, Stores.lengthOf(samples));
    Bytes.putLong(to, slot + HolderCodec.SHAPES_OFFSET, shapesReference);
    Bytes.putInt(to, slot + HolderCodec.SHAPES_LENGTH_OFFSET, Stores.lengthOf(shapes));
  }

  public static final class Factory extends ArenaFactory<HolderRecord, Holder> {
    private Holder reserved;

    Factory() {
      super(HolderCodec.KIND);
    }

    Flyweight reserveOne() {
      reserved = reserve();
      return reserved;
    }

    public Holder of(
        Object table, Speaker speaker, FloatSlice samples, ReferenceSlice<Shape> shapes) {
      return view(place(table, speaker, samples, shapes));
    }

    public long place(
        Object table, Speaker speaker, FloatSlice samples, ReferenceSlice<Shape> shapes) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        write(null, 0, this, table, speaker, samples, shapes);
        return placeOf(reserved);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(HolderRecord value) {
      return place(value.table(), value.speaker(), value.samples(), value.shapes());
    }

    public Slice slice(int length) {
      return newSlice(Slice.KIND, length);
    }
  }

  /** Holders that lie side by side. */
  public static final class Slice extends ValueSlice<Holder> {
    public static final ValueSliceKind<Slice, Holder> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, HolderCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    public void put(
        int index,
        Object table,
        Speaker speaker,
        FloatSlice samples,
        ReferenceSlice<Shape> shapes) {
      int slot = slot(index);
      Factory home = (Factory) HolderCodec.KIND.of(this);
      write(this, slot, home, table, speaker, samples, shapes);
    }

    @Override
    public void put(int index, Holder value) {
      put(index, value.table(), value.speaker(), value.samples(), value.shapes());
    }

    @Override
    public Slice copyTo(Allocator alloc) {
      return Copies.of(KIND, this, alloc);
    }

    @Override
    public Slice slice(int from, int to) {
      return part(KIND, this, from, to);
    }
  }
}
