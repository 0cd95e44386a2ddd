package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.Allocator;

interface Entering {
  Object in(Allocator allocator);
}

@ArenaValue
record PointRecord(int x, int toRecord) {}
//                            ^ ArenaMemberClash

@ArenaValue
record RayRecord(PointRecord origin, double originView) {}
//                                          ^ ArenaMemberClash

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
