package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion({CircleRecord.class, String.class, int.class})
interface Shape {}
//< ArenaUnionMemberNotValue
//< ArenaUnionMemberNotValue
//< ArenaUnionMemberNotValue

record CircleRecord(double radius) implements Shape {}
