package errors;

import io.github.lightarena.annotation.*;

@ArenaValue(view = "2D")
record PointRecord(int x) {}
//< ArenaViewName

@ArenaValue(view = "class")
record LineRecord(int x) implements Shape {}
//< ArenaViewName

@ArenaValue
record SliceRecord(int x) {}
//< ArenaViewName

// Its codec would be called as that of the record above.
@ArenaValue
record Slice(int x) {}

@ArenaValue
record KINDRecord(int x) {}
//< ArenaViewName

@ArenaValue
record varRecord(int x) {}
//< ArenaViewName

@ArenaValue(view = "sealed")
record LockRecord(int x) {}
//< ArenaViewName

@ArenaUnion(LineRecord.class)
interface Shape {}

@ArenaValue
record HolderRecord(PointRecord point) {}
