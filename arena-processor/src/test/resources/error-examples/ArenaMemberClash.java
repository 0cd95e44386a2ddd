package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.Allocator;

interface Entering {
  Object in(Allocator allocator);
}

interface Copying {
  Object copyTo(Allocator allocator);

  default Object copyTo(String name) {
    return name;
  }
}

@ArenaValue
record CopyRecord(int copyTo) implements Copying {
  public Object copyTo(Allocator allocator) {
  //            ^ ArenaMemberClash
    return allocator;
  }
}

@ArenaValue
record PointRecord(int x, int toRecord) {}
//                            ^ ArenaMemberClash

@ArenaValue
record RayRecord(PointRecord origin, double originView) {}
//                                          ^ ArenaMemberClash

@ArenaValue
record SignRecord(String text, CharSequence label, CharSequence textChars) {
  //                                                            ^ ArenaMemberClash
  public CharSequence label(io.github.lightarena.ArenaText into) {
    //                ^ ArenaMemberClash
    return into;
  }

  public String text(io.github.lightarena.ArenaText into) {
    return into.toString();
  }
}

@ArenaValue
record MeshRecord(
    float[] points,
    io.github.lightarena.FloatSlice pointsSlice,
    //                              ^ ArenaMemberClash
    @Length(2) int[] ends,
    java.util.List<String> names,
    java.util.List<PointRecord> corners) {
  public int[] endsSlice(io.github.lightarena.IntSlice into) {
    //         ^ ArenaMemberClash
    return into.toArray();
  }

  public String namesSlice() {
    //          ^ ArenaMemberClash
    return "";
  }

  public Object cornersSlice(Point.Slice into) {
    //          ^ ArenaMemberClash
    return into;
  }
}

@ArenaValue
record NodeRecord(@Nullable Node left) {
  public Node left(Node into) {
  //          ^ ArenaMemberClash
    return into;
  }
}

@ArenaValue
record DoorRecord(int in) implements Entering {
  public Object in(Allocator allocator) {
  //            ^ ArenaMemberClash
    return allocator;
  }
}

@ArenaUnion(FadedRecord.class)
interface Shade {
  Shade asFaded(Shade shade);
  //    ^ ArenaMemberClash

  default int kindOf(Shade shade) {
  //          ^ ArenaMemberClash
    return 1;
  }

  Object copyTo(Allocator allocator);
  //     ^ ArenaMemberClash

  default int kindOf(int shade) {
    return 1;
  }
}

@ArenaValue
record FadedRecord(@Inline(FadedInside.class) Inside inside, io.github.lightarena.FloatSlice samples)
    implements Shade {
  @Override
  public Shade asFaded(Shade shade) {
    return shade;
  }

  @Override
  public Object copyTo(Allocator allocator) {
  //            ^ ArenaMemberClash
    return allocator;
  }

  public Object inside(FadedInsideView into) {
  //            ^ ArenaMemberClash
    return into;
  }

  public Object samples(io.github.lightarena.FloatSlice into) {
  //            ^ ArenaMemberClash
    return into;
  }
}

interface Inside {}

@ArenaValue
record SameRecord(int contentEquals) implements Comparable<SameRecord> {
  public <R extends Record> boolean contentEquals(R record) {
  //                                ^ ArenaMemberClash
    return true;
  }

  public boolean contentEquals(SameRecord record) {
    return true;
  }

  public int compareTo(Same other) {
  //         ^ ArenaMemberClash
    return 0;
  }

  @Override
  public int compareTo(SameRecord other) {
    return 0;
  }
}

@ArenaUnion(SameLightRecord.class)
interface Light {
  boolean contentEquals(Record record);
  //      ^ ArenaMemberClash
}

@ArenaValue
record SameLightRecord(int power) implements Light {
  @Override
  public boolean contentEquals(Record record) {
  //             ^ ArenaMemberClash
    return true;
  }
}

@ArenaValue
record FadedInside(int x) implements Inside {}

@ArenaValue
record OptionalRecord(
    java.util.OptionalInt count,
    java.util.Optional<Fading> fading,
    @Nullable Integer a,
    @Nullable Integer A,
//                    ^ ArenaMemberClash
    boolean hasCount) {
//          ^ ArenaMemberClash
  public int countOr(int other) {
//           ^ ArenaMemberClash
    return other;
  }

  public int countOr(long other) {
    return 0;
  }

  public void fadingView() {}
//            ^ ArenaMemberClash
}

interface Fading {}

@ArenaValue(mutable = true)
record ChangingRecord(int size, @Nullable Changing next, java.util.OptionalInt count, int countOr) {
//                                                                                        ^ ArenaMemberClash
  public void size(int other) {}
//            ^ ArenaMemberClash

  public void setNext(Changing other) {}
//            ^ ArenaMemberClash

  public void size(long other) {}
}

@ArenaValue(mutable = true)
record FixedRecord(
    @OnHeap Object equals,
    //             ^ ArenaMemberClash
    @OnHeap Record contentEquals,
    //             ^ ArenaMemberClash
    @OnHeap Allocator in,
    //                ^ ArenaMemberClash
    @OnHeap Allocator copyTo,
    //                ^ ArenaMemberClash
    @OnHeap io.github.lightarena.codegen.ArenaView isOpen,
    //                                             ^ ArenaMemberClash
    @OnHeap String live) {}

@ArenaValue
record LikeRecord(@Nullable Like compareTo) implements Comparable<LikeRecord> {
  //                             ^ ArenaMemberClash
  @Override
  public int compareTo(LikeRecord other) {
    return 0;
  }
}

@ArenaValue
record UnlikeRecord(@Nullable Unlike compareTo, @OnHeap Object equals) {}

interface Tallied {
  CharSequence nameChars();

  float[] samplesSlice();

  default long tallyOr(int other) {
    return other;
  }

  default int hasTally() {
    return 0;
  }
}

@ArenaValue record SampledRecord(String name, float[] samples, java.util.OptionalInt tally) implements Tallied {
//          ^ ArenaMemberClash
//          ^ ArenaMemberClash
  @Override
  public CharSequence nameChars() {
    return name;
  }

  @Override
  public float[] samplesSlice() {
  //             ^ ArenaMemberClash
    return samples;
  }
}
