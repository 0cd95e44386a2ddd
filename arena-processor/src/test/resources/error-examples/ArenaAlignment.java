package errors;

import io.github.lightarena.annotation.*;

@ArenaValue(align = 24)
record CircleRecord(double radius) {}
//< ArenaAlignment

@ArenaValue(align = 8192)
record PointRecord(double radius) {}
//< ArenaAlignment

@ArenaValue(align = 0)
record LineRecord(double radius) {}
//< ArenaAlignment
