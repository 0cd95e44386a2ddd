package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion({CircleRecord.class, CircleRecord.class})
interface Shape {}
//< ArenaUnionMemberTwice

@ArenaValue
record CircleRecord(double radius) implements Shape {}
