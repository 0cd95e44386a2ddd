package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record CircleRecord(double radius) {}

@ArenaValue(view = "Circle")
record Disc(double radius) {}
//< ArenaNameClash
