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

  private interface Hidden {}

  @ArenaUnion(type = Hidden.class, value = HiddenRecord.class)
  interface Hiddens {}
//^ ArenaPrivateType

  @ArenaValue
  record HiddenRecord(int x) implements Hidden {}
}
