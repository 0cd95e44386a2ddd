package errors;

import io.github.lightarena.annotation.*;

class Outer {
  @ArenaValue
  private record CircleRecord(double radius) {}
  //      ^ ArenaPrivateType

  private static class Inner {
    @ArenaUnion(PointRecord.class)
    interface Shape {}
//  ^ ArenaPrivateType
  }

  @ArenaValue
  record PointRecord(int x) implements Inner.Shape {}
}
