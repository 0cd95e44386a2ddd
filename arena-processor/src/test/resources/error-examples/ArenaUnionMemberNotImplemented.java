package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion(CircleRecord.class)
interface Shape {}
//< ArenaUnionMemberNotImplemented

@ArenaValue
record CircleRecord(double radius) {}

@ArenaUnion(type = Runnable.class, value = CircleRecord.class)
final class Runnables {}
//    ^ ArenaUnionMemberNotImplemented
