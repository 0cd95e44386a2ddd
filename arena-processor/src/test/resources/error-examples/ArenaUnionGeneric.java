package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion(CircleRecord.class)
interface Shape<T> {}
//< ArenaUnionGeneric

@ArenaValue
record CircleRecord(double radius) implements Shape<String> {}
