package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion(CircleRecord.class)
abstract class Shape {}
//       ^ ArenaUnionNotInterface

@ArenaValue
record CircleRecord(double radius) {}
