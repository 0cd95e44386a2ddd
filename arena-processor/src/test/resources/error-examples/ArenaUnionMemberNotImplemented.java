package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion(CircleRecord.class)
interface Shape {}
//< ArenaUnionMemberNotImplemented

@ArenaValue
record CircleRecord(double radius) {}
