package errors;

import io.github.lightarena.annotation.*;

@ArenaValue(view = "2D")
record PointRecord(int x) {}
//< ArenaViewName

@ArenaValue(view = "class")
record LineRecord(int x) {}
//< ArenaViewName

@ArenaValue
record SliceRecord(int x) {}
//< ArenaViewName
