package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record CircleRecord(double radius) implements Shape {}
//< ArenaNameTaken

class Circle {}

@ArenaValue
record Point(int x) {}
//< ArenaNameTaken

interface PointCodec {}

// What would use the classes that are not there says nothing more.
@ArenaUnion(CircleRecord.class)
interface Shape {}

@ArenaValue
record PairRecord(CircleRecord a, java.util.Optional<CircleRecord> b) {}

@ArenaValue
record ListsRecord(java.util.List<CircleRecord> a, Point[] b) {}

class User {
  PointView view;
  Pair pair;
  AnyShape shape;
}
